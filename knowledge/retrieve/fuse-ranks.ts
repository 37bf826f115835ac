/** Dampens the first ranks; 60 is what Cormack, Clarke and Büttcher (2009) found to work across collections. */
const damping = 60;

/**
 * Reciprocal rank fusion: each candidate's sum of weight / (60 + rank) over the rankings that hold it. Rankings are best
 * first; what stands in none of them isn't in the result.
 */
export function fuseRanks<Key>(rankings: readonly { weight: number; order: readonly Key[] }[]): Map<Key, number> {
  const scores = new Map<Key, number>();
  for (const { weight, order } of rankings) {
    order.forEach((key, rank) => {
      scores.set(key, (scores.get(key) ?? 0) + weight / (damping + rank + 1));
    });
  }
  return scores;
}
