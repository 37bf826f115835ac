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
    'dont cancel it now',
    'fine, keep it then',
    'ok never mind, leave it',
    '好吧 那留着',
  ])('is heard: %s', (text) => {
    expect(withdraws({ text })).toBe(true);
  });

  it.each([
    '还是先不取消，我再想想',
    '先放着吧 我考虑一下',
    '那先留着 不急着退',
    '等等 先别动 我跟家里商量一下',
    '再说吧 暂时不用取消',
    '容我琢磨两天',
    'hold on, leave it for now, i need to think',
    'actually dont return it yet, let me sleep on it',
    'forget it, keep the order as is',
    'not yet, I want to think it over',
    'hold off please',
  ])('is as good as taken back where it is put off: %s', (text) => {
    expect(withdraws({ text })).toBe(true);
  });

  it.each([
    '不用想了，取消吧',
    '我考虑好了 取消',
    '先不要优惠，取消',
    '先留着外套，把袜子退了',
    '你们考虑一下退款吧',
    '不退我就投诉',
    "I don't want to think about it, just cancel",
  ])('is not by who has made up their mind: %s', (text) => {
    expect(withdraws({ text })).toBe(false);
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
