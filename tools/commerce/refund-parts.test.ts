import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import { refundParts } from './refund-parts.ts';
import type { Refund } from './refund.ts';
import { aLine, anOrder, testNow } from './testing.ts';

const cny = (amount: number) => money(amount, 'CNY');

/** Two things for 300 and 100, 40 off, 10 to send them. */
const order = anOrder({
  lines: [aLine({ id: 'l1', unitPrice: cny(300) }), aLine({ id: 'l2', unitPrice: cny(100) })],
  totals: { items: cny(400), discount: cny(40), shipping: cny(10), paid: cny(370) },
});

const refundOf = (amount: number, set: Partial<Refund> = {}): Refund => ({
  ...{ id: 'rfd', lineIds: ['l1'], amount: cny(amount), reason: { en: 'x', zh: 'x' }, withReturn: false },
  stages: [{ stage: 'requested', at: testNow }],
  ...set,
});

describe('the parts of a refund', () => {
  it('are the price, what it had been cheaper by, and the fee where that goes back', () => {
    expect(refundParts(order, refundOf(270))).toEqual({ price: cny(300), discount: cny(30), shipping: cny(0) });
    expect(refundParts(order, refundOf(278))).toEqual({ price: cny(300), discount: cny(30), shipping: cny(8) });
    const both = { lineIds: [], pieces: [{ lineId: 'l2', quantity: 1 }] };
    expect(refundParts(order, refundOf(90, both))).toEqual({ price: cny(100), discount: cny(10), shipping: cny(0) });
  });

  it('are those of the order where all of it goes back', () => {
    const all = { price: cny(400), discount: cny(40), shipping: cny(10) };
    expect(refundParts(order, refundOf(370, { lineIds: [] }))).toEqual(all);
    expect(refundParts(order, refundOf(370, { lineIds: ['l1', 'l2'] }))).toEqual(all);
  });

  it('are not guessed where they do not explain the amount', () => {
    expect(refundParts(order, refundOf(100))).toBeUndefined();
    expect(refundParts(order, refundOf(50, { lineIds: [] }))).toBeUndefined();
  });
});
