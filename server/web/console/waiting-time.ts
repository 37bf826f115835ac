/** Words for how long something has waited. */
interface TimeWords {
  now: string;
  minutes(minutes: number): string;
  hours(hours: number, minutes: number): string;
  days(days: number): string;
}

/** The time since an instant, to the minute and then coarser; never negative. */
export function waitedFor(since: string, now: number, words: TimeWords): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return words.now;
  if (minutes < 60) return words.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? words.hours(hours, minutes % 60) : words.days(Math.floor(hours / 24));
}

/** How long is too long in line: it is drawn in a colour of worry from here on, and of alarm from three times as long. */
const patience = 3 * 60_000;

export function urgencyOf(since: string, now: number): 'fine' | 'late' | 'very_late' {
  const waited = now - Date.parse(since);
  return waited >= 3 * patience ? 'very_late' : waited >= patience ? 'late' : 'fine';
}
