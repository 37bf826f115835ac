import { analyse, conceptTerm } from '../words/analyse.ts';
import { coverage } from './coverage.ts';
import type { QueryWord } from './query-words.ts';
import type { WordCounts } from './rarity.ts';

/** Passages whose sentences are kept taken apart: those that are found often. */
const kept = 500;
const takenApart = new Map<string, ReadonlySet<string>[]>();

/**
 * Share (0..1) of a question that the one sentence of a passage says that says most of it: a passage that scatters the
 * same words over several sentences is less of an answer. Items and rows of a list or table are sentences too.
 */
export function bestSentence(query: readonly QueryWord[], text: string, counts: WordCounts): number {
  return Math.max(0, ...wordsOfSentences(text).map((words) => coverage(query, words, counts)));
}

function wordsOfSentences(text: string): readonly ReadonlySet<string>[] {
  const known = takenApart.get(text);
  if (known) return known;
  const sentences = sentencesOf(text).map(
    (sentence) =>
      new Set(
        analyse(sentence).words.flatMap(({ term, concepts, inside }) => [
          term,
          ...concepts.map(conceptTerm),
          ...inside,
        ]),
      ),
  );
  const [oldest] = takenApart.keys();
  if (takenApart.size >= kept && oldest !== undefined) takenApart.delete(oldest);
  takenApart.set(text, sentences);
  return sentences;
}

function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[。！？；])|(?<=[.!?;])\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
