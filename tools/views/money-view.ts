import type { Language } from '../../knowledge/language.ts';
import type { Money } from '../commerce/money.ts';

/** An amount for a reader: integer minor units to compare by, and the text to say. */
export interface MoneyView {
  amount: number;
  currency: string;
  /** `¥199`, `$12.50`. */
  text: string;
}

const locales: Record<Language, string> = { en: 'en-US', zh: 'zh-CN' };

/** Making a formatter takes far longer than using one; there are a few currencies at most. */
const formats = new Map<string, Intl.NumberFormat>();

export function moneyView({ amount, currency }: Money, language: Language): MoneyView {
  const format = formatFor(currency, language);
  // ISO 4217 says how many minor units make one: 2 for CNY, 0 for JPY
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return { amount, currency, text: format.format(amount / 10 ** digits) };
}

function formatFor(currency: string, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  formats.set(key, format);
  return format;
}
