import { describe, expect, it } from 'vitest';
import { aLine, anOrder, aProduct, aShipment, customerId, hours } from '../commerce/testing.ts';
import { money } from '../commerce/money.ts';
import type { OrderId } from '../commerce/order.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { findOrders, findOrdersInput } from './find-orders.ts';

const delivered = anOrder({
  id: 'ord_2' as OrderId,
  number: 'SM10002',
  state: 'delivered',
  placedAt: hours(-24 * 10),
  lines: [aLine({ title: { en: 'Trail Runner 3', zh: '越野 3 代' } })],
  shipments: [
    aShipment({
      events: [{ at: hours(-90), code: 'delivered', place: { en: '', zh: '' }, text: { en: '', zh: '' } }],
    }),
  ],
  refunds: [
    {
      id: 'rf',
      lineIds: [],
      amount: money(100, 'CNY'),
      reason: { en: 'x', zh: 'x' },
      withReturn: false,
      stages: [{ stage: 'requested', at: hours(-20) }],
    },
  ],
});
const unshipped = anOrder({
  id: 'ord_3' as OrderId,
  number: 'SM10003',
  state: 'paid',
  placedAt: hours(-24 * 3),
  shipments: [],
  dispatchBy: hours(-30),
});
const unpaid = anOrder({
  id: 'ord_4' as OrderId,
  number: 'SM10004',
  state: 'awaiting_payment',
  shipments: [],
  placedAt: hours(-1),
});
const others = anOrder({ id: 'ord_9' as OrderId, number: 'SM20002', customerId: customerId('cus_other') });
const orders = [delivered, unshipped, anOrder(), unpaid, others];

const ask = (input: object, context = testContext({ orders })) => findOrders.run(findOrdersInput.parse(input), context);
const numbersOf = async (input: object, context?: ReturnType<typeof testContext>) => {
  const result = await ask(input, context);
  return result.status === 'ok' ? result.content.orders.map(({ number }) => number) : result;
};

describe('find_orders', () => {
  it("lists the shopper's own orders, newest first, and nobody else's", async () => {
    expect(await numbersOf({})).toEqual(['SM10004', 'SM10003', 'SM10001', 'SM10002']);
  });

  it.each([
    ['awaiting_payment', ['SM10004']],
    ['unshipped', ['SM10003']],
    ['in_transit', ['SM10001']],
    ['delivered', ['SM10002']],
    ['refunding', ['SM10002']],
    ['cancelled', []],
  ])('finds those that are %s', async (group, numbers) => expect(await numbersOf({ group })).toEqual(numbers));

  it('finds by words of an item in either language', async () => {
    expect(await numbersOf({ item: 'rain jackets' })).toEqual(['SM10004', 'SM10003', 'SM10001']);
    expect(await numbersOf({ item: '夹克' })).toHaveLength(3);
    expect(await numbersOf({ item: '越野' })).toEqual(['SM10002']);
    expect(await numbersOf({ item: '防雨的夹克' })).toHaveLength(3);
  });

  it('finds by what a product is otherwise called when its title does not say it', async () => {
    const shoe = aProduct({ kind: { en: 'running shoe', zh: '跑鞋' }, keywords: ['sneakers', '运动鞋'] });
    const order = anOrder({ lines: [aLine({ title: { en: 'Trail Runner 3', zh: '越野 3 代' } })] });
    const context = testContext({ orders: [order], products: [shoe] });
    expect(await numbersOf({ item: '运动鞋' }, context)).toEqual(['SM10001']);
    expect(await numbersOf({ item: 'sneakers' }, context)).toEqual(['SM10001']);
    expect(await numbersOf({ item: 'kettle' }, context)).toEqual([]);
  });

  it('finds by day, both ends included', async () => {
    expect(await numbersOf({ placedAfter: '2026-03-17', placedBefore: '2026-03-17' })).toEqual(['SM10003', 'SM10001']);
    expect(await numbersOf({ placedBefore: '2026-03-10' })).toEqual(['SM10002']);
  });

  it('counts all and shows as many as asked for', async () => {
    expect(await ask({ limit: 1 })).toMatchObject({
      content: { total: 4, orders: [{ number: 'SM10004' }] },
      cards: [{}],
    });
    expect(await ask({ showCards: false })).toMatchObject({ cards: [] });
  });

  it('tells how each stands, in the language of the turn', async () => {
    const context = testContext({ orders }, { language: 'zh' });
    const result = await ask({ group: 'unshipped' }, context);
    expect(result).toMatchObject({
      content: {
        orders: [
          {
            items: [{ title: '海港防雨夹克', options: '藏青，M', quantity: 1, gift: false }],
            paid: { amount: 39900, currency: 'CNY', text: '¥399' },
            dispatch: { overdue: true, daysOverdue: 1 },
            parcels: [],
          },
        ],
      },
      cards: [{ type: 'order', number: 'SM10003', lines: [{ title: '海港防雨夹克' }] }],
    });
  });

  it('answers a signed-in shopper without orders with none', async () => {
    expect(await ask({}, testContext())).toMatchObject({ status: 'ok', content: { total: 0, orders: [] } });
  });

  it('shows an anonymous shopper the orders they proved, and nothing else', async () => {
    const proven = testContext({ orders }, { shopper: anonymous, orderProofs: createMemoryProofs(['SM20002']) });
    expect(await numbersOf({}, proven)).toEqual(['SM20002']);
    const unproven = testContext({ orders }, { shopper: anonymous });
    expect(await ask({}, unproven)).toEqual({ status: 'refused', reason: 'identity_required' });
  });
});
