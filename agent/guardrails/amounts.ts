import { withDigits } from '../../tools/commerce/chinese-numerals.ts';

/**
 * Amounts as people write them, made comparable: `CNY 39900` for ¥399, 399元 or “three hundred and ninety-nine yuan”,
 * `% 20` for 20% off, `% 20` also for 八折.
 */
const signs: readonly [RegExp, string][] = [
  [/^(?:hk\$|hkd|港币|港元)$/, 'HKD'],
  [/^(?:us\$|\$|usd|dollars?|bucks?|美元|美金)$/, 'USD'],
  [/^(?:¥|￥|cny|rmb|yuan|元|圆|块钱|块|人民币)$/, 'CNY'],
  [/^(?:€|eur|euros?|欧元)$/, 'EUR'],
  [/^(?:£|gbp|pounds?|英镑)$/, 'GBP'],
  [/^(?:jpy|yen|日元)$/, 'JPY'],
];

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const before = String.raw`hk\$|us\$|\$|¥|￥|€|£|\b(?:hkd|usd|cny|rmb|eur|gbp|jpy)\b`;
const after = String.raw`(?:hkd|usd|cny|rmb|yuan|eur|euros?|gbp|pounds?|jpy|yen|dollars?|bucks?)\b|港币|港元|美元|美金|元|圆|块钱|块|人民币|欧元|英镑|日元|\$|€|£`;
const signed = new RegExp(String.raw`(${before})\s?(${number})(\s?万)?`, 'giu');
const named = new RegExp(String.raw`(${number})(\s?万)?\s?(${after})`, 'giu');
/** A share of a price; `100% cotton` isn't one. */
const shareOff = new RegExp(
  String.raw`(${number})\s?(?:%|percent)\s?(?:off|discount|reduction|cheaper|back|refund)|(?:off|discount of|refund(?:ed)?|compensation of|save|减免?|优惠|返还?|退还?|补偿|赔付?)\s?(${number})\s?%|(${number})\s?折`,
  'giu',
);

const currencyOf = (sign: string) => signs.find(([pattern]) => pattern.test(sign.toLowerCase()))?.[1] ?? sign;

const withoutMinor = new Set(['JPY']);

function minor(digits: string, currency: string, inTenThousands: boolean): number {
  const value = Number(digits.replaceAll(',', '')) * (inTenThousands ? 10_000 : 1);
  return Math.round(value * (withoutMinor.has(currency) ? 1 : 100));
}

/** All amounts and shares of a price that a text names, each once. */
export function amountsIn(text: string): Set<string> {
  const plain = withDigits(withWordsAsDigits(text.normalize('NFKC')));
  const found = new Set<string>();
  for (const [, sign = '', digits = '', tenThousand] of plain.matchAll(signed)) {
    const currency = currencyOf(sign);
    found.add(`${currency} ${minor(digits, currency, tenThousand !== undefined)}`);
  }
  for (const [, digits = '', tenThousand, sign = ''] of plain.matchAll(named)) {
    const currency = currencyOf(sign);
    found.add(`${currency} ${minor(digits, currency, tenThousand !== undefined)}`);
  }
  for (const [, first, second, tenths] of plain.matchAll(shareOff)) {
    // 8折 and 85折 leave 80 and 85 of a hundred
    const left = Number(tenths) < 10 ? Number(tenths) * 10 : Number(tenths);
    const share = tenths === undefined ? Number(first ?? second) : 100 - left;
    found.add(`% ${share}`);
  }
  return found;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = [...units, ...tens.slice(2), 'hundred', 'thousand'].join('|');
const words = new RegExp(String.raw`\b(?:${word})(?:(?:[\s-]|\sand\s)(?:${word}))*\b`, 'giu');

/** `twenty-five` is 25; English only. */
function withWordsAsDigits(text: string): string {
  return text.replace(words, (said) => {
    let total = 0;
    let current = 0;
    for (const each of said.toLowerCase().split(/[\s-]+/)) {
      if (each === 'and') continue;
      if (each === 'hundred') current = Math.max(current, 1) * 100;
      else if (each === 'thousand') {
        total += Math.max(current, 1) * 1000;
        current = 0;
      } else current += units.includes(each) ? units.indexOf(each) : tens.indexOf(each) * 10;
    }
    return String(total + current);
  });
}

/** All amounts that plain JSON holds: `{amount, currency}` in minor units, and what its texts name. */
export function amountsHeld(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const each of amountsIn(value)) found.add(each);
  if (typeof value !== 'object' || value === null) return found;
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  if (typeof amount === 'number' && typeof currency === 'string') found.add(`${currency} ${amount}`);
  for (const each of Object.values(value)) amountsHeld(each, found);
  return found;
}
