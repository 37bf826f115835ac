import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { aCustomer, anOrder, customerId, hours, testNow } from '../../commerce/testing.ts';
import type { Offer } from '../../ledger/offer.ts';
import type { PastAction } from '../action-case.ts';
import { aCase, noHistory, ruled } from '../testing.ts';
import { aCoupon } from '../testing-retention.ts';

const offer: Offer = {
  ...aCoupon(1995),
  id: 'off_1',
  roundId: 'rnd_1',
  orderNumber: 'SM10001',
  reason: 'price',
  atStake: money(39900, 'CNY'),
  issuedAt: hours(-1),
  expiresAt: hours(1),
  state: 'open',
};

function accepting(set: Partial<Offer> = {}, effect = offer.effect, customer = aCustomer()) {
  const { claim: _, ...rest } = aCase({
    kind: 'accept_retention_offer',
    effect,
    offer: { ...offer, ...set },
    order: anOrder({ state: 'paid', shipments: [] }),
    lines: [],
    customer,
  });
  return ruled(rest);
}

const denied = { decision: 'deny', ruleId: 'offer_open' };

describe('offer_open', () => {
  it('takes an open offer as it was issued', () => {
    expect(accepting().decision).toBe('confirm');
    expect(accepting({}, JSON.parse(JSON.stringify(offer.effect)) as Offer['effect']).decision).toBe('confirm');
  });

  it('takes none that is over', () => {
    for (const state of ['accepted', 'declined', 'expired'] as const)
      expect(accepting({ state })).toMatchObject(denied);
    expect(accepting({ expiresAt: testNow })).toMatchObject(denied);
  });

  it('takes none of another order or customer, and no other effect', () => {
    expect(accepting({ orderNumber: 'SM2' })).toMatchObject(denied);
    expect(accepting({}, offer.effect, aCustomer({ id: customerId('cus_else') }))).toMatchObject(denied);
    expect(accepting({}, aCoupon(99999).effect)).toMatchObject(denied);
  });

  it('takes none once the goods were given back or the difference was had, on this order and since then', () => {
    const { claim: _, ...rest } = aCase({
      kind: 'accept_retention_offer',
      effect: offer.effect,
      offer,
      order: anOrder({ state: 'paid', shipments: [] }),
      lines: [],
      customer: aCustomer(),
    });
    const after = (kind: PastAction['kind'], at: Date, orderNumber = 'SM10001') => {
      const past: PastAction = { kind, orderNumber, at, photos: 0, effect: offer.effect };
      return ruled({ ...rest, history: { ...noHistory, actions: [past] } });
    };
    for (const kind of ['request_return', 'request_refund', 'request_exchange', 'claim_price_protection'] as const)
      expect(after(kind, hours(-0.5)), kind).toMatchObject(denied);
    expect(after('urge_shipment', hours(-0.5)).decision).toBe('confirm');
    expect(after('request_return', hours(-2)).decision).toBe('confirm');
    expect(after('request_return', hours(-0.5), 'SM2').decision).toBe('confirm');
  });

  it('takes none that there is not', () => {
    const { claim: _, ...rest } = aCase({ kind: 'accept_retention_offer', effect: offer.effect });
    expect(ruled(rest)).toMatchObject(denied);
  });
});
