import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import type { Product } from '../commerce/product.ts';
import { aLine, anOrder, aProduct, aVariant, productId } from '../commerce/testing.ts';
import { planned, planOf } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { claimPriceProtection } from './claim-price-protection.ts';

const priced = (amount: number, id = 'prd_jacket'): Product =>
  aProduct({ id: productId(id), variants: [aVariant({ price: money(amount, 'CNY') })] });
const plan = (products: Product[], order: Order = anOrder(), item?: string, language: 'en' | 'zh' = 'en') =>
  planned(
    claimPriceProtection,
    { orderNumber: 'SM10001', ...(item === undefined ? {} : { item }) },
    testContext({ orders: [order], products }, { language }),
  );

describe('claim_price_protection', () => {
  it('refunds what the same variant costs less today than was paid', async () => {
    const { action, card, once } = await planOf(plan([priced(32900)], undefined, undefined, 'zh'));
    expect(action.effect).toMatchObject({
      kind: 'refund',
      lines: [{ lineId: 'l1', quantity: 1 }],
      amount: { amount: 7000 },
      withReturn: false,
    });
    expect(once).toEqual({ orderNumber: 'SM10001', lineId: 'l1' });
    expect(card.rows.slice(0, 2)).toEqual([
      { label: '您付的价格', value: '¥399' },
      { label: '今天的价格', value: '¥329' },
    ]);
  });

  it('counts the discount that the shopper had', async () => {
    const { totals } = anOrder();
    const order = anOrder({ totals: { ...totals, discount: money(5000, 'CNY'), paid: money(34900, 'CNY') } });
    expect((await planOf(plan([priced(32900)], order))).action.effect).toMatchObject({ amount: { amount: 2000 } });
  });

  it('refuses when nothing costs less, and once the difference went back', async () => {
    expect(await plan([priced(39900)])).toMatchObject({ reason: 'not_allowed', details: { cause: 'not_cheaper' } });
    const refund = {
      id: 'rfd_1',
      lineIds: ['l1'],
      amount: money(7000, 'CNY'),
      reason: { en: '', zh: '' },
      withReturn: false,
      stages: [],
    };
    expect(await plan([priced(32900)], anOrder({ refunds: [refund] }))).toMatchObject({
      details: { cause: 'not_cheaper', paid: { amount: 32900 }, today: { amount: 32900 } },
    });
  });

  it('finds the one item that costs less; asks when there are several', async () => {
    const { totals } = anOrder();
    const order = anOrder({
      lines: [aLine(), aLine({ id: 'l2', productId: productId('prd_scarf') })],
      totals: { ...totals, items: money(79800, 'CNY'), paid: money(79800, 'CNY') },
    });
    const one = await planOf(plan([priced(32900), priced(39900, 'prd_scarf')], order));
    expect(one.action.lines.map(({ line }) => line.id)).toEqual(['l1']);
    const both = [priced(32900), priced(29900, 'prd_scarf')];
    expect(await plan(both, order)).toMatchObject({ reason: 'description_required' });
    expect((await planOf(plan(both, order, 'prd_scarf'))).action.effect).toMatchObject({ amount: { amount: 10000 } });
    expect(await plan(both, order, 'all')).toMatchObject({ status: 'refused' });
  });

  it('compares no other variant', async () => {
    const product = aProduct({ variants: [aVariant({ id: 'var_other' as never, price: money(100, 'CNY') })] });
    expect(await plan([product])).toMatchObject({ details: { cause: 'not_cheaper' } });
  });

  it('names the refund, not the price, where all that was paid went back', async () => {
    const order = anOrder();
    const refund = {
      ...{ id: 'rfd_1', lineIds: ['l1'], amount: order.totals.paid, reason: { en: 'x', zh: 'x' } },
      ...{ withReturn: false, stages: [] },
    };
    expect(await plan([priced(32900)], { ...order, refunds: [refund] })).toMatchObject({
      details: { cause: 'nothing_to_refund' },
    });
  });
});
