import type { QueryWord } from './query-words.ts';
import { rarity, type WordCounts } from './rarity.ts';

/** A concept stands for the word, but says less than the word itself. */
const byConcept = 0.9;
/** What the words of a question count that says no matter ("how long does it take"): any passage would hold them. */
const withoutMatter = 0.5;
/** A passage that holds only the pieces of a compound. */
const byPieces = 0.6;

/**
 * Share (0..1) of a query's content words, weighted by rarity, that a passage holds: as they are, by a concept they say,
 * or in pieces. 0 for a query without content words.
 */
export function coverage(query: readonly QueryWord[], passageWords: ReadonlySet<string>, counts: WordCounts): number {
  let asked = 0;
  let held = 0;
  for (const word of query) {
    const weight = importance(word, counts);
    asked += weight;
    held += weight * shareHeld(word, passageWords);
  }
  const saysMatter = query.some(({ weight }) => weight === 1);
  return asked === 0 ? 0 : (held / asked) * (saysMatter ? 1 : withoutMatter);
}

function shareHeld({ word, concepts, inside }: QueryWord, passageWords: ReadonlySet<string>): number {
  if (passageWords.has(word)) return 1;
  if (concepts.some((concept) => passageWords.has(concept))) return byConcept;
  if (inside.length === 0) return 0;
  return (byPieces * inside.filter((part) => passageWords.has(part)).length) / inside.length;
}

/** A word that the shop never writes is as important as the concept it says; one that says none, fully. */
function importance({ word, concepts, weight }: QueryWord, counts: WordCounts): number {
  if (counts.of(word) > 0 || concepts.length === 0) return weight * rarity(counts, word);
  return weight * Math.min(...concepts.map((concept) => rarity(counts, concept)));
}
