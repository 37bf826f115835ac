import { daysSince } from '../days-since.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';

/** Price protection runs from payment. */
export const priceWindow: Rule = {
  id: 'price_window',
  actions: ['claim_price_protection'],
  decide({ order, now, timeZone }, { priceProtection }) {
    if (!order) return undefined;
    const day = order.paidAt ? daysSince(order.paidAt, now, timeZone) : undefined;
    if (day !== undefined && day <= priceProtection.days) return undefined;
    if (day === undefined) return { decision: 'deny', because: 'the order is not paid' };
    return {
      decision: 'deny',
      because: `day ${day} of ${priceProtection.days} after payment`,
      tell: {
        en: `Price protection runs for ${daysText(priceProtection.days)} from payment, and you paid ${daysText(day)} ago, so I can't refund the difference any more. I can look whether a promotion fits your next order.`,
        zh: `价保期是付款后${priceProtection.days}天，您已经付款${day}天了，差价退不了了。我可以帮您看看现在有什么优惠，下次能用上。`,
      },
    };
  },
};
