import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { money } from '../../commerce/money.ts';
import { aLine } from '../../commerce/testing.ts';
import type { Order } from '../../commerce/order.ts';
import {
  aCase,
  aCaseLine,
  claimOf,
  deliveredOrder,
  noHistory,
  pastAction,
  refundEffect,
  reshipEffect,
  ruled,
} from '../testing.ts';
import { settledOnce } from './settled-once.ts';

const again = {
  kind: 'request_refund',
  effect: reshipEffect(),
  claim: claimOf('wrong_item'),
} as const;
const refund = {
  id: 'rfd_1',
  lineIds: ['l1'],
  amount: money(20000, 'CNY'),
  reason: { en: 'x', zh: 'x' },
  withReturn: false,
  stages: [],
};

describe('settled_once', () => {
  it('sends the same goods again once', () => {
    expect(ruled(aCase(again)).decision).toBe('confirm');
    const history = { ...noHistory, actions: [pastAction({ kind: 'request_refund', effect: reshipEffect() })] };
    expect(ruled(aCase({ ...again, history }))).toMatchObject({ decision: 'human', ruleId: 'settled_once' });
    expect(ruled(aCase({ history })).decision).toBe('human');
  });

  it('names a second delivery that has not left, which is to be cancelled first, to whoever asks', () => {
    const resent = pastAction({
      ...{ kind: 'request_refund', effect: reshipEffect() },
      ...{ request: 'R100001', replacement: 'SM10001-R1' },
    });
    const history = { ...noHistory, actions: [resent] };
    const refund = { ...again, effect: refundEffect(39900, { withReturn: false }), history };
    const withState = (state: Order['state']) => {
      const pieces = [{ lineId: 'l1', quantity: 1 }];
      const replacements = [{ number: 'SM10001-R1', state, pieces }];
      return settledOnce.decide(aCase({ ...refund, order: deliveredOrder({ replacements }) }), demoPolicy);
    };
    expect(withState('paid')).toMatchObject({
      decision: 'deny',
      tell: {
        en: expect.stringMatching(/R100001, order SM10001-R1.+Cancel it first/u) as string,
        zh: expect.stringMatching(/R100001，订单SM10001-R1.+先取消/u) as string,
      },
    });
    expect(withState('shipped')).toMatchObject({ decision: 'human' });
    expect(withState('cancelled')).toBeUndefined();
  });

  it('knows what the shop sent again without being asked here', () => {
    const replacements = [{ number: 'SM10001-R1', state: 'paid' as const, pieces: [{ lineId: 'l1', quantity: 1 }] }];
    expect(ruled(aCase({ ...again, order: deliveredOrder({ replacements }) }))).toMatchObject({
      ...{ decision: 'deny', ruleId: 'settled_once' },
    });
  });

  it('does not send again what was paid back', () => {
    const order = deliveredOrder({ refunds: [refund] });
    expect(ruled(aCase({ ...again, order }))).toMatchObject({ decision: 'human', ruleId: 'settled_once' });
  });

  describe('when an operator acts', () => {
    const operator = { id: 'op_1', role: 'supervisor' as const };
    const asked = (set: Partial<Order>, quantity = 1) => {
      const line = aCaseLine({ line: aLine({ quantity: Math.max(1, quantity) }), quantity: 1 });
      const order = deliveredOrder({ lines: [line.line], ...set });
      return settledOnce.decide(aCase({ ...again, operator, lines: [line], order }), demoPolicy);
    };
    const whole = money(39900, 'CNY');

    it('sends nothing free of charge that was paid back in full, and says what it cost', () => {
      expect(asked({ refunds: [{ ...refund, amount: whole }] })).toMatchObject({
        decision: 'deny',
        tell: { en: expect.stringMatching(/refunded in full already \(¥399\).+order it again/u) as string },
      });
      expect(
        asked({ refunds: [{ ...refund, amount: whole, rejected: { at: new Date(), reason: refund.reason } }] }),
      ).toBe(undefined);
    });

    it('leaves it to them where only a part went back', () => {
      expect(asked({ refunds: [refund] })).toMatchObject({ decision: 'human' });
    });

    it('counts by pieces', () => {
      const one = { ...refund, amount: money(20000, 'CNY'), pieces: [{ lineId: 'l1', quantity: 1 }] };
      expect(asked({ refunds: [one] }, 2)).toBeUndefined();
      expect(asked({ refunds: [one, { ...one, id: 'rfd_2', amount: money(19900, 'CNY') }] }, 2)).toMatchObject({
        decision: 'deny',
      });
    });
  });

  it('does not take a price difference for a refund of the goods', () => {
    const amount = money(3000, 'CNY');
    const effect = refundEffect(3000, { withReturn: false });
    const history = { ...noHistory, actions: [pastAction({ kind: 'claim_price_protection', effect, amount })] };
    const order = deliveredOrder({ refunds: [{ ...refund, amount }] });
    expect(ruled(aCase({ ...again, order, history })).decision).toBe('confirm');
  });
});
