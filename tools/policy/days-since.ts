import { dayIn } from '../commerce/durations.ts';

const dayMs = 86_400_000;

/**
 * Which day `now` is, counted from `from` in the shop's time zone: 0 on the same day, 1 on the day after, however few
 * hours lie between. Days are counted by the calendar, so that one with 23 or 25 hours counts as one.
 */
export function daysSince(from: Date, now: Date, timeZone: string): number {
  return Math.max(0, Math.round((midnight(now, timeZone) - midnight(from, timeZone)) / dayMs));
}

function midnight(at: Date, timeZone: string): number {
  return Date.parse(`${dayIn(timeZone, at)}T00:00:00Z`);
}
