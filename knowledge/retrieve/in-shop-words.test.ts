import { describe, expect, test } from 'vitest';
import { inShopWords } from './in-shop-words.ts';

describe('a question in the words of a shop', () => {
  test.each([
    ['Was charged 2 times!!', 'charged twice, double payment'],
    ['nobody’s home when the driver comes', "wasn't at home and missed the courier"],
    ['can my neighbour grab it for me', 'can someone else collect my parcel'],
    ['扣了我两次钱', '重复扣款了'],
    ['让室友帮忙拿一下快递', '别人可以帮我取件吗'],
  ])('%s', (asked, said) => {
    expect(inShopWords(asked)).toContain(said);
  });

  test('keeps what is special beside them', () => {
    expect(inShopWords('can I stack a coupon and my points with VISA')).toBe(
      'can i can I use two coupons or codes, combine discounts with visa',
    );
  });

  test('leaves what it has no other words for', () => {
    expect(inShopWords('how long is the warranty')).toBeUndefined();
    expect(inShopWords('')).toBeUndefined();
  });

  test('is soon through with the longest question', () => {
    const started = process.cpuUsage(); // not the clock: others may have the processor for a while
    for (const piece of ['the my ', 'my card ', 'return shipping ', '包装', '快递退']) inShopWords(piece.repeat(200));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(100);
  });
});
