import { describe, expect, it } from 'vitest';
import { namesTitle, pointedByName } from './name-order.ts';

describe('namesTitle', () => {
  it.each([
    ['Ridgeline Granite Trail Running Shoe', 'trail shoes', true],
    ['Strida Tempo Road Running Shoe', 'trail shoe', false],
    ['北巷 云轻轻薄羽绒服', '羽绒服', true],
    ['Dress', 'dresses', true],
    ['Hat', '', false],
  ])('%s / %s', (title, word, expected) => {
    expect(namesTitle(title, word)).toBe(expected);
  });
});

describe('pointedByName', () => {
  it('points by what only one name has', () => {
    expect(pointedByName('the down one', ['Trail Shell Jacket', 'Cloud Down Jacket'])).toEqual([1]);
    expect(pointedByName('跟头戴的比呢', ['降噪蓝牙耳机', '头戴式降噪耳机'])).toEqual([1]);
    expect(pointedByName('the jacket', ['Trail Shell Jacket', 'Cloud Down Jacket'])).toEqual([]);
  });
});
