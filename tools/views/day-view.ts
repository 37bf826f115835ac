import type { Viewer } from './viewer.ts';

/** Making a formatter takes far longer than using one; a shop has one time zone and two languages. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day in the shop's time zone, as a card shows it: `25 Mar`, `3月25日`. */
export function dayText(at: Date, { language, timeZone = 'UTC' }: Viewer): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  const month = language === 'zh' ? 'long' : 'short';
  const format = known ?? new Intl.DateTimeFormat(locale, { timeZone, month, day: 'numeric' });
  formats.set(key, format);
  return format.format(at).replace('Sept', 'Sep');
}

/** From one day to another: `24 Mar – 26 Mar`, `3月24日–3月26日`; one day when they are the same. */
export function daysText(from: Date, to: Date, viewer: Viewer): string {
  const [first, last] = [dayText(from, viewer), dayText(to, viewer)];
  if (first === last) return first;
  return viewer.language === 'zh' ? `${first}至${last}` : `${first} – ${last}`;
}
