import { doneBefore, refundOf } from '../done-before.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/** A large difference is looked at by a person; what the order had before counts. */
export const priceLimit: Rule = {
  id: 'price_limit',
  actions: ['claim_price_protection'],
  decide({ effect, history, order }, { priceProtection, currency }) {
    if (effect.kind !== 'refund') return undefined;
    const before = doneBefore(history, ['claim_price_protection'], order?.number);
    const total = before.reduce((sum, past) => sum + (refundOf(past.effect)?.amount ?? 0), effect.amount.amount);
    if (total <= priceProtection.personAbove) return undefined;
    const text = moneyText({ amount: priceProtection.personAbove, currency });
    return {
      decision: 'human',
      because: `${total} in all is above ${priceProtection.personAbove}`,
      tell: {
        en: `A difference above ${text.en} is checked by a colleague. You're within the time, so I'll pass it on.`,
        zh: `差价超过${text.zh}要由同事核对一下。您在价保期内，我帮您转过去。`,
      },
    };
  },
};
