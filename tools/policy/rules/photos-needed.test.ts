import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { aCase, claimOf, clothingPolicy, hoursAgo, noHistory, ruled } from '../testing.ts';

const refund = { orderNumber: 'SM9', at: hoursAgo(24 * 20), amount: money(100, 'CNY'), withReturn: true };

describe('photos_needed', () => {
  it('asks for photos where the line of goods does', () => {
    const claim = claimOf('faulty', { photos: [] });
    expect(ruled(aCase({ claim }))).toMatchObject({ decision: 'deny', needs: 'photos', ruleId: 'photos_needed' });
    expect(ruled(aCase({ claim: claimOf('faulty') })).decision).toBe('confirm');
    expect(ruled(aCase({ claim }), clothingPolicy({ photosFor: [] })).decision).toBe('confirm');
  });

  it('asks shoppers with many refunds on every ground that a photo can show', () => {
    const history = { ...noHistory, refunds: [refund, refund] };
    expect(ruled(aCase({ history }))).toMatchObject({ decision: 'deny', needs: 'photos' });
    expect(ruled(aCase({ history, claim: claimOf('changed_mind') })).decision).toBe('confirm');
    expect(ruled(aCase({ history: { ...history, refunds: [refund] } })).decision).toBe('confirm');
  });
});
