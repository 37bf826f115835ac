import { withDigits } from './chinese-numerals.ts';
import type { BodyMeasure } from './product.ts';

/** A number in a text, with what its unit says: lengths in cm, weights in kg, or as said where there is no unit. */
export interface Quantity {
  token: 'quantity';
  kind: 'length' | 'feet' | 'weight' | 'bare';
  /** `feet`: a length said in feet, in cm. */
  value: number;
  start: number;
  end: number;
}

/** A word that says which measure a number near it is. */
export interface Label {
  token: 'label';
  measure: BodyMeasure | 'three_sizes';
  /** Some labels only ever follow their number: `5'7 tall`. */
  follows: boolean;
  start: number;
  end: number;
}

export type MeasureToken = Quantity | Label;

const number = '(\\d{1,3}(?:\\.\\d{1,2})?)';
/** Not in the middle of a longer number, an order number or a price. */
const before = '(?<![\\d.a-z#¥$€£])';
const cmPerInch = 2.54;
const cmPerFoot = 30.48;
const cmPerChi = 100 / 3; // 市尺
const kgPerPound = 0.45359237;

interface Reader {
  kind: Quantity['kind'];
  pattern: string;
  /** From the captured numbers to cm or kg; `undefined` when it can't be this after all. */
  read(numbers: readonly (number | undefined)[]): number | undefined;
}

function unit(kind: Quantity['kind'], factor: number, words: string): Reader {
  return { kind, pattern: `${before}${number}\\s*(?:${words})`, read: ([said]) => said && said * factor };
}

/** In order: what an earlier one has read, a later one doesn't see. */
const readers: readonly Reader[] = [
  {
    // 1米65, 1米7, 1m75
    kind: 'length',
    pattern: `${before}([12])\\s*(?:米|m)\\s*([1-9]\\d?)(?![\\d.])(?!\\s*(?:斤|公斤|kg))`,
    read: ([metres = 0, rest = 0]) => metres * 100 + (rest < 10 ? rest * 10 : rest),
  },
  {
    // 米八: the 一 is often left out. What may come before it keeps 大米5斤 out.
    kind: 'length',
    pattern: '(?<=^|[\\s,我高是有他她友公爸弟哥])米([5-9]\\d?)(?![\\d.])(?!\\s*(?:斤|公斤|kg|袋))',
    read: ([rest = 0]) => 100 + (rest < 10 ? rest * 10 : rest),
  },
  {
    kind: 'length',
    pattern: `${before}([12](?:\\.\\d{1,2})?)\\s*(?:米|m(?![a-z])|met(?:er|re)s?)`,
    read: ([metres = 0]) => metres * 100,
  },
  {
    // 5'7", 5ft7, 5 feet 7 inches
    kind: 'feet',
    pattern: `${before}([3-7])\\s*(?:'|ft\\.?|feet|foot|英尺)\\s*(?:and\\s*)?(1[01]|\\d)(?![\\d])(?:\\.5)?\\s*(?:"|''|inch(?:es)?|in(?![a-z])|英寸|寸)?`,
    read: ([feet = 0, inches = 0]) => feet * cmPerFoot + inches * cmPerInch,
  },
  unit('feet', cmPerFoot, "'(?![a-z])|ft(?![a-z])|feet|foot|英尺"),
  {
    // 2尺1
    kind: 'length',
    pattern: `${before}([1-4](?:\\.\\d)?)\\s*尺\\s*(\\d(?![\\d.]))?\\s*寸?`,
    read: ([chi = 0, cun = 0]) => (chi + cun / 10) * cmPerChi,
  },
  unit('length', 1, 'cm|厘米|公分|centimet(?:er|re)s?'),
  unit('length', 0.1, 'mm|毫米|millimet(?:er|re)s?'),
  unit('length', cmPerInch, "\"|''|inch(?:es)?|英寸|吋|寸"),
  {
    // "32 in black" is no unit; "36in" and "36 in chest" are
    kind: 'length',
    pattern: `${before}${number}(?:in(?![a-z])|\\s+in(?=\\s*(?:[,.;/)]|$|and\\b|chest|bust|waist|hips?|tall|foot)))`,
    read: ([inches = 0]) => inches * cmPerInch,
  },
  {
    // 11 stone, 11 stone 4, 11st 4lb
    kind: 'weight',
    pattern: `${before}(\\d{1,2}(?:\\.5)?)\\s*(?:stone|st(?=\\s*\\d))\\s*(?:(1[0-3]|\\d)(?!\\d)\\s*(?:lbs?|pounds?)?)?`,
    read: ([stone = 0, pounds = 0]) => (stone * 14 + pounds) * kgPerPound,
  },
  unit('weight', 1, '(?:多|来|几)?\\s*(?:kgs?|公斤|千克|kilos?|kilograms?)(?![a-z])'),
  unit('weight', 0.5, '(?:多|来|几)?\\s*(?:斤|市斤|jin(?![a-z]))'),
  unit('weight', kgPerPound, '(?:lbs?(?![a-z])|磅|#(?!\\d))'),
  {
    // pounds are money too: "under 100 pounds"
    kind: 'weight',
    pattern: `(?<!(?:under|below|than|for|costs?|budget|within|up to)\\s{0,3}(?:of\\s)?)${before}${number}\\s*pounds?`,
    read: ([pounds = 0]) => pounds * kgPerPound,
  },
  {
    // no unit: not a price, a count, a label size, a date or a part of something longer
    kind: 'bare',
    pattern: `${before}${number}(?![\\d%a-z]|\\.\\d|\\s*(?:元|块|码|号|个|件|双|条|天|折|年|月|日|岁|包|袋|款|分钟|小时|点|pounds?|days?|%|usd|rmb|dollars?|bucks))`,
    read: ([said]) => said,
  },
];

const labels: readonly { measure: Label['measure']; words: string; follows?: true }[] = [
  { measure: 'three_sizes', words: 'bwh|measurements' },
  { measure: 'height', words: '身高|净高|(?<!\\p{Script=Han})高|我高|height' },
  { measure: 'height', words: 'tall', follows: true },
  { measure: 'weight', words: '体重|净重|重|weigh(?:t|s|ing)?' },
  { measure: 'chest', words: '(?<!下)胸围|(?<!下)胸|chest|bust' },
  { measure: 'waist', words: '腰围|腰|waist' },
  { measure: 'hips', words: '臀围|臀|屁股|hips?(?![a-z])' },
  { measure: 'footLength', words: '脚长|足长|脚(?!宽|背|围|踝|跟)|(?:foot|feet)(?:[ -]?length)?' },
];

const compiledReaders = readers.map((reader) => ({ ...reader, expression: new RegExp(reader.pattern, 'gu') }));
const compiledLabels = labels.map((label) => ({ ...label, expression: new RegExp(label.words, 'gu') }));

const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** One spelling for what is said in many: width, case, traditional characters, quotes, numbers in words. */
export function normaliseMeasures(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘′`´]/gu, "'")
    .replace(/[“”″]/gu, '"')
    .replace(/三[围圍]/gu, ' bwh ') // bust, waist, hips: kept from being read as a number
    .replace(/體/gu, '体')
    .replace(/圍/gu, '围')
    .replace(/長/gu, '长')
    .replace(/腳/gu, '脚')
    .replace(/釐/gu, '厘')
    .replace(/[–—~〜～至到]/gu, '-')
    .replace(/[、，。；]/gu, ',');
  return withDigits(plain)
    .replace(/(\d+)\s?(厘米|公分|cm|米|尺|斤|公斤)半/gu, '$1.5$2')
    .replace(/\b(four|five|six|seven)[ -]?(?=foot|feet|ft)/gu, (_, word: string) => `${smallNumbers.indexOf(word)} `)
    .replace(
      /(foot|feet|ft)[ -]+(one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b/gu,
      (_, foot: string, word: string) => `${foot} ${smallNumbers.indexOf(word)}`,
    );
}

/** Numbers with their units, and the words that name measures, in the order of a normalised text. */
export function measureTokens(text: string): MeasureToken[] {
  const tokens: MeasureToken[] = [];
  let rest = text;
  const take = (start: number, end: number): void => {
    rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
  };
  for (const { expression, ...reader } of compiledReaders) {
    for (const match of rest.matchAll(expression)) {
      const numbers = match.slice(1).map((each: string | undefined) => (each === undefined ? undefined : Number(each)));
      const value = reader.read(numbers);
      if (value === undefined) continue;
      const end = match.index + match[0].length;
      tokens.push({ token: 'quantity', kind: reader.kind, value, start: match.index, end });
      take(match.index, end);
    }
  }
  for (const { expression, measure, follows = false } of compiledLabels) {
    for (const match of rest.matchAll(expression)) {
      const end = match.index + match[0].length;
      tokens.push({ token: 'label', measure, follows, start: match.index, end });
      take(match.index, end);
    }
  }
  return tokens.sort((a, b) => a.start - b.start);
}
