import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import { createPostgresLedger } from '../../tools/ledger/postgres-ledger.ts';
import { aReceipt, aRefund, proposeAndClaim, requester, rowsOf, shop } from '../../tools/ledger/testing.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { createReconciler } from './reconciler.ts';

describe.each(databaseKinds)('what somebody broke off, on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  const reconcile = (findReceipt: Commerce['findReceipt']) =>
    createReconciler({
      database: test.database,
      commerce: { findReceipt },
      bus: { publish: () => undefined },
      log: pino({ level: 'silent' }),
      everyMs: 1000,
    }).reconcile();
  const claimed = (key: string, order: string) =>
    proposeAndClaim(ledger, key, { by: requester(key), refund: aRefund(order, 600) });
  const sums = async () => {
    const rows = await rowsOf<{ order_number: string; held: number; settled: number }>(
      test.database,
      'select order_number, held, settled from order_refunds order by order_number',
    );
    return rows.map(({ order_number, held, settled }) => [order_number, held, settled]);
  };

  it('F3: is settled as the shop says, and released when the shop has done nothing for long', async () => {
    const done = await claimed('done', 'DONE');
    const recent = await claimed('recent', 'RECENT');
    const running = await claimed('running', 'RUNNING');
    const undone = await claimed('undone', 'UNDONE');
    await ledger.doubt(shop, 'undone');
    await rowsOf(
      test.database,
      `update commitments set lease_until = now(),
              claimed_at = case when idempotency_key = 'undone' then now() - interval '11 minutes' else claimed_at end
        where idempotency_key <> 'running'`,
    );
    expect(await reconcile(() => Promise.reject(new Error('the shop is down')))).toBe(0);
    expect(await sums()).toEqual([
      ['DONE', 600, 0],
      ['RECENT', 600, 0],
      ['RUNNING', 600, 0],
      ['UNDONE', 600, 0],
    ]);

    const asked: string[] = [];
    const well = (_: unknown, key: string) => {
      asked.push(key);
      return Promise.resolve(key === 'done' ? aReceipt('done') : undefined);
    };
    expect(await reconcile(well)).toBe(2);
    expect(asked.toSorted()).toEqual(['done', 'recent', 'undone']);
    expect(await reconcile(well)).toBe(0);

    expect(await ledger.findCommitment(shop, done.actionId)).toMatchObject({ state: 'committed' });
    expect(await ledger.findCommitment(shop, recent.actionId)).toMatchObject({ state: 'underway' });
    expect(await ledger.findCommitment(shop, running.actionId)).toMatchObject({ state: 'underway' });
    expect(await ledger.findCommitment(shop, undone.actionId)).toBeUndefined();
    expect(await sums()).toEqual([
      ['DONE', 0, 600],
      ['RECENT', 600, 0],
      ['RUNNING', 600, 0],
      ['UNDONE', 0, 0],
    ]);
  });
});
