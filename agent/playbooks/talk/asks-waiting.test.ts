import { expect, it } from 'vitest';
import { asksWaiting } from './asks-waiting.ts';

it.each([
  ['how long till someone gets back to me', true],
  ['how long do i have to wait', true],
  ['when will a person answer', true],
  ['anyone there?', true],
  ['还要等多久', true],
  ['多久有人联系我', true],
  ['前面还有几个人', true],
  ['how long until my refund', false],
  ['when will my parcel get here', false],
  ['我的快递还要等多久', false],
  ['多久发货', false],
])('%s', (text, asks) => {
  expect(asksWaiting(text, { passedOn: 1, turns: 2 })).toBe(asks);
  expect(asksWaiting(text, { turns: 2 })).toBe(false);
});
