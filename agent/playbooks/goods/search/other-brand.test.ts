import { describe, expect, it } from 'vitest';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { brandNotHeld } from './other-brand.ts';

const shoe = { brand: 'Strida', title: 'Strida Tempo' } as ProductSummary;

describe('brandNotHeld', () => {
  it.each([
    ['any puma trainers?', 'Puma'],
    ['有李宁的鞋吗', '李宁'],
  ])('names the make that is asked for: %s', (text, brand) => {
    expect(brandNotHeld(text, [shoe])).toBe(brand);
  });

  it.each(['a case for my sony', 'something like uniqlo', '给小米充电的线', 'strida shoes'])(
    'asks for none, or for one that is held: %s',
    (text) => {
      expect(brandNotHeld(text, [shoe])).toBeUndefined();
    },
  );

  it('is content where the goods are of it', () => {
    expect(brandNotHeld('nike shoes', [{ ...shoe, brand: 'Nike' }])).toBeUndefined();
  });
});
