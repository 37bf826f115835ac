/** The languages that the widget is written in. */
export type Language = 'en' | 'zh';

/** The widget's language for a BCP 47 tag; any Chinese gives Simplified Chinese, all else English. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? 'zh' : 'en');

export const tagOf: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/**
 * The language that a text is written in, by its script: a Chinese character weighs as much as a word in Latin letters,
 * so that names and numbers of the other language may stand in it. Undefined: there are neither.
 */
export function languageIn(text: string): Language | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[a-z]+/gi)?.length ?? 0;
  if (han + words === 0) return undefined;
  return han >= words ? 'zh' : 'en';
}

/** A text's `lang`, for screen readers; undefined: that of what is around it. */
export const tagIn = (text: string): string | undefined => {
  const language = languageIn(text);
  return language && tagOf[language];
};
