import { analyse, type Word } from '../words/analyse.ts';

/** Headings that are kept taken apart: a shop has few, and each stands above many passages. */
const kept = 2_000;
const takenApart = new Map<string, readonly Word[]>();

/** The words of a heading or title, as `analyse` sees them. */
export function headingWords(heading: string): readonly Word[] {
  const known = takenApart.get(heading);
  if (known) return known;
  const { words } = analyse(heading);
  const [oldest] = takenApart.keys();
  if (takenApart.size >= kept && oldest !== undefined) takenApart.delete(oldest);
  takenApart.set(heading, words);
  return words;
}
