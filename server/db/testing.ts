import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from './database.ts';
import { createMemoryDatabase } from './embedded.ts';
import { migrate, readMigrations } from './migrate.ts';
import { createPostgresDatabase } from './postgres.ts';

/** The real services that integration tests run against, started by `scripts/test-services`. */
export interface TestServices {
  /** The cluster's first database, as a user who isn't superuser but may create databases and roles. */
  postgresUrl: string;
  redisUrl: string;
  chromiumPath: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    services: TestServices;
  }
}

/** Only in `*.int.test.ts`: the services that their global set-up started. */
export function testServices(): TestServices {
  return inject('services');
}

export type DatabaseKind = 'pglite' | 'postgres';

/** For `describe.each`: what must hold, holds on both. */
export const databaseKinds: readonly DatabaseKind[] = ['pglite', 'postgres'];

export interface TestDatabase {
  database: Database;
  /** The database's own URL; only of kind `postgres`. */
  url?: string;
  close(): Promise<void>;
}

/**
 * A database of its own for one test file: freshly migrated, with the shops `demo` and `other` and nothing else. Kind
 * `pglite` is in memory and needs nothing; `postgres` needs the services of the `int` project, or a URL like theirs.
 */
export async function openTestDatabase(kind: DatabaseKind, postgresUrl?: string): Promise<TestDatabase> {
  if (kind === 'pglite') {
    const database = await createMemoryDatabase(await memoryTemplate());
    return { database, close: () => database.close() };
  }
  const serverUrl = postgresUrl ?? testServices().postgresUrl;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = await postgresTemplate(serverUrl);
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const url = databaseUrl(serverUrl, name);
  const database = await createPostgresDatabase(url);
  return {
    database,
    url,
    async close() {
      await database.close();
      // Not `with (force)`: that fails when it meets an autovacuum worker, which only a superuser may end. Without it,
      // Postgres ends those itself and waits for sessions that are just closing.
      await onServer(serverUrl, (client) => client.query(`drop database ${name}`));
    },
  };
}

async function prepare(database: Database): Promise<void> {
  await migrate(database);
  await database.asSystem((sql) =>
    sql.query(
      `insert into shops (id, name, identity_secret, default_language, currency, time_zone) values
         ('demo', '{"en": "Northlane", "zh": "北巷"}', $1, 'en', 'CNY', 'Asia/Shanghai'),
         ('other', '{"en": "Southgate", "zh": "南门"}', $2, 'zh', 'USD', 'America/New_York')`,
      [randomUUID(), randomUUID()],
    ),
  );
}

async function migrationsHash(): Promise<string> {
  const checksums = (await readMigrations()).map(({ checksum }) => checksum);
  return createHash('sha256').update(`2 ${checksums.join()}`).digest('hex').slice(0, 16);
}

const cacheFolder = 'node_modules/.cache/shopmate-test';
const cacheAgeMs = 24 * 60 * 60 * 1000;

/** A file to start PGlite from in half a second; initdb and the migrations take several. */
async function memoryTemplate(): Promise<string> {
  const file = path.join(cacheFolder, `${await migrationsHash()}.tar`);
  if (await exists(file)) return file;
  await mkdir(cacheFolder, { recursive: true });
  for (const name of await readdir(cacheFolder)) {
    const old = path.join(cacheFolder, name);
    const { mtimeMs } = await stat(old).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - cacheAgeMs) await rm(old, { force: true });
  }
  const database = await createMemoryDatabase();
  try {
    await prepare(database);
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, await database.dump());
    await rename(draft, file);
  } finally {
    await database.close();
  }
  return file;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Makes the template once for all test processes; the last step is a rename, so that nobody sees it half made. */
async function postgresTemplate(serverUrl: string): Promise<string> {
  const template = `template_${await migrationsHash()}`;
  const made = (client: pg.Client) => client.query('select from pg_database where datname = $1', [template]);
  await onServer(serverUrl, async (client) => {
    if ((await made(client)).rowCount !== 0) return;
    await client.query('select pg_advisory_lock(1)');
    if ((await made(client)).rowCount !== 0) return;
    const draft = `draft_${randomUUID().replaceAll('-', '')}`;
    await client.query(`create database ${draft}`);
    const database = await createPostgresDatabase(databaseUrl(serverUrl, draft));
    await prepare(database).finally(() => database.close());
    await client.query(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = database;
  return url.href;
}
