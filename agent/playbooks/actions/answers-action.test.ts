import { describe, expect, it } from 'vitest';
import { cantShow } from './answers-action.ts';

describe('a photo that can’t be had', () => {
  it.each([
    '照片没有，箱子扔了',
    '照片不方便拍，箱子都扔了',
    '没拍照 懒得拍了',
    'i didnt keep the packaging, no photo',
    'cant take a pic, already threw them out',
    'no pics sorry, box went in the bin already',
  ])('is heard: %s', (text) => {
    expect(cantShow(text)).toBe(true);
  });

  it.each([
    '照片等会儿拍',
    '还没拍照，晚上拍给你',
    'no photo yet, I will take one tonight',
    '箱子要留着吗',
    '照片已经发了',
  ])('isn’t: %s', (text) => {
    expect(cantShow(text)).toBe(false);
  });
});
