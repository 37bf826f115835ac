import type { Language } from '../language.ts';

/** Dates and money as people in that language write them, in the browser's time zone. */
export interface Format {
  /** `¥199` or `¥199.50`: no cents where there are none. */
  money(money: { amount: number; currency: string }): string;
  /** `Thu, 12 Jun`, with the year when it isn't this one. */
  date(iso: string): string;
  time(iso: string): string;
  dateTime(iso: string): string;
  /** Whether it was today or yesterday. */
  near(iso: string): 'today' | 'yesterday' | undefined;
}

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole calendar days from `from` to `to`, in the browser's time zone. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

export function createFormat(language: Language, now: () => Date): Format {
  const locale = locales[language];
  const dates = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const datesWithYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = (iso: string) => {
    const value = new Date(iso);
    return (value.getFullYear() === now().getFullYear() ? dates : datesWithYear).format(value);
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
    near(iso) {
      const ago = daysBetween(new Date(iso), now());
      return ago === 0 ? 'today' : ago === 1 ? 'yesterday' : undefined;
    },
  };
}
