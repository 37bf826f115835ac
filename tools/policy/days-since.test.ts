import { describe, expect, it } from 'vitest';
import { daysSince } from './days-since.ts';

describe('daysSince', () => {
  it.each([
    ['a minute before and after midnight', '2026-03-01T15:59:00Z', '2026-03-01T16:01:00Z', 'Asia/Shanghai', 1],
    ['almost a whole day', '2026-03-01T16:01:00Z', '2026-03-02T15:59:00Z', 'Asia/Shanghai', 0],
    ['a day of 23 hours', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z', 'America/New_York', 1],
    ['a day of 25 hours', '2026-11-01T04:00:00Z', '2026-11-02T04:59:00Z', 'America/New_York', 0],
    ['a year with a leap day', '2028-01-01T00:00:00Z', '2029-01-01T00:00:00Z', 'UTC', 366],
    ['an instant that lies ahead', '2026-03-05T00:00:00Z', '2026-03-01T00:00:00Z', 'UTC', 0],
  ])('%s', (_, from, now, timeZone, days) => {
    expect(daysSince(new Date(from), new Date(now), timeZone)).toBe(days);
  });
});
