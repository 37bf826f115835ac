import { describe, expect, it } from 'vitest';
import { sayMoney } from './say-money.ts';

describe('sayMoney', () => {
  it.each([
    [29900, 'CNY', '¥299', '¥299'],
    [7990, 'CNY', '¥79.90', '¥79.90'],
    [123400, 'CNY', '¥1,234', '¥1,234'],
    [1999, 'USD', '$19.99', '$19.99'],
    [5000, 'JPY', '¥5,000', '¥5,000'],
  ])('%i minor units of %s', (amount, currency, zh, en) => {
    expect(sayMoney({ amount, currency }, 'zh')).toBe(zh);
    expect(sayMoney({ amount, currency }, 'en')).toBe(en);
  });
});
