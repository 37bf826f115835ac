import { describe, expect, it } from 'vitest';
import { followUpOf } from './follow-up.ts';

describe('followUpOf', () => {
  it.each([
    ['为什么', 'why'],
    ['那为啥呢？', 'why'],
    ['but why?', 'why'],
    ['还有吗', 'more'],
    ['any others?', 'more'],
    ['另一个呢', 'other'],
    ['and the other one?', 'other'],
    ['那什么时候能到', 'when'],
    ['when will it arrive?', 'when'],
    ['用什么快递', 'carrier'],
    ['which courier is it', 'carrier'],
    ['有便宜点的吗', 'cheaper'],
    ['太贵了', 'cheaper'],
    ['anything cheaper?', 'cheaper'],
  ])('%s leans on the talk: %s', (text, expected) => {
    expect(followUpOf(text)).toBe(expected);
  });

  it.each([
    'why was my order cancelled',
    '为什么我的退款被拒了',
    'when do you open on Sundays',
    '还有没有42码的黑色跑鞋',
    '',
  ])('“%s” stands by itself', (text) => {
    expect(followUpOf(text)).toBeUndefined();
  });
});
