import { describe, expect, it } from 'vitest';
import { fits, stuffsIn } from './of-their-stuff.ts';

describe('a page on care', () => {
  it.each([
    ['Caring for down jackets', ['down'], true],
    ['Caring for down jackets', ['cloth'], false],
    ['Caring for leather and suede', ['suede'], true],
    ['羽绒服怎么洗', ['cloth'], false],
    ['皮鞋、麂皮保养', ['leather'], true],
    ['冲锋衣保养', [], false],
    ['Returns', ['cloth'], true],
  ] as const)('“%s” is for %j: %s', (title, have, isFor) => {
    expect(fits(title, have)).toBe(isFor);
  });
});

describe('stuffs', () => {
  it.each([
    ['帆布鞋脏了能扔洗衣机洗吗', ['cloth']],
    ['磨砂牛皮', ['leather', 'suede']],
    ['90% white duck down, 250 g', ['down']],
    ['双面呢羊毛大衣', ['wool']],
    ['can I wash it', []],
  ])('are read in “%s”', (text, stuffs) => {
    expect(stuffsIn(text)).toEqual(stuffs);
  });
});
