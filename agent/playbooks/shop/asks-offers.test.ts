import { expect, it } from 'vitest';
import { onlyAsksOffers } from './asks-offers.ts';

it.each([
  ['有优惠吗', true],
  ['你们店现在有什么活动呀', true],
  ['有折扣吗？', true],
  ['do you have discounts', true],
  ["what's on offer", true],
  ['any promo codes?', true],
  ['ok. any codes that work right now?', true],
  ['why does my code not work', false],
  ['老师有优惠吗', false],
  ['有学生折扣吗', false],
  ['do you have a student discount', false],
  ['is there a discount for 20 shirts', false],
  ['有什么鞋', false],
])('asks for offers and nothing else: %s', (text, only) => {
  expect(onlyAsksOffers(text)).toBe(only);
});
