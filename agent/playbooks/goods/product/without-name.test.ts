import { describe, expect, it } from 'vitest';
import { withoutName } from './without-name.ts';

describe('withoutName', () => {
  it.each([
    ['is the linen shirt see through', 'Northlane Shore Linen Shirt', 'shirt', 'is the   see through'],
    ['big bag of salmon cat food', 'Pawfield Salmon Grain-Free Cat Food', 'dry food', 'big bag of  '],
    ['真丝衬衫能机洗吗', '北巷 女款珠光真丝衬衫', '衬衫', ' 能机洗吗'],
    ['三文鱼猫粮大袋多少钱', 'Pawfield 三文鱼无谷猫粮', '猫粮', ' 大袋多少钱'],
    ['衬衫是真丝的吗', '北巷 女款珠光真丝衬衫', '衬衫', ' 是真丝的吗'],
  ])('leaves what is asked: %s', (text, title, kind, left) => {
    expect(withoutName(text, { title, kind }).replace(/ +/g, ' ')).toBe(left.replace(/ +/g, ' '));
  });

  it('leaves a question that is a name alone', () => {
    expect(withoutName('Linen Shirt', { title: 'Linen Shirt', kind: 'shirt' })).toBe('Linen Shirt');
  });
});
