/** Short for its writing: at most so many characters where it holds Chinese ones, or where it doesn't. */
export const isShort = (text: string, most: { zh: number; en: number }): boolean =>
  text.length <= (/\p{Script=Han}/u.test(text) ? most.zh : most.en);
