import { describe, expect, it } from 'vitest';
import { numberAsked } from './plain-number.ts';

describe('a message of mere digits', () => {
  it.each([
    ['59200', '麻烦发一下邮编', '邮编'],
    ['596971', '验证码发您手机了，收到后告诉我', '验证码'],
    ['59200.', 'What is the postcode there?', 'postcode'],
    ['596971', 'Please tell me the code from the message.', 'the code'],
  ])('is what was asked for: %s after “%s”', (said, asked, name) => {
    expect(numberAsked(said, asked)).toEqual({ name, digits: said.replace('.', '') });
  });

  it.each([
    ['20317', '麻烦发一下订单号'],
    ['20317', 'Your order number and the postcode, please'],
    ['20317', '请问有什么可以帮您'],
    ['SM20317 到哪了', '麻烦发一下邮编'],
    ['我要退大衣', '麻烦发一下邮编'],
  ])('may be an order elsewhere: %s after “%s”', (said, asked) => {
    expect(numberAsked(said, asked)).toBeUndefined();
  });
});
