import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

const now = () => new Date(2026, 5, 12, 9, 30);
const en = createFormat('en', now);
const zh = createFormat('zh', now);
const iso = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

describe('createFormat', () => {
  it('writes money without empty cents and with them when there are some', () => {
    expect(en.money({ amount: 19900, currency: 'CNY' })).toBe('¥199');
    expect(zh.money({ amount: 129950, currency: 'CNY' })).toBe('¥1,299.50');
    expect(en.money({ amount: 500, currency: 'JPY' })).toBe('¥500');
  });

  it('writes days as people in that language do, with the year when it is another', () => {
    expect(en.date(iso(2026, 5, 10))).toMatch(/^Wed,? 10 Jun$/);
    expect(zh.date(iso(2026, 5, 10))).toBe('6月10日周三');
    expect(zh.date(iso(2025, 11, 31))).toBe('2025年12月31日');
    expect(en.time(iso(2026, 5, 10, 8, 5))).toBe('08:05');
  });

  it('counts days by the calendar, not by hours', () => {
    expect(en.daysAgo(iso(2026, 5, 12, 0, 1))).toBe(0);
    expect(en.daysAgo(iso(2026, 5, 11, 23, 59))).toBe(1);
    expect(en.daysAgo(iso(2026, 5, 10, 23, 59))).toBe(2);
    expect(en.daysAgo(iso(2026, 5, 13, 0, 1))).toBe(-1);
  });

  it('names days and hours by the shop’s clock when it knows it, and by the browser’s for a zone that isn’t one', () => {
    const shop = createFormat('zh', () => new Date('2026-06-12T15:00:00Z'), 'Asia/Shanghai');
    expect(shop.dateTime('2026-06-11T17:30:00Z')).toBe('6月12日周五 01:30');
    expect(shop.daysAgo('2026-06-11T17:30:00Z')).toBe(0);
    expect(createFormat('en', now, 'Not/AZone').time(iso(2026, 5, 10, 8, 5))).toBe('08:05');
  });
});
