import { type Job, Queue, Worker, createPostgresBackend, runMigrations } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from './testing.ts';

describe.each(databaseKinds)("BullMQ's Postgres backend on the pool of %s", (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    const client = await test.database.pool.connect();
    await runMigrations(client, 'bullmq');
    client.release();
  });
  afterAll(() => test.close());

  it('runs each job once while transactions go on beside it', async () => {
    const connection = test.database.pool;
    const queue = new Queue('jobs', { connection }, createPostgresBackend);
    const done: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      const worker = new Worker(
        'jobs',
        async (job: Job<number>) => {
          await test.database.asSystem((sql) => sql.query('select 1'));
          done.push(job.data);
          if (done.length === 40) resolve();
        },
        { connection, concurrency: 4 },
        createPostgresBackend,
      );
      stop.push(() => worker.close());
    });
    stop.push(() => queue.close());
    for (let n = 0; n < 40; n++) await queue.add('job', n);
    await all;
    for (const each of stop) await each();
    expect(done.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });
  const stop: (() => Promise<void>)[] = [];
});
