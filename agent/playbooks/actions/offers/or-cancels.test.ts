import { describe, expect, it } from 'vitest';
import { orCancels } from './or-cancels.ts';

describe('an end that hangs on the price', () => {
  it.each([
    '能不能给我便宜点，不然最新那单我就不要了',
    '不打折我就取消',
    '大衣再优惠点，不行就取消',
    'give me a discount or i cancel the headphones',
    "if u can't knock something off i'll just cancel the order",
    "cancel it unless there's a discount",
    'can you do it cheaper? otherwise I will just cancel',
  ])('is heard in %s', (text) => {
    expect(orCancels(text)).toBe(true);
  });

  it.each(['帮我取消订单', '取消吧，别家便宜', 'cancel it, I found it cheaper', 'any discount on the coat?'])(
    'isn’t in %s',
    (text) => {
      expect(orCancels(text)).toBe(false);
    },
  );
});
