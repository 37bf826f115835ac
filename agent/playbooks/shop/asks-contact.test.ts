import { expect, it } from 'vitest';
import { asksContact } from './asks-contact.ts';

it.each([
  ['whats your phone number', true],
  ["what's ur number", true],
  ['your email address?', true],
  ['do you have a phone number i can call', true],
  ['is there a customer service number', true],
  ['can i have your customer service phone number', true],
  ['and ur phone number?', true],
  ['ok so what’s ur number for complaints', true],
  ['how do i reach u guys', true],
  ['对了，你们客服电话多少', true],
  ['你们电话多少', true],
  ['客服热线是多少', true],
  ['电话多少', true],
  ['电话写错了', false],
  ['who sees my phone number', false],
  ['do you give my phone number to the courier', false],
  ['can i have the phone number of the courier', false],
  ['do you have a phone case', false],
  ['do you have a phone', false],
  ['your phone stand broke', false],
  ['我的电话写错了', false],
])('asks how the shop is reached: %s', (text, asked) => {
  expect(asksContact(text)).toBe(asked);
});
