import { describe, expect, it } from 'vitest';
import { asksForAnother, wasAskedTo } from './for-another.ts';

describe('an order of someone else', () => {
  it.each(["what is in my sister's order", '我替我同事查一下', 'can you tell me where her parcel is', '朋友让我查的'])(
    'is heard: %s',
    (text) => {
      expect(asksForAnother(text)).toBe(true);
    },
  );

  it.each(['where is my order', '我买给妈妈的鞋到了吗', 'is it out for delivery'])('is not: %s', (text) => {
    expect(asksForAnother(text)).toBe(false);
    expect(wasAskedTo(text)).toBe(false);
  });
});
