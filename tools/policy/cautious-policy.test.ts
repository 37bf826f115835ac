import { describe, expect, it } from 'vitest';
import { cautiousPolicy } from './cautious-policy.ts';

describe('the policy of a shop that has none of its own', () => {
  const policy = cautiousPolicy('USD');

  it('lets nothing that costs money pass without a person', () => {
    const { cancel, refund, changeAddress, priceProtection } = policy;
    expect([cancel.personAbove, changeAddress.personAbove, priceProtection.days]).toEqual([0, 0, 0]);
    expect(Object.values(refund)).toEqual([0, 0, 0, 0]);
  });

  it('offers nobody anything to stay', () => {
    expect(Object.values(policy.retention.offers).flat()).toEqual([]);
    expect(policy.retention.dailyBudget).toBe(0);
  });
});
