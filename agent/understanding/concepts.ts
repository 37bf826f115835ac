import type { Lexicon } from './lexicon/lexicon.ts';
import { shopLexicon } from './lexicon/shop-lexicon.ts';

/** A notion that is said in many ways and in two languages, such as "parcel" or "not yet". */
export interface Concept {
  name: string;
  /** What it is part of: `goods`, `talk`, … How many notions of an area a text holds is telling too. */
  area: string;
  /**
   * Is it in this text? `latin` is its Latin words between single spaces, `chinese` the whole text when it holds
   * Chinese; either may be empty.
   */
  in(latin: string, chinese: string): boolean;
}

/** What the ear knows of shops before it has heard any example. */
export const shopConcepts: readonly Concept[] = Object.entries(shopLexicon).flatMap(([area, lexicon]) =>
  createConcepts(area, lexicon),
);

/**
 * Reads a lexicon. English entries are words or phrases; one that ends in `*` matches every word that begins so.
 * Chinese entries are looked for anywhere.
 */
export function createConcepts(area: string, lexicon: Lexicon): Concept[] {
  return Object.entries(lexicon).map(([name, { en, zh }]) => {
    const latinWords = entries(en).map((entry) => entry.replaceAll(/(?<=[a-z])\*/gu, '[a-z]*'));
    const hanWords = entries(zh);
    const latinMatch = latinWords.length > 0 ? new RegExp(` (?:${latinWords.join('|')}) `, 'u') : undefined;
    const hanMatch = hanWords.length > 0 ? new RegExp(hanWords.join('|'), 'u') : undefined;
    return {
      name,
      area,
      in: (latin, chinese) =>
        (latin !== '' && latinMatch?.test(latin) === true) || (chinese !== '' && hanMatch?.test(chinese) === true),
    };
  });
}

function entries(list: string): string[] {
  return list
    .split(/,(?!\d*\})|\n/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
