import { describe, expect, it } from 'vitest';
import { withDigits } from './chinese-numerals.ts';

describe('withDigits', () => {
  it.each([
    ['一百二十五', '125'],
    ['一百二', '120'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['百二十斤', '120斤'],
    ['两百', '200'],
    ['十', '10'],
    ['十五', '15'],
    ['六十', '60'],
    ['六十五公斤', '65公斤'],
    ['一米六五', '1米65'],
    ['二尺一', '2尺1'],
    ['二十四点五', '24.5'],
    ['身高一七五', '身高175'],
    ['一千二以内', '1200以内'],
    ['两千', '2000'],
    ['一千零五十', '1050'],
    ['三千五百', '3500'],
  ])('reads %s as %s', (said, written) => expect(withDigits(said)).toBe(written));

  it('leaves what is no numeral as it is', () => {
    expect(withDigits('十百千')).toBe('十百千');
    expect(withDigits('我想买夹克')).toBe('我想买夹克');
  });
});
