import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import { readBookedActions } from './booked-action.ts';
import type { Ledger, Proposal } from './ledger.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import { aProposal, aReceipt, aRefund, cny, proposeAndClaim, requester, shop } from './testing.ts';

describe.each(databaseKinds)('what the book tells of a conversation on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  const booked = (conversationId: string) =>
    test.database.inShop(shop, (sql) => readBookedActions(sql, shop, conversationId));
  const tell = { en: 'Too late.', zh: '过期了。' };
  const refused = (decision: 'deny' | 'human'): Partial<Proposal> => ({
    ruling: { decision, ruleId: 'return_window', because: '45 days', tell },
  });

  it('is each action with what became of it, oldest first', async () => {
    const by = requester('teller');
    await ledger.propose(by, aProposal('SM1', refused('deny')));
    await ledger.propose(by, aProposal('SM2', refused('human')));
    await proposeAndClaim(ledger, 'done', { by, refund: aRefund('SM1', 100) });
    const { number } = await ledger.settle(shop, 'done', aReceipt('ref_1'));
    await proposeAndClaim(ledger, 'done', { by });
    await proposeAndClaim(ledger, 'no', { by });
    await ledger.release(shop, 'no', 'the shop said no');
    await proposeAndClaim(ledger, 'who knows', { by });
    await ledger.doubt(shop, 'who knows');
    const actions = await booked(by.conversationId);
    expect(actions.map(({ end }) => end)).toEqual(['refused', 'handed_over', 'done', 'repeated', 'failed', 'in_doubt']);
    expect(actions[0]).toMatchObject({ orderNumber: 'SM1', ruleId: 'return_window', because: '45 days', tell });
    expect(actions[2]).toMatchObject({ requestNumber: number, title: { en: 'Refund' }, amount: cny(100) });
    expect(actions[2]?.steps?.[1]).toMatchObject({ code: 'paid_out', expectedBy: new Date('2026-03-25T12:00:00Z') });
    expect(actions[3]).not.toHaveProperty('requestNumber');
  });

  it('names the goods that an action is about, and what is done to the order', async () => {
    const by = requester('namer');
    const goods = [{ en: 'Snow Boot', zh: '雪地靴' }];
    await ledger.propose(by, aProposal('SM1', { goods }));
    await ledger.propose(by, aProposal('SM1', {}));
    const [named, unnamed] = await booked(by.conversationId);
    expect(named).toMatchObject({ goods, effect: aProposal('SM1').effect.kind });
    expect(unnamed).not.toHaveProperty('goods');
  });

  it('is nothing of another conversation', async () => {
    const by = requester('owner');
    await ledger.propose(by, aProposal('SM9', refused('deny')));
    expect(await booked(requester('stranger').conversationId)).toEqual([]);
  });
});
