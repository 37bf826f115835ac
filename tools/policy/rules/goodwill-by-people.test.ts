import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aCase, refundEffect, ruled } from '../testing.ts';

const goodwill = (amount: number) =>
  aCase({ kind: 'give_goodwill', effect: refundEffect(amount, { withReturn: false }) });
const operator = { id: 'op_1', role: 'operator' as const };
const { refundUpTo } = demoPolicy.operators.operator;

describe('goodwill', () => {
  it('is given by people alone, and asked about first', () => {
    expect(ruled(goodwill(2000))).toMatchObject({ decision: 'human', ruleId: 'goodwill_by_people' });
    expect(ruled({ ...goodwill(2000), operator })).toMatchObject({ decision: 'confirm' });
  });

  it('never exceeds the limit of the role, nor what was paid', () => {
    const rich = { ...goodwill(refundUpTo + 1), operator };
    expect(ruled(rich).decision).not.toBe('confirm');
    expect(ruled({ ...goodwill(39901), operator })).toMatchObject({ decision: 'deny', ruleId: 'refund_within_paid' });
  });
});
