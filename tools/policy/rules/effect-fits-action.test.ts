import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { aCase, refundEffect, ruled } from '../testing.ts';

const misfit = { decision: 'deny', ruleId: 'effect_fits_action' };

describe('effect_fits_action', () => {
  it('refuses an effect of another kind', () => {
    const reason = { en: 'x', zh: 'x' };
    const cancel = { kind: 'cancel_order', orderNumber: 'SM10001', refund: money(39900, 'CNY'), reason } as const;
    expect(ruled(aCase({ effect: cancel }))).toMatchObject(misfit);
    const coupon = { kind: 'coupon', customerId: 'cus_mei', value: money(1, 'CNY'), expiresAt: '', reason };
    expect(ruled(aCase({ effect: coupon as never }))).toMatchObject(misfit);
  });

  it('refuses an effect on another order, on other goods, or on none', () => {
    expect(ruled(aCase({ effect: refundEffect(39900, { orderNumber: 'SM99999' }) }))).toMatchObject(misfit);
    for (const lines of [[], [{ lineId: 'l2', quantity: 1 }], [{ lineId: 'l1', quantity: 2 }]]) {
      expect(ruled(aCase({ effect: refundEffect(39900, { lines }) }))).toMatchObject(misfit);
    }
  });

  it('refuses what is about no order', () => {
    const { order: _, ...orderless } = aCase();
    expect(ruled(orderless)).toMatchObject(misfit);
  });
});
