import { describe, expect, it } from 'vitest';
import { money } from '../../../tools/commerce/money.ts';
import { anOrder, aShipment, testNow } from '../../../tools/commerce/testing.ts';
import { orderStanding } from './order-standing.ts';

const paid = anOrder().totals.paid.amount;
const refunded = (amount: number, rejected = false) => ({
  ...{
    id: 'rfd_1',
    lineIds: [],
    amount: money(amount, 'CNY'),
    reason: { en: 'x', zh: 'x' },
    withReturn: false,
    stages: [],
  },
  ...(rejected ? { rejected: { at: testNow, reason: { en: 'x', zh: 'x' } } } : {}),
});
const event = { place: { en: 'Hangzhou', zh: '杭州' }, text: { en: 'Lost', zh: '丢失' } };
const lost = anOrder({
  state: 'shipped',
  shipments: [aShipment({ events: [{ at: testNow, code: 'lost', ...event }] })],
});
const standing = (order: typeof lost) => orderStanding(order, testNow, 'en')?.text;

describe('how an order stands', () => {
  it('is as its state says where nothing else happened', () => {
    expect(standing(anOrder({ state: 'shipped' }))).toBeUndefined();
    expect(standing({ ...lost, state: 'cancelled' })).toBeUndefined();
  });

  it('is lost until it is settled, by money or by goods', () => {
    expect(orderStanding(lost, testNow, 'zh')).toEqual({ kind: 'trouble', text: '包裹丢失' });
    expect(orderStanding({ ...lost, refunds: [refunded(paid)] }, testNow, 'zh')).toEqual({ kind: 'settled', text: '已全额退款' }); // prettier-ignore
    expect(standing({ ...lost, refunds: [refunded(1000)] })).toBe('¥10 refunded');
    expect(standing({ ...lost, replacements: [{ number: 'SM9', state: 'paid', pieces: [] }] })).toBe(
      'Sent again as SM9',
    );
    expect(standing({ ...lost, replacements: [{ number: 'SM9', state: 'cancelled', pieces: [] }] })).toBe(
      'Parcel lost',
    );
  });
});
