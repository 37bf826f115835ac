import { withDigits } from '../../../tools/commerce/chinese-numerals.ts';

/** A number with what it counts, where it stands in a text. */
export interface Figure {
  at: number;
  /** As written: `14 days`, `¥99`. */
  text: string;
  /** What can be compared: `time`, `share`, `clock`, a currency, or the word that is counted. */
  kind: string;
  /** Days, percent, minutes of the day, units of the currency, or a count. */
  value: number;
}

const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };

const digits = String.raw`(?<![A-Za-z\p{N}.:#-])\d[\d,]*(?:\.\d+)?`;
const words = String.raw`\b(?:${[...english, ...Object.keys(tens)].join('|')})\b`;
const han = '[零〇一二两三四五六七八九十百半]+';
const number = `${digits}|${words}|${han}`;

/** Days of each. A working day is a day, a month thirty. */
const times: readonly [RegExp, number][] = [
  [/^(?:minutes?|mins?|分钟)$/iu, 1 / 1440],
  [/^(?:hours?|hrs?|个?小时|个?钟头)$/iu, 1 / 24],
  [/^(?:(?:(?:working|business|calendar)[\s-])?days?|个?(?:工作日|自然日)|天|日)$/iu, 1],
  [/^(?:weeks?|周|个?星期)$/iu, 7],
  [/^(?:months?|个月)$/iu, 30],
  [/^(?:years?|年)$/iu, 365],
];
const timeUnit = String.raw`(?:(?:(?:working|business|calendar)[\s-])?days?|minutes?|mins?|hours?|hrs?|weeks?|months?|years?)\b|分钟|个?小时|个?钟头|个?工作日|个?自然日|天|日|周|个?星期|个月|年`;
const sign = String.raw`¥|￥|\$|€|£|\b(?:CNY|RMB|USD|EUR|GBP)\b`;
const currencies: readonly [RegExp, string][] = [
  [/^(?:¥|￥|CNY|RMB|yuan|元|块钱|块|人民币)$/iu, 'CNY'],
  [/^(?:\$|USD|dollars?|美元)$/iu, 'USD'],
  [/^(?:€|EUR|euros?|欧元)$/iu, 'EUR'],
  [/^(?:£|GBP|pounds?|英镑)$/iu, 'GBP'],
];
const money = String.raw`(?:CNY|RMB|yuan|USD|dollars?|EUR|euros?|GBP|pounds?)\b|块钱|块|元|人民币|美元|欧元|英镑`;

const pattern = new RegExp(
  [
    String.raw`(?<clock>(?<![\d:])[0-2]?\d[:：][0-5]\d(?!\d))`,
    String.raw`(?:${sign})\s?(?:${digits.replace(/^\(\?<![^)]*\)/u, '')})`,
    String.raw`(?:${number})[\s-]?(?:${timeUnit})`,
    String.raw`(?:${number})\s?(?:${money})`,
    String.raw`(?:${digits})\s?(?:%|percent\b)`,
    String.raw`(?:${digits}|${han})\s?折`,
    String.raw`(?:${digits}|${words})\s(?!and\b|or\b|to\b|of\b|in\b|on\b|at\b|is\b|the\b)[a-z]{3,}`,
    String.raw`(?:${digits}|[二两三四五六七八九十百]+)(?:个|件|次|张|条|双|款|公斤|斤|克|厘米|字)\p{Script=Han}{0,2}`,
  ].join('|'),
  'giu',
);

/** Every number of a text that says how much or how many of something, in the order in which they stand; not a list's own. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const figure = read(found);
    return figure ? [{ at: index, text: found, ...figure }] : [];
  });
}

function read(found: string): Pick<Figure, 'kind' | 'value'> | undefined {
  const clock = /^(\d+)[:：](\d\d)$/u.exec(found);
  if (clock) return { kind: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]) };
  const ahead = new RegExp(`^(${sign})\\s?(.+)$`, 'iu').exec(found);
  if (ahead) return amount(ahead[1] ?? '', ahead[2] ?? '');
  const parts = new RegExp(`^(${number})[\\s-]?(.+)$`, 'iu').exec(found);
  if (!parts) return undefined;
  const [, said = '', unit = ''] = parts;
  const value = valueOf(said);
  if (Number.isNaN(value)) return undefined;
  const days = times.find(([each]) => each.test(unit))?.[1];
  if (days !== undefined) return { kind: 'time', value: Math.round(value * days * 1440) / 1440 };
  // 八折 leaves 80 of a hundred
  if (unit === '折') return { kind: 'share', value: 100 - (value < 10 ? value * 10 : value) };
  if (/^(?:%|percent)$/iu.test(unit)) return { kind: 'share', value };
  return amount(unit, said) ?? { kind: counted(unit), value };
}

function amount(unit: string, said: string): Pick<Figure, 'kind' | 'value'> | undefined {
  const kind = currencies.find(([each]) => each.test(unit))?.[1];
  return kind === undefined ? undefined : { kind, value: valueOf(said) };
}

function valueOf(said: string): number {
  const word = english.indexOf(said.toLowerCase());
  if (word >= 0) return word + 1;
  const ten = tens[said.toLowerCase()];
  if (ten !== undefined) return ten;
  return said === '半' ? 0.5 : Number(withDigits(said).replaceAll(',', ''));
}

/** `letters` and `letter` are one; Chinese as it stands. */
const counted = (unit: string) => unit.toLowerCase().replace(/(?<=[a-z]{2})s$/u, '');
