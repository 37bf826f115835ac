import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import type { Operator } from '../operators/operator.ts';
import { createGists, type WriteGist } from './gists.ts';

type Asked = Parameters<ReturnType<typeof createGists>['gistOf']>[2];

const asked = (upToSeq: number, language: 'en' | 'zh' = 'en') => ({ summary: { language, upToSeq }, input: {} }) as unknown as Asked; // prettier-ignore

describe.each(databaseKinds)('gists by a provider’s model on %s', (kind) => {
  let test: TestDatabase;
  let by: Operator;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    by = await plantOperator(test.database);
    await test.database.inShop(by.shop, async (sql) => {
      await sql.query(`insert into shoppers (id, shop_id) values ('shp_1', 'demo')`);
      await sql.query(`insert into conversations (id, shop_id, shopper_id) values ('conv_1', 'demo', 'shp_1')`);
    });
  });
  afterAll(() => test.close());

  it('are asked for once for what was said, in each language, and anew when more was said', async () => {
    let calls = 0;
    const write: WriteGist = ({ summary }) => {
      calls += 1;
      return Promise.resolve({ text: `up to ${summary.upToSeq}`, by: 'model-x' });
    };
    const gists = createGists(test.database, write);
    const both = await Promise.all([gists.gistOf(by, 'conv_1', asked(5)), gists.gistOf(by, 'conv_1', asked(5))]);
    expect(both).toEqual([1, 2].map(() => ({ text: 'up to 5', by: 'model-x' })));
    expect(await createGists(test.database, write).gistOf(by, 'conv_1', asked(5))).toEqual({ text: 'up to 5', by: 'model-x' }); // prettier-ignore
    expect(calls).toBe(1);
    await gists.gistOf(by, 'conv_1', asked(5, 'zh'));
    expect(await gists.gistOf(by, 'conv_1', asked(6))).toMatchObject({ text: 'up to 6' });
    expect(calls).toBe(3);
  });

  it('keep nobody waiting: what comes late is there the next time', async () => {
    let finish = (): void => undefined;
    const slow: WriteGist = () =>
      new Promise((resolve) => {
        finish = () => resolve({ text: 'at last', by: 'model-x' });
      });
    const gists = createGists(test.database, slow);
    const started = performance.now();
    expect(await gists.gistOf(by, 'conv_1', asked(9))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5_000);
    finish();
    await expect.poll(() => createGists(test.database, slow).gistOf(by, 'conv_1', asked(9))).toMatchObject({ text: 'at last' }); // prettier-ignore
  });
});
