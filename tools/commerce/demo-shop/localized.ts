import type { Localized } from '../../../knowledge/language.ts';

/** A text in both languages. */
export function t(en: string, zh: string): Localized {
  return { en, zh };
}
