import { daysSince } from '../days-since.ts';
import { eachLine } from '../each-line.ts';
import { qualityGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';

/** The days in which a quality problem counts; after them a person sees to a repair, as long as the line has one. */
export const qualityWindow: Rule = {
  id: 'quality_window',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ claim, lines, now, timeZone }, policy) {
    if (!claim || !qualityGrounds.includes(claim.ground)) return undefined;
    return eachLine(lines, ({ line, productLine, deliveredAt }) => {
      if (!deliveredAt) return undefined;
      const { qualityDays, repairDays } = policy.lines[productLine];
      const day = daysSince(deliveredAt, now, timeZone);
      if (day <= qualityDays) return undefined;
      const because = `day ${day} of ${qualityDays}, repair until day ${repairDays} (${productLine})`;
      if (claim.ground === 'faulty' && day <= repairDays) {
        return {
          decision: 'human',
          because,
          tell: {
            en: `The ${daysText(qualityDays)} for a quality problem are over, so I can't refund ${line.title.en}. A repair may well be possible: a colleague will look at it with you.`,
            zh: `${line.title.zh}过了${qualityDays}天的质量问题期，退不了款，不过可以看看能不能维修，我转给同事帮您处理。`,
          },
        };
      }
      return {
        decision: 'deny',
        because,
        tell: {
          en: `${line.title.en} was delivered ${daysText(day)} ago; problems of this kind can be claimed for ${daysText(qualityDays)}, so I can't take it back any more.`,
          zh: `${line.title.zh}已经签收${day}天了，这类问题要在${qualityDays}天内提出，现在退不了了。`,
        },
      };
    });
  },
};
