import { expect, it } from 'vitest';
import { isOfAbroad } from './of-abroad.ts';

it.each([
  [['拒收可以吗'], true],
  [['退货要自己寄吗'], true],
  [['拒收可以吗', '能寄到日本吗'], false],
  [['在海外怎么退货'], false],
  [['关税谁付'], false],
])('%s is answered from what holds abroad: not %s', (said, isOther) => {
  expect(isOfAbroad(said, { title: '海外及港澳台配送、清关' })).toBe(isOther);
});

it('takes no other document for one on abroad', () => {
  expect(isOfAbroad(['拒收可以吗'], { title: '退货政策' })).toBe(false);
});
