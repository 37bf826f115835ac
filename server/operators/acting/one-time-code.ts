/** What became of a code that the shopper wrote, and how often they may still try. */
export type CodeTry =
  { status: 'verified' | 'expired' | 'used_up' } | { status: 'wrong' | 'malformed'; triesLeft: number };

const spelled = (text: string) => text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/gu, '');

/** Six digits by themselves, however they are grouped. */
export function oneTimeCodeIn(text: string): string | undefined {
  return /(?<!\d)\d{6}(?!\d)/u.exec(spelled(text))?.[0];
}

/** Nothing but digits, one too few or too many: meant as the code. */
export function isNoCode(text: string): boolean {
  return /^(?:\d{5}|\d{7})$/u.test(spelled(text).trim());
}
