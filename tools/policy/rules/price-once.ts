import { doneBefore, piecesOf } from '../done-before.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** Each piece is adjusted once, by price protection or by an offer that gave the difference. */
export const priceOnce: Rule = {
  id: 'price_once',
  actions: ['claim_price_protection'],
  decide({ history, lines, order }) {
    const past = doneBefore(history, ['claim_price_protection', 'accept_retention_offer'], order?.number);
    return eachLine(lines, ({ line, quantity }) => {
      const before = piecesOf(past, line.id);
      if (before === 0 || before + quantity <= line.quantity) return undefined;
      return {
        decision: 'deny',
        because: `${before} of ${line.quantity} pieces of line ${line.id} were adjusted before`,
        tell: {
          en: `You've had the difference for ${line.title.en} already; each item can be adjusted once. I can look up that refund for you.`,
          zh: `${line.title.zh}已经退过一次差价了，每件只能价保一次。需要的话我帮您查那笔退款。`,
        },
      };
    });
  },
};
