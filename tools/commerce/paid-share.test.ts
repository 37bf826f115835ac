import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import type { Order, OrderLine } from './order.ts';
import {
  isPaidBack,
  leftToRefund,
  paidPieces,
  refundableFor,
  refundedByLine,
  returnedPieces,
  spread,
} from './paid-share.ts';
import type { Refund } from './refund.ts';
import { aLine, anOrder, testNow } from './testing.ts';

const add = (amounts: Iterable<number>) => [...amounts].reduce((sum, each) => sum + each, 0);

function orderOf(lines: { price: number; quantity: number }[], discount: number, shipping: number): Order {
  const made: OrderLine[] = lines.map(({ price, quantity }, index) =>
    aLine({ id: `l${index + 1}`, unitPrice: money(price, 'CNY'), quantity, gift: price === 0 }),
  );
  const items = add(lines.map(({ price, quantity }) => price * quantity));
  const off = Math.min(discount, items);
  return anOrder({
    lines: made,
    totals: {
      items: money(items, 'CNY'),
      shipping: money(shipping, 'CNY'),
      discount: money(off, 'CNY'),
      paid: money(items + shipping - off, 'CNY'),
    },
  });
}

function refundOf(amount: number, set: Partial<Refund>): Refund {
  return {
    id: 'rfd',
    lineIds: [],
    amount: money(amount, 'CNY'),
    reason: { en: 'x', zh: 'x' },
    withReturn: false,
    stages: [{ stage: 'requested', at: testNow }],
    ...set,
  };
}

const anyOrder = fc
  .record({
    lines: fc.array(fc.record({ price: fc.nat(300_000), quantity: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    discount: fc.nat(500_000),
    shipping: fc.nat(5_000),
  })
  .map(({ lines, discount, shipping }) => orderOf(lines, discount, shipping));

describe('spread', () => {
  it('gives parts that add up to the whole, each within one of its exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 12 }),
        (whole, weights) => {
          const parts = spread(whole, weights);
          expect(add(parts)).toBe(whole);
          const sum = add(weights);
          parts.forEach((part, index) => {
            const exact = sum === 0 ? whole / weights.length : (whole * (weights[index] ?? 0)) / sum;
            expect(Math.abs(part - exact)).toBeLessThan(1.001);
          });
        },
      ),
    );
  });

  it('gives the cents that are over to the largest remainders', () => {
    expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(spread(10, [0, 3, 1])).toEqual([0, 8, 2]);
    expect(spread(5, [])).toEqual([]);
  });
});

describe('what was paid for a piece', () => {
  it('adds up to what was paid, and to that less shipping', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { paid, shipping } = order.totals;
        expect(add([...paidPieces(order, 'goods_and_shipping').values()].map(add))).toBe(paid.amount);
        expect(add([...paidPieces(order, 'goods').values()].map(add))).toBe(
          paid.amount - Math.min(shipping.amount, paid.amount),
        );
      }),
    );
  });

  it('spreads a discount over all lines', () => {
    const order = orderOf(
      [
        { price: 30000, quantity: 1 },
        { price: 10000, quantity: 1 },
        { price: 0, quantity: 1 },
      ],
      5000,
      800,
    );
    expect(Object.fromEntries(paidPieces(order, 'goods'))).toEqual({ l1: [26250], l2: [8750], l3: [0] });
  });
});

describe('what can go back', () => {
  it('A1: never exceeds what was paid, however it is cut into pieces and in whatever order', () => {
    const asks = fc.array(
      fc.record({
        line: fc.nat(5),
        quantity: fc.integer({ min: 1, max: 5 }),
        shop: fc.boolean(),
        returned: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyOrder, asks, (start, wishes) => {
        let order = start;
        for (const { line, quantity, shop, returned } of wishes) {
          const asked = order.lines[line % order.lines.length];
          if (!asked) continue;
          const shares = [{ lineId: asked.id, quantity: Math.min(quantity, asked.quantity) }];
          const amount = refundableFor(order, shares, shop ? 'goods_and_shipping' : 'goods').amount;
          expect(amount).toBeGreaterThanOrEqual(0);
          if (amount === 0) continue;
          const refund = refundOf(amount, { lineIds: [asked.id], pieces: shares, withReturn: returned });
          order = { ...order, refunds: [...order.refunds, refund] };
        }
        expect(add(order.refunds.map((each) => each.amount.amount))).toBeLessThanOrEqual(order.totals.paid.amount);
        const { shipping, paid } = order.totals;
        for (const [lineId, sum] of refundedByLine(order)) {
          const pieces = paidPieces(order, 'goods').get(lineId) ?? [];
          expect(sum).toBeLessThanOrEqual(add(pieces) + Math.min(shipping.amount, paid.amount));
        }
      }),
    );
  });

  it('pays back exactly what was paid when every piece is returned one by one', () => {
    fc.assert(
      fc.property(anyOrder, (start) => {
        let order = start;
        for (const { id, quantity } of start.lines) {
          for (let piece = 0; piece < quantity; piece += 1) {
            const shares = [{ lineId: id, quantity: 1 }];
            const { amount } = refundableFor(order, shares, 'goods_and_shipping');
            const refund = refundOf(amount, { lineIds: [id], pieces: shares, withReturn: true });
            order = { ...order, refunds: [...order.refunds, refund] };
          }
          expect(returnedPieces(order, id)).toBe(quantity);
        }
        expect(leftToRefund(order).amount).toBe(0);
      }),
    );
  });

  it('takes off a price difference paid before, leaves out what was turned down', () => {
    const order = orderOf([{ price: 10000, quantity: 1 }], 0, 800);
    const whole = [{ lineId: 'l1', quantity: 1 }];
    const protection = refundOf(1500, { lineIds: ['l1'] });
    const rejected = {
      ...refundOf(9000, { lineIds: ['l1'], withReturn: true }),
      rejected: { at: testNow, reason: { en: '', zh: '' } },
    };
    const after = { ...order, refunds: [protection, rejected] };
    expect(refundableFor(after, whole, 'goods').amount).toBe(8500);
    expect(refundableFor(after, whole, 'goods_and_shipping').amount).toBe(9300);
    expect(returnedPieces(after, 'l1')).toBe(0);
  });

  it('counts an adjustment of the whole order against the whole alone', () => {
    const order = orderOf(
      [
        { price: 10000, quantity: 1 },
        { price: 10000, quantity: 1 },
      ],
      0,
      0,
    );
    const after = { ...order, refunds: [refundOf(15000, {})] };
    expect(refundableFor(after, [{ lineId: 'l1', quantity: 1 }], 'goods').amount).toBe(5000);
  });
});

describe('what is paid back', () => {
  const order = orderOf(
    [
      { price: 10_000, quantity: 2 },
      { price: 5_000, quantity: 1 },
    ],
    0,
    800,
  );
  const after = (...refunds: Refund[]) => isPaidBack({ ...order, refunds });

  it('is an order whose every piece came back or whose price did', () => {
    const returned = refundOf(20_000, { lineIds: ['l1'], withReturn: true });
    expect(after(returned, refundOf(5_000, { lineIds: ['l2'] }))).toBe(true);
    expect(after(refundOf(25_800, {}))).toBe(true);
  });

  it('is none of which a part went back, a difference in price, or nothing yet', () => {
    expect(after()).toBe(false);
    expect(after(refundOf(20_000, { lineIds: ['l1'], withReturn: true }))).toBe(false);
    expect(after(refundOf(3_000, { lineIds: ['l1'] }), refundOf(1_000, { lineIds: ['l2'] }))).toBe(false);
    expect(after(refundOf(25_000, { lineIds: ['l1', 'l2'], rejected: { at: testNow, reason: { en: 'x', zh: 'x' } } }))).toBe(false); // prettier-ignore
  });
});
