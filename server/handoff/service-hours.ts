import type { Localized } from '../../knowledge/language.ts';

/** When a shop's people answer, in its time zone: from `from` to `to` (`09:00`, up to `24:00`) on those days; Monday is 1. */
export interface ServiceHours {
  days: readonly number[];
  from: string;
  /** Not after `from`: it is the next day's. */
  to: string;
}

/** `every day 09:00–22:00`, `Monday to Friday 09:00–18:00`, in the shop's own time. */
export function hoursText({ days, from, to }: ServiceHours): Localized {
  const sorted = [...new Set(days)].toSorted((one, other) => one - other);
  const [first = 1, last = 1] = [sorted[0], sorted.at(-1)];
  const clock = `${from}–${to}`;
  if (sorted.length === 7) return { en: `every day ${clock}`, zh: `每天 ${clock}` };
  const isRow = sorted.length > 2 && last - first === sorted.length - 1;
  const name = (day: number, locale: string) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
  const all = (locale: string, and: string) => sorted.map((day) => name(day, locale)).join(and);
  return {
    en: `${isRow ? `${name(first, 'en-GB')} to ${name(last, 'en-GB')}` : all('en-GB', ', ')} ${clock}`,
    zh: `${isRow ? `${name(first, 'zh-CN')}至${name(last, 'zh-CN')}` : all('zh-CN', '、')} ${clock}`,
  };
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Whether people answer at `now`, and if not, when they do again; without hours they always do. `{ open: false }` alone:
 * there is no day on which they do.
 */
export function serviceAt(
  hours: ServiceHours | undefined,
  timeZone: string,
  now: Date,
): { open: true } | { open: false; opensAt?: Date } {
  if (!hours) return { open: true };
  const wall = wallClock(now, timeZone);
  const midnight = Math.floor(wall / dayMs) * dayMs;
  const from = minutes(hours.from) * minuteMs;
  const to = minutes(hours.to) * minuteMs;
  const length = to > from ? to - from : to + dayMs - from;
  const begins = [-1, 0, 1, 2, 3, 4, 5, 6, 7]
    .map((days) => midnight + days * dayMs)
    .filter((day) => hours.days.includes(weekday(day)))
    .map((day) => day + from);
  if (begins.some((begin) => begin <= wall && wall < begin + length)) return { open: true };
  const next = begins.find((begin) => begin > wall);
  return next === undefined ? { open: false } : { open: false, opensAt: instantOf(next, timeZone) };
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** 1 is Monday. `wall` is a wall clock's time as if it were UTC. */
function weekday(wall: number): number {
  return new Date(wall).getUTCDay() || 7;
}

/** What a clock on the wall shows at this moment, as if it were UTC; milliseconds. */
function wallClock(at: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  return Date.parse(`${shown.replace(' ', 'T')}Z`);
}

/** The moment at which the clock on the wall shows this; where clocks jump over it, the moment after the jump. */
function instantOf(wall: number, timeZone: string): Date {
  const offset = (at: number) => wallClock(new Date(at), timeZone) - Math.floor(at / 1000) * 1000;
  const guess = wall - offset(wall);
  return new Date(wall - offset(guess));
}
