import { countryCode } from '../../../../tools/policy/country-code.ts';

/**
 * The country that a message names. `alone`: the message, or this part of it, says nothing else; `anywhere`: wherever it
 * stands, the last that isn't the one that is left. `undefined` where none is named.
 */
export function countrySaid(text: string, where: 'alone' | 'anywhere'): string | undefined {
  const plain = text.normalize('NFKC');
  if (where === 'alone') {
    const [, name = ''] = onlyCountry.exec(plain.trim()) ?? [];
    const isName = name.length > 3 || shortNames.test(name);
    return isName && countryCode(name) !== undefined ? written(name) : undefined;
  }
  return /\p{Script=Han}/u.test(plain) ? inChinese(plain) : inLatin(plain);
}

/** With the capitals of a name. */
const written = (name: string) =>
  /^\p{Ll}/u.test(name) ? name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;

const onlyCountry =
  /^(?:no,? |yes,? |and )*(?:(?:it['’]?s|that['’]?s|it is|that is|the country|country)(?: is|:)?\s+)?(?:in\s+)?([\p{L}’' .-]{2,40}?|\p{Script=Han}{2,8})(?:\s+(?:now|please))?[.!。！]*$/iu;
const shortNames = /^(?:u\.?k\.?|u\.?s\.?a?\.?|uae)$|^\p{Script=Han}{2,3}$/iu;

/** People and states bear these names too; they count as a country only where they stand alone. */
const alsoNames: ReadonlySet<string> = new Set(['chad', 'georgia', 'jersey', 'jordan', 'mexico', 'israel', 'turkey']);
/** The country that is left behind, or is none of it. */
const left = /\b(?:from|not|leaving|left|outside|than)(?: in)?(?: the)?\s*$/iu;

function inLatin(text: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}’'-]+/gu)];
  let found: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(4, words.length - at); count > 0; count -= 1) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (!first || !last) continue;
      const name = text.slice(first.index, last.index + last[0].length);
      if (!isCountry(name, text.slice(0, first.index))) continue;
      found = written(name);
      at += count - 1;
      break;
    }
  }
  return found;
}

function isCountry(name: string, before: string): boolean {
  if (left.test(before) || alsoNames.has(name.toLowerCase())) return false;
  const isShort = name.length <= 3;
  if (isShort && !/^(?:UK|USA?|UAE)$/u.test(name)) return false;
  const isWritten = /^\p{Lu}/u.test(name) || /(?:\b(?:in|to)|,)\s*$/iu.test(before);
  return isWritten && countryCode(name) !== undefined;
}

const chineseCue = /(?:到|去|在|往|给|国家(?:是|:|：)?|(?:^|[，,。；;]))\s*(?=(\p{Script=Han}{2,8}))/gu;

function inChinese(text: string): string | undefined {
  let found: string | undefined;
  for (const { 1: words = '' } of text.matchAll(chineseCue)) {
    for (let length = words.length; length > 1; length -= 1) {
      const name = words.slice(0, length);
      if (countryCode(name) === undefined || streetNamed.test(words.slice(length))) continue;
      found = name;
      break;
    }
  }
  return found;
}

/** After a country's name: a street or a house that bears it. */
const streetNamed = /^\p{Script=Han}{0,2}?(?:路|街|道|巷|弄|花园|广场|大厦|中心|城|村|苑|里|府|小区)/u;
