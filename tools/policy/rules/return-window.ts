import { daysSince } from '../days-since.ts';
import { eachLine } from '../each-line.ts';
import { noReasonGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';
import { overWindow } from '../window-exception.ts';

/** The days in which goods of a line come back for no reason; a supervisor may make an exception. */
export const returnWindow: Rule = {
  id: 'return_window',
  actions: ['request_return'],
  bindsOperators: true,
  decide({ claim, lines, now, timeZone, operator }, policy) {
    if (!claim || !noReasonGrounds.includes(claim.ground)) return undefined;
    return eachLine(lines, ({ line, productLine, deliveredAt }) => {
      if (!deliveredAt) return undefined; // `goods_delivered` speaks of that
      const { returnDays, qualityDays } = policy.lines[productLine];
      const day = daysSince(deliveredAt, now, timeZone);
      if (returnDays > 0 && day <= returnDays) return undefined;
      const because = `day ${day} of ${returnDays} (${productLine})`;
      if (returnDays === 0) {
        return {
          decision: 'deny',
          because,
          tell: {
            en: `${line.title.en} can't be returned without a reason. If something is wrong with it, tell me within ${daysText(qualityDays)} of delivery.`,
            zh: `${line.title.zh}不支持无理由退货。如果有质量问题，签收后${qualityDays}天内跟我说就行。`,
          },
        };
      }
      return overWindow(operator, policy, {
        days: returnDays,
        past: day - returnDays,
        because,
        tell: {
          en: `${line.title.en} was delivered ${daysText(day)} ago, and returns without a reason are possible for ${daysText(returnDays)}. If there is a quality problem${day <= qualityDays ? `, I can take it back within ${daysText(qualityDays)}` : ', tell me what it is and I’ll see what we can do'}.`,
          zh: `${line.title.zh}已经签收${day}天了，无理由退货是${returnDays}天内。${day <= qualityDays ? `如果有质量问题，${qualityDays}天内都可以退。` : '如果是质量问题，您说说是什么情况，我看看怎么帮您。'}`,
        },
      });
    });
  },
};
