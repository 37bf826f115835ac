/** The languages that the widget is written in. */
export type Language = 'en' | 'zh';

/** The widget's language for a BCP 47 tag; any Chinese gives Simplified Chinese, all else English. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? 'zh' : 'en');

export const tagOf: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };
