import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../knowledge/store/database.ts';
import { createPostgresDatabase } from './postgres.ts';
import { openTestDatabase, testServices } from './testing.ts';

describe('connecting to Postgres', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => silent.close());

  const refusal = (url: string, connectTimeoutMs = 300) =>
    createPostgresDatabase(url, { connectTimeoutMs }).then(
      () => 'connected',
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
    );

  it('says what to do when nobody listens', async () => {
    expect(await refusal('postgres://me:secret@127.0.0.1:1/x')).toMatch(
      /^StartupError: .*ECONNREFUSED.*Check that it runs/,
    );
  });

  it('says what to do when nobody answers', async () => {
    const { port } = silent.address() as { port: number };
    const said = await refusal(`postgres://me:secret@127.0.0.1:${port}/x`);
    expect(said).toMatch(/^StartupError: .*timeout/);
    expect(said).not.toContain('secret');
  });

  it('says what to do when the database or the address is wrong', async () => {
    const { postgresUrl } = testServices();
    expect(await refusal(`${postgresUrl}nope`)).toMatch(/^StartupError: .*"shopmatenope" does not exist/);
    expect(await refusal('not a url')).toMatch(/^StartupError: /);
  });
});

describe('a connection to Postgres that breaks', () => {
  it('fails the transaction it was in, also between two statements, and nothing after', async () => {
    const { database, close } = await openTestDatabase('postgres');
    const pid = async (sql: Sql) => (await sql.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
    const terminate = (each: number | undefined) =>
      database.asSystem((sql) => sql.query('select pg_terminate_backend($1)', [each]));

    const idle = await database.asSystem(pid);
    await database.pool.query('select pg_terminate_backend($1)', [idle]);
    await sleep(50);
    expect(await database.asSystem(pid)).not.toBe(idle);

    const broken = database.asSystem(async (sql) => {
      await terminate(await pid(sql));
      await sleep(50); // nothing runs on it when it breaks
      await sql.query('select 1');
    });
    await expect(broken).rejects.toThrow();
    await Promise.all(Array.from({ length: 20 }, () => database.asSystem(pid)));
    await close();
  });
});
