import { daysSince } from '../days-since.ts';
import { eachLine } from '../each-line.ts';
import { noReasonGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';
import { overWindow } from '../window-exception.ts';

/** The days in which another size or colour can be had; a supervisor may make an exception. */
export const exchangeWindow: Rule = {
  id: 'exchange_window',
  actions: ['request_exchange'],
  bindsOperators: true,
  decide({ claim, lines, now, timeZone, operator }, policy) {
    if (!claim || !noReasonGrounds.includes(claim.ground)) return undefined;
    return eachLine(lines, ({ line, productLine, deliveredAt }) => {
      if (!deliveredAt) return undefined;
      const { exchangeDays, qualityDays, returnDays } = policy.lines[productLine];
      const day = daysSince(deliveredAt, now, timeZone);
      if (exchangeDays > 0 && day <= exchangeDays) return undefined;
      const because = `day ${day} of ${exchangeDays} (${productLine})`;
      if (exchangeDays > 0) {
        return overWindow(operator, policy, {
          days: exchangeDays,
          past: day - exchangeDays,
          because,
          tell: {
            en: `${line.title.en} was delivered ${daysText(day)} ago; exchanges are possible for ${daysText(exchangeDays)}. A fault is covered for ${daysText(qualityDays)}, so tell me if something is wrong with it.`,
            zh: `${line.title.zh}已经签收${day}天了，换货要在${exchangeDays}天内。有质量问题的话${qualityDays}天内都能处理，有问题您告诉我。`,
          },
        });
      }
      const canReturn = day <= returnDays;
      return {
        decision: 'deny',
        because,
        tell: {
          en: `${line.title.en} can't be exchanged.${canReturn ? ' Unopened you can return it and order the one you want.' : ''}`,
          zh: `${line.title.zh}不支持换货。${canReturn ? '没拆封的话可以退货，再下单想要的。' : ''}`,
        },
      };
    });
  },
};
