import { describe, expect, it } from 'vitest';
import { periodOf } from './period.ts';

// a Saturday
const frame = { now: new Date('2026-11-21T06:00:00Z'), timeZone: 'Asia/Shanghai', language: 'zh' } as const;

describe('periodOf', () => {
  it.each([
    ['昨天买的', -1, -1],
    ['bought yesterday', -1, -1],
    ['上周那单', -12, -6],
    ['last week', -12, -6],
    ['3天前下的单', -4, -2],
    ['the shoes I bought in October', -51, -21],
    ['10月份买的', -51, -21],
    ['上个月', -51, -21],
    ['这个月下了几单', -20, 0],
    ['this week', -5, 0],
    ['I ordered in December', -355, -325],
  ])('%s', (text, from, to) => {
    expect(periodOf(text, frame)).toEqual({ from, to });
  });

  it.each(['where is my parcel', '我5月份生日', '30天内可以退吗'])('has none in %s, or one in the past', (text) => {
    const period = periodOf(text, frame);
    expect(period === undefined || period.to < 0).toBe(true);
  });
});
