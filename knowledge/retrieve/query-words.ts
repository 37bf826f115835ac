import { analyse, conceptTerm } from '../words/analyse.ts';
import { genericConcepts } from '../words/concepts.ts';
import { correctTypo } from '../words/correct-typos.ts';

/** One content word of a query, with all the index words by which a passage can hold it. */
export interface QueryWord {
  word: string;
  /** Concepts it says, alone or with its neighbours. */
  concepts: readonly string[];
  /** Shorter words inside it. */
  inside: readonly string[];
  /** How much it counts, 0..1: less where all it says is what questions of any matter say (`how long`). */
  weight: number;
}

/** Of a word that says generic concepts only. */
const genericWeight = 0.4;

/** An amount in a question is most likely compared with one that a rule names. */
const amount = /[¥￥$€£]\s?\d|\d\s*(?:块|元|yuan|rmb|cny|bucks|dollars)/i;

/** Of a bare number: rules give their own. */
const numberWeight = 0.3;

function weightOf(concepts: readonly string[], term = ''): number {
  if (/^\d/.test(term)) return numberWeight;
  return concepts.length > 0 && concepts.every((concept) => genericConcepts.has(concept)) ? genericWeight : 1;
}

/** The content words of a query, each once. Phrases of stop words only (`how much`) count by the concept they say. */
export function queryWords(text: string): QueryWord[] {
  const all = analyse(text).words;
  const words = new Map<string, QueryWord>();
  for (const { term, concepts, inside, stop } of all) {
    if (stop || words.has(term)) continue;
    words.set(term, { word: term, concepts: concepts.map(conceptTerm), inside, weight: weightOf(concepts, term) });
  }
  const said = new Set([...words.values()].flatMap(({ concepts }) => concepts));
  for (const concept of all.flatMap(({ concepts }) => concepts)) {
    const word = conceptTerm(concept);
    if (!said.has(word)) words.set(word, { word, concepts: [], inside: [], weight: weightOf([concept]) });
  }
  const threshold = conceptTerm('minimum');
  if (amount.test(text) && !words.has(threshold))
    words.set(threshold, { word: threshold, concepts: [], inside: [], weight: genericWeight });
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
