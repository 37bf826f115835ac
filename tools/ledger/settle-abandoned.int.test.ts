import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import type { Ledger } from './ledger.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import { settleAbandoned } from './settle-abandoned.ts';
import { aReceipt, aRefund, proposeAndClaim, rowsOf, shop } from './testing.ts';

describe.each(databaseKinds)('what somebody broke off, on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  it('F3: is settled as the shop says, and released when the shop has done nothing', async () => {
    const done = await proposeAndClaim(ledger, 'done', { refund: aRefund('ONE', 600) });
    const undone = await proposeAndClaim(ledger, 'undone', { refund: aRefund('TWO', 600) });
    await ledger.doubt(shop, 'undone');
    const running = await proposeAndClaim(ledger, 'running', { refund: aRefund('THREE', 600) });
    await rowsOf(
      test.database,
      `update commitments set lease_until = now() - interval '60 s' where idempotency_key in ('done', 'undone')`,
    );
    const commerce = {
      findReceipt: (_: unknown, key: string) => Promise.resolve(key === 'done' ? aReceipt('done') : undefined),
    };

    const down = { findReceipt: () => Promise.reject(new Error('the shop is down')) };
    await expect(settleAbandoned({ ledger, commerce: down }, shop)).rejects.toThrow(/down/);
    expect(await settleAbandoned({ ledger, commerce }, shop)).toBe(2);
    expect(await settleAbandoned({ ledger, commerce }, shop)).toBe(0);

    expect(await ledger.findCommitment(shop, done.actionId)).toMatchObject({ state: 'committed' });
    expect(await ledger.findCommitment(shop, undone.actionId)).toBeUndefined();
    expect(await ledger.findCommitment(shop, running.actionId)).toMatchObject({ state: 'underway' });
    expect(
      await rowsOf(test.database, 'select order_number, held, settled from order_refunds order by order_number'),
    ).toEqual([
      { order_number: 'ONE', held: 0, settled: 600 },
      { order_number: 'THREE', held: 600, settled: 0 },
      { order_number: 'TWO', held: 0, settled: 0 },
    ]);
  });
});
