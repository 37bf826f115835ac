import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import {
  aCase,
  claimOf,
  deliveredOrder,
  noHistory,
  pastAction,
  refundEffect,
  reshipEffect,
  ruled,
} from '../testing.ts';

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

  it('does not send again what was paid back', () => {
    const order = deliveredOrder({ refunds: [refund] });
    expect(ruled(aCase({ ...again, order }))).toMatchObject({ decision: 'human', ruleId: 'settled_once' });
  });

  it('does not take a price difference for a refund of the goods', () => {
    const amount = money(3000, 'CNY');
    const effect = refundEffect(3000, { withReturn: false });
    const history = { ...noHistory, actions: [pastAction({ kind: 'claim_price_protection', effect, amount })] };
    const order = deliveredOrder({ refunds: [{ ...refund, amount }] });
    expect(ruled(aCase({ ...again, order, history })).decision).toBe('confirm');
  });
});
