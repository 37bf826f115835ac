import { doneBefore, piecesOf } from '../done-before.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** A gift is sent again once. */
export const giftOnce: Rule = {
  id: 'gift_once',
  actions: ['reissue_missing_gift'],
  decide({ history, lines, order }) {
    const past = doneBefore(history, ['reissue_missing_gift'], order?.number);
    return eachLine(lines, ({ line, quantity }) => {
      const before = piecesOf(past, line.id);
      if (before === 0 || before + quantity <= line.quantity) return undefined;
      return {
        decision: 'deny',
        because: `${before} of ${line.quantity} pieces of line ${line.id} were sent again before`,
        tell: {
          en: `${line.title.en} is being sent to you already. I can show you where that stands.`,
          zh: `${line.title.zh}已经在给您补寄了，我可以帮您看看寄到哪了。`,
        },
      };
    });
  },
};
