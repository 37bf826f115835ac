import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { anOrder, aProduct } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import type { giveGoodwillInput } from './give-goodwill.ts';
import { giveGoodwill } from './give-goodwill.ts';

const plan = (set: Partial<z.input<typeof giveGoodwillInput>> = {}, language: 'en' | 'zh' = 'en') =>
  planned(
    giveGoodwill,
    { orderNumber: 'SM10001', as: 'coupon', sum: 20, courtesy: 'late_delivery', ...set },
    testContext({ orders: [anOrder()], products: [aProduct()] }, { language }),
  );

describe('give_goodwill', () => {
  it('gives a coupon of just that sum, for as long as the shop’s coupons hold', async () => {
    const made = await planOf(plan({ sum: 19.9 }));
    expect(made.action.effect).toMatchObject({ kind: 'coupon', value: { amount: 1990, currency: 'CNY' } });
    const context = testContext({ orders: [anOrder()] });
    const days = demoPolicy.retention.couponDays;
    const until = new Date(context.now.getTime() + days * 86_400_000).toISOString();
    expect(made.request.terms).toEqual({ validUntil: until });
    expect(presented(giveGoodwill, made, context).content).toMatchObject({
      title: '¥19.90 goodwill coupon, order SM10001',
    });
  });

  it('pays a part back the way it was paid, goods kept, in either language', async () => {
    const { action, card } = await planOf(plan({ as: 'money', sum: 30 }, 'zh'));
    expect(action.effect).toMatchObject({ kind: 'refund', amount: { amount: 3000 }, withReturn: false });
    expect(card.title).toBe('订单 SM10001 补偿退款¥30，确认吗？');
    expect(card.rows[0]).toEqual({ label: '原因', value: '延误补偿' });
  });

  it('gives nothing where there is no such order', async () => {
    expect(await plan({ orderNumber: 'SM99999' })).toMatchObject({ status: 'refused' });
  });
});
