import {
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  type BackendFactory,
  type ConnectionOptions,
  type Job,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { shopId } from '../../knowledge/shop-id.ts';
import type { SessionPool } from '../db/database.ts';
import type { TurnQueue, TurnRef } from './turn-queue.ts';

/** A durable queue for many processes. */
export interface BullQueue extends TurnQueue {
  /** Whether its store can be reached right now, as far as known. */
  isUp(): boolean;
}

interface BullOptions {
  concurrency: number;
  log: Logger;
  /** Called with a turn that the store would not take. */
  onRefused: (turn: TurnRef, delayMs: number) => void;
  /** Keeps several Shopmates on one store apart (default `turns`). */
  name?: string;
}

interface Store {
  producer: ConnectionOptions;
  consumer: ConnectionOptions;
  backend?: BackendFactory;
  isUp: () => boolean;
  close: () => void;
}

/** BullMQ on Redis. While Redis is away nothing is kept for it: `onRefused` is told at once. */
export function createRedisQueue(url: string, options: BullOptions): BullQueue {
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const consumer = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [producer, consumer]) {
    client.on('error', (error: Error) => options.log.debug({ reason: error.message }, 'queue: redis is away'));
  }
  const close = () => {
    producer.disconnect();
    consumer.disconnect();
  };
  return createBullQueue({ producer, consumer, isUp: () => producer.status === 'ready', close }, options);
}

/** BullMQ on its own tables in Postgres, or in the embedded database. */
export async function createPostgresQueue(pool: SessionPool, options: BullOptions): Promise<BullQueue> {
  const client = await pool.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    client.release();
  }
  const connection = pool as unknown as ConnectionOptions; // BullMQ 6 takes a pg.Pool, which its type doesn't say
  const store = { producer: connection, consumer: connection, backend: createPostgresBackend as BackendFactory };
  return createBullQueue({ ...store, isUp: () => true, close: () => undefined }, options);
}

/** A turn is safe in its row, so a job is gone once it was handed out, however that ended. */
const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

function createBullQueue(store: Store, options: BullOptions): BullQueue {
  const { log, onRefused, concurrency, name = 'turns' } = options;
  const quiet = (error: Error) => log.debug({ reason: error.message }, 'queue: trouble');
  const queue = new Queue<TurnRef>(name, { connection: store.producer }, store.backend);
  queue.on('error', quiet);
  let worker: Worker<TurnRef> | undefined;
  return {
    isUp: store.isUp,
    dispatch(turn, delayMs = 0) {
      if (!store.isUp()) return onRefused(turn, delayMs);
      queue.add('turn', turn, { ...jobOptions, delay: Math.ceil(delayMs) }).catch((error: unknown) => {
        log.debug({ reason: String(error) }, 'queue: a turn was refused');
        onRefused(turn, delayMs);
      });
    },
    work(run) {
      const handle = (job: Job<TurnRef>) => {
        const { shop, conversationId, turnId } = job.data;
        return run({ shop: shopId(shop), conversationId, turnId });
      };
      worker = new Worker<TurnRef>(name, handle, { connection: store.consumer, concurrency }, store.backend);
      worker.on('error', quiet);
      return Promise.resolve();
    },
    async pause() {
      await worker?.pause(true);
    },
    async close() {
      await within(2_000, Promise.all([worker?.close(true), queue.close()]));
      store.close();
    },
  };
}

/** Waits for `work`, but not for ever: a store that is away must not keep the process. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work.catch(() => undefined), patience]);
  clearTimeout(timer);
}
