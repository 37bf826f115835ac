import { goodsConcepts } from './goods-concepts.ts';
import { payingConcepts } from './paying-concepts.ts';
import { foreignNames, remoteNames } from './places.ts';
import { returningConcepts } from './returning-concepts.ts';
import { sendingConcepts } from './sending-concepts.ts';

/**
 * The shop's matters, each with the ways in which shoppers and shops say them in both languages. What belongs to one
 * concept meets in the index and in the local embedder, so that a paraphrase, or the other language, finds the passage.
 * English phrases (divided by commas) are matched on stems, Chinese ones (divided by spaces) on characters.
 */
const table = { ...sendingConcepts, ...returningConcepts, ...payingConcepts, ...goodsConcepts };

/** Concepts that belong to every matter: they help to choose among its passages and say little about which it is. */
export const genericConcepts: ReadonlySet<string> = new Set([
  'clothing',
  'duration',
  'free',
  'minimum',
  'order',
  'policy',
  'price',
  'spend',
]);

/** Concepts that the names of places say as well. */
const placesOf: Readonly<Record<string, { en: readonly string[]; zh: readonly string[] }>> = {
  overseas: foreignNames,
  remote_area: remoteNames,
};

/** Each concept's phrases in both languages. */
export const concepts: ReadonlyMap<string, { en: readonly string[]; zh: readonly string[] }> = new Map(
  Object.entries(table).map(([concept, { en, zh }]) => {
    const places = placesOf[concept];
    return [
      concept,
      {
        en: [...new Set([...en.split(', '), ...(places?.en ?? [])])],
        zh: [...new Set([...zh.split(' '), ...(places?.zh ?? [])])],
      },
    ];
  }),
);
