import { expect, it } from 'vitest';
import { askedOfInstead } from './of-goods-instead.ts';

it.each([
  ['那羊毛衫呢', '羽绒服怎么洗', '羊毛衫怎么洗'],
  ['皮鞋呢', '运动鞋能机洗吗', '皮鞋能机洗吗'],
  ['and what about sweaters?', 'how do I wash a jacket', 'how do I wash a sweaters'],
  ['那邮费呢', '羽绒服怎么洗', undefined],
  ['那羊毛衫呢', '发票怎么开', undefined],
  ['羊毛衫有货吗', '羽绒服怎么洗', undefined],
])('%s after %s', (question, before, asked) => {
  expect(askedOfInstead(question, before)).toBe(asked);
});
