import { expect, it } from 'vitest';
import { takenBackIn } from './takes-back.ts';

it.each([
  ['算了地址不改了', ['address']],
  ["don't change the address after all", ['address']],
  ['keep the old address', ['address']],
  ['actually leave the order, just hurry it up', ['cancel']],
  ['no wait, keep the headphones', ['cancel']],
  ['耳机还是留着', ['cancel']],
  ['不要改了，还是我收', ['address']],
  ['算了等等吧', ['cancel', 'return', 'money_back']],
  // bargains, asks, or wants it all the same
  ['便宜点我就留着', []],
  ['能便宜两百我就不取消', []],
  ['you can keep the coupon', []],
  ['I want to keep the discount', []],
  ['地址改好了吗', []],
  ['change the address please', []],
])('hears what is withdrawn: %s', (text, gone) => expect([...takenBackIn([text])]).toEqual(gone));
