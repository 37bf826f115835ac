import { describe, expect, it } from 'vitest';
import { sayClock, sayDay, sayOnDay } from './say-time.ts';

// Saturday, 21 November 2026, 20:30 in Shanghai.
const now = new Date('2026-11-21T12:30:00Z');
const zh = { language: 'zh', now, timeZone: 'Asia/Shanghai' } as const;
const en = { language: 'en', now, timeZone: 'Asia/Shanghai' } as const;

describe('sayDay', () => {
  it.each([
    ['2026-11-21T01:00:00Z', '今天', 'today'],
    ['2026-11-21T16:30:00Z', '明天', 'tomorrow'],
    ['2026-11-23T04:00:00Z', '后天', 'Mon 23 Nov'],
    ['2026-11-27T04:00:00Z', '周五（11月27日）', 'Fri 27 Nov'],
    ['2026-11-20T04:00:00Z', '昨天', 'yesterday'],
    ['2026-11-19T04:00:00Z', '前天', 'Thu 19 Nov'],
    ['2026-11-03T04:00:00Z', '11月3日', '3 Nov'],
    ['2026-09-03T04:00:00Z', '9月3日', '3 Sep'],
    ['2025-12-31T04:00:00Z', '2025年12月31日', '31 Dec 2025'],
  ])('%s is %s, or %s', (at, chinese, english) => {
    expect(sayDay(at, zh)).toBe(chinese);
    expect(sayDay(at, en)).toBe(english);
  });

  it('tells days by the shop’s calendar, not by UTC', () => {
    expect(sayDay('2026-11-21T16:30:00Z', { ...en, timeZone: 'UTC' })).toBe('today');
  });
});

describe('sayOnDay', () => {
  it('puts the preposition where English wants one', () => {
    expect(sayOnDay('2026-11-27T04:00:00Z', en)).toBe('on Fri 27 Nov');
    expect(sayOnDay('2026-11-21T16:30:00Z', en)).toBe('tomorrow');
    expect(sayOnDay('2026-11-27T04:00:00Z', zh)).toBe('周五（11月27日）');
  });
});

describe('sayClock', () => {
  it('is the shop’s clock', () => expect(sayClock('2026-11-21T06:05:00Z', zh)).toBe('14:05'));
});
