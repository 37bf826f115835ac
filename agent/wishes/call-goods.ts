/** The one of the titles that the words call; `undefined` where none or several are called as well. */
export function goodsCalled(words: string, titles: readonly string[]): string | undefined {
  const scored = [...new Set(titles)]
    .map((title) => ({ title, score: likeness(words, title) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.title : undefined;
}

/** How well words call goods by this title: 0 where they don’t. What they are, said last, has to stand in it. */
export function likeness(words: string, title: string): number {
  const [said, plain] = [words.toLowerCase().trim(), title.toLowerCase()];
  if (said === '') return 0;
  if (said.length > 1 && plain.includes(said)) return said.length;
  if (said.includes(plain)) return plain.length;
  return /\p{Script=Han}/u.test(said) ? inHan(said, plain) : inLatin(said, plain);
}

/** Of Chinese words the last sign says what it is, but for one that says nothing: 靴子 is some 靴. */
function inHan(said: string, title: string): number {
  const signs = (said.match(/\p{Script=Han}/gu) ?? []).filter((sign) => !/[子的色]/u.test(sign));
  const known = signs.filter((sign) => title.includes(sign));
  const last = signs.at(-1);
  return last !== undefined && title.includes(last) && known.length * 3 >= signs.length ? known.length : 0;
}

function inLatin(said: string, title: string): number {
  const words = stems(said);
  const known = stems(title);
  const kind = words.at(-1);
  if (kind === undefined || !known.some((each) => isSame(each, kind))) return 0;
  return words.filter((word) => known.some((each) => isSame(each, word))).join('').length;
}

const stems = (text: string): string[] =>
  (text.match(/[\p{Script=Latin}\p{N}]{2,}/gu) ?? []).map((word) =>
    word.replace(/(?<=\w{2})(?:(?<=[sxz]|ch|sh)es|s)$/u, ''),
  );

const isSame = (one: string, other: string) =>
  one === other || (Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one)));
