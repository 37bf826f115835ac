import { describe, expect, it } from 'vitest';
import { decideEffect, expressDeliverBy } from './decide-effect.ts';
import type { EffectFacts } from './shop-change.ts';
import { aProduct, aShipment, anOrder, hours, testNow } from './testing.ts';

const waiting = anOrder({ state: 'paid', shipments: [], dispatchBy: hours(20), deliverBy: hours(116) });
const product = aProduct();

function facts(set: Partial<EffectFacts> = {}): EffectFacts {
  const variants = new Map(
    product.variants.map((variant) => [variant.id, { variant, productId: product.id }] as const),
  );
  return { now: testNow, newId: (kind) => kind, variants, ...set };
}

describe('expressDeliverBy', () => {
  it('halves the time from dispatch to delivery', () => {
    expect(expressDeliverBy(waiting, testNow)).toEqual(hours(20 + 48));
  });

  it('counts from now when the dispatch is overdue, and never past the promise', () => {
    expect(expressDeliverBy({ ...waiting, dispatchBy: hours(-4) }, testNow)).toEqual(hours(60));
    expect(expressDeliverBy({ ...waiting, dispatchBy: hours(-90), deliverBy: hours(6) }, testNow)).toEqual(hours(6));
  });

  it('has no date for what has left, what was upgraded before, and what is not paid', () => {
    expect(expressDeliverBy({ ...waiting, shipments: [aShipment()] }, testNow)).toBeUndefined();
    expect(expressDeliverBy({ ...waiting, express: true }, testNow)).toBeUndefined();
    const { dispatchBy: _, deliverBy: __, ...unpaid } = waiting;
    expect(expressDeliverBy({ ...unpaid, state: 'awaiting_payment' }, testNow)).toBeUndefined();
  });
});

describe('decideEffect', () => {
  const reason = { en: 'Lost', zh: '丢件' };
  const pieces = [{ lineId: 'l1', quantity: 1 }];

  it('sends goods of a gift order again to where their parcel went', () => {
    const address = { ...anOrder().shipTo, recipient: '吴婷', line: '天河北路 615 号', city: '广州' };
    const shipments = [aShipment({ destination: { en: 'Guangzhou', zh: '广州' }, address })];
    const effect = { kind: 'reship', orderNumber: 'SM10001', lines: pieces, reason } as const;
    expect(decideEffect(effect, facts({ order: anOrder({ shipments }) }))).toMatchObject({
      status: 'changed',
      replacement: { number: 'SM10001-R1', shipTo: address },
    });
  });

  it('takes pieces back again once the exchange for them was sent', () => {
    const [variant] = product.variants;
    const exchange = {
      id: 'xch_1',
      lineId: 'l1',
      quantity: 1,
      to: { variantId: variant!.id, options: { en: 'S', zh: 'S' } },
      reason,
      requestedAt: hours(-90),
    };
    const refund = {
      kind: 'refund',
      orderNumber: 'SM10001',
      lines: pieces,
      amount: { amount: 100, currency: 'CNY' },
      reason,
      withReturn: true,
    } as const;
    const order = anOrder({ state: 'delivered', exchanges: [exchange] });
    expect(decideEffect(refund, facts({ order }))).toEqual({ status: 'refused', why: 'state_changed' });
    const sent = { ...order, exchanges: [{ ...exchange, sentAt: hours(-20) }] };
    expect(decideEffect(refund, facts({ order: sent }))).toMatchObject({ status: 'changed' });
  });
});
