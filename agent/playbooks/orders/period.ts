import type { TurnFrame } from '../../models/agent-model.ts';
import { daysAway } from '../say-time.ts';

/** Days counted from today, both inclusive: yesterday is -1 to -1. */
export interface Period {
  from: number;
  to: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The past days that words such as `上周`, `3天前`, `last week` or `in October` mean, if any do. */
export function periodOf(text: string, frame: Pick<TurnFrame, 'now' | 'timeZone' | 'language'>): Period | undefined {
  const [year, month, day] = today(frame);
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const ago = /(\d{1,2})\s*(?:天|日)(?:以)?前|\b(\d{1,2}) days? ago/i.exec(text);
  if (ago) return { from: -Number(ago[1] ?? ago[2]) - 1, to: -Number(ago[1] ?? ago[2]) + 1 };
  if (/前天|day before yesterday/i.test(text)) return { from: -2, to: -2 };
  if (/昨天|\byesterday\b/i.test(text)) return { from: -1, to: -1 };
  if (/上上周|two weeks ago/i.test(text)) return { from: -weekday - 14, to: -weekday - 8 };
  if (/上周|上个?星期|上礼拜|\blast week\b/i.test(text)) return { from: -weekday - 7, to: -weekday - 1 };
  if (/这周|本周|这个?(?:星期|礼拜)|\bthis week\b/i.test(text)) return { from: -weekday, to: 0 };
  if (/这个?月|本月|\bthis month\b/i.test(text)) return { from: 1 - day, to: 0 };
  if (/今年|\bthis year\b/i.test(text)) return { ...monthPeriod(year, 1, frame), to: 0 };
  if (/上个?月|\blast month\b/i.test(text))
    return monthPeriod(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, frame);
  const named = namedMonth(text);
  return named === undefined ? undefined : monthPeriod(named > month ? year - 1 : year, named, frame);
}

/** Whether an instant lies in the period, by the shop's calendar. */
export function isWithin(at: string, period: Period, frame: TurnFrame): boolean {
  const away = daysAway(at, frame);
  return away >= period.from && away <= period.to;
}

/** Making one takes longer than all else here. One for each time zone of the shops. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function today({ now, timeZone }: Pick<TurnFrame, 'now' | 'timeZone'>): [year: number, month: number, day: number] {
  // Swedish dates are written year-month-day
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  const [year = 0, month = 1, day = 1] = calendar.format(now).split('-').map(Number);
  return [year, month, day];
}

function namedMonth(text: string): number | undefined {
  const han = /(?:^|[^\d])(\d{1,2})\s*月份?(?!\s*\d)/.exec(text)?.[1];
  if (han !== undefined && Number(han) >= 1 && Number(han) <= 12) return Number(han);
  const english = /\b(?:in|last|since|during) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(
    text,
  )?.[1];
  return english === undefined ? undefined : months.indexOf(english.toLowerCase()) + 1;
}

function monthPeriod(year: number, month: number, frame: Pick<TurnFrame, 'now' | 'timeZone'>): Period {
  const now = Date.UTC(today(frame)[0], today(frame)[1] - 1, today(frame)[2]);
  const days = (at: number) => Math.round((at - now) / 86_400_000);
  return { from: days(Date.UTC(year, month - 1, 1)), to: days(Date.UTC(year, month, 0)) };
}
