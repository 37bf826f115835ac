import type { Language } from './language.ts';

/** Dates and money as people in that language write them. */
export interface Format {
  /** `¥199` or `¥199.50`: no cents where there are none. */
  money(money: { amount: number; currency: string }): string;
  /** `Thu, 12 Jun`, with the year when it isn't this one. */
  date(iso: string): string;
  time(iso: string): string;
  dateTime(iso: string): string;
  /** Whole calendar days from then until now; negative for what is ahead. */
  daysAgo(iso: string): number;
}

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/**
 * `timeZone` (IANA) is whose days and hours are meant; absent: the browser's. One that the browser doesn't know is
 * taken as absent.
 */
export function createFormat(language: Language, now: () => Date, timeZone?: string): Format {
  const locale = locales[language];
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? { timeZone } : {};
  const dates = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'short', day: 'numeric', month: 'short' });
  const datesWithYear = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
  const times = new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const days = new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayNumber = (value: Date) => Date.parse(days.format(value)) / 86_400_000;
  const date = (iso: string) => {
    const value = new Date(iso);
    const isThisYear = days.format(value).slice(0, 4) === days.format(now()).slice(0, 4);
    return (isThisYear ? dates : datesWithYear).format(value);
  };
  const time = (iso: string) => times.format(new Date(iso));
  return {
    money({ amount, currency }) {
      const base = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
      const digits = new Intl.NumberFormat(locale, base).resolvedOptions().maximumFractionDigits ?? 2;
      const value = amount / 10 ** digits;
      const shown = Number.isInteger(value) ? { ...base, minimumFractionDigits: 0 } : base;
      return new Intl.NumberFormat(locale, shown).format(value);
    },
    date,
    time,
    dateTime: (iso) => `${date(iso)} ${time(iso)}`,
    daysAgo: (iso) => dayNumber(now()) - dayNumber(new Date(iso)),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
