/**
 * Finds the known word that an unknown one was meant to be: one slip away (a letter too many, too few, another, or two
 * swapped), for words of four letters and more. `words` come most frequent first; of several the more frequent wins.
 * Symmetric deletes, so a look-up costs a few map reads.
 */
export function createWordCorrector(words: readonly string[]): (word: string) => string | undefined {
  const ranks = new Map<string, number>();
  for (const word of words) if (word.length >= 4 && !ranks.has(word)) ranks.set(word, ranks.size);
  const byDeletion = new Map<string, string[]>();
  for (const word of ranks.keys()) {
    for (const key of [word, ...deletions(word)]) {
      const bucket = byDeletion.get(key);
      if (bucket) bucket.push(word);
      else byDeletion.set(key, [word]);
    }
  }
  return (word) => {
    if (word.length < 4 || ranks.has(word)) return undefined;
    let best: string | undefined;
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of byDeletion.get(key) ?? []) {
        if (!oneSlipAway(word, candidate)) continue;
        if (best === undefined || (ranks.get(candidate) ?? 0) < (ranks.get(best) ?? 0)) best = candidate;
      }
    }
    return best;
  };
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Optimal string alignment distance of at most one; the first letter of short words must hold. */
function oneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (Math.min(a.length, b.length) <= 4 && a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
