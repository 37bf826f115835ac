import { describe, expect, it } from 'vitest';
import { hoursText, serviceAt, type ServiceHours } from './service-hours.ts';

const shanghai = (local: string) => new Date(`${local}:00+08:00`);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const office: ServiceHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

describe('serviceAt', () => {
  it('is always open without hours', () => {
    expect(serviceAt(undefined, 'Asia/Shanghai', new Date())).toEqual({ open: true });
  });

  it.each([
    ['2026-03-04T09:00', true], // a Wednesday
    ['2026-03-04T17:59', true],
    ['2026-03-04T18:00', '2026-03-05T09:00'],
    ['2026-03-04T08:59', '2026-03-04T09:00'],
    ['2026-03-06T18:30', '2026-03-09T09:00'], // from Friday evening to Monday
    ['2026-03-08T12:00', '2026-03-09T09:00'],
  ])('on weekdays from nine to six, at %s', (now, expected) => {
    const service = serviceAt(office, 'Asia/Shanghai', shanghai(now));
    expect(service).toEqual(
      typeof expected === 'string' ? { open: false, opensAt: shanghai(expected) } : { open: true },
    );
  });

  it('goes on past midnight where it ends before it began', () => {
    const night: ServiceHours = { days: [5], from: '20:00', to: '02:00' };
    expect(serviceAt(night, 'Asia/Shanghai', shanghai('2026-03-07T01:59')).open).toBe(true);
    expect(serviceAt(night, 'Asia/Shanghai', shanghai('2026-03-07T02:00'))).toEqual({
      open: false,
      opensAt: shanghai('2026-03-13T20:00'),
    });
    expect(serviceAt({ days: everyDay, from: '00:00', to: '24:00' }, 'UTC', new Date()).open).toBe(true);
  });

  it('knows of no opening where there is no day', () => {
    expect(serviceAt({ days: [], from: '09:00', to: '18:00' }, 'UTC', new Date())).toEqual({ open: false });
  });

  it('goes by the clock on the wall when clocks change', () => {
    const early: ServiceHours = { days: everyDay, from: '08:00', to: '20:00' };
    // New York: clocks go forward in the night to 8 March 2026.
    const opening = serviceAt(early, 'America/New_York', new Date('2026-03-08T02:00:00Z'));
    expect(opening).toEqual({ open: false, opensAt: new Date('2026-03-08T12:00:00Z') });
    const before = serviceAt(early, 'America/New_York', new Date('2026-03-07T02:00:00Z'));
    expect(before).toEqual({ open: false, opensAt: new Date('2026-03-07T13:00:00Z') });
  });
});

it('says the hours in both languages, days in a row as such', () => {
  expect(hoursText(office)).toEqual({ en: 'Monday to Friday 09:00–18:00', zh: '星期一至星期五 09:00–18:00' });
  expect(hoursText({ ...office, days: everyDay })).toEqual({ en: 'every day 09:00–18:00', zh: '每天 09:00–18:00' });
  expect(hoursText({ ...office, days: [6, 2] })).toEqual({
    en: 'Tuesday, Saturday 09:00–18:00',
    zh: '星期二、星期六 09:00–18:00',
  });
});
