import { expect, it } from 'vitest';
import { cantGetCode } from './cant-get-code.ts';

it.each([
  '邮箱登不上了收不到验证码，我搬家了',
  '验证码一直收不到',
  '那个邮箱早就不用了',
  "I can't get into that email anymore",
  'I can’t receive the code',
  'I no longer have access to that mailbox',
  "I'm locked out of my email",
])('hears that no code can reach them: %s', (text) => {
  expect(cantGetCode(text)).toBe(true);
});

it.each([
  '验证码发到哪里了',
  '收不到快递，验证码是 123456',
  '优惠券的验证码收不到',
  'my code is 123456',
  'please send the code again',
  "I can't use the promo code from your e-mail",
  'I can’t get my parcel',
])('leaves alone: %s', (text) => {
  expect(cantGetCode(text)).toBe(false);
});
