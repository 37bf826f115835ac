import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import type { CustomerId } from '../commerce/customer.ts';
import type { IssueOffers } from '../policy/action-case.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { Ledger, Requester } from './ledger.ts';
import type { Offer } from './offer.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import { retentionFigures } from './retention-figures.ts';
import { aProposal, aReceipt, cny, proposeAndClaim, requester, rowsOf, shop } from './testing.ts';

const terms = { ...demoPolicy.retention, everyDays: 90, validMinutes: 30, dailyBudget: 1000 };

const twenty = Array.from({ length: 20 }, (_, n) => n);

describe.each(databaseKinds)('offers on %s', (kind) => {
  let test: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    ledger = createPostgresLedger(test.database);
  });
  afterAll(() => test.close());

  const round = (by: ReturnType<typeof requester>, costs: number[], set: Partial<IssueOffers> = {}): IssueOffers => ({
    kind: 'issue_offers',
    orderNumber: 'KEEP',
    reason: 'price',
    atStake: cny(5000),
    offers: costs.map((cost) => ({
      kind: 'coupon',
      effect: {
        kind: 'coupon',
        customerId: by.customerId,
        value: cny(cost),
        expiresAt: '2026-04-20T00:00:00Z',
        reason: { en: 'Stay', zh: '留下' },
      },
      cost: cny(cost),
      title: { en: `Coupon ${cost}`, zh: `优惠券 ${cost}` },
      terms: { en: 'Once', zh: '一次' },
    })),
    ...set,
  });
  const issue = async (
    by: ReturnType<typeof requester>,
    day: string,
    costs: number[],
    set: Partial<typeof terms> = {},
    effect: Partial<IssueOffers> = {},
  ) => {
    const planned = round(by, costs, effect);
    const orderNumber = planned.orderNumber;
    const actionId = await ledger.propose(by, aProposal(orderNumber, { kind: 'offer_retention', effect: planned }));
    return ledger.issueOffers(by, actionId, { effect: planned, terms: { ...terms, ...set }, day });
  };
  const offersOf = (issued: Awaited<ReturnType<typeof issue>>): Offer[] =>
    issued.status === 'issued' ? issued.offers : [];
  const budgetOf = async (day: string) =>
    (
      await rowsOf<{ held: number; spent: number }>(
        test.database,
        'select held, spent from retention_budgets where day = $1',
        [day],
      )
    )[0];
  const passTime = (roundId: string | undefined) =>
    rowsOf(test.database, `update offer_rounds set expires_at = now() where id = $1`, [roundId]);
  const take = (by: Requester, offer: Offer | undefined, key: string) =>
    proposeAndClaim(ledger, key, {
      by,
      proposal: aProposal('KEEP', { kind: 'accept_retention_offer' }),
      offerId: offer?.id ?? '',
    });

  it('are issued as alternatives, and the budget is held for the dearest', async () => {
    const by = requester('issue');
    const offers = offersOf(await issue(by, '2026-01-01', [300, 100]));
    expect(offers.map(({ cost }) => cost)).toEqual([cny(300), cny(100)]);
    expect(offers[0]).toMatchObject({
      kind: 'coupon',
      orderNumber: 'KEEP',
      reason: 'price',
      atStake: cny(5000),
      effect: { kind: 'coupon', value: cny(300) },
      title: { en: 'Coupon 300' },
      state: 'open',
    });
    expect(offers[0]!.expiresAt.getTime() - offers[0]!.issuedAt.getTime()).toBe(30 * 60_000);
    expect(await budgetOf('2026-01-01')).toEqual({ held: 300, spent: 0 });
    expect(await ledger.openOffers(shop, by.customerId)).toEqual(offers);
    expect(await ledger.findOffer(shop, by.customerId, offers[1]!.id)).toEqual(offers[1]);
    expect(await ledger.findOffer(shop, requester('else').customerId, offers[1]!.id)).toBeUndefined();
    expect(await ledger.findOffer(shopId('other'), by.customerId, offers[1]!.id)).toBeUndefined();
    expect(await ledger.openOffers(shopId('other'), by.customerId)).toEqual([]);
  });

  it('A4: 20 rounds at once, each in a conversation of its own, end in one', async () => {
    const farmers = twenty.map((n) => requester('farmer', { conversationId: `conv_farm_${n}` }));
    const issued = await Promise.all(farmers.map((by) => issue(by, '2026-01-02', [10])));
    expect(issued.filter(({ status }) => status === 'issued')).toHaveLength(1);
    expect(issued.filter(({ status }) => status === 'too_soon')).toHaveLength(19);
    expect(await budgetOf('2026-01-02')).toEqual({ held: 10, spent: 0 });
    await rowsOf(test.database, `update retention_slots set issued_at = now() - interval '89 days'`);
    expect((await issue(requester('farmer'), '2026-01-02', [10])).status).toBe('too_soon');
    await rowsOf(test.database, `update retention_slots set issued_at = now() - interval '90 days'`);
    const again = await Promise.all(farmers.map((by) => issue(by, '2026-01-02', [10])));
    expect(again.filter(({ status }) => status === 'issued')).toHaveLength(1);
  });

  it('A4: 20 shoppers at once never hold more than the day’s budget', async () => {
    const issued = await Promise.all(twenty.map((n) => issue(requester(`crowd${n}`), '2026-01-03', [150])));
    expect(issued.filter(({ status }) => status === 'issued')).toHaveLength(6);
    expect(issued.filter(({ status }) => status === 'no_budget')).toHaveLength(14);
    expect(await budgetOf('2026-01-03')).toEqual({ held: 900, spent: 0 });
    const rest = offersOf(await issue(requester('rest'), '2026-01-03', [101, 100, 0]));
    expect(rest.map(({ cost }) => cost.amount)).toEqual([100, 0]);
    expect((await issue(requester('other-day'), '2026-01-04', [150])).status).toBe('issued');
    const poorer = await issue(requester('poorer'), '2026-01-03', [1], { dailyBudget: 500 });
    expect(poorer.status).toBe('no_budget');
  });

  it('let the database refuse a budget that is exceeded, whatever code says', async () => {
    await issue(requester('constraint'), '2026-01-05', [1000]);
    await expect(
      rowsOf(test.database, `update retention_budgets set held = held + 1 where day = '2026-01-05'`),
    ).rejects.toThrow(/check constraint/);
  });

  it('are taken once, one of a round, by the one they were made to', async () => {
    const by = requester('single');
    const offers = offersOf(await issue(by, '2026-01-06', [300, 100]));
    expect((await take(requester('thief'), offers[1], 'thief')).claim.status).toBe('offer_gone');
    const taken = await Promise.all(twenty.map((n) => take(by, offers[n % 2], `single-${n}`)));
    const winner = taken.findIndex(({ claim }) => claim.status === 'claimed');
    expect(taken.filter(({ claim }) => claim.status === 'offer_gone')).toHaveLength(19);
    await ledger.settle(shop, `single-${winner}`, aReceipt());
    expect((await take(by, offers[1 - (winner % 2)], 'single-more')).claim.status).toBe('offer_gone');
    const cost = offers[winner % 2]!.cost.amount;
    expect(await budgetOf('2026-01-06')).toEqual({ held: 0, spent: cost });
    expect(await ledger.openOffers(shop, by.customerId)).toEqual([]);
    const states = await Promise.all(offers.map(({ id }) => ledger.findOffer(shop, by.customerId, id)));
    expect(states.map((each) => each?.state).toSorted()).toEqual(['accepted', 'declined']);
    const { offerRounds } = await ledger.history(shop, by.customerId);
    expect(offerRounds).toMatchObject([{ conversationId: by.conversationId, accepted: true, declined: false }]);
  });

  it('are free again when the shop refuses, and gone once their time is over', async () => {
    const by = requester('refused');
    const [offer] = offersOf(await issue(by, '2026-01-07', [300]));
    await take(by, offer, 'refused-1');
    expect(await ledger.findOffer(shop, by.customerId, offer!.id)).toMatchObject({ state: 'open' });
    await ledger.release(shop, 'refused-1', 'state_changed');
    expect((await take(by, offer, 'refused-1')).claim.status).toBe('claimed');
    await ledger.release(shop, 'refused-1', 'state_changed');
    await passTime(offer?.roundId);
    expect((await take(by, offer, 'refused-1')).claim.status).toBe('offer_gone');
    expect(await ledger.findOffer(shop, by.customerId, offer!.id)).toMatchObject({ state: 'expired' });
  });

  it('stay with whoever took them in time, though it takes two attempts', async () => {
    const by = requester('slow');
    const [offer] = offersOf(await issue(by, '2026-01-08', [300]));
    const { commitment } = await take(by, offer, 'slow');
    await passTime(offer?.roundId);
    await rowsOf(test.database, `update commitments set lease_until = now() where idempotency_key = 'slow'`);
    await issue(requester('sweeper'), '2026-01-08', [1]);
    expect(await ledger.claim(by, { ...commitment, takeOver: true })).toEqual({ status: 'claimed' });
    await ledger.settle(shop, 'slow', aReceipt());
    expect(await budgetOf('2026-01-08')).toEqual({ held: 1, spent: 300 });
  });

  it('give the budget back when they expire or what they were to spare is done, once', async () => {
    const [late, no] = [requester('expires'), requester('declines')];
    const done = async (key: string, by: Requester, orderNumber: string, kind: ActionKind) => {
      const { actionId } = await proposeAndClaim(ledger, key, { by, proposal: aProposal(orderNumber, { kind }) });
      await ledger.settle(shop, key, aReceipt());
      return actionId;
    };
    const [offer] = offersOf(await issue(late, '2026-01-09', [600], {}, { orderNumber: 'LATE' }));
    const [refused] = offersOf(await issue(no, '2026-01-09', [400], {}, { orderNumber: 'NO' }));
    expect((await issue(requester('waits'), '2026-01-09', [600])).status).toBe('no_budget');
    await passTime(offer?.roundId);
    const waiting = await Promise.all([1, 2, 3].map((n) => issue(requester(`waits${n}`), '2026-01-09', [300])));
    expect(waiting.filter(({ status }) => status === 'issued')).toHaveLength(2);
    expect(await budgetOf('2026-01-09')).toEqual({ held: 1000, spent: 0 });
    await done('urges', no, 'NO', 'urge_shipment');
    await done('another', no, 'NO2', 'cancel_order');
    await done('too-late', late, 'LATE', 'cancel_order');
    expect(await budgetOf('2026-01-09')).toEqual({ held: 1000, spent: 0 });
    expect((await ledger.openOffers(shop, no.customerId)).map(({ id }) => id)).toEqual([refused?.id]);

    const by = await done('instead', no, 'NO', 'cancel_order');
    await Promise.all(twenty.map(() => ledger.settle(shop, 'instead', aReceipt())));
    await done('and-more', no, 'NO', 'request_refund');
    expect(await budgetOf('2026-01-09')).toEqual({ held: 600, spent: 0 });
    expect(await ledger.openOffers(shop, no.customerId)).toEqual([]);
    expect((await take(no, refused, 'after-all')).claim.status).toBe('offer_gone');
    const declined = async (customer: CustomerId) =>
      (await ledger.history(shop, customer)).offerRounds.map((each) => each.declined);
    expect(await declined(no.customerId)).toEqual([true]);
    expect(await declined(late.customerId)).toEqual([false]);
    const entries = `select detail from action_entries where type = 'offers_declined'`;
    expect(await rowsOf(test.database, entries)).toEqual([{ detail: { by } }]);
  });

  it('are taken or refused, whichever is first, and hold nothing either way', async () => {
    const day = '2026-01-12';
    const races = twenty.map(async (n) => {
      const by = requester(`race${n}`);
      const [offer] = offersOf(await issue(by, day, [10], {}, { orderNumber: `RACE${n}` }));
      const key = `instead-${n}`;
      await proposeAndClaim(ledger, key, { by, proposal: aProposal(`RACE${n}`, { kind: 'cancel_order' }) });
      const [taken] = await Promise.all([take(by, offer, `race-${n}`), ledger.settle(shop, key, aReceipt())]);
      const isTaken = taken.claim.status === 'claimed';
      if (isTaken) await ledger.settle(shop, `race-${n}`, aReceipt());
      return isTaken;
    });
    const taken = (await Promise.all(races)).filter(Boolean).length;
    expect(await budgetOf(day)).toEqual({ held: 0, spent: 10 * taken });
  });

  it('don’t mix currencies', async () => {
    const by = requester('dollars');
    await expect(issue(by, '2026-01-10', [10], {}, { atStake: { amount: 1, currency: 'USD' } })).rejects.toThrow(
      /an offer in CNY for goods in USD/,
    );
  });

  it('are told in figures: saved, cost and save rate by day and reason', async () => {
    const people = [1, 2, 3, 4].map((n) => requester(`figure${n}`));
    const from = new Date(Date.now() - 3_600_000);
    const [kept, left, said, open] = people as [Requester, Requester, Requester, Requester];
    for (const [n, by] of people.entries()) {
      const reason = n === 3 ? 'late' : 'price';
      const offers = offersOf(await issue(by, '2026-01-11', [100 + n], {}, { reason, orderNumber: `FIG${n}` }));
      if (by === kept || by === left) {
        await take(by, offers[0], `figure-${n}`);
        await ledger.settle(shop, `figure-${n}`, aReceipt());
      }
    }
    await proposeAndClaim(ledger, 'no', { by: said, proposal: aProposal('FIG2', { kind: 'request_return' }) });
    await ledger.settle(shop, 'no', aReceipt());
    await proposeAndClaim(ledger, 'leaves', { by: left, proposal: aProposal('FIG1', { kind: 'cancel_order' }) });
    await ledger.settle(shop, 'leaves', aReceipt());
    expect(open).toBeDefined();
    const figures = await retentionFigures(test.database, shop, from, new Date(Date.now() + 3_600_000));
    expect(figures.filter(({ day }) => day === '2026-01-11')).toEqual([
      { day: '2026-01-11', reason: 'late', rounds: 1, accepted: 0, kept: 0, saved: cny(0), cost: cny(0), saveRate: 0 },
      {
        day: '2026-01-11',
        reason: 'price',
        rounds: 3,
        accepted: 2,
        kept: 1,
        saved: cny(5000),
        cost: cny(201),
        saveRate: 1 / 3,
      },
    ]);
    expect(await retentionFigures(test.database, shopId('other'), from, new Date())).toEqual([]);
    expect(await retentionFigures(test.database, shop, new Date(0), from)).toEqual([]);
  });
});
