import { eachLine } from '../each-line.ts';
import { noReasonGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';

/** Worn, washed, opened or activated goods come back only for a fault, where the line says so. */
export const usedGoods: Rule = {
  id: 'used_goods',
  actions: ['request_return', 'request_exchange'],
  decide({ claim, lines }, policy) {
    if (claim?.used !== true || !noReasonGrounds.includes(claim.ground)) return undefined;
    return eachLine(lines, ({ line, productLine }) => {
      const { returnWhenUsed, qualityDays, usedMeans } = policy.lines[productLine];
      if (returnWhenUsed) return undefined;
      return {
        decision: 'deny',
        because: `used, and ${productLine} comes back unused only`,
        tell: {
          en: `${line.title.en} can't go back or be exchanged without a reason once it has been ${usedMeans.en}. If it's faulty I can still help, up to ${qualityDays} days after delivery.`,
          zh: `${line.title.zh}${usedMeans.zh}后就不支持无理由退换了。如果是质量问题，签收后${qualityDays}天内还可以处理。`,
        },
      };
    });
  },
};
