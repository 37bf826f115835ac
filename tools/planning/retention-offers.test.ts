import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import type { Product } from '../commerce/product.ts';
import { aLine, anOrder, aProduct, aShipment, aVariant, hours, testNow } from '../commerce/testing.ts';
import type { RetentionReason } from '../ledger/offer.ts';
import type { CaseLine } from '../policy/action-case.ts';
import { caseLine, type ReadOrder } from './read-order.ts';
import { atStake, retentionOffers, type RetentionQuestion } from './retention-offers.ts';
import { testDesk } from './testing.ts';

const delivered = anOrder({
  state: 'delivered',
  shipments: [
    aShipment({ events: [{ at: hours(-30), code: 'delivered', place: { en: '', zh: '' }, text: { en: '', zh: '' } }] }),
  ],
});
const unsent = anOrder({ state: 'paid', shipments: [] });

function ask(
  order: Order,
  reason: RetentionReason,
  set: Partial<RetentionQuestion> = {},
  product: Product = aProduct(),
) {
  const read: ReadOrder = { order, products: new Map([[product.id, product]]) };
  const lines = order.lines
    .map((line) => caseLine(read, { line, quantity: line.quantity }, testNow))
    .filter((each): each is CaseLine => each !== undefined);
  const { retention: terms } = testDesk().policy;
  return retentionOffers({ read, lines, reason, tier: 'regular', terms, now: testNow, ...set });
}
const cheaper = aProduct({ variants: [aVariant({ price: money(34900, 'CNY') })] });

describe('retention offers', () => {
  it('are those of the policy that make sense for the order', () => {
    expect(ask(unsent, 'price', {}, cheaper).map(({ kind }) => kind)).toEqual(['price_difference', 'coupon']);
    expect(ask(delivered, 'price', {}, cheaper).map(({ kind }) => kind)).toEqual([
      'price_difference',
      'coupon',
      'partial_refund',
    ]);
    expect(ask(unsent, 'late').map(({ kind }) => kind)).toEqual(['upgrade_shipping', 'coupon']);
    expect(ask(delivered, 'late').map(({ kind }) => kind)).toEqual(['coupon']);
    expect(ask({ ...unsent, express: true }, 'late').map(({ kind }) => kind)).toEqual(['coupon']);
  });

  it('say in whole yuan what they give, more to a VIP', () => {
    const [coupon] = ask(unsent, 'price');
    expect(coupon).toMatchObject({
      cost: { amount: 1900 },
      effect: { kind: 'coupon', value: { amount: 1900 }, expiresAt: hours(30 * 24).toISOString() },
      title: { zh: '保留订单，送您¥19优惠券' },
    });
    expect(ask(unsent, 'price', { tier: 'vip' })[0]).toMatchObject({ cost: { amount: 3900 } });
  });

  it('offer an exchange only for goods that are there', () => {
    const line = aLine();
    const read: ReadOrder = { order: delivered, products: new Map([[line.productId, aProduct()]]) };
    const at = caseLine(read, { line, quantity: 1 }, testNow);
    const variant = aProduct().variants[2];
    if (!at || !variant) throw new Error('no line');
    const [exchange] = ask(delivered, 'size', { otherSize: { line: at, variant } });
    expect(exchange).toMatchObject({ kind: 'exchange', cost: { amount: 0 }, effect: { toVariantId: 'var_jacket_l' } });
    const { deliveredAt: _, ...notThere } = at;
    expect(ask(unsent, 'size', { otherSize: { line: notThere, variant } }).map(({ kind }) => kind)).toEqual(['coupon']);
  });

  it('offer nothing for an order that isn’t paid or is cancelled', () => {
    expect(ask({ ...unsent, state: 'awaiting_payment' }, 'price')).toEqual([]);
    expect(ask({ ...unsent, state: 'cancelled' }, 'price')).toEqual([]);
  });

  it('never cost more than the margin carries, nor refund more than is left', () => {
    const reasons = fc.constantFrom<RetentionReason>('price', 'size', 'late', 'changed_mind');
    const anyTerms = fc.record({
      marginFloor: fc.double({ min: 0, max: 1, noNaN: true }),
      couponShare: fc.double({ min: 0, max: 1, noNaN: true }),
      partialRefundShare: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.nat(500_000),
        fc.nat(500_000),
        fc.nat(500_000),
        reasons,
        anyTerms,
        (price, today, back, reason, set) => {
          const paid = money(price, 'CNY');
          const refund = {
            id: 'r',
            lineIds: ['l1'],
            amount: money(Math.min(back, price), 'CNY'),
            reason: { en: '', zh: '' },
            withReturn: false,
            stages: [],
          };
          const order: Order = {
            ...delivered,
            lines: [aLine({ unitPrice: paid })],
            totals: { ...delivered.totals, items: paid, paid },
            refunds: [refund],
          };
          const product = aProduct({ variants: [aVariant({ price: money(today, 'CNY') })] });
          const terms = { ...testDesk().policy.retention, ...set };
          for (const { cost, effect } of ask(order, reason, { terms }, product)) {
            expect(cost.amount).toBeLessThanOrEqual(price * set.marginFloor);
            if (effect.kind === 'refund') {
              expect(effect.amount.amount).toBeGreaterThan(0);
              expect(effect.amount.amount + refund.amount.amount).toBeLessThanOrEqual(price);
            }
          }
        },
      ),
    );
  });

  it('count what the shopper would take back', () => {
    const withShipping = {
      ...unsent,
      totals: { ...unsent.totals, shipping: money(800, 'CNY'), paid: money(40700, 'CNY') },
    };
    const read: ReadOrder = { order: withShipping, products: new Map([[aProduct().id, aProduct()]]) };
    const lines = [caseLine(read, { line: aLine(), quantity: 1 }, testNow)].filter((each) => each !== undefined);
    expect(atStake(withShipping, lines).amount).toBe(40700);
    expect(atStake({ ...withShipping, state: 'delivered', shipments: delivered.shipments }, lines).amount).toBe(39900);
  });
});
