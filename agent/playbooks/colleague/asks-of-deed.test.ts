import { expect, it } from 'vitest';
import { asksOfDeed, kindsNamed, sumsNamed } from './asks-of-deed.ts';

it.each([
  ['refund me once more for the lost parcel', 'again'],
  ['再退我一次那个丢了的包裹的钱', 'again'],
  ['鞋子的钱再退一遍', 'again'],
  ['resend it once more', 'again'],
  ['差价再给我退一次', 'again'],
  ['pay me the ¥20 again', 'again'],
  ['did you cancel it or not?', 'whether'],
  ['退款了吗', 'whether'],
  ['袜子补了吗', 'whether'],
  ['coupon 给我了吗', 'whether'],
  ['did I get anything for the wait?', 'whether'],
  ['how much did you give me?', 'much'],
  ['退了我多少钱', 'much'],
  // of something else
  ['refund the socks too', undefined],
  ['再便宜100', undefined],
  ['why was it refunded twice?', undefined],
  ['when is it here again?', undefined],
  ['优惠券怎么用', undefined],
  ['how much is the jacket?', undefined],
] as const)('hears %s as %s', (text, asked) => expect(asksOfDeed(text)).toBe(asked));

it('knows what kinds of deeds are meant, and which sums', () => {
  expect(kindsNamed('did you cancel it?')).toEqual(['cancel_order']);
  expect(kindsNamed('券发了吗')).toContain('give_goodwill');
  expect(kindsNamed('is it done?')).toBeUndefined();
  expect(sumsNamed('那20块和¥1,299呢')).toEqual([20, 1299]);
  expect(sumsNamed('when is the 100 there?')).toEqual([100]);
  expect(sumsNamed('那100什么时候到')).toEqual([100]);
  expect(sumsNamed('the 30 days are over')).toEqual([]);
});
