import { expect, it } from 'vitest';
import { sumSaid } from './sum-said.ts';

it.each([
  ['能补偿一下吗', ''],
  ['帮忙催一下并补偿', ''],
  ['补偿我50', '50'],
  ['给我补偿两百块', '¥200'],
])('%s asks for “%s”', (breath, sum) => {
  expect(sumSaid(breath)).toBe(sum);
});
