import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** No more pieces than were bought and haven't come back already. */
export const piecesLeft: Rule = {
  id: 'pieces_left',
  actions: ['request_return', 'request_exchange', 'request_refund', 'claim_price_protection', 'reissue_missing_gift'],
  decide({ lines }) {
    return eachLine(lines, ({ line, quantity, returnedBefore }) => {
      const left = line.quantity - returnedBefore;
      if (Number.isInteger(quantity) && quantity >= 1 && quantity <= left) return undefined;
      const because = `${quantity} of line ${line.id}: bought ${line.quantity}, back ${returnedBefore}`;
      return left <= 0
        ? {
            decision: 'deny',
            because,
            tell: {
              en: `${line.title.en} has been returned or refunded already. I can look up how far that is.`,
              zh: `${line.title.zh}已经退过了，我可以帮您查一下退款到哪一步了。`,
            },
          }
        : {
            decision: 'deny',
            because,
            tell: {
              en: `There ${left === 1 ? 'is 1 piece' : `are ${left} pieces`} of ${line.title.en} left in this order. How many is it about?`,
              zh: `这笔订单里${line.title.zh}还剩${left}件可以处理，您要办几件？`,
            },
          };
    });
  },
};
