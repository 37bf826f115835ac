import { describe, expect, it } from 'vitest';
import { freightRow, neverFree } from './freight-row.ts';

const passage = (label: string, text: string, language: 'en' | 'zh' = 'en') => ({
  language,
  ...{
    passageId: label,
    documentId: label,
    label,
    title: 'Shipping',
    headings: ['Abroad'],
    text,
    score: 1,
    similarity: 1,
    coverage: 1,
  },
  ...{ headed: 1, focus: 1, fit: 'sure' as const, isMeant: true, tells: [], leavesOut: [] },
});
const english = [
  passage('1', 'We ship to Canada.\n\nWe can’t deliver to other countries, such as Brazil or India.'),
  passage(
    '2',
    '| Where to | First 1 kg | Each further 0.5 kg |\n| --- | --- | --- |\n| Asia | ¥58 | ¥25 |\n| Europe, North America | ¥88 | ¥40 |',
  ),
];
const chinese = [
  passage('3', '| 地区 | 首重1公斤 | 每续0.5公斤 |\n| --- | --- | --- |\n| 亚洲其他国家 | 58元 | 25元 |', 'zh'),
];

const tell = (text: string) =>
  freightRow(text, 'en', english)
    ?.statements.map((each) => each.text)
    .join(' ');

describe('the freight of a parcel abroad', () => {
  it('is the row of the land that is named', () => {
    expect(tell('postage to vancouver')).toBe('Europe, North America: First 1 kg ¥88, Each further 0.5 kg ¥40');
  });

  it('is no sum that the shop didn’t write', () => {
    const rows = freightRow('寄泰国3斤', 'zh', chinese)?.statements.map((each) => each.text);
    expect(rows).toEqual([expect.stringMatching(/58元.*25元/)]);
  });

  it('is told of no land that the shop doesn’t send to, and of none unnamed', () => {
    expect(tell('1 kg to India')).toMatch(/^We can’t deliver/);
    expect(tell('how much is postage for 2 kg')).toBeUndefined();
  });

  it('is never free where the shop says so, as a sentence of its own', () => {
    const told = neverFree([
      passage('4', '海外不包邮，按重量计费：\n\n| 地区 | 首重1公斤 |\n| --- | --- |\n| 亚洲 | 58元 |', 'zh'),
    ]);
    expect(told?.statements.map(({ text }) => text)).toEqual(['海外不包邮，按重量计费。']);
    expect(neverFree(english)).toBeUndefined();
  });
});
