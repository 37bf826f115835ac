import type { Language } from '../../knowledge/language.ts';
import type { Money } from '../../tools/commerce/money.ts';

const formats = new Map<string, { format: Intl.NumberFormat; whole: Intl.NumberFormat; digits: number }>();

function formatsOf(currency: string, language: Language) {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const format = new Intl.NumberFormat(locale, options);
  const made = {
    format,
    whole: new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 0 }),
    digits: format.resolvedOptions().maximumFractionDigits ?? 2,
  };
  formats.set(key, made);
  return made;
}

/** An amount as a shop assistant says it: `¥299`, `¥79.90`. */
export function sayMoney({ amount, currency }: Money, language: Language): string {
  const { format, whole, digits } = formatsOf(currency, language);
  const major = amount / 10 ** digits;
  return Number.isInteger(major) ? whole.format(major) : format.format(major);
}
