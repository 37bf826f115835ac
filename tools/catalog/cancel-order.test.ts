import { describe, expect, it } from 'vitest';
import { confirmationCardSchema } from '../cards.ts';
import { money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import { anOrder, aProduct, customerId, hours } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { cancelOrder } from './cancel-order.ts';

const unshipped = anOrder({
  state: 'paid',
  shipments: [],
  totals: {
    items: money(39900, 'CNY'),
    shipping: money(800, 'CNY'),
    discount: money(5000, 'CNY'),
    paid: money(35700, 'CNY'),
  },
});
const context = (order: Order = unshipped, set: Parameters<typeof testContext>[1] = {}) =>
  testContext({ orders: [order], products: [aProduct()] }, set);
const plan = (order?: Order, set?: Parameters<typeof testContext>[1]) =>
  planned(cancelOrder, { orderNumber: 'sm10001', reason: 'price' }, context(order, set));

describe('cancel_order', () => {
  it('sends back all that was paid, shipping too, and shows how and when', async () => {
    const { action, card, request, once } = await planOf(plan());
    expect(action.effect).toEqual({
      kind: 'cancel_order',
      orderNumber: 'SM10001',
      refund: { amount: 35700, currency: 'CNY' },
      reason: { en: 'Price', zh: '价格原因' },
    });
    expect(once).toEqual({ orderNumber: 'SM10001' });
    expect(card).toMatchObject({
      title: 'Cancel order SM10001?',
      items: [{ title: 'Harbour rain jacket', options: 'Navy, M', quantity: 1 }],
      amount: { amount: 35700 },
      rows: [
        { label: 'Refunded to', value: 'Alipay, as you paid' },
        { label: 'Arrives', value: '23 Mar – 25 Mar' },
      ],
    });
    confirmationCardSchema
      .omit({ confirmationId: true, expiresAt: true, type: true, action: true })
      .strict()
      .parse(card);
    expect(request.steps.map(({ code }) => code)).toEqual(['cancelled', 'paid_out', 'money_arrives']);
  });

  it('speaks Chinese', async () => {
    const { card } = await planOf(plan(undefined, { language: 'zh' }));
    expect(card).toMatchObject({
      title: '确定要取消订单 SM10001 吗？',
      rows: [
        { label: '退回到', value: '支付宝（原路退回）' },
        { label: '到账时间', value: '预计3月23日至3月25日' },
      ],
      confirmLabel: '确认取消',
    });
  });

  it('takes off what went back before, and counts nothing that was turned down', async () => {
    const refund = {
      id: 'rfd_1',
      lineIds: ['l1'],
      amount: money(7000, 'CNY'),
      reason: { en: 'Price', zh: '价格' },
      withReturn: false,
      stages: [{ stage: 'requested' as const, at: hours(-5) }],
    };
    const rejected = { ...refund, id: 'rfd_2', rejected: { at: hours(-1), reason: { en: 'No', zh: '不行' } } };
    const { action } = await planOf(plan({ ...unshipped, refunds: [refund, rejected] }));
    expect(action.effect).toMatchObject({ refund: { amount: 28700 } });
  });

  it('promises no money for an order that was never paid', async () => {
    const order = {
      ...unshipped,
      state: 'awaiting_payment' as const,
      totals: { ...unshipped.totals, paid: money(0, 'CNY') },
    };
    const { action, card, request } = await planOf(plan(order));
    expect(action.effect).toMatchObject({ refund: { amount: 0 } });
    expect(card).not.toHaveProperty('amount');
    expect(card.rows).toEqual([{ label: 'Refund', value: 'Nothing was charged' }]);
    expect(request.steps.map(({ code }) => code)).toEqual(['cancelled']);
  });

  it('tells what was done, with its number and dates', async () => {
    const made = await planOf(plan());
    expect(presented(cancelOrder, made, context(), { refundId: 'rfd_9' })).toMatchObject({
      content: {
        done: true,
        requestNumber: 'R100001',
        title: 'Cancel order SM10001',
        amount: { amount: 35700, text: '¥357' },
        steps: [{ code: 'cancelled' }, {}, { code: 'money_arrives', expectedBy: '2026-03-25T12:00:00.000Z' }],
      },
      cards: [{ type: 'service_request', action: 'cancel_order', state: 'in_progress' }],
    });
  });

  it('I1: plans nothing for an order that isn’t the shopper’s, as for one that doesn’t exist', async () => {
    const other = { id: 's', level: 'signed_in', customerId: customerId('cus_other') } as const;
    expect(await plan(undefined, { shopper: other })).toEqual({ status: 'refused', reason: 'not_found_or_unverified' });
    expect(await plan(undefined, { shopper: anonymous })).toEqual({ status: 'refused', reason: 'identity_required' });
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    expect(await plan(undefined, guest)).toMatchObject({ status: 'planned' });
  });
});
