export interface WordFinder {
  (text: string): string[];
  /** Puts something in the place of each word found; the text must be lower case. */
  replace: (text: string, by: (found: string) => string) => string;
}

/**
 * Finds words of a list in a text, longest first, each place once: `rain jacket` is not a `jacket` as well. Latin words
 * match whole, in singular and plural; Chinese ones anywhere. Answers are the list's own forms, in the order said.
 */
export function createWordFinder(words: readonly string[]): WordFinder {
  const forms = new Map<string, string>();
  for (const word of words) {
    const own = word.toLowerCase().trim();
    if (own === '') continue;
    for (const form of isLatin(own) ? [own, ...plurals(own)] : [own]) if (!forms.has(form)) forms.set(form, own);
  }
  const sorted = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const latin = sorted.filter(isLatin).map(escape);
  const other = sorted.filter((form) => !isLatin(form)).map(escape);
  const branches = [
    ...(latin.length > 0 ? [`(?<![a-z0-9])(?:${latin.join('|')})(?![a-z0-9])`] : []),
    ...(other.length > 0 ? [other.join('|')] : []),
  ];
  if (branches.length === 0) return Object.assign(() => [], { replace: (text: string) => text });
  const pattern = new RegExp(branches.join('|'), 'gu');
  const find = (text: string): string[] => {
    const found = text.toLowerCase().replace(/\s+/gu, ' ').match(pattern) ?? [];
    return [...new Set(found.map((form) => forms.get(form) ?? form))];
  };
  return Object.assign(find, {
    replace: (text: string, by: (found: string) => string) => text.replace(pattern, by),
  });
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}0-9]/u.test(word) && !/\p{Script=Han}/u.test(word);
}

function plurals(word: string): string[] {
  if (word.endsWith('s')) return [];
  if (/(?:ch|sh|x|z)$/u.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
