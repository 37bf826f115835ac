/** What a sample says, in both languages. */
export type Say = (en: string, zh: string) => string;
export type Language = 'en' | 'zh';
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'en' ? en : zh;

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
