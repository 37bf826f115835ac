import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { anOrder, aProduct, testNow } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import type { giveGoodwillInput } from './give-goodwill.ts';
import { giveGoodwill } from './give-goodwill.ts';

const plan = (set: Partial<z.input<typeof giveGoodwillInput>> = {}, language: 'en' | 'zh' = 'en', laterMs = 0) =>
  planned(
    giveGoodwill,
    { orderNumber: 'SM10001', as: 'coupon', sum: 20, courtesy: 'late_delivery', ...set },
    testContext(
      { orders: [anOrder()], products: [aProduct()] },
      { language, now: new Date(testNow.getTime() + laterMs) },
    ),
  );

describe('give_goodwill', () => {
  it('gives a coupon of just that sum, for as long as the shop’s coupons hold', async () => {
    const made = await planOf(plan({ sum: 19.9 }));
    expect(made.action.effect).toMatchObject({ kind: 'coupon', value: { amount: 1990, currency: 'CNY' } });
    const context = testContext({ orders: [anOrder()] });
    const least = context.now.getTime() + demoPolicy.retention.couponDays * 86_400_000;
    const until = Date.parse(made.request.terms?.validUntil ?? '');
    expect(until).toBeGreaterThanOrEqual(least);
    expect(until).toBeLessThan(least + 86_400_000);
    expect(made.card.amount, 'no money goes back').toBeUndefined();
    expect(presented(giveGoodwill, made, context).content).toMatchObject({
      title: '¥19.90 goodwill coupon, order SM10001',
    });
  });

  it('is the same a moment later, so that what was shown can be confirmed', async () => {
    const [one, other] = await Promise.all([plan(), plan({}, 'en', 5_000)].map(planOf));
    expect(other?.action.effect).toEqual(one?.action.effect);
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
