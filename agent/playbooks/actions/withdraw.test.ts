import { describe, expect, it } from 'vitest';
import { withdraws } from './withdraw.ts';

describe('a wish taken back', () => {
  it.each([
    '不取消了',
    '算了不退了',
    '那我不换了吧',
    '先别取消了，我再想想',
    '大衣不取消了',
    "never mind, don't cancel it",
    "ok actually i'll keep them",
    "I don't want to return it any more",
    "no need to cancel, it's fine",
  ])('is heard: %s', (text) => {
    expect(withdraws({ text })).toBe(true);
  });

  it.each([
    '不退了吗？',
    '为什么不能退了',
    '不退了，给我换一件',
    '不用优惠，直接取消',
    '不要退款，给我补发',
    "why can't I return it any more",
    "don't exchange it, I want a refund",
    "I don't want a voucher, just cancel it",
  ])('is no question, and no other wish: %s', (text) => {
    expect(withdraws({ text })).toBe(false);
  });
});
