import { describe, expect, it } from 'vitest';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { callsByState, ordersInState } from './by-state.ts';

const order = (number: string, day: number, paid: number, more: Partial<OrderSummary>): OrderSummary => ({
  number,
  state: 'paid',
  placedAt: `2026-11-0${day}T00:00:00Z`,
  items: [],
  paid: { amount: paid, currency: 'CNY', text: `¥${paid / 100}` },
  parcels: [],
  refunds: [],
  isPaidBack: false,
  ...more,
});
const parcel = (condition: OrderSummary['parcels'][number]['condition']) => ({
  parcels: [{ trackingNumber: '1', condition, daysLate: 0 }],
});
const dispatch = (overdue: boolean) => ({ dispatch: { items: [], by: '2026-11-09', overdue, daysOverdue: 1 } });
const orders = [
  order('late', 1, 10000, dispatch(true)),
  order('waits', 2, 20000, dispatch(false)),
  order('sent', 3, 30000, { state: 'shipped', ...parcel('on_the_way') }),
  order('there', 4, 40000, { state: 'delivered', ...parcel('delivered') }),
];

describe('orders called by how they stand', () => {
  it.each([
    ['cancel the late one then', ['late']],
    ["scrap the one that's overdue", ['late']],
    ['把晚了的那单取消吧', ['late']],
    ['cancel the one thats on time', ['waits', 'sent']],
    ["cancel the order that hasn't shipped", ['late', 'waits']],
    ['没发货的那个退掉', ['late', 'waits']],
    ['what about the one that hasnt arrived', ['sent']],
    ['i want to return the one that arrived', ['there']],
    ['收到的那单想退', ['there']],
    ['cancel the cheaper one', ['late']],
    ['便宜的那单不要了', ['late']],
    ['the newer order please', ['there']],
    ['取消早的那单', ['late']],
  ])('%s', (text, numbers) => {
    expect(ordersInState(text, orders)?.map((each) => each.number)).toEqual(numbers);
  });

  it.each(['cancel my order', 'cancel the blue one', '昨天晚上的那单', '取消这个', 'the second one'])(
    'not called so: %s',
    (text) => {
      expect(ordersInState(text, orders)).toBeUndefined();
    },
  );

  it('knows that none stands so', () => {
    expect(ordersInState('cancel the late one', orders.slice(1))).toEqual([]);
  });
});

describe('callsByState', () => {
  it('hears the state, not a name', () => {
    expect(callsByState('cancel the late one then')).toBe(true);
    expect(callsByState('cancel the blue one')).toBe(false);
  });
});

describe('what is done to the order called so', () => {
  it('is of the one on time, though the late one was talked of last', async () => {
    const dialogue = openDemoDialogue('omar');
    const late = /SM\d+/.exec((await dialogue.say('which of my orders is late')).text)?.[0] ?? '';
    const before = dialogue.heard.length;
    await dialogue.say('cancel the one thats on time');
    expect(late).not.toBe('');
    const calls = dialogue.heard.slice(before).filter((event) => event.type === 'tool.started');
    expect(calls.map(({ name }) => name)).toContain('cancel_order');
    expect(JSON.stringify(calls)).not.toContain(late);
  });
});
