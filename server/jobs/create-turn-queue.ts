import type { Logger } from 'pino';
import type { SessionPool } from '../db/database.ts';
import { createPostgresQueue, createRedisQueue, type BullQueue } from './bull-queue.ts';
import { createLocalQueue } from './local-queue.ts';
import type { TurnQueue } from './turn-queue.ts';

interface QueueOptions {
  /** Keeps several Shopmates on one store apart. */
  name: string;
  concurrency: number;
  log: Logger;
}

/**
 * The queue of a deployment with Redis. While Redis is away, a process that works runs its own turns.
 */
export function createSharedQueue(redisUrl: string, { name, concurrency, log }: QueueOptions): TurnQueue {
  const local = createLocalQueue(concurrency);
  const bull = createRedisQueue(redisUrl, { name, concurrency, log, onRefused: local.dispatch });
  return both(local, bull);
}

/** The queue of a deployment without Redis, on BullMQ's tables in Postgres. */
export async function createDatabaseQueue(
  pool: SessionPool,
  { name, concurrency, log }: QueueOptions,
): Promise<TurnQueue> {
  const local = createLocalQueue(concurrency);
  const bull = await createPostgresQueue(pool, { name, concurrency, log, onRefused: local.dispatch });
  return both(local, bull);
}

/**
 * A process that works runs what it has room for by itself, which saves the way through the store; what is over, what
 * waits for the end of a burst, and all turns of a process that doesn't work, BullMQ shares out among the processes.
 */
function both(local: TurnQueue, bull: BullQueue): TurnQueue {
  return {
    hasRoom: local.hasRoom,
    runHere: local.runHere,
    dispatch: (turn, delayMs = 0) => (delayMs <= 0 && local.hasRoom() ? local : bull).dispatch(turn, delayMs),
    async work(run) {
      await local.work(run);
      await bull.work(run);
    },
    async pause() {
      await Promise.all([local.pause(), bull.pause()]);
    },
    async close() {
      await Promise.all([local.close(), bull.close()]);
    },
  };
}
