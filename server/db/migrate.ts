import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sql } from '../../knowledge/store/database.ts';
import { StartupError } from '../startup-error.ts';
import type { Database } from './database.ts';

/** One file of `server/db/migrations`. */
export interface Migration {
  /** The file's name, such as `0001_shops.sql`; they run in its order. */
  name: string;
  sql: string;
  /** SHA-256 of the text, hex. */
  checksum: string;
}

const ownFolder = fileURLToPath(new URL('migrations', import.meta.url));
const lockKey = 7_467_601; // any number, the same in every Shopmate
const insufficientPrivilege = '42501';

export async function readMigrations(folder = ownFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (number === undefined) throw new Error(`${name}: migrations are called NNNN_name.sql`);
    if (numbers.has(number)) throw new Error(`${name}: there are two migrations with number ${number}`);
    numbers.add(number);
  }
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the database up to this version: runs the migrations that it hasn't seen, each in a transaction, one process
 * at a time. Returns the names that it ran. Refuses a database whose migrations aren't those of this version.
 */
export async function migrate(database: Database, folder?: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const ran: string[] = [];
  const seen = await database.asSystem(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lockKey]);
    await sql.query(
      `create table if not exists schema_migrations
         (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    return readSeen(sql);
  });
  refuseForeign(seen, migrations);
  for (const migration of migrations) {
    if (seen.has(migration.name)) continue;
    await database
      .asSystem((sql) => apply(sql, migration))
      .catch((error: unknown) => {
        throw explain(error, migration);
      });
    ran.push(migration.name);
  }
  return ran;
}

async function readSeen(sql: Sql): Promise<Map<string, string>> {
  const { rows } = await sql.query<{ name: string; checksum: string }>('select name, checksum from schema_migrations');
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseForeign(seen: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of seen) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new StartupError(
        `The database has the migration ${name}, which this version of Shopmate doesn't know: it belongs to a newer ` +
          `one. Run that version, or use another database.`,
      );
    }
    if (expected !== checksum) {
      throw new StartupError(
        `The migration ${name} was changed after this database ran it. Put the file back as it was and write the ` +
          `change as a new migration, or start with an empty database.`,
      );
    }
  }
}

async function apply(sql: Sql, { name, sql: text, checksum }: Migration): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [lockKey]);
  if ((await readSeen(sql)).has(name)) return; // another process was first
  await sql.query(text);
  await letOwnerPass(sql);
  await sql.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
}

function explain(error: unknown, { name }: Migration): Error {
  const { code, message } = error as { code?: string; message: string };
  if (code !== insufficientPrivilege) return new Error(`migration ${name} failed: ${message}`, { cause: error });
  const remedy = message.includes('extension')
    ? 'Run "create extension vector" in this database once as an administrator'
    : 'Give it CREATEROLE and its own database, or run "create role shopmate_shop nologin; grant shopmate_shop to <user>" ' +
      'once as an administrator';
  return new StartupError(`The database user may not do what ${name} needs (${message}). ${remedy}, then start again.`);
}

/**
 * Row-level security is forced, so it binds the tables' owner too, unless that is a superuser. `asSystem` works across
 * shops, so the owner gets a policy of its own on every such table, which passes in such a transaction alone. It is
 * made here so that no migration can forget it, and for the owner alone, so that a shop's queries keep their plain plan.
 */
async function letOwnerPass(sql: Sql): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select quote_ident(c.relname) as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relforcerowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'system')`,
  );
  for (const { name } of rows) {
    await sql.query(
      `create policy system on ${name} to current_user
         using (current_setting('shopmate.system', true) = 'on')
         with check (current_setting('shopmate.system', true) = 'on')`,
    );
  }
}
