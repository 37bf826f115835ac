import type { Localized } from '../../knowledge/language.ts';
import { formatMoney, type Money } from '../commerce/money.ts';

/** An amount in both languages. */
export function moneyText(amount: Money): Localized {
  return { en: formatMoney(amount, 'en'), zh: formatMoney(amount, 'zh') };
}

/** A day as the shop's calendar has it: `20 March`, `3月20日`. */
export function dayText(at: Date, timeZone: string): Localized {
  const options = { timeZone, day: 'numeric', month: 'long' } as const;
  return {
    en: new Intl.DateTimeFormat('en-GB', options).format(at),
    zh: new Intl.DateTimeFormat('zh-CN', options).format(at),
  };
}

/** `1 day`, `7 days`. */
export function daysText(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** `1 hour`, `48 hours`. */
export function hoursText(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`;
}
