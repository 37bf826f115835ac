import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Database } from '../db/database.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { createGroupAppender } from './group-appender.ts';
import { newId } from './ids.ts';
import { plantOperator, takeOver } from '../operators/testing.ts';

const shop = shopId('demo');
const delta = (text: string) => ({ type: 'message.delta', messageId: 'm', turnId: 't', text }) as const;

describe.each(databaseKinds)('createGroupAppender on %s', (kind) => {
  let test: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    database = test.database;
  });
  afterAll(() => test.close());

  /** A conversation in which turn `t` runs for the first time. */
  const open = async () => {
    const id = newId('conv');
    await database.inShop(shop, async (sql) => {
      await sql.query(`insert into shoppers (id, shop_id) values ($1, $2)`, [`shp_${id}`, shop]);
      await sql.query(
        `insert into conversations (id, shop_id, shopper_id, running_turn, running_attempt)
         values ($1, $2, $3, 't', 1)`,
        [id, shop, `shp_${id}`],
      );
    });
    return id;
  };
  const logOf = (id: string) =>
    database.inShop(shop, async (sql) => {
      const { rows } = await sql.query<{ seq: number; text: string; at: Date }>(
        `select seq, data ->> 'text' as text, at from events where conversation_id = $1 order by seq`,
        [id],
      );
      return rows;
    });

  it('appends to many conversations in few transactions, each in order and without gaps', async () => {
    let transactions = 0;
    const counted: Pick<Database, 'batch'> = {
      batch: (of, statements) => {
        transactions += 1;
        return database.batch(of, statements);
      },
    };
    const append = createGroupAppender(counted);
    const ids = await Promise.all(Array.from({ length: 30 }, () => open()));
    await Promise.all(
      ids.map(async (conversationId, at) => {
        for (const text of ['a', 'b', 'c']) {
          const said = [delta(`${text}${at}`), delta('\u0000!')];
          const stored = await append({ shop, conversationId }, said, { turnId: 't', attempt: 1 });
          expect(stored).toHaveLength(2);
        }
      }),
    );
    expect(transactions).toBeLessThanOrEqual(10);
    for (const [at, id] of ids.entries()) {
      const log = await logOf(id);
      expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(log.map(({ text }) => text)).toEqual([`a${at}`, '\ufffd!', `b${at}`, '\ufffd!', `c${at}`, '\ufffd!']);
    }
  });

  it('tells of the events just as the log holds them', async () => {
    const conversationId = await open();
    const said = [delta('one \ud800'), delta('two')];
    const stored = await createGroupAppender(database)({ shop, conversationId }, said, { turnId: 't', attempt: 1 });
    expect(stored?.map((event) => ({ seq: event.seq, text: 'text' in event ? event.text : '', at: event.at }))).toEqual(
      await logOf(conversationId),
    );
  });

  it('refuses those alone that may no longer speak', async () => {
    const append = createGroupAppender(database);
    const [good, silenced, reclaimed] = await Promise.all([open(), open(), open()]);
    await takeOver(database, silenced, await plantOperator(database));
    const [first, ...others] = await Promise.all([
      append({ shop, conversationId: good }, [delta('yes')], { turnId: 't', attempt: 1 }),
      append({ shop, conversationId: silenced }, [delta('no')], { turnId: 't', attempt: 1 }),
      append({ shop, conversationId: reclaimed }, [delta('no')], { turnId: 't', attempt: 0 }),
      append({ shop, conversationId: 'conv_nowhere' }, [delta('no')], { turnId: 't', attempt: 1 }),
    ]);
    expect(first?.map(({ seq }) => seq)).toEqual([1]);
    expect(others).toEqual([undefined, undefined, undefined]);
    expect(await logOf(silenced)).toEqual([]);
    expect(await logOf(reclaimed)).toEqual([]);
  });

  it.runIf(kind === 'postgres')('does not let the others wait for one that is locked', async () => {
    const append = createGroupAppender(database);
    const [locked, free] = await Promise.all([open(), open()]);
    let unlock: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (unlock = resolve));
    let isLocked: () => void = () => undefined;
    const locking = new Promise<void>((resolve) => (isLocked = resolve));
    const holder = database.inShop(shop, async (sql) => {
      await sql.query('select from conversations where id = $1 for update', [locked]);
      isLocked();
      await held;
    });
    await locking;
    let late = true;
    const waits = append({ shop, conversationId: locked }, [delta('late')], { turnId: 't', attempt: 1 });
    const goes = append({ shop, conversationId: free }, [delta('soon')], { turnId: 't', attempt: 1 });
    void waits.then(() => (late = false));
    expect(await goes).toHaveLength(1);
    expect(late).toBe(true);
    unlock();
    await holder;
    expect(await waits).toHaveLength(1);
  });
});
