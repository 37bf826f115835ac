import { riskFacts } from '../risk-facts.ts';
import type { Rule } from '../rule.ts';

/** Nothing is offered to a shopper whose past a person should look at, nor to one who isn't known. */
export const retentionRisk: Rule = {
  id: 'retention_risk',
  actions: ['offer_retention'],
  decide(action, policy) {
    const { over } = riskFacts(action, policy);
    if (action.customer && over.length === 0) return undefined;
    return {
      decision: 'deny',
      because: action.customer ? `risk: ${over.join(', ')}` : 'not known as a customer',
      tell: {
        en: "I don't have an offer for you here. I'll gladly go on with what you asked for.",
        zh: '这边暂时没有可用的优惠，我接着帮您办原来的事。',
      },
    };
  },
};
