import { eachLine } from '../each-line.ts';
import { paidFor } from '../paid-for.ts';
import type { Rule } from '../rule.ts';
import { moneyText } from '../say.ts';

/** The difference to today's price of the very same variant, and no more. */
export const priceDifference: Rule = {
  id: 'price_difference',
  actions: ['claim_price_protection'],
  decide({ order, lines, effect }) {
    if (!order || effect.kind !== 'refund') return undefined;
    const dropped = lines.map(({ line, quantity, returnedBefore, priceNow }) => {
      const paid = paidFor(order, [{ lineId: line.id, quantity, after: returnedBefore }]);
      return priceNow === undefined ? undefined : paid - priceNow.amount * quantity;
    });
    const noDrop = eachLine(lines, ({ line, priceNow }) => {
      const difference = dropped[lines.findIndex((each) => each.line === line)];
      if (difference !== undefined && difference > 0) return undefined;
      if (priceNow === undefined) {
        return {
          decision: 'deny',
          because: `line ${line.id} has no price today`,
          tell: {
            en: `${line.title.en} isn't sold in that size and colour any more, so there is no price to compare with.`,
            zh: `${line.title.zh}这个颜色尺码已经不卖了，没有现价可以比。`,
          },
        };
      }
      const text = moneyText(priceNow);
      return {
        decision: 'deny',
        because: `line ${line.id} costs ${priceNow.amount} today, difference ${difference ?? 0}`,
        tell: {
          en: `${line.title.en} costs ${text.en} today, which isn't less than you paid, so there is no difference to refund.`,
          zh: `${line.title.zh}今天的价格是${text.zh}，没有比您付的便宜，所以没有差价可退。`,
        },
      };
    });
    if (noDrop) return noDrop;
    const most = dropped.reduce<number>((total, each) => total + (each ?? 0), 0);
    if (effect.amount.amount <= most) return undefined;
    const text = moneyText({ amount: most, currency: effect.amount.currency });
    return {
      decision: 'deny',
      because: `${effect.amount.amount} is more than the difference of ${most}`,
      tell: {
        en: `The difference to today's price is ${text.en}; that is what I can refund.`,
        zh: `和今天的价格相比，差价是${text.zh}，能退的就是这个数。`,
      },
    };
  },
};
