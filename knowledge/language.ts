/** The two languages that Shopmate speaks. `zh` is Simplified Chinese as used in mainland shops. */
export type Language = 'en' | 'zh';

export const languages: readonly Language[] = ['en', 'zh'];

/** A text that exists in both languages, each written by a native hand. */
export type Localized = Readonly<Record<Language, string>>;
