import type { Language } from '../parts/language.ts';

/** Words in both languages, side by side so that neither is forgotten. */
export type Both<Words> = Readonly<Record<Language, Words>>;

export const both = <Words>(en: Words, zh: NoInfer<Words>): Both<Words> => ({ en, zh });
