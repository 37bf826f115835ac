import { analyse, conceptTerm } from '../words/analyse.ts';
import { correctTypo } from '../words/correct-typos.ts';

/** One content word of a query, with all the index words by which a passage can hold it. */
export interface QueryWord {
  word: string;
  /** Concepts it says, alone or with its neighbours. */
  concepts: readonly string[];
  /** Shorter words inside it. */
  inside: readonly string[];
}

/** The content words of a query, each once. */
export function queryWords(text: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { term, concepts, inside, stop } of analyse(text).words) {
    if (stop || words.has(term)) continue;
    words.set(term, { word: term, concepts: concepts.map(conceptTerm), inside });
  }
  return [...words.values()];
}

/** The query with its misspelt words put right, or undefined when there is nothing to put right. */
export function corrected(text: string, isKnown: (term: string) => boolean): string | undefined {
  const { words } = analyse(text);
  const better = words.map(({ surface, term, stop }) => (stop || isKnown(term) ? undefined : correctTypo(surface)));
  if (better.every((word) => word === undefined)) return undefined;
  return words.map(({ surface }, at) => better[at] ?? surface).join(' ');
}

/** Every index word of a query. */
export function indexWordsOf(words: readonly QueryWord[]): string[] {
  return [...new Set(words.flatMap(({ word, concepts, inside }) => [word, ...concepts, ...inside]))];
}
