import { analyse, conceptTerm, type Word } from '../words/analyse.ts';
import { remembered } from '../words/remembered.ts';
import { coverage } from './coverage.ts';
import { headingWords } from './heading-words.ts';
import type { QueryWord } from './query-words.ts';
import type { WordCounts } from './rarity.ts';

/**
 * Share (0..1) of a question that the one sentence of a passage says that says most of it: a passage that scatters the
 * same words over several sentences is less of an answer. Items and rows of a list or table are sentences too.
 */
export function bestSentence(query: readonly QueryWord[], text: string, counts: WordCounts): number {
  return Math.max(0, ...wordsOfSentences(text).map(({ words }) => coverage(query, words, counts)));
}

/** What the sentence of a passage that says most of a question says of it. */
export interface Saying {
  sentence: string;
  /** Share (0..1) that it says of those of the question's words that the shop knows at all. */
  own: number;
  /** The same with what its heading says. */
  share: number;
}

/**
 * The sentence under a heading that says most of what the shop knows of a question's words; undefined where none says any. What
 * the heading says needn't be said again.
 */
export function sayingOf(
  query: readonly QueryWord[],
  { heading, text }: { heading: string; text: string },
  counts: WordCounts,
): Saying | undefined {
  const isKnown = (word: string) => counts.of(word) > 0;
  const known = query.filter(({ word, concepts, inside }) => [word, ...concepts, ...inside].some(isKnown));
  const headed = headingWords(heading).flatMap(indexed);
  const [best] = wordsOfSentences(text)
    .map(({ sentence, words }) => ({ sentence, own: coverage(known, words, counts), words }))
    .map((each) => ({ ...each, told: each.own + closer * held(known, each.words) }))
    .toSorted((a, b) => b.told - a.told);
  const share = best ? coverage(known, new Set([...best.words, ...headed]), counts) : 0;
  return best && share > 0 ? { sentence: best.sentence, own: best.own, share } : undefined;
}

/** Of sentences that say as much, the one that says it in more ways. */
const closer = 0.01;

function held(query: readonly QueryWord[], words: ReadonlySet<string>): number {
  return query.flatMap(({ word, concepts, inside }) => [word, ...concepts, ...inside]).filter((each) => words.has(each))
    .length;
}

const indexed = ({ term, concepts, inside }: Word): string[] => [term, ...concepts.map(conceptTerm), ...inside];

/** Of the passages that are found often; some 8 KB each. */
const wordsOfSentences = remembered(2_000, (text): readonly { sentence: string; words: ReadonlySet<string> }[] =>
  sentencesOf(text).map((sentence) => ({
    sentence,
    words: new Set(analyse(sentence).words.flatMap(indexed)),
  })),
);

function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[。！？；])|(?<=[.!?;])\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
