import type { Language } from '../../knowledge/language.ts';
import { parseMeasures } from '../../tools/commerce/measures.ts';
import { readAmounts } from './entity-amounts.ts';
import { readNumbers } from './entity-numbers.ts';
import { readOrdinal } from './entity-ordinals.ts';
import { createWordFinder } from './entity-words.ts';
import { chineseColours, chineseGoods, englishColours, englishGoods } from './goods-lexicon.ts';
import type { Entities, Expecting } from './understanding.ts';

export interface EntityOptions {
  /** The shop's own words for its goods, in any language, lower case; on top of a general lexicon. */
  productWords?: readonly string[];
}

export interface EntityContext {
  language?: Language;
  expecting?: Expecting | undefined;
}

/** Makes a reader of what a piece of text names. Pure. */
export function createEntityReader(options: EntityOptions = {}): (text: string, context?: EntityContext) => Entities {
  const findProducts = createWordFinder([...englishGoods, ...chineseGoods, ...(options.productWords ?? [])]);
  const findColours = createWordFinder([...englishColours, ...chineseColours]);
  return (text, context = {}) => {
    const plain = text.normalize('NFKC').replace(/[\u200B-\u200F\u2060\uFEFF]/gu, '');
    const numbers = readNumbers(plain, context.expecting);
    const ordinal = readOrdinal(plain, context.expecting);
    // two metres are no colour
    const colours = findColours(plain.replace(/(?<=[\d一二两三五十半])米的/gu, ' '));
    return {
      ...numbers.found,
      measures: parseMeasures(numbers.rest, context.language),
      sizes: readSizes(numbers.rest),
      // cream is a colour in a shop of clothes
      products: findProducts(plain).filter((word) => !colours.includes(word)),
      colours,
      ...readAmounts(numbers.rest),
      ...(ordinal === undefined ? {} : { ordinal }),
    };
  };
}

const sizeLabels =
  /(?<![\p{Script=Latin}\p{N}'’-])(?:(?<letter>xxxs|xxs|xs|x{1,4}l|[2-6]xl|s|m|l)(?![\p{Script=Latin}\p{N}'’])|(?<word>extra small|extra large|small|medium|large)(?![\p{Script=Latin}]))/giu;
const sizeNumbers =
  /(?:\b(?:size|eu|eur|us|uk)|尺码)\s*(?:is|:)?\s*(\d{1,2}(?:\.5)?)(?!\d)|(?<![\d.])(\d{2}(?:\.5)?)\s*(?:码|号|的鞋|的码)|(?<![\d.¥$€£])((?:3[4-9]|4[0-8])(?:\.5)?)(?=\s*的)|\bin\s+(?:an?\s+)?((?:3[4-9]|4[0-8])(?:\.5)?)(?![\d.%]|\s*(?:days?|hours?|min|cm|kg))/giu;
const words: Readonly<Record<string, string>> = {
  'extra small': 'XS',
  small: 'S',
  medium: 'M',
  large: 'L',
  'extra large': 'XL',
};

/** Size labels as printed. "Too small", "a large order" and the s of "it's" are none. */
function readSizes(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(sizeLabels)) {
    const letter = match.groups?.['letter'];
    const word = match.groups?.['word']?.toLowerCase();
    if (letter) found.push(expand(letter.toUpperCase()));
    else if (word && isSizeWord(text, match.index, word)) found.push(words[word] ?? word);
  }
  for (const match of text.matchAll(sizeNumbers)) found.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
  return [...new Set(found)];
}

function isSizeWord(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + word.length, at + word.length + 10);
  if (/\b(?:too|very|so|bit|quite|runs?|rather|little|really|feels?|looks?|really)\s+$/iu.test(before)) return false;
  return word !== 'large' && word !== 'small'
    ? true
    : !/^\s*(?:order|amount|number|dog|breed|parcel|package|box)/iu.test(after);
}

/** 2XL and XXL are one size. */
function expand(label: string): string {
  const times = /^([2-6])XL$/u.exec(label)?.[1];
  return times === undefined ? label : Number(times) <= 3 ? `${'X'.repeat(Number(times))}L` : label;
}
