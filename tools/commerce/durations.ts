const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Whole hours from `from` to `to`; 0 when `to` is earlier. */
export function hoursBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / hourMs));
}

/** Days that `at` lies past `promise`, a begun day counted as one; 0 when it is kept. */
export function daysPast(promise: Date, at: Date): number {
  return Math.max(0, Math.ceil((at.getTime() - promise.getTime()) / dayMs));
}

/** Days on the calendar of `timeZone` (IANA) by which `at` lies past `promise`; 0 when it is kept, and on its own day. */
export function calendarDaysPast(promise: Date, at: Date, timeZone = 'UTC'): number {
  if (at <= promise) return 0;
  return Math.round((Date.parse(dayIn(timeZone, at)) - Date.parse(dayIn(timeZone, promise))) / dayMs);
}

/** Whole days left until `until`; 0 when less than one is left. */
export function daysLeft(until: Date, now: Date): number {
  return Math.max(0, Math.floor((until.getTime() - now.getTime()) / dayMs));
}

/** The same time of day, `days` calendar days later. */
export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMs);
}

/**
 * The same time of day, `days` working days later: Mondays to Fridays in `timeZone` (IANA). Public holidays aren't
 * known and count as working days.
 */
export function addWorkingDays(from: Date, days: number, timeZone: string): Date {
  let at = from;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(`${dayIn(timeZone, at)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

/** Making a formatter takes far longer than using one; a shop has one time zone. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day on which `at` falls in `timeZone` (IANA), as YYYY-MM-DD. */
export function dayIn(timeZone: string, at: Date): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    // Swedish dates are written year-month-day
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    dayFormats.set(timeZone, format);
  }
  return format.format(at);
}
