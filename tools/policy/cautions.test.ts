import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { money } from '../commerce/money.ts';
import { anOrder, testNow } from '../commerce/testing.ts';
import type { ActionCase } from './action-case.ts';
import { cautionsOf } from './cautions.ts';
import {
  aCase,
  aCaseLine,
  claimOf,
  deliveredOrder,
  hoursAgo,
  noHistory,
  pastAction,
  refundEffect,
  reshipEffect,
} from './testing.ts';

const operator = { id: 'op_1', role: 'operator' as const };
const told = (set: Partial<ActionCase>) => cautionsOf(aCase({ operator, ...set }), demoPolicy);
const refunds = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ orderNumber: `SM2000${at}`, at: testNow, amount: money(100, 'CNY'), withReturn: true },
  }));

describe('what an operator should know before a yes', () => {
  it('is nothing where nothing is unusual', () => {
    expect(told({})).toEqual([]);
  });

  it('asks for care with goods that are said to be dangerous, and tells when no photo shows them', () => {
    const [caution] = told({ claim: claimOf('unsafe', { photos: [] }) });
    expect(caution).toMatchObject({ kind: 'safety' });
    expect(caution?.text.en).toMatch(/these are the goods that are meant.*supervisor.*No photo/);
    expect(told({ claim: claimOf('unsafe') })[0]?.text.zh).not.toMatch(/没有照片/);
  });

  it('counts the refund that this would be, in the policy’s own days', () => {
    const [caution] = told({ history: { ...noHistory, refunds: refunds(2) } });
    expect(caution).toMatchObject({ kind: 'risk' });
    expect(caution?.text.en).toBe('This would be the 3rd refund in 90 days; from 3 on a person decides.');
    expect(caution?.text.zh).toBe('近 90 天第 3 次退款，满 3 次须人工判断。');
  });

  it('tells by how many days a window is over, also where another window still holds', () => {
    const lines = [aCaseLine({ deliveredAt: hoursAgo(24 * 19) })];
    const [caution] = told({ lines, claim: claimOf('faulty') });
    expect(caution).toMatchObject({ kind: 'window' });
    expect(caution?.text.en).toContain('12 days past the 7-day return window (delivered 19 days ago)');
    expect(caution?.text.zh).toContain('已超出 7 天无理由退货期 12 天');
    expect(told({ lines: [aCaseLine({ deliveredAt: hoursAgo(24 * 7) })], claim: claimOf('faulty') })).toEqual([]);
    const late = [aCaseLine({ deliveredAt: hoursAgo(24 * 40) })];
    expect(told({ lines: late, claim: claimOf('faulty') })[0]?.text.en).toContain(
      '10 days past the 30-day time to report faults',
    );
  });

  it('says what was given out of courtesy before, order by order', () => {
    const given = pastAction({ kind: 'give_goodwill', effect: refundEffect(2000, { withReturn: false }), at: testNow });
    const [caution] = told({
      ...{ kind: 'give_goodwill', effect: refundEffect(500, { withReturn: false }) },
      history: { ...noHistory, actions: [given, { ...given, orderNumber: 'SM10002' }] },
    });
    expect(caution?.text.en).toMatch(/Goodwill given in 90 days: 2 times, ¥40 in all \(¥20 SM10001/);
    expect(caution?.text.zh).toMatch(/近 90 天已补偿 2 次，共 .*40/);
  });

  it('says that a coupon is worth more than the whole order', () => {
    const coupon = (amount: number) => {
      const effect = { kind: 'coupon', customerId: 'cus_1' as never, value: money(amount, 'CNY') } as const;
      const all = { ...effect, expiresAt: '2026-04-30T00:00:00Z', reason: { en: 'x', zh: 'x' } };
      return told({ kind: 'give_goodwill', effect: all }).map(({ text }) => text.en);
    };
    const { amount } = anOrder().totals.paid;
    expect(coupon(amount)).toEqual([]);
    expect(coupon(amount + 100)[0]).toMatch(/more than was paid for the whole order/);
  });

  it('says that a photo goes missing, and why, and that a coupon stays', () => {
    const waives = {
      operator: { ...operator, waivesPhotos: 'goods_gone' as const },
      claim: claimOf('faulty', { photos: [] }),
    };
    expect(told(waives)[0]).toMatchObject({ kind: 'photos' });
    const reason = { en: 'x', zh: 'x' };
    const value = money(3000, 'CNY');
    const effect = {
      kind: 'coupon' as const,
      customerId: 'cus_1' as never,
      value,
      expiresAt: '2026-04-30T00:00:00Z',
      reason,
    };
    const order = anOrder({ state: 'paid', shipments: [] });
    const kept = pastAction({ kind: 'accept_retention_offer', effect, orderNumber: order.number });
    const { claim: _, ...rest } = aCase({
      ...{ kind: 'cancel_order', order, operator, history: { ...noHistory, actions: [kept] } },
      effect: { kind: 'cancel_order', orderNumber: order.number, refund: order.totals.paid, reason },
    });
    expect(cautionsOf(rest, demoPolicy)).toMatchObject([{ kind: 'coupon' }]);
  });

  it('names a second delivery that has left, and is silent where it was called off', () => {
    const resent = (state: 'shipped' | 'delivered' | 'cancelled') =>
      told({
        ...{
          kind: 'request_refund',
          effect: refundEffect(39900, { withReturn: false }),
          claim: claimOf('not_received'),
        },
        order: deliveredOrder({
          replacements: [{ number: 'SM10001-R1', state, pieces: [{ lineId: 'l1', quantity: 1 }] }],
        }),
      });
    expect(resent('shipped')).toMatchObject([{ kind: 'resent' }]);
    expect(resent('shipped')[0]?.text.en).toContain('a second delivery (SM10001-R1) has already left');
    expect(resent('delivered')[0]?.text.zh).toContain('已补发一份（SM10001-R1），已签收');
    expect(resent('cancelled')).toEqual([]);
  });

  it('names money that went back before for goods that are to be given now', () => {
    const refunded = {
      ...{ id: 'rfd_1', lineIds: ['l1'], amount: money(20000, 'CNY'), reason: { en: 'x', zh: 'x' } },
      ...{ withReturn: false, stages: [] },
    };
    const order = deliveredOrder({ refunds: [refunded] });
    const set = { kind: 'request_refund', claim: claimOf('not_received'), order } as const;
    expect(told({ ...set, effect: reshipEffect() })[0]?.text.en).toContain('¥200 was paid back before');
    expect(told({ ...set, effect: refundEffect(100, { withReturn: false }) })).toEqual([]);
  });

  it('says that a coupon stays where the goods come back for no reason', () => {
    const value = money(3000, 'CNY');
    const effect = { kind: 'coupon' as const, customerId: 'cus_1' as never, value, expiresAt: '2026-04-30T00:00:00Z' };
    const kept = pastAction({
      ...{ kind: 'accept_retention_offer', effect: { ...effect, reason: { en: 'x', zh: 'x' } } },
      orderNumber: 'SM10001',
    });
    const history = { ...noHistory, actions: [kept] };
    expect(told({ history })[0]?.text.en).toContain('it stays good after a return');
    expect(told({ history, claim: claimOf('faulty') })).toEqual([]);
  });
});
