/** In how many of a shop's passages of one language each word stands; `total` is how many passages there are. */
export interface WordCounts {
  total: number;
  of(word: string): number;
}

/** Inverse document frequency as in BM25: near 0 for a word in every passage, highest for one that nobody uses. */
export function rarity(counts: WordCounts, word: string): number {
  const passages = Math.min(counts.of(word), counts.total);
  return Math.log(1 + (counts.total - passages + 0.5) / (passages + 0.5));
}
