import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { termsOf } from './question-terms.ts';

type FoundPassage = Pick<SearchKnowledgeContent['passages'][number], 'headings' | 'headed' | 'fit'>;

/** So much of a question stands in the heading. */
const leastHeaded = 0.6;

/**
 * Whether a passage stands under a heading that says what the question does, and nothing else: “where does the money go”. A question
 * with one word might be of any heading.
 */
export function isHeadedBy(question: string, { headings, headed, fit }: FoundPassage): boolean {
  const asked = termsOf(question);
  const said = [...termsOf(headings.at(-1) ?? '')].filter((term) => !term.startsWith('#'));
  const isSaid = said.length > 0 && said.every((term) => asked.has(term));
  return fit === 'sure' && headed >= leastHeaded && asked.size >= 2 && isSaid;
}
