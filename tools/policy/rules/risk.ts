import { riskFacts } from '../risk-facts.ts';
import type { Rule } from '../rule.ts';

/** Where a past looks unusual a person decides, and sees what it was; the shopper is told no more than that. */
export const risk: Rule = {
  id: 'risk',
  actions: ['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'],
  decide(action, policy) {
    const facts = riskFacts(action, policy);
    if (facts.over.length === 0) return undefined;
    return {
      decision: 'human',
      handoff: 'risk',
      because: `${facts.over.join(', ')}: ${facts.refunds} refunds, ${facts.orders} orders, share ${facts.refundShare.toFixed(2)}, ${facts.claims} claims in ${policy.risk.periodDays} days`,
      tell: {
        en: "A colleague decides on this one. I'm passing on everything you've told and sent me, so you needn't repeat anything.",
        zh: '这个要由同事来审核。您说的和发的我都一起转过去，不用再重复一遍。',
      },
    };
  },
};
