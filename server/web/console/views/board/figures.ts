import type { boardTexts } from '../../texts/board.ts';

type Words = (typeof boardTexts)['en'];

/** `64%`; a dash where nothing could be counted. */
export const percent = (value: number | undefined): string =>
  value === undefined ? '–' : `${(value * 100).toFixed(value > 0 && value < 0.1 ? 1 : 0)}%`;

/** A stretch of time to two digits or so: `0.4 s`, `12 s`, `3.5 min`, `2 h`. */
export function stretch(ms: number | undefined, say: Pick<Words, 'seconds' | 'minutes' | 'hours'>): string {
  if (ms === undefined) return '–';
  const short = (value: number) => (value < 10 ? Number(value.toFixed(1)) : Math.round(value)).toString();
  if (ms < 60_000) return say.seconds(short(ms / 1000));
  return ms < 3_600_000 ? say.minutes(short(ms / 60_000)) : say.hours(short(ms / 3_600_000));
}

/** The smallest round number that holds it and has a whole half, for an axis. */
export function roundUp(largest: number): number {
  if (largest <= 4) return 4;
  const magnitude = 10 ** Math.floor(Math.log10(largest));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * magnitude >= largest) ?? 10) * magnitude;
}

/** Every day from the first to the last, both included: `2026-03-20`. A chart leaves none out. */
export function daysBetween(from: string, to: string): string[] {
  const day = 86_400_000;
  const first = Date.parse(from);
  const count = Math.max(0, Math.min(366, Math.round((Date.parse(to) - first) / day) + 1));
  return Array.from({ length: count }, (_, at) => new Date(first + at * day).toISOString().slice(0, 10));
}
