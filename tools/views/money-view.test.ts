import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import { moneyView } from './money-view.ts';

describe('moneyView', () => {
  it.each([
    [19900, 'CNY', '¥199'],
    [19950, 'CNY', '¥199.50'],
    [0, 'CNY', '¥0'],
    [123456789, 'USD', '$1,234,567.89'],
    [500, 'JPY', '¥500'],
  ])('writes %i minor units of %s as %s in both languages', (amount, currency, text) => {
    expect(moneyView(money(amount, currency), 'en')).toEqual({ amount, currency, text });
    expect(moneyView(money(amount, currency), 'zh')).toEqual({ amount, currency, text });
  });
});
