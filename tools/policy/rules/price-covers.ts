import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** Gifts, and the lines that the shop leaves out. What came back already is `pieces_left`'s. */
export const priceCovers: Rule = {
  id: 'price_covers',
  actions: ['claim_price_protection'],
  decide({ lines }, { priceProtection }) {
    return eachLine(lines, ({ line, productLine }) => {
      const isExcluded = priceProtection.except.includes(productLine);
      if (!line.gift && !isExcluded) return undefined;
      return {
        decision: 'deny',
        because: line.gift ? 'a free gift' : `${productLine} is left out`,
        tell: {
          en: `Price protection doesn't cover ${line.gift ? 'free gifts' : `goods like ${line.title.en}`}. I can check the other items of the order.`,
          zh: `${line.gift ? '赠品' : `${line.title.zh}这类商品`}不在价保范围内，订单里别的商品我可以帮您看看。`,
        },
      };
    });
  },
};
