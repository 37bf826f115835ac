import { conceptWords } from './match-concepts.ts';

const byLength = new Map<number, string[]>();
for (const word of conceptWords) {
  const list = byLength.get(word.length);
  if (list) list.push(word);
  else byLength.set(word.length, [word]);
}

/**
 * The shop word that a misspelt English word was meant to be (`refnd` → `refund`, `recieved` → `received`), or undefined
 * when none is near: one edit (a letter more, less, other, or two swapped) from 4 letters on, two from 9 on.
 */
export function correctTypo(word: string): string | undefined {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || conceptWords.has(word)) return undefined;
  const allowed = word.length >= 9 ? 2 : 1;
  let best: { word: string; distance: number } | undefined;
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const candidate of byLength.get(length) ?? []) {
      if (candidate[0] !== word[0] && candidate[1] !== word[0]) continue;
      const distance = editDistance(word, candidate, allowed);
      if (distance <= allowed && (!best || distance < best.distance)) best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** Damerau-Levenshtein distance (optimal string alignment); anything above `most` comes back as more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
