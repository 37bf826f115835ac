import { expect, it } from 'vitest';
import { asksSomething } from './suggest-passage.ts';

it.each([
  ['药费你们赔不赔', true],
  ['can it be repaired after 45 days', true],
  ['特价商品能退吗', true],
  ['别再说查不到了，再不解决我就投诉', false],
  ['That gift never came!', false],
  ['照片晚点发，那顶帽子今天刚到的', false],
])('finds whether “%s” asks anything: %s', (words, asks) => expect(asksSomething(words)).toBe(asks));
