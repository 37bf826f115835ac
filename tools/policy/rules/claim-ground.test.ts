import { describe, expect, it } from 'vitest';
import { aCase, claimOf, refundEffect, ruled } from '../testing.ts';

describe('claim_ground', () => {
  it('gives no money without a return for a changed mind', () => {
    const effect = refundEffect(39900, { withReturn: false });
    for (const ground of ['changed_mind', 'wrong_size', 'late', 'price'] as const) {
      expect(ruled(aCase({ kind: 'request_refund', effect, claim: claimOf(ground) })), ground).toMatchObject({
        decision: 'deny',
        ruleId: 'claim_ground',
      });
    }
  });

  it('takes nothing back that was never received', () => {
    expect(ruled(aCase({ claim: claimOf('not_received') }))).toMatchObject({ ruleId: 'claim_ground' });
  });

  it('asks for a reason where none is given', () => {
    const { claim: _, ...silent } = aCase();
    expect(ruled(silent)).toMatchObject({ decision: 'deny', needs: 'description' });
  });
});
