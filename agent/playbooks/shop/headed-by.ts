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
  return fit === 'sure' && headed >= leastHeaded && termsOf(question).size >= 2 && saysHeading(question, { headings });
}

/**
 * Whether a question has every word of a passage's heading (“and what's the currency”), but those that its title has said already
 * (“and after that?” of “After the warranty”).
 */
export function saysHeading(question: string, { headings }: Pick<FoundPassage, 'headings'>, title = ''): boolean {
  const asked = termsOf(question);
  const known = termsOf(title);
  const said = [...termsOf(headings.at(-1) ?? '')].filter((term) => !term.startsWith('#') && !known.has(term));
  return said.length > 0 && said.every((term) => asked.has(term));
}
