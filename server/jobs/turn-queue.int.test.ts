import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { openTestDatabase, testServices, type TestDatabase } from '../db/testing.ts';
import { createPostgresQueue, createRedisQueue, type BullQueue } from './bull-queue.ts';
import { createDatabaseQueue } from './create-turn-queue.ts';
import type { TurnQueue, TurnRef } from './turn-queue.ts';

const log = pino({ level: 'silent' });
const turn = (turnId: string): TurnRef => ({ shop: shopId('demo'), conversationId: 'conv_1', turnId });
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const refused: string[] = [];
const options = () => ({
  name: `test-${randomUUID()}`,
  concurrency: 4,
  log,
  onRefused: ({ turnId }: TurnRef) => void refused.push(turnId),
});
const onDatabase = async (kind: 'pglite' | 'postgres'): Promise<TestDatabase> => {
  const test = await openTestDatabase(kind);
  closers.push(test.close);
  return test;
};
const keep = <Queue extends Pick<TurnQueue, 'close'>>(queue: Queue): Queue => {
  closers.push(() => queue.close());
  return queue;
};
const stores: [string, () => Promise<BullQueue>][] = [
  ['Redis', () => Promise.resolve(keep(createRedisQueue(testServices().redisUrl, options())))],
  ['PGlite', async () => keep(await createPostgresQueue((await onDatabase('pglite')).database.pool, options()))],
  ['Postgres', async () => keep(await createPostgresQueue((await onDatabase('postgres')).database.pool, options()))],
];

describe.each(stores)('BullMQ on %s', (_name, openQueue) => {
  it('hands every turn out once, delayed ones when they are due', async () => {
    const queue = await openQueue();
    await expect.poll(() => queue.isUp()).toBe(true);
    const handed: { turnId: string; at: number }[] = [];
    const begun = performance.now();
    await queue.work(({ turnId }) => {
      handed.push({ turnId, at: performance.now() - begun });
      return Promise.resolve();
    });
    queue.dispatch(turn('late'), 400);
    for (let n = 0; n < 20; n += 1) queue.dispatch(turn(`turn_${n}`));
    await expect.poll(() => handed.length, { timeout: 10_000 }).toBe(21);
    expect(new Set(handed.map(({ turnId }) => turnId)).size).toBe(21);
    expect(handed.find(({ turnId }) => turnId === 'late')!.at).toBeGreaterThan(350);
  });
});

describe('a queue without Redis', () => {
  it('runs what it has room for itself, and the rest by way of the database', async () => {
    const { database } = await onDatabase('pglite');
    const queue = keep(await createDatabaseQueue(database.pool, options()));
    const handed: string[] = [];
    let finish: (() => void)[] = [];
    await queue.work(({ turnId }) => {
      handed.push(turnId);
      return new Promise((resolve) => finish.push(resolve));
    });
    for (let n = 0; n < 6; n += 1) queue.dispatch(turn(`turn_${n}`));
    expect(handed).toHaveLength(4);
    await expect.poll(() => handed.length, { timeout: 5_000 }).toBe(6);
    finish.forEach((done) => done());
    finish = [];
  });
});

describe('a queue whose Redis is away', () => {
  it('gives turns back at once', () => {
    const queue = keep(createRedisQueue('redis://127.0.0.1:9', options()));
    queue.dispatch(turn('turn_back'));
    expect(refused).toContain('turn_back');
  });
});
