import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf } from './passage-text.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

/** Asked how a thing works, one wants to know how it is come by and what is done with it. */
const asksHowItWorks =
  /\bhow (?:do|does|would|will|exactly do|exactly does)\b.{2,50}\bworks?\b|怎么个?(?:玩法|用法|回事)|咋(?:回事|玩)/i;
/** Tells a way to do it. */
const tellsHow = /^how (?:do|does|can|to|it|a|an)\b|怎么|如何/i;
/** Of headings of one document, so much of it is the thing itself. */
const leastFocus = 0.6;
/** It says hardly less of the question than what was told. */
const nearly = 0.1;
const longest = 400;

/** How the thing is used, from another passage of the same document, to who asks how it works and was told how it is come by. */
export function useBeside(
  question: string,
  told: readonly Answer[],
  passages: readonly FoundPassage[],
): Answer | undefined {
  const [first, ...others] = told;
  if (!first || others.length > 0 || !asksHowItWorks.test(question)) return undefined;
  const own = passages.find(({ label }) => label === first.label);
  if (!own || /^how\b.*\bworks?\b/i.test(own.headings.at(-1) ?? '')) return undefined;
  const found = passages.find(
    ({ title, label, headings, focus, coverage, text }) =>
      title === first.title &&
      label !== first.label &&
      tellsHow.test(headings.at(-1) ?? '') &&
      focus >= leastFocus &&
      coverage >= own.coverage - nearly &&
      text.length <= longest,
  );
  if (!found) return undefined;
  const { label, title, documentId } = found;
  return { statements: statementsOf(found.text), label, title, documentId, isSure: first.isSure };
}
