import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { picksAnother } from './picks-another.ts';

const understand = createUnderstanding();
const read = (text: string): Segment => {
  const [segment] = understand([text], {}).segments;
  if (!segment) throw new RangeError('nothing was said');
  return { ...segment, text };
};

describe('another colour or size before dispatch', () => {
  it.each([
    'I clicked blue by mistake, make it green before it ships',
    '颜色点错了，想要蓝色，还没发吧',
    'can you change the mug to white, it has not been sent yet',
  ])('is wished: %s', (text) => {
    expect(picksAnother(read(text))).toBe(true);
  });

  it.each(['do you have it in green', 'cancel it before it ships please', '这款有蓝色的吗'])('is not: %s', (text) => {
    expect(picksAnother(read(text))).toBe(false);
  });
});
