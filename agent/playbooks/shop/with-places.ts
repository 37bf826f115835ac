import type { Language } from '../../../knowledge/language.ts';
import { landsIn } from '../../../tools/places.ts';

/** What a rule calls all that lies abroad. */
const elsewhere = { en: 'overseas, other countries', zh: '海外 其他国家' };

/**
 * What to look for beside a question's own words: the country and the part of the world of each town that `told` names, for
 * rules name these rather than towns. Empty where none is named.
 */
export function placesBeside(told: string, language: Language): string {
  const names = landsIn(told).flatMap(({ name, region }) => [name[language], region[language]]);
  return [...new Set(names)].filter((name) => !told.toLowerCase().includes(name.toLowerCase())).join(' ');
}

/**
 * Of these what `rules` name in so many words, and that it lies abroad: to find the row of a table by. A name that no rule has
 * would find a row by a part of it.
 */
export function rowsBeside(told: string, language: Language, rules: string): string {
  const lands = landsIn(told);
  const names = lands.flatMap(({ name, region }) => [name[language], region[language]]);
  const named = [...new Set(names)].filter((name) => rules.includes(name));
  return [...named, ...(lands.some(({ isForeign }) => isForeign) ? [elsewhere[language]] : [])].join(' ');
}
