import { describe, expect, it } from 'vitest';
import { asksRefundSum, asksWhyLess, wantsOtherWay } from './asks-refund-sum.ts';

describe('the money of a refund', () => {
  it.each(['how much do I get back for the lamp', 'what would the refund for the coat be', '毛衣退掉能拿回多少钱'])(
    'is asked for: %s',
    (text) => {
      expect(asksRefundSum(text)).toBe(true);
    },
  );

  it.each(['how much did I get the lamp for', '退货运费多少', 'how many days does a refund take', '退款要几天'])(
    'is another matter than prices, fees and days: %s',
    (text) => {
      expect(asksRefundSum(text)).toBe(false);
    },
  );

  it.each([
    'paid 240 and only 210 came back',
    '付了240怎么只退210',
    'why did 210 come back when I paid 240',
    'why just 210, i paid 240',
    '为什么只有210，我付了240',
  ])('is less than was paid: %s', (text) => {
    expect(asksWhyLess(text)).toBe(true);
    expect(asksWhyLess('has my refund been approved')).toBe(false);
  });

  it.each(['can it go to another card', '能退到别的卡上吗', 'put it on my bank card instead'])(
    'is wanted elsewhere: %s',
    (text) => {
      expect(wantsOtherWay(text)).toBe(true);
      expect(wantsOtherWay('when is it on my account statement')).toBe(false);
    },
  );
});
