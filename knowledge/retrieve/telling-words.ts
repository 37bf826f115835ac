import { conceptTerm } from '../words/analyse.ts';
import type { QueryWord } from './query-words.ts';
import type { WordCounts } from './rarity.ts';

/** A word in more of the shop's passages than this share says which matter it is, rather than which of its cases. */
const rareShare = 0.05;
/** In a small shop, in no more passages than these. */
const fewest = 3;
/** A single Han character is said in many senses. */
const tooShort = /^(?:\p{Script=Han}|[a-z]{1,2})$/u;

/** A place tells no case: the rows of a table are found by it. */
const ofPlaces: ReadonlySet<string> = new Set(['overseas', 'remote_area'].map(conceptTerm));

/** A word of a question that tells which case of a matter is asked about: it stands in few of the shop's passages (tags, 吊牌). */
export interface TellingWord {
  word: string;
  /** By which a passage says as much without it. */
  concepts: readonly string[];
}

/** The telling words of a question. A concept that many passages say stands for none of them: drying is care, as washing is. */
export function tellingWords(words: readonly QueryWord[], counts: WordCounts): TellingWord[] {
  const isRare = (word: string, share: number) => counts.of(word) <= Math.max(fewest, counts.total * share);
  return words
    .filter(({ concepts }) => !concepts.some((concept) => ofPlaces.has(concept)))
    .filter(
      ({ word, weight }) => weight === 1 && counts.of(word) > 0 && isRare(word, rareShare) && !tooShort.test(word),
    )
    .map(({ word, concepts }) => ({ word, concepts: concepts.filter((concept) => isRare(concept, rareShare)) }));
}
