import { conceptTerm, type Word } from '../words/analyse.ts';
import { genericConcepts } from '../words/concepts.ts';
import { coverage } from './coverage.ts';
import { headingWords } from './heading-words.ts';
import type { QueryWord } from './query-words.ts';
import { rarity, type WordCounts } from './rarity.ts';

/** How a question and the headings above a passage meet; each share 0..1, weighted by rarity. */
interface HeadingMatch {
  /** Share of the question that title and headings hold. */
  headed: number;
  /** Share of the last heading that the question holds: low where the passage is about something more special. */
  focus: number;
}

/** Compares a question with the title and headings of a passage. */
export function matchHeadings(
  query: readonly QueryWord[],
  { title, headings }: { title: string; headings: readonly string[] },
  counts: WordCounts,
): HeadingMatch {
  const last = headingWords(headings.at(-1) ?? title);
  const above = headingWords([title, ...headings.slice(0, -1)].join('\n'));
  const headed = coverage(query, new Set([...last, ...above].flatMap(indexed)), counts);
  return {
    headed,
    focus: shareAsked(last, new Set(query.flatMap(({ word, concepts }) => [word, ...concepts])), counts),
  };
}

/** A concept in common is less than the word itself: washing and drying are both care. */
const byConcept = 0.6;

function indexed({ term, concepts, inside }: Word): string[] {
  return [term, ...concepts.map(conceptTerm), ...inside];
}

function shareAsked(words: readonly Word[], asked: ReadonlySet<string>, counts: WordCounts): number {
  let all = 0;
  let met = 0;
  for (const { term, concepts, stop } of words) {
    if (stop || (concepts.length > 0 && concepts.every((concept) => genericConcepts.has(concept)))) continue;
    const names = [term, ...concepts.map(conceptTerm)];
    const weight = Math.min(...names.map((name) => rarity(counts, name)));
    all += weight;
    if (asked.has(term)) met += weight;
    else if (names.some((name) => asked.has(name))) met += weight * byConcept;
  }
  return all === 0 ? 0 : met / all;
}
