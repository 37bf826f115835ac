import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import type { PastAction } from '../action-case.ts';
import { aCase, hoursAgo, noHistory, pastAction, refundEffect } from '../testing.ts';
import { goodwillOften } from './goodwill-often.ts';

const { times, upTo, periodDays } = demoPolicy.goodwill;
const given = (amount: number, daysAgo = 1): PastAction =>
  pastAction({
    ...{ kind: 'give_goodwill', orderNumber: `SM${daysAgo}`, at: hoursAgo(24 * daysAgo) },
    effect: refundEffect(amount, { withReturn: false }),
  });
const coupon = {
  ...{ kind: 'coupon' as const, customerId: 'cus_1' as never, value: money(100, 'CNY') },
  ...{ expiresAt: '2026-04-30T00:00:00.000Z', reason: { en: 'Goodwill', zh: '补偿' } },
};

function giving(amount: number, actions: readonly PastAction[], role: 'operator' | 'supervisor' = 'operator') {
  const effect = refundEffect(amount, { withReturn: false });
  const operator = { id: 'op_1', role };
  return goodwillOften.decide(
    aCase({ kind: 'give_goodwill', effect, operator, history: { ...noHistory, actions } }),
    demoPolicy,
  );
}

describe('goodwill of one shopper within the period', () => {
  it('adds up over orders: up to the sum, and not one fen more', () => {
    expect(giving(upTo, [])).toBeUndefined();
    expect(giving(upTo + 1, [])).toMatchObject({ decision: 'human' });
    expect(giving(upTo - 500, [given(500)])).toBeUndefined();
    expect(giving(upTo - 499, [given(500)])).toMatchObject({ decision: 'human' });
  });

  it('is given so often and no more, coupons counted, and says how often it was', () => {
    const before = Array.from({ length: times }, () => ({ ...given(100), effect: coupon }));
    expect(giving(100, before.slice(1))).toBeUndefined();
    const verdict = giving(100, before);
    expect(verdict).toMatchObject({ decision: 'human' });
    expect(verdict?.tell?.en).toMatch(new RegExp(`goodwill twice in the last ${periodDays} days`));
    expect(verdict?.tell?.zh).toContain(`已获补偿${times}次`);
  });

  it('begins anew after the period, and leaves the rest to a supervisor', () => {
    const old = Array.from({ length: times }, () => given(upTo, periodDays + 1));
    expect(giving(100, old)).toBeUndefined();
    expect(giving(upTo + 1, [given(upTo), given(upTo)], 'supervisor')).toBeUndefined();
  });

  it('counts nothing else as goodwill', () => {
    expect(giving(100, [{ ...given(upTo), kind: 'request_refund' }])).toBeUndefined();
  });
});
