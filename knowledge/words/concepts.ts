import { buyingConcepts } from './buying-concepts.ts';
import { goodsConcepts } from './goods-concepts.ts';

/**
 * The shop's matters, each with the ways in which shoppers and shops say them in both languages. What belongs to one
 * concept meets in the index and in the local embedder, so that a paraphrase, or the other language, finds the passage.
 * English phrases (divided by commas) are matched on stems, Chinese ones (divided by spaces) on characters.
 */
const table = { ...buyingConcepts, ...goodsConcepts };

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

/** Each concept's phrases in both languages. */
export const concepts: ReadonlyMap<string, { en: readonly string[]; zh: readonly string[] }> = new Map(
  Object.entries(table).map(([concept, { en, zh }]) => [concept, { en: en.split(', '), zh: zh.split(' ') }]),
);
