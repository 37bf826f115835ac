import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../understanding/create-understanding.ts';
import { readWorn } from './worn-words.ts';

const understand = createUnderstanding();
const read = (text: string) => {
  const [segment] = understand([text]).segments;
  return segment && readWorn({ ...segment, text });
};

describe('readWorn', () => {
  it.each([
    ['the loafer in 41 pinches, what size in the boot?', '41', 'tight', 'boot'],
    ['38 in the flats fits me well, which size should I take in the sandals', '38', 'well', 'sandals'],
    ['运动鞋39偏大，靴子拍几码', '39', 'loose', '靴子'],
    ['牛仔裤31穿着正好 休闲裤也拿31吗', '31', 'well', '休闲裤'],
  ])('tells what is worn from what is asked: %s', (text, size, fits, asked) => {
    const said = read(text);
    expect(said).toMatchObject({ size, fits });
    expect(said?.asked.text).toContain(asked);
    expect(said?.told.text).not.toContain(asked);
  });

  it.each([
    'the M is too small',
    'is 42 too small for me?',
    '165/110斤 穿M合适吗',
    'the 40 doesn’t fit',
    '这款M码合适吗',
  ])('leaves alone what tells of no size that is worn, or asks nothing: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
