import type { Statement } from './passage-text.ts';
import { givesFigure, termsOf } from './question-terms.ts';

const amount = /\d/;
const worth = /[¥￥$€£]\s?\d|\d\s?(?:元|块|%|折|天|小时|周|个月)|\b(?:worth|days?|hours?|weeks?|months?)\b/i;

/**
 * Of a passage that was read out just before, what a question that goes on asks for; empty when that is all of it or none:
 * the same text again is no answer.
 */
export function askedAgain(asked: string, statements: readonly Statement[]): Statement[] {
  const terms = termsOf(asked);
  const telling = statements.filter(({ text }) => {
    if (givesFigure(asked, text)) return true;
    if (terms.size === 0) return amount.test(asked) && worth.test(text);
    const said = termsOf(text);
    return [...terms].some((term) => said.has(term));
  });
  return telling.length < statements.length ? telling : [];
}
