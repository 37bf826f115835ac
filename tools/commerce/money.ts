import type { Language } from '../../knowledge/language.ts';

/** An amount in integer minor units (cents, fen) of an ISO 4217 currency. Negative only as a difference. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`amount ${amount} is not an integer number of minor units`);
  return { amount, currency };
}

/** Adds amounts of one currency; mixing currencies is a bug and throws. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let total = 0;
  for (const each of amounts) {
    if (each.currency !== currency) throw new RangeError(`can't add ${each.currency} to ${currency}`);
    total += each.amount;
  }
  return money(total, currency);
}

/** An amount as people say it, such as 19.90, in minor units; what is finer than those is rounded. */
export function fromMajor(value: number, currency: string): Money {
  return money(Math.round(value * 10 ** digitsOf(currency)), currency);
}

/** How many digits stand behind the point: ISO 4217's. */
const digitsOf = (currency: string): number => formatOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An amount as a shop writes it: `¥1,299` and `¥1,299.50` in English, `¥1299` and `¥1299.50` in Chinese; a currency
 * whose sign the reader could take for another one by its code. How many minor units make one is ISO 4217's.
 */
export function formatMoney({ amount, currency }: Money, language: Language): string {
  return formatOf(currency, language)
    .format(amount / 10 ** digitsOf(currency))
    .replace(/[\u00a0\u202f]/g, ' ');
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    style: 'currency',
    currency,
    // the yen shares its sign with the yuan
    currencyDisplay: currency === 'CNY' ? 'narrowSymbol' : currency === 'JPY' ? 'code' : 'symbol',
    useGrouping: language === 'en',
    trailingZeroDisplay: 'stripIfInteger',
  });
  formats.set(key, format);
  return format;
}
