import { daysSince } from '../days-since.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';

/** The days in which it can be told that something wasn't in the parcel. */
export const missingWindow: Rule = {
  id: 'missing_window',
  actions: ['request_refund'],
  decide({ claim, lines, now, timeZone }, policy) {
    if (claim?.ground !== 'missing_part') return undefined;
    return eachLine(lines, ({ line, productLine, deliveredAt }) => {
      if (!deliveredAt) return undefined;
      const { missingDays } = policy.lines[productLine];
      const day = daysSince(deliveredAt, now, timeZone);
      if (day <= missingDays) return undefined;
      return {
        decision: 'deny',
        because: `day ${day} of ${missingDays} (${productLine})`,
        tell: {
          en: `The parcel with ${line.title.en} came ${daysText(day)} ago. Missing things have to be reported within ${daysText(missingDays)}, so I can't refund or send it any more.`,
          zh: `${line.title.zh}的包裹已经签收${day}天了，少件要在${missingDays}天内反馈，现在没办法补发或退款了。`,
        },
      };
    });
  },
};
