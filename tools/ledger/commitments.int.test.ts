import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import type { Ledger } from './ledger.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import type { Proposal } from './ledger.ts';
import { aProposal, aReceipt, aRefund, cny, proposeAndClaim, requester, rowsOf, shop } from './testing.ts';

const twenty = Array.from({ length: 20 }, (_, n) => n);

describe.each(databaseKinds)('commitments on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  const entriesOf = async (actionId: string) =>
    (
      await rowsOf<{ type: string }>(
        test.database,
        'select type from action_entries where action_id = $1 order by id',
        [actionId],
      )
    ).map(({ type }) => type);
  const sumsOf = async (order: string) =>
    (
      await rowsOf<{ paid: number; elsewhere: number; held: number; settled: number }>(
        test.database,
        'select paid, elsewhere, held, settled from order_refunds where order_number = $1',
        [order],
      )
    )[0];
  /** The holder's time is over. */
  const endLease = (key: string) =>
    rowsOf(test.database, 'update commitments set lease_until = now() where idempotency_key = $1', [key]);

  it('A2: 20 refunds of one order at once never add up to more than was paid', async () => {
    const claims = await Promise.all(
      twenty.map((n) => proposeAndClaim(ledger, `a2-${n}`, { refund: aRefund('A2', 150) })),
    );
    expect(claims.filter(({ claim }) => claim.status === 'claimed')).toHaveLength(6);
    expect(claims.filter(({ claim }) => claim.status === 'exceeds_paid')).toHaveLength(14);
    const won = claims
      .filter(({ claim }) => claim.status === 'claimed')
      .map(({ commitment }) => commitment.idempotencyKey);
    await Promise.all(won.map((key) => ledger.settle(shop, key, aReceipt(key))));
    expect(await sumsOf('A2')).toEqual({ paid: 1000, elsewhere: 0, held: 0, settled: 900 });
    expect((await proposeAndClaim(ledger, 'a2-more', { refund: aRefund('A2', 101) })).claim.status).toBe(
      'exceeds_paid',
    );
    expect((await proposeAndClaim(ledger, 'a2-rest', { refund: aRefund('A2', 100) })).claim.status).toBe('claimed');
  });

  it('A2: are claimed only while what was weighed stands, one after the other', async () => {
    const by = requester('weigher');
    const claimed = (key: string, doneBefore: number) => proposeAndClaim(ledger, key, { by, doneBefore });
    expect(await ledger.doneCount(shop, by.customerId)).toBe(0);
    const [first, second] = await Promise.all([claimed('w-1', 0), claimed('w-2', 0)]);
    const [won, lost] = first.claim.status === 'claimed' ? [first, second] : [second, first];
    expect([won.claim.status, lost.claim.status]).toEqual(['claimed', 'outpaced']);
    expect((await claimed('w-3', 0)).claim.status, 'while it is under way').toBe('outpaced');
    await ledger.settle(shop, won.commitment.idempotencyKey, aReceipt());
    expect((await claimed('w-3', 0)).claim.status, 'when it is done').toBe('outpaced');
    expect(await ledger.doneCount(shop, by.customerId)).toBe(1);
    expect((await claimed(lost.commitment.idempotencyKey, 1)).claim.status, 'weighed anew').toBe('claimed');
    expect((await proposeAndClaim(ledger, 'w-else', { by: requester('else'), doneBefore: 0 })).claim.status).toBe(
      'claimed',
    );
  });

  it('count what the shop paid back by other ways, and their own refunds once', async () => {
    const known = [{ refundId: 'by-hand', amount: cny(400) }];
    await proposeAndClaim(ledger, 'known-1', { refund: aRefund('KNOWN', 300, { known }) });
    await ledger.settle(shop, 'known-1', aReceipt('ours'));
    const both = [...known, { refundId: 'ours', amount: cny(300) }];
    const tooMuch = await proposeAndClaim(ledger, 'known-2', { refund: aRefund('KNOWN', 301, { known: both }) });
    expect(tooMuch.claim.status).toBe('exceeds_paid');
    // Read before the shop listed ours: it counts all the same.
    const stale = await proposeAndClaim(ledger, 'known-3', { refund: aRefund('KNOWN', 301, { known }) });
    expect(stale.claim.status).toBe('exceeds_paid');
    const rest = await proposeAndClaim(ledger, 'known-4', { refund: aRefund('KNOWN', 300, { known: both }) });
    expect(rest.claim.status).toBe('claimed');
    expect(await sumsOf('KNOWN')).toEqual({ paid: 1000, elsewhere: 400, held: 300, settled: 300 });
  });

  it('let money go back in another way once the shop has turned a refund down', async () => {
    await proposeAndClaim(ledger, 'turned-1', { refund: aRefund('TURNED', 1000) });
    await ledger.settle(shop, 'turned-1', aReceipt('turned'));
    expect((await proposeAndClaim(ledger, 'turned-2', { refund: aRefund('TURNED', 1) })).claim.status).toBe(
      'exceeds_paid',
    );
    const after = aRefund('TURNED', 1000, { rejected: ['turned'] });
    expect((await proposeAndClaim(ledger, 'turned-3', { refund: after })).claim.status).toBe('claimed');
  });

  it('throw on currencies that don’t go together', async () => {
    const refund = aRefund('MIXED', 10, { paid: { amount: 1000, currency: 'USD' } });
    await expect(proposeAndClaim(ledger, 'mixed', { refund })).rejects.toThrow(
      /can't refund CNY of an order paid in USD/,
    );
  });

  it('F5: of 20 claims of one key one wins, and the others see what came of it', async () => {
    const claims = await Promise.all(twenty.map((n) => proposeAndClaim(ledger, 'same', { by: requester(`tab${n}`) })));
    expect(claims.filter(({ claim }) => claim.status === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ claim }) => claim.status === 'underway')).toHaveLength(19);
    const requests = await Promise.all(twenty.map(() => ledger.settle(shop, 'same', aReceipt())));
    expect(new Set(requests.map(({ number }) => number)).size).toBe(1);
    const late = await proposeAndClaim(ledger, 'same');
    expect(late.claim).toEqual({ status: 'committed', receipt: aReceipt(), request: requests[0] });
    expect(await entriesOf(late.actionId)).toEqual(['proposed', 'repeated']);
    expect(await ledger.findCommitment(shop, late.actionId)).toMatchObject({ state: 'committed' });
  });

  it('are nothing that was done under their key when that came to something else', async () => {
    const reship: Pick<Proposal, 'effect'> = {
      effect: { kind: 'reship', orderNumber: 'OTHER', lines: [], reason: { en: 'Lost', zh: '丢件' } },
    };
    await proposeAndClaim(ledger, 'other', { proposal: aProposal('OTHER', reship) });
    const request = await ledger.settle(shop, 'other', aReceipt());
    const { actionId, claim } = await proposeAndClaim(ledger, 'other', { proposal: aProposal('OTHER') });
    expect(claim).toEqual({ status: 'done_otherwise', request });
    expect(await ledger.findCommitment(shop, actionId)).toBeUndefined();
    expect((await proposeAndClaim(ledger, 'other', { proposal: aProposal('OTHER', reship) })).claim).toMatchObject({
      status: 'committed',
      request: { number: request.number },
    });
    expect(await ledger.findDone(shop, 'other')).toMatchObject({ effect: { kind: 'reship' }, request });
    expect(await ledger.findDone(shop, 'nothing')).toBeUndefined();
  });

  it('number requests one after the other, each once', async () => {
    const claims = await Promise.all(twenty.map((n) => proposeAndClaim(ledger, `number-${n}`)));
    const requests = await Promise.all(
      claims.map(({ commitment }) => ledger.settle(shop, commitment.idempotencyKey, aReceipt())),
    );
    const numbers = requests.map(({ number }) => Number(number.slice(1))).toSorted((a, b) => a - b);
    expect(requests.every(({ number }) => /^R\d{6}$/.test(number))).toBe(true);
    expect(numbers).toEqual(numbers.map((_, n) => (numbers[0] ?? 0) + n));
  });

  it('F3: crash after the claim: the key stays taken, then may be taken over by whoever asked the shop', async () => {
    const first = await proposeAndClaim(ledger, 'crash', { refund: aRefund('CRASH', 1000) });
    expect(first.claim.status).toBe('claimed');
    expect(await ledger.findCommitment(shop, first.actionId)).toEqual({ idempotencyKey: 'crash', state: 'underway' });
    const second = await proposeAndClaim(ledger, 'crash', { refund: aRefund('CRASH', 1000), takeOver: true });
    expect(second.claim).toEqual({ status: 'underway', abandoned: false });
    await endLease('crash');
    expect(await ledger.claim(requester(), { ...second.commitment, takeOver: false })).toEqual({
      status: 'underway',
      abandoned: true,
    });
    const taken = await Promise.all(twenty.map(() => ledger.claim(requester(), second.commitment)));
    expect(taken.filter(({ status }) => status === 'claimed')).toHaveLength(1);
    expect(await sumsOf('CRASH')).toMatchObject({ held: 1000, settled: 0 });
    const request = await ledger.settle(shop, 'crash', aReceipt('crash'));
    expect(await ledger.settle(shop, 'crash', aReceipt('crash'))).toEqual(request);
    expect(await sumsOf('CRASH')).toMatchObject({ held: 0, settled: 1000 });
    expect(await entriesOf(first.actionId)).toEqual(['proposed', 'claimed', 'abandoned']);
    expect(await entriesOf(second.actionId)).toEqual(['proposed', 'claimed', 'committed']);
    expect(await ledger.findCommitment(shop, first.actionId)).toMatchObject({ state: 'committed', request });
  });

  it('keep the key and the money of what nobody knows, and free them when the shop says no', async () => {
    const { actionId } = await proposeAndClaim(ledger, 'doubt', { refund: aRefund('DOUBT', 1000) });
    await ledger.doubt(shop, 'doubt');
    expect((await proposeAndClaim(ledger, 'doubt-2', { refund: aRefund('DOUBT', 1) })).claim.status).toBe(
      'exceeds_paid',
    );
    expect((await proposeAndClaim(ledger, 'doubt')).claim).toEqual({ status: 'underway', abandoned: false });
    await ledger.release(shop, 'doubt', 'state_changed');
    await ledger.release(shop, 'doubt', 'state_changed');
    expect(await sumsOf('DOUBT')).toMatchObject({ held: 0 });
    expect(await entriesOf(actionId)).toEqual(['proposed', 'claimed', 'doubted', 'failed']);
    expect(await ledger.findCommitment(shop, actionId)).toBeUndefined();
    expect((await proposeAndClaim(ledger, 'doubt', { refund: aRefund('DOUBT', 1000) })).claim.status).toBe('claimed');
  });

  it('never free what is committed', async () => {
    await proposeAndClaim(ledger, 'kept', { refund: aRefund('KEPT', 1000) });
    await ledger.settle(shop, 'kept', aReceipt('kept'));
    await ledger.release(shop, 'kept', 'late');
    await ledger.doubt(shop, 'kept');
    expect((await proposeAndClaim(ledger, 'kept')).claim.status).toBe('committed');
    expect(await sumsOf('KEPT')).toMatchObject({ held: 0, settled: 1000 });
  });

  it('record what the shop did after it was given up for undone', async () => {
    await proposeAndClaim(ledger, 'late', { refund: aRefund('LATE', 600) });
    await ledger.release(shop, 'late', 'abandoned');
    await ledger.settle(shop, 'late', aReceipt('late'));
    expect(await sumsOf('LATE')).toMatchObject({ held: 0, settled: 600 });
  });

  it('tell the history of a customer from what was committed', async () => {
    const by = requester('lihua');
    const proposal = aProposal('HIST', { evidence: ['pho_1', 'pho_2'] });
    await proposeAndClaim(ledger, 'hist-1', { by, proposal, refund: aRefund('HIST', 300) });
    await ledger.settle(shop, 'hist-1', aReceipt('hist'));
    await proposeAndClaim(ledger, 'hist-2', { by, proposal: aProposal('HIST', { evidence: ['pho_3'] }) });
    const { actions, offerRounds } = await ledger.history(shop, by.customerId);
    expect(actions).toEqual([
      {
        kind: 'request_refund',
        orderNumber: 'HIST',
        amount: cny(300),
        photos: 2,
        effect: proposal.effect,
        at: expect.any(Date) as Date,
        request: expect.stringMatching(/^R\d+$/u) as string,
      },
    ]);
    expect(offerRounds).toEqual([]);
    expect(await ledger.usedEvidence(shop, by.conversationId)).toEqual(['pho_1', 'pho_2']);
    expect(await ledger.usedEvidence(shop, 'conv_else')).toEqual([]);
  });

  it('open requests that can be looked up by customer and by order', async () => {
    const by = requester('sara');
    await proposeAndClaim(ledger, 'steps', { by, proposal: aProposal('STEPS') });
    const request = await ledger.settle(shop, 'steps', aReceipt('ref_7'));
    expect(request).toMatchObject({
      kind: 'request_refund',
      orderNumber: 'STEPS',
      refundId: 'ref_7',
      state: 'in_progress',
      next: { en: 'Nothing to do' },
      steps: [
        { code: 'requested', at: new Date('2026-03-20T12:00:00Z') },
        { expectedBy: new Date('2026-03-25T12:00:00Z') },
      ],
    });
    const at = new Date('2026-03-20T12:00:00Z');
    const draft = {
      title: { en: 'Address', zh: '地址' },
      steps: [{ code: 'address_changed', label: { en: 'Changed', zh: '已修改' }, at }],
      next: { en: 'Nothing to do', zh: '无需操作' },
    };
    await proposeAndClaim(ledger, 'at-once', { by, proposal: aProposal('ELSE'), draft });
    const atOnce = await ledger.settle(shop, 'at-once', aReceipt());
    expect(atOnce).toMatchObject({ state: 'done', steps: draft.steps });
    expect(atOnce).not.toHaveProperty('next');
    expect(await ledger.requests(shop, { customer: by.customerId })).toEqual([atOnce, request]);
    expect(await ledger.requests(shop, { orderNumbers: ['STEPS', 'x'] })).toEqual([request]);
    expect(await ledger.requests(shop, { orderNumbers: [] })).toEqual([]);
  });

  it('take whatever a shopper writes', async () => {
    const proposal = aProposal('NUL', { input: { description: 'a\0b \ud800', '\0': 1 } });
    await expect(proposeAndClaim(ledger, 'nul', { proposal })).resolves.toMatchObject({ claim: { status: 'claimed' } });
  });

  it('let nobody change what was written down, not even the owner', async () => {
    const { database } = test;
    for (const change of ['update action_entries set type = type', 'delete from action_entries']) {
      await expect(database.asSystem((sql) => sql.query(change))).rejects.toThrow(/only ever grows/);
      await expect(rowsOf(database, change)).rejects.toThrow(/permission denied|only ever grows/);
    }
    await expect(database.asSystem((sql) => sql.query('truncate action_entries'))).rejects.toThrow(/only ever grows/);
    await expect(database.asSystem((sql) => sql.query('delete from shop_policies'))).rejects.toThrow(/only ever grows/);
  });

  it('let the database refuse sums that are too high, whatever code says', async () => {
    await proposeAndClaim(ledger, 'constraint', { refund: aRefund('CONSTRAINT', 900) });
    await expect(
      rowsOf(test.database, `update order_refunds set held = held + 101 where order_number = 'CONSTRAINT'`),
    ).rejects.toThrow(/check constraint/);
  });

  it('show another shop nothing, and let it touch nothing', async () => {
    const other = shopId('other');
    const { actionId } = await proposeAndClaim(ledger, 'ours', { proposal: aProposal('OURS') });
    expect(await ledger.findCommitment(other, actionId)).toBeUndefined();
    expect(await ledger.requests(other, { customer: requester().customerId })).toEqual([]);
    expect(await ledger.requests(other, { orderNumbers: ['STEPS'] })).toEqual([]);
    expect(await ledger.history(other, requester('lihua').customerId)).toEqual({ actions: [], offerRounds: [] });
    await expect(ledger.settle(other, 'ours', aReceipt())).rejects.toThrow(/nothing was claimed/);
    await expect(
      ledger.claim(requester('mei', { shop: other }), {
        actionId,
        idempotencyKey: 'theirs',
        draft: { title: { en: '', zh: '' }, steps: [] },
      }),
    ).rejects.toThrow();
  });
});
