/** The language that words are marked as, so that they are drawn and read out as such: Chinese where there is any. */
export const langOf = (words: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');
