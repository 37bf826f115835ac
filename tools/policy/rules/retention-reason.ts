import type { Rule } from '../rule.ts';

/** Only what the shop offers for this reason. */
export const retentionReason: Rule = {
  id: 'retention_reason',
  actions: ['offer_retention'],
  decide({ effect }, { retention }) {
    if (effect.kind !== 'issue_offers') return undefined;
    const allowed = retention.offers[effect.reason];
    const other = effect.offers.find(({ kind }) => !allowed.includes(kind));
    if (effect.offers.length > 0 && !other) return undefined;
    return {
      decision: 'deny',
      because: other ? `${other.kind} is not offered for ${effect.reason}` : `no offer fits ${effect.reason}`,
      tell: {
        en: "I don't have an offer that fits here. I'll gladly go on with what you asked for.",
        zh: '这边暂时没有合适的优惠，我接着帮您办原来的事。',
      },
    };
  },
};
