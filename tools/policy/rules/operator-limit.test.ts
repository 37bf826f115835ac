import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { anOrder } from '../../commerce/testing.ts';
import type { ActionCase } from '../action-case.ts';
import { aCase, deliveredOrder, noHistory, pastAction, refundEffect, reshipEffect } from '../testing.ts';
import { operatorLimit } from './operator-limit.ts';

const { refundUpTo } = demoPolicy.operators.operator;

function ruled(set: Partial<ActionCase>, role: 'operator' | 'supervisor' | 'admin' = 'operator') {
  return operatorLimit.decide(aCase({ operator: { id: 'op_1', role }, ...set }), demoPolicy);
}

const refunded = (amount: number) =>
  deliveredOrder({
    totals: { ...anOrder().totals, paid: money(10_000_000, 'CNY') },
    refunds: [
      {
        ...{ id: 'rfd_1', lineIds: [], amount: money(amount, 'CNY'), reason: { en: 'x', zh: 'x' } },
        ...{ withReturn: false, stages: [] },
      },
    ],
  });

describe('an operator’s limit', () => {
  it('is that of their role', () => {
    expect(ruled({ effect: refundEffect(refundUpTo) })).toBeUndefined();
    expect(ruled({ effect: refundEffect(refundUpTo + 1) })).toMatchObject({
      decision: 'human',
      tell: { en: expect.stringContaining('Ask a supervisor') as string },
    });
    expect(ruled({ effect: refundEffect(refundUpTo + 1) }, 'supervisor')).toBeUndefined();
    expect(ruled({ effect: refundEffect(demoPolicy.operators.admin.refundUpTo + 1) }, 'admin')).toBeDefined();
    const above = ruled({ effect: refundEffect(demoPolicy.operators.supervisor.refundUpTo + 1) }, 'supervisor');
    expect(above?.tell?.en, 'a supervisor is sent to no supervisor').toMatch(/Ask an admin/);
  });

  it('counts no second delivery that was called off', () => {
    const replacement = 'SM10001-R1';
    const history = {
      ...noHistory,
      actions: [pastAction({ kind: 'request_refund', effect: reshipEffect(), replacement })],
    };
    const sent = (state: 'paid' | 'cancelled') =>
      ruled({
        history,
        effect: refundEffect(refundUpTo),
        order: { ...refunded(0), replacements: [{ number: replacement, state, pieces: [] }] },
      });
    expect(sent('paid')).toBeDefined();
    expect(sent('cancelled')).toBeUndefined();
  });

  it('counts all that the order had before, in whatever pieces', () => {
    const order = refunded(refundUpTo - 100);
    expect(ruled({ order, effect: refundEffect(100) })).toBeUndefined();
    expect(ruled({ order, effect: refundEffect(101) })).toBeDefined();
    const actions = [pastAction({ kind: 'request_refund', effect: reshipEffect() })];
    const worth = anOrder().totals.items.amount;
    expect(ruled({ effect: refundEffect(refundUpTo - worth + 1) })).toBeUndefined();
    expect(ruled({ effect: refundEffect(refundUpTo - worth + 1), history: { ...noHistory, actions } })).toBeDefined();
    const elsewhere = actions.map((each) => ({ ...each, orderNumber: 'SM77777' }));
    expect(ruled({ effect: refundEffect(refundUpTo), history: { ...noHistory, actions: elsewhere } })).toBeUndefined();
  });

  it('holds for cancelling, coupons and goods sent again, and not for what gives nothing', () => {
    const reason = { en: 'x', zh: 'x' };
    const much = money(refundUpTo + 1, 'CNY');
    const coupon = { kind: 'coupon', customerId: 'cus_1', value: much, expiresAt: '2026-04-01T00:00:00Z', reason };
    expect(ruled({ effect: { kind: 'cancel_order', orderNumber: 'SM10001', refund: much, reason } })).toBeDefined();
    expect(ruled({ effect: coupon as ActionCase['effect'] })).toBeDefined();
    expect(
      ruled({ order: refunded(refundUpTo), effect: { kind: 'upgrade_shipping', orderNumber: 'SM10001' } }),
    ).toBeUndefined();
  });

  it('says nothing of what shoppers do themselves', () => {
    expect(operatorLimit.decide(aCase({ effect: refundEffect(9_999_999) }), demoPolicy)).toBeUndefined();
  });
});
