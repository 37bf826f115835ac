import { doneBefore, piecesOf } from '../done-before.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** Each piece is exchanged once. */
export const exchangeOnce: Rule = {
  id: 'exchange_once',
  actions: ['request_exchange'],
  decide({ history, lines, order }) {
    const past = doneBefore(history, ['request_exchange', 'accept_retention_offer'], order?.number).filter(
      ({ effect }) => effect.kind === 'exchange',
    );
    return eachLine(lines, ({ line, quantity }) => {
      const before = piecesOf(past, line.id);
      if (before === 0 || before + quantity <= line.quantity) return undefined;
      return {
        decision: 'deny',
        because: `${before} of ${line.quantity} pieces of line ${line.id} were exchanged before`,
        tell: {
          en: `${line.title.en} has been exchanged once already, and each item can be exchanged once. You can still return it within its return window.`,
          zh: `${line.title.zh}已经换过一次了，每件只能换一次。还在退货期内的话可以退货。`,
        },
      };
    });
  },
};
