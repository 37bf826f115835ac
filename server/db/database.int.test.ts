import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Database } from './database.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './testing.ts';

const demo = shopId('demo');
const other = shopId('other');

describe.each(databaseKinds)('the database on %s', (kind) => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await openTestDatabase(kind);
    database = test.database;
    await database.asSystem(async (sql) => {
      await sql.query(`create table things (shop_id text not null references shops (id), name text not null)`);
      await sql.query(`alter table things enable row level security; alter table things force row level security;
        create policy things_shop on things using (shop_id = current_setting('shopmate.shop', true))
          with check (shop_id = current_setting('shopmate.shop', true));
        create policy system on things to current_user using (current_setting('shopmate.system', true) = 'on')
          with check (current_setting('shopmate.system', true) = 'on');
        grant select, insert, update, delete on things to shopmate_shop`);
    });
  });
  afterAll(() => test.close());

  const count = (shop = demo) =>
    database.inShop(shop, async (sql) => {
      const { rows } = await sql.query<{ n: number }>('select count(*) as n from things');
      return rows[0]?.n;
    });
  const insert = (name: string, shop = demo) =>
    database.inShop(shop, (sql) => sql.query('insert into things values ($1, $2)', [shop, name]));
  const empty = () => database.asSystem((sql) => sql.query('delete from things'));

  it('shows a shop only its own rows, whether or not the query names the shop', async () => {
    await insert('ours');
    await insert('theirs', other);
    expect(await count(demo)).toBe(1);
    expect(await count(other)).toBe(1);
    await database.inShop(demo, async (sql) => {
      expect((await sql.query('select id from shops')).rows).toEqual([{ id: 'demo' }]);
      expect((await sql.query('update things set name = name')).rowCount).toBe(1);
      expect((await sql.query("select * from things where shop_id = 'other'")).rows).toEqual([]);
    });
    await empty();
  });

  it('refuses to write a row of another shop', async () => {
    const theft = database.inShop(demo, (sql) => sql.query("insert into things values ('other', 'x')"));
    await expect(theft).rejects.toThrow(/row-level security/);
  });

  it('takes a hostile shop id as nothing but an id', async () => {
    await insert('ours');
    expect(await count(shopId("demo', true); reset role; select ('"))).toBe(0);
    expect(await count(shopId("\\' or 1=1 --"))).toBe(0);
    await empty();
  });

  it('shows nothing to the role of the shops outside of a shop', async () => {
    await insert('ours');
    await database.asSystem(async (sql) => {
      await sql.query('set local role shopmate_shop');
      expect((await sql.query('select * from things')).rows).toEqual([]);
      expect((await sql.query('select * from shops')).rows).toEqual([]);
    });
    await empty();
  });

  it('keeps settings from shops', async () => {
    await expect(database.inShop(demo, (sql) => sql.query('select * from settings'))).rejects.toThrow(/permission/);
  });

  it('works across shops as the system', async () => {
    await insert('ours');
    await insert('theirs', other);
    const { rowCount } = await database.asSystem((sql) => sql.query('select * from things'));
    expect(rowCount).toBe(2);
    await empty();
  });

  it('rolls back when the work throws, and goes on after', async () => {
    const work = database.inShop(demo, async (sql) => {
      await sql.query("insert into things values ('demo', 'x')");
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count()).toBe(0);
  });

  it('is not poisoned by failed statements', async () => {
    for (let round = 0; round < 30; round++) {
      const failing = database.inShop(demo, (sql) => sql.query('select nonsense'));
      await expect(failing).rejects.toMatchObject({ code: '42703' });
      await expect(database.pool.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
    }
    expect(await count()).toBe(0);
  });

  it('says so when a failed statement was swallowed, since nothing was kept', async () => {
    const work = database.inShop(demo, async (sql) => {
      await sql.query("insert into things values ('demo', 'x')");
      await sql.query('select nonsense').catch(() => undefined);
    });
    await expect(work).rejects.toThrow(/rolled back/);
    expect(await count()).toBe(0);
  });

  it('refuses a statement that comes after its transaction', async () => {
    const sql = await database.inShop(demo, (each) => Promise.resolve(each));
    await expect(sql.query('select 1')).rejects.toThrow(/transaction is over/);
  });

  it('keeps transactions apart that run at the same time', async () => {
    const work = (index: number) =>
      database
        .inShop(index % 2 === 0 ? demo : other, async (sql) => {
          const shop = index % 2 === 0 ? 'demo' : 'other';
          await Promise.all([
            sql.query('insert into things values ($1, $2)', [shop, `a${index}`]),
            sql.query('insert into things values ($1, $2)', [shop, `b${index}`]),
          ]);
          if (index % 5 === 0) throw new Error('rolled back on purpose');
        })
        .catch(() => undefined);
    await Promise.all(Array.from({ length: 50 }, (_, index) => work(index)));
    expect(await count(demo)).toBe(40);
    expect(await count(other)).toBe(40);
    await empty();
  });

  it('gives back the same kinds of values', async () => {
    const { rows } = await database.asSystem((sql) =>
      sql.query(
        `select 9007199254740991::int8 as int8, array[1, 2]::int8[] as int8s, 12.50::numeric as numeric, 1.5::float8 as float,
           '2026-01-02T03:04:05.678Z'::timestamptz as at, '{"a": [1, null]}'::jsonb as json, true as yes, null as nothing,
           array['x', 'y']::text[] as texts, $1::jsonb as param, $2::text[] as list, $3::timestamptz as moment, $4::bytea as bytes`,
        [{ b: '"\\北' }, ['p,q', '"', '巷'], new Date(0), Buffer.from([0, 255])],
      ),
    );
    expect(rows).toEqual([
      {
        int8: Number.MAX_SAFE_INTEGER,
        int8s: [1, 2],
        numeric: 12.5,
        float: 1.5,
        at: new Date('2026-01-02T03:04:05.678Z'),
        json: { a: [1, null] },
        yes: true,
        nothing: null,
        texts: ['x', 'y'],
        param: { b: '"\\北' },
        list: ['p,q', '"', '巷'],
        moment: new Date(0),
        bytes: Buffer.from([0, 255]),
      },
    ]);
    const tooLong = database.asSystem((sql) => sql.query('select 9007199254740993::int8'));
    await expect(tooLong).rejects.toThrow(/9007199254740993/);
  });

  it('carries large values', async () => {
    const text = '北'.repeat(1_000_000);
    const { rows } = await database.asSystem((sql) => sql.query<{ text: string }>('select $1::text as text', [text]));
    expect(rows[0]?.text === text).toBe(true);
  });

  it('tells every listening client of a notification', async () => {
    const [one, two] = await Promise.all([database.pool.connect(), database.pool.connect()]);
    const heard: string[] = [];
    const both = new Promise<void>((resolve) => {
      for (const client of [one, two]) {
        client.on('notification', ({ channel, payload }) => {
          heard.push(`${channel} ${payload ?? ''}`);
          if (heard.length === 2) resolve();
        });
      }
    });
    await Promise.all([one.query('listen news'), two.query('listen news')]);
    await database.inShop(demo, (sql) => sql.query("select pg_notify('news', 'hello')"));
    await both;
    expect(heard).toEqual(['news hello', 'news hello']);
    one.release();
    two.release(true);
  });

  it('lets a session hold a transaction and others wait or go on', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query("insert into things values ('demo', 'held')").catch(() => undefined);
    const counted = count();
    await client.query('rollback');
    expect(await counted).toBe(0);
    await client.query('begin');
    client.release(true); // in mid-transaction
    expect(await count()).toBe(0);
  });
});
