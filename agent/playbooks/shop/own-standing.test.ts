import { expect, it } from 'vitest';
import { asksOwnStanding } from './own-standing.ts';

it.each([
  ['我还有多少积分', true],
  ['帮我查下积分', true],
  ['我现在是vip吗', true],
  ['我算会员不', true],
  ['我还差多少升vip', true],
  ['how many points do I have', true],
  ['am I a VIP now?', true],
  ['积分怎么用', false],
  ['怎么成为会员', false],
  ['会员有什么好处', false],
  ['do my points expire', false],
  ['注销后我的积分还在吗', false],
])('%s asks for what stands in the account: %s', (text, asks) => {
  expect(asksOwnStanding(text)).toBe(asks);
});
