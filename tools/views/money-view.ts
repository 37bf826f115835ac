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

export function moneyView({ amount, currency }: Money, language: Language): MoneyView {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  // ISO 4217 says how many minor units make one: 2 for CNY, 0 for JPY
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return { amount, currency, text: format.format(amount / 10 ** digits) };
}
