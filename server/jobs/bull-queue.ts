import { createPostgresBackend, Queue, runMigrations, Worker, type JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { shopId } from '../../knowledge/shop-id.ts';
import type { SessionPool } from '../db/database.ts';
import type { TurnQueue, TurnRef } from './turn-queue.ts';

/** A durable queue for many processes. */
export interface BullQueue extends Omit<TurnQueue, 'hasRoom' | 'runHere'> {
  /** Whether its store can be reached right now, as far as known. */
  isUp(): boolean;
}

interface BullOptions {
  concurrency: number;
  log: Logger;
  /** Called with a turn that the store would not take. */
  onRefused: (turn: TurnRef, delayMs: number) => void;
  /** Keeps several Shopmates on one store apart. */
  name: string;
}

/** What is used of BullMQ, the same on both of its stores. */
interface Producer {
  add(name: string, data: TurnRef, options: JobsOptions): Promise<unknown>;
  close(): Promise<void>;
}
interface Consumer {
  pause(doNotWaitActive: boolean): Promise<void>;
  close(force: boolean): Promise<void>;
}
type Handle = (job: { data: TurnRef }) => Promise<void>;

interface Store {
  produce(name: string, onError: (error: Error) => void): Producer;
  consume(name: string, handle: Handle, onError: (error: Error) => void): Consumer;
  isUp(): boolean;
  close(): void;
}

/** BullMQ on Redis. While Redis is away nothing is kept for it: `onRefused` is told at once. */
export function createRedisQueue(url: string, options: BullOptions): BullQueue {
  const { concurrency, log } = options;
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const consumer = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [producer, consumer]) {
    client.on('error', (error: Error) => log.debug({ reason: error.message }, 'queue: redis is away'));
  }
  const store: Store = {
    produce: (name, onError) => new Queue(name, { connection: producer }).on('error', onError),
    consume: (name, handle, onError) =>
      new Worker<TurnRef>(name, handle, { connection: consumer, concurrency }).on('error', onError),
    isUp: () => producer.status === 'ready',
    close: () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
  return createBullQueue(store, options);
}

/** BullMQ on its own tables in Postgres, or in the embedded database. */
export async function createPostgresQueue(pool: SessionPool, options: BullOptions): Promise<BullQueue> {
  const client = await pool.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    client.release();
  }
  const { concurrency } = options;
  const store: Store = {
    produce: (name, onError) => new Queue(name, { connection: pool }, createPostgresBackend).on('error', onError),
    consume: (name, handle, onError) =>
      new Worker(name, handle, { connection: pool, concurrency }, createPostgresBackend).on('error', onError),
    isUp: () => true,
    close: () => undefined,
  };
  return createBullQueue(store, options);
}

/** A turn is safe in its row, so a job is gone once it was handed out, however that ended. */
const jobOptions: JobsOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

function createBullQueue(store: Store, { log, onRefused, name }: BullOptions): BullQueue {
  const quiet = (error: Error) => log.debug({ reason: error.message }, 'queue: trouble');
  const queue = store.produce(name, quiet);
  let worker: Consumer | undefined;
  return {
    isUp: store.isUp,
    dispatch(turn, delayMs = 0) {
      if (!store.isUp()) {
        onRefused(turn, delayMs);
        return;
      }
      queue.add('turn', turn, { ...jobOptions, delay: Math.ceil(delayMs) }).catch((error: unknown) => {
        log.debug({ reason: String(error) }, 'queue: a turn was refused');
        onRefused(turn, delayMs);
      });
    },
    work(run) {
      const handle: Handle = ({ data: { shop, conversationId, turnId } }) =>
        run({ shop: shopId(shop), conversationId, turnId });
      worker = store.consume(name, handle, quiet);
      return Promise.resolve();
    },
    async pause() {
      await within(1_000, worker?.pause(true));
    },
    async close() {
      await within(2_000, Promise.all([worker?.close(true), queue.close()]));
      store.close();
    },
  };
}

/** Waits for `work`, but not for ever: a store that is away must not keep the process. */
async function within(ms: number, work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work?.catch(() => undefined), patience]);
  clearTimeout(timer);
}
