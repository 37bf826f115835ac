import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createPostgresDatabase } from './postgres.ts';
import { databaseKinds, openTestDatabase, testServices, type TestDatabase } from './testing.ts';

describe.each(databaseKinds)('migrations on %s', (kind) => {
  let test: TestDatabase;
  let database: Database;
  let folder: string;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    database = test.database;
    folder = await mkdtemp(path.join(tmpdir(), 'shopmate-migrations-'));
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });

  const write = (name: string, sql: string) => writeFile(path.join(folder, name), sql);

  it('run once', async () => {
    expect(await migrate(database)).toEqual([]);
  });

  it('bind every table of a shop by forced row-level security, with nothing to see outside of a shop', async () => {
    const { rows } = await database.asSystem((sql) =>
      sql.query<{ name: string; secured: boolean }>(
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and (c.relname = 'shops' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'shop_id'))`,
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ secured }) => !secured)).toEqual([]);
    for (const { name } of rows) {
      const seen = await database.asSystem(async (sql) => {
        await sql.query('set local role shopmate_shop');
        const granted = await sql.query(`select where has_table_privilege('${name}', 'select')`);
        return granted.rowCount === 0 ? 0 : (await sql.query(`select from "${name}"`)).rowCount;
      });
      expect(seen, name).toBe(0);
    }
  });

  it('leave no table that holds a shop’s rows without shop_id', async () => {
    const { rows } = await database.asSystem((sql) =>
      sql.query<{ name: string }>(
        `select c.relname as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and c.relname not in ('shops', 'settings', 'schema_migrations', 'sign_in_tries')
           and not exists (select from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'shop_id' and a.attnotnull)`,
      ),
    );
    expect(rows).toEqual([]);
  });

  it('refuse a database that another version has migrated', async () => {
    await expect(migrate(database, folder)).rejects.toThrow(/belongs to a newer one/);
  });

  it('run in order, each as a whole, and refuse one that changed since', async () => {
    await database.asSystem((sql) => sql.query('delete from schema_migrations'));
    await write('0001_a.sql', 'create table a (n int); insert into a values (1);');
    await write('0002_b.sql', 'insert into a values (2); create table b (n int); select nonsense;');
    await expect(migrate(database, folder)).rejects.toThrow(/0002_b.sql failed: column "nonsense" does not exist/);
    await database.asSystem(async (sql) => {
      expect((await sql.query('select n from a')).rows).toEqual([{ n: 1 }]);
      expect((await sql.query("select to_regclass('b') as b")).rows).toEqual([{ b: null }]);
    });
    await write('0002_b.sql', 'create table b (n int);');
    expect(await migrate(database, folder)).toEqual(['0002_b.sql']);
    await write('0001_a.sql', 'create table a (n int8);');
    await expect(migrate(database, folder)).rejects.toThrow(/0001_a.sql was changed after this database ran it/);
    await write('0001_a.sql', 'create table a (n int); insert into a values (1);');
  });

  it('run once when several processes start together', async () => {
    await write('0003_c.sql', 'create table c (n int);');
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database, folder)));
    expect(ran.length).toBe(3);
    await expect(migrate(database, folder)).resolves.toEqual([]);
  });

  it('let the system work on tables that are bound to shops', async () => {
    await write(
      '0004_d.sql',
      `create table d (shop_id text not null references shops (id));
       alter table d enable row level security; alter table d force row level security;
       create policy d_shop on d using (shop_id = current_setting('shopmate.shop', true))
         with check (shop_id = current_setting('shopmate.shop', true));
       grant select, insert, update, delete on d to shopmate_shop;`,
    );
    await migrate(database, folder);
    await database.asSystem((sql) => sql.query("insert into d values ('demo'), ('other')"));
    expect((await database.asSystem((sql) => sql.query('select from d'))).rowCount).toBe(2);
    expect((await database.inShop(shopId('demo'), (sql) => sql.query('select from d'))).rowCount).toBe(1);
    if (kind === 'postgres') expect((await database.pool.query('select from d')).rowCount).toBe(0);
  });
});

describe('migrations by a database user without rights', () => {
  it('say what an administrator has to do', async () => {
    const { database, close } = await openTestDatabase('postgres'); // so that the role of the shops is there
    const { pool } = database;
    await pool.query('create role plain login');
    await pool.query('grant plain to current_user');
    await pool.query('create database plain owner plain');
    const url = new URL(testServices().postgresUrl);
    url.username = url.pathname = 'plain';
    const plain = await createPostgresDatabase(url.href);
    await expect(migrate(plain)).rejects.toThrow(
      /may not do what 0001_shops.sql needs .* grant shopmate_shop to <user>/,
    );
    await expect(migrate(plain)).rejects.toMatchObject({ name: 'StartupError' });
    await plain.close();
    await pool.query('drop database plain');
    await close();
  });
});
