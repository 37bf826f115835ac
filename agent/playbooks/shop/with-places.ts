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

/** The same, and that it lies abroad, to find the row of a table by. */
export function rowsBeside(told: string, language: Language): string {
  const isAbroad = landsIn(told).some(({ isForeign }) => isForeign);
  return [placesBeside(told, language), ...(isAbroad ? [elsewhere[language]] : [])]
    .filter((each) => each !== '')
    .join(' ');
}
