import { doneBefore, piecesOf } from '../done-before.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** What was refunded or sent again is settled: the same pieces aren't settled twice, one way or another. */
export const settledOnce: Rule = {
  id: 'settled_once',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ history, lines, order }) {
    // returns and refunds show in the order itself (`pieces_left`); what was sent again doesn't
    const sentAgain = doneBefore(history, ['request_refund', 'reissue_missing_gift'], order?.number).filter(
      ({ effect }) => effect.kind === 'reship',
    );
    return eachLine(lines, ({ line, quantity, returnedBefore }) => {
      const before = piecesOf(sentAgain, line.id);
      if (before === 0 || before + quantity + returnedBefore <= line.quantity) return undefined;
      return {
        decision: 'human',
        because: `${before} pieces of line ${line.id} were sent again before`,
        tell: {
          en: `${line.title.en} has been sent to you again already. If something is wrong with that one too, a colleague looks into it; I'll pass it on.`,
          zh: `${line.title.zh}已经给您补发过了。如果补发的还有问题，由同事来处理，我帮您转过去。`,
        },
      };
    });
  },
};
