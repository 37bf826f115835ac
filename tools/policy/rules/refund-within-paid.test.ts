import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { anOrder } from '../../commerce/testing.ts';
import { aCase, claimOf, deliveredOrder, refundEffect, ruled } from '../testing.ts';

const denied = { decision: 'deny', ruleId: 'refund_within_paid' };

describe('refund_within_paid', () => {
  it('A1: pays back no fen more than was paid, and not nothing', () => {
    expect(ruled(aCase({ effect: refundEffect(39900) })).decision).toBe('confirm');
    for (const amount of [39901, 0, -1]) expect(ruled(aCase({ effect: refundEffect(amount) }))).toMatchObject(denied);
  });

  it('keeps the discount that was given', () => {
    const totals = { ...anOrder().totals, discount: money(5000, 'CNY'), paid: money(34900, 'CNY') };
    const order = deliveredOrder({ totals });
    expect(ruled(aCase({ order, effect: refundEffect(34900) })).decision).toBe('confirm');
    expect(ruled(aCase({ order, effect: refundEffect(34901) }))).toMatchObject(denied);
  });

  it('says of an order that cost nothing that nothing was paid, not that it went back', () => {
    const totals = { ...anOrder().totals, discount: anOrder().totals.paid, paid: money(0, 'CNY') };
    const ruling = ruled(aCase({ order: deliveredOrder({ totals }), effect: refundEffect(2000) }));
    expect(ruling).toMatchObject({ ...denied, tell: { en: expect.stringMatching(/^Nothing was paid/u) as string } });
  });

  it('pays shipping back only when the shop is at fault', () => {
    const totals = { ...anOrder().totals, shipping: money(800, 'CNY'), paid: money(40700, 'CNY') };
    const order = deliveredOrder({ totals });
    expect(ruled(aCase({ order, effect: refundEffect(40700) }))).toMatchObject(denied);
    expect(ruled(aCase({ order, effect: refundEffect(40700), claim: claimOf('faulty') })).decision).toBe('confirm');
  });

  it('counts what went back before, but not what was turned down', () => {
    const refund = {
      id: 'rfd_1',
      lineIds: [],
      amount: money(30000, 'CNY'),
      reason: { en: 'x', zh: 'x' },
      withReturn: false,
      stages: [],
    };
    const order = deliveredOrder({ refunds: [refund] });
    expect(ruled(aCase({ order, effect: refundEffect(9900) })).decision).toBe('confirm');
    expect(ruled(aCase({ order, effect: refundEffect(9901) }))).toMatchObject(denied);
    const rejected = { at: anOrder().placedAt, reason: { en: 'x', zh: 'x' } };
    expect(ruled(aCase({ order: deliveredOrder({ refunds: [{ ...refund, rejected }] }) })).decision).toBe('confirm');
  });
});
