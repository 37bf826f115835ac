import type { Language } from '../parts/language.ts';

/** Words in both languages, side by side so that neither is forgotten. */
export type Both<Words> = Readonly<Record<Language, Words>>;

export const both = <Words>(en: Words, zh: NoInfer<Words>): Both<Words> => ({ en, zh });

/** The word for a name that a newer server may have more of; such a one stands for itself. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;
