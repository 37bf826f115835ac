import { goodwillGiven, goodwillOf } from '../goodwill-given.ts';
import type { Localized } from '../../../knowledge/language.ts';
import type { Rule } from '../rule.ts';
import { daysText, moneyText } from '../say.ts';

/**
 * How often, and how much in all, an operator gives one shopper out of courtesy within the policy's period, whoever gave
 * what was given before and on whatever orders. Above it a supervisor decides.
 */
export const goodwillOften: Rule = {
  id: 'goodwill_often',
  actions: ['give_goodwill'],
  bindsOperators: true,
  decide(action, policy) {
    if (action.operator?.role !== 'operator') return undefined;
    const { goodwill, currency } = policy;
    const given = goodwillGiven(action, policy);
    const times = given.each.length;
    const total = given.amount + (goodwillOf(action.effect)?.amount ?? 0);
    if (times < goodwill.times && total <= goodwill.upTo) return undefined;
    const [before, most] = [given.amount, goodwill.upTo].map((amount) => moneyText({ amount, currency }));
    const period = goodwill.periodDays;
    return {
      decision: 'human',
      because: `${times} given in ${period} days (of ${goodwill.times}), ${total} in all (up to ${goodwill.upTo})`,
      tell:
        times === 0
          ? firstWords(most, period)
          : {
              en: `This shopper has been given goodwill ${timesText(times)} in the last ${daysText(period)}, ${before?.en ?? ''} in all. An operator may give it ${timesText(goodwill.times)} and up to ${most?.en ?? ''} in that time; above that a supervisor decides.`,
              zh: `这位顾客近${period}天已获补偿${times}次，共${before?.zh ?? ''}。客服的权限是${period}天内最多${goodwill.times}次、累计不超过${most?.zh ?? ''}，超出由主管决定。`,
            },
    };
  },
};

/** Nothing was given before: it is the sum alone. */
function firstWords(most: Localized | undefined, period: number): Localized {
  return {
    en: `An operator may give one shopper goodwill of up to ${most?.en ?? ''} within ${daysText(period)}, on whatever orders; above that a supervisor decides.`,
    zh: `客服给同一位顾客的补偿，${period}天内累计不超过${most?.zh ?? ''}，超出由主管决定。`,
  };
}

const timesText = (times: number) => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);
