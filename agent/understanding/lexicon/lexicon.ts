/**
 * Notions and the words for them, after normalisation (lower case, Simplified, contractions written out). English:
 * words or phrases between commas, `*` for any ending; a comma or a line break parts them. Chinese: strings looked for
 * anywhere, regular expressions allowed.
 */
export type Lexicon = Readonly<Record<string, { en: string; zh: string }>>;
