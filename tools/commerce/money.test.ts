import { describe, expect, it } from 'vitest';
import { formatMoney, money, sum } from './money.ts';

describe('money', () => {
  it('holds whole minor units only', () => {
    expect(() => money(12.5, 'CNY')).toThrow(RangeError);
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'CNY')).toThrow(RangeError);
  });

  it('adds amounts of one currency and refuses to mix', () => {
    expect(sum([money(19900, 'CNY'), money(1, 'CNY')], 'CNY')).toEqual(money(19901, 'CNY'));
    expect(sum([], 'USD')).toEqual(money(0, 'USD'));
    expect(() => sum([money(1, 'USD')], 'CNY')).toThrow(RangeError);
  });
});

describe('formatMoney', () => {
  it.each([
    [129900, 'CNY', '¥1,299', '¥1299'],
    [129950, 'CNY', '¥1,299.50', '¥1299.50'],
    [1, 'CNY', '¥0.01', '¥0.01'],
    [0, 'CNY', '¥0', '¥0'],
    [-7000, 'CNY', '-¥70', '-¥70'],
    [12000, 'USD', '$120', 'US$120'],
    [9905, 'EUR', '€99.05', '€99.05'],
    [3500, 'JPY', 'JPY 3,500', 'JPY 3500'],
  ])('writes %i %s as %s in English and %s in Chinese', (amount, currency, en, zh) => {
    expect(formatMoney(money(amount, currency), 'en')).toBe(en);
    expect(formatMoney(money(amount, currency), 'zh')).toBe(zh);
  });
});
