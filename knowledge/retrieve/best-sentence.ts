import { analyse, conceptTerm } from '../words/analyse.ts';
import { remembered } from '../words/remembered.ts';
import { coverage } from './coverage.ts';
import type { QueryWord } from './query-words.ts';
import type { WordCounts } from './rarity.ts';

/**
 * Share (0..1) of a question that the one sentence of a passage says that says most of it: a passage that scatters the
 * same words over several sentences is less of an answer. Items and rows of a list or table are sentences too.
 */
export function bestSentence(query: readonly QueryWord[], text: string, counts: WordCounts): number {
  return Math.max(0, ...wordsOfSentences(text).map((words) => coverage(query, words, counts)));
}

/** Of the passages that are found often; some 8 KB each. */
const wordsOfSentences = remembered(2_000, (text): readonly ReadonlySet<string>[] =>
  sentencesOf(text).map(
    (sentence) =>
      new Set(
        analyse(sentence).words.flatMap(({ term, concepts, inside }) => [
          term,
          ...concepts.map(conceptTerm),
          ...inside,
        ]),
      ),
  ),
);

function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[。！？；])|(?<=[.!?;])\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
