import { describe, expect, it } from 'vitest';
import { addWorkingDays, calendarDaysPast, daysLeft, daysPast, hoursBetween } from './durations.ts';

const at = (iso: string) => new Date(iso);

describe('durations', () => {
  it('counts a begun day past a promise, and none at the promise itself', () => {
    const promise = at('2026-03-02T12:00:00Z');
    expect(daysPast(promise, promise)).toBe(0);
    expect(daysPast(promise, at('2026-03-02T12:00:01Z'))).toBe(1);
    expect(daysPast(promise, at('2026-03-03T12:00:00Z'))).toBe(1);
    expect(daysPast(promise, at('2026-03-03T12:00:01Z'))).toBe(2);
    expect(daysPast(promise, at('2026-03-01T00:00:00Z'))).toBe(0);
  });

  it("counts days past a promise by the shop's calendar, as the days are named", () => {
    const promise = at('2026-11-21T12:16:00Z'); // 20:16 in Shanghai
    const past = (iso: string) => calendarDaysPast(promise, at(iso), 'Asia/Shanghai');
    expect(past('2026-11-21T12:00:00Z')).toBe(0);
    expect(past('2026-11-21T13:00:00Z')).toBe(0);
    expect(past('2026-11-21T16:30:00Z')).toBe(1);
    expect(past('2026-11-22T12:17:00Z')).toBe(1);
    expect(past('2026-11-22T16:00:00Z')).toBe(2);
  });

  it('counts whole hours and whole days left, never below zero', () => {
    expect(hoursBetween(at('2026-03-02T00:00:00Z'), at('2026-03-02T05:59:00Z'))).toBe(5);
    expect(hoursBetween(at('2026-03-02T00:00:00Z'), at('2026-03-01T00:00:00Z'))).toBe(0);
    expect(daysLeft(at('2026-03-04T23:00:00Z'), at('2026-03-02T00:00:00Z'))).toBe(2);
    expect(daysLeft(at('2026-03-01T00:00:00Z'), at('2026-03-02T00:00:00Z'))).toBe(0);
  });

  it('skips the weekend of the given time zone', () => {
    const friday = at('2026-03-06T09:00:00Z');
    expect(addWorkingDays(friday, 1, 'UTC')).toEqual(at('2026-03-09T09:00:00Z'));
    expect(addWorkingDays(friday, 5, 'UTC')).toEqual(at('2026-03-13T09:00:00Z'));
    // Thursday 20:00 in London is Friday morning in Shanghai
    expect(addWorkingDays(at('2026-03-05T20:00:00Z'), 1, 'Asia/Shanghai')).toEqual(at('2026-03-08T20:00:00Z'));
    expect(addWorkingDays(friday, 0, 'UTC')).toEqual(friday);
  });
});
