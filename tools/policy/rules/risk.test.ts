import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import type { ShopperHistory } from '../action-case.ts';
import { aCase, claimOf, hoursAgo, noHistory, pastAction, refundEffect, reshipEffect, ruled } from '../testing.ts';

const amount = money(10000, 'CNY');

function refundsAt(...days: number[]): ShopperHistory['refunds'] {
  return days.map((day, index) => ({ orderNumber: `SM${index}`, at: hoursAgo(24 * day), amount, withReturn: true }));
}

function ordersAt(...days: number[]): ShopperHistory['orders'] {
  return days.map((day, index) => ({ number: `SM${index}`, at: hoursAgo(24 * day), paid: amount, state: 'delivered' }));
}

function claiming(history: Partial<ShopperHistory>) {
  return ruled(aCase({ history: { ...noHistory, ...history }, claim: claimOf('faulty') }));
}

const human = { decision: 'human', handoff: 'risk', ruleId: 'risk' };

describe('risk', () => {
  it('sends to a person from three refunds in 90 days on', () => {
    expect(claiming({ refunds: refundsAt(10, 20) }).decision).toBe('confirm');
    expect(claiming({ refunds: refundsAt(10, 20, 90) })).toMatchObject(human);
    expect(claiming({ refunds: refundsAt(10, 20, 91) }).decision).toBe('confirm');
  });

  it('weighs the share of orders with a refund once there are enough of them', () => {
    const refunds = refundsAt(10, 20);
    expect(claiming({ refunds, orders: ordersAt(30, 40, 50) }).decision).toBe('confirm');
    expect(claiming({ refunds, orders: ordersAt(30, 40, 50, 60) })).toMatchObject(human);
    expect(claiming({ refunds, orders: ordersAt(30, 40, 50, 60, 70) }).decision).toBe('confirm');
  });

  it('counts claims of lost or broken things', () => {
    const past = pastAction({ kind: 'request_refund', effect: reshipEffect(), orderNumber: 'SM7' });
    expect(claiming({ actions: [past, past] }).decision).toBe('confirm');
    expect(claiming({ actions: [past, past, past] })).toMatchObject(human);
  });

  it('does not hold price differences against anyone', () => {
    const effect = refundEffect(amount.amount, { withReturn: false });
    const adjusted = ['SM0', 'SM1', 'SM2'].map((orderNumber) =>
      pastAction({ kind: 'claim_price_protection', effect, orderNumber }),
    );
    expect(claiming({ refunds: refundsAt(1, 2, 3), actions: adjusted }).decision).toBe('confirm');
  });

  it('tells the shopper nothing of it', () => {
    const { tell } = claiming({ refunds: refundsAt(1, 2, 3) });
    expect(tell?.en).not.toMatch(/risk|refunds|often|\d/);
    expect(tell?.zh).not.toMatch(/风险|频繁|\d/);
  });
});
