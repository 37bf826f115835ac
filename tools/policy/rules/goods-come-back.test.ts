import { describe, expect, it } from 'vitest';
import { aCase, claimOf, clothingPolicy, refundEffect, ruled } from '../testing.ts';

const kept = { effect: refundEffect(39900, { withReturn: false }), claim: claimOf('faulty') };

describe('goods_come_back', () => {
  it('leaves money for goods that stay to a person', () => {
    expect(ruled(aCase({ ...kept, kind: 'request_refund' }))).toMatchObject({
      decision: 'human',
      ruleId: 'goods_come_back',
    });
    expect(ruled(aCase({ kind: 'request_refund', claim: claimOf('faulty') })).decision).toBe('confirm');
  });

  it('lets goods stay where the line says so, but never with a return', () => {
    const policy = clothingPolicy({ keepGoodsFor: ['faulty'] });
    expect(ruled(aCase({ ...kept, kind: 'request_refund' }), policy).decision).toBe('confirm');
    expect(ruled(aCase(kept), policy).decision).toBe('human');
  });
});
