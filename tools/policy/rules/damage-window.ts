import { daysSince } from '../days-since.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';
import { daysText, hoursText } from '../say.ts';

const hourMs = 3_600_000;

/** Damage on the way shows at once. Told later it may be a quality problem all the same: a person tells the two apart. */
export const damageWindow: Rule = {
  id: 'damage_window',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ claim, lines, now, timeZone }, policy) {
    if (claim?.ground !== 'damaged') return undefined;
    return eachLine(lines, ({ line, productLine, deliveredAt }) => {
      if (!deliveredAt) return undefined;
      const { damageHours, qualityDays } = policy.lines[productLine];
      const elapsed = now.getTime() - deliveredAt.getTime();
      if (elapsed <= damageHours * hourMs) return undefined;
      const day = daysSince(deliveredAt, now, timeZone);
      const because = `${Math.floor(elapsed / hourMs)} hours of ${damageHours}, day ${day} of ${qualityDays} (${productLine})`;
      return day <= qualityDays
        ? {
            decision: 'human',
            because,
            tell: {
              en: `Damage on the way has to be reported within ${hoursText(damageHours)} of delivery, and that time is over. A colleague can see whether it counts as a quality problem, which is covered for ${daysText(qualityDays)}; I'll pass it on.`,
              zh: `运输破损要在签收后${damageHours}小时内反馈，现在已经过了。算不算质量问题（${qualityDays}天内）要同事来看，我帮您转过去。`,
            },
          }
        : {
            decision: 'deny',
            because,
            tell: {
              en: `${line.title.en} was delivered ${daysText(day)} ago. Damage has to be reported within ${hoursText(damageHours)}, so I can't refund it any more.`,
              zh: `${line.title.zh}已经签收${day}天了，破损要在签收后${damageHours}小时内反馈，现在退不了了。`,
            },
          };
    });
  },
};
