import { expect, it } from 'vitest';
import { withFaces } from './stickers.ts';

it.each([
  ['有活动没[狗头]', '有活动没😂'],
  ['还没到[裂开]', '还没到😭'],
  ['什么态度[发怒]', '什么态度😡'],
  ['订单【SM23931】', '订单【SM23931】'],
  ['[尺码表]在哪', '[尺码表]在哪'],
])('reads a sticker as the face that it is, and leaves other brackets: %s', (said, heard) => {
  expect(withFaces(said)).toBe(heard);
});
