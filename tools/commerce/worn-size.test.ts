import { describe, expect, it } from 'vitest';
import type { SizeChart } from './product.ts';
import { placeWorn, type WornSize } from './worn-size.ts';

const shoes = (id: string, from: number): SizeChart => ({
  id,
  rows: Array.from({ length: 8 }, (_, at) => {
    const least = (from + at + 10) / 2;
    return { size: String(from + at), ranges: { footLength: [least, least + 0.5] } };
  }),
});
const tops: SizeChart = {
  id: 'tops',
  rows: [
    { size: 'S', ranges: { chest: [80, 84] } },
    { size: 'M', ranges: { chest: [84, 90] } },
  ],
};
const women = shoes('women', 35);
const unisex = shoes('unisex', 36);
const title = { en: 'Flat', zh: '单鞋' };
const wears = (size: string, fits: WornSize['fits'], of: Omit<NonNullable<WornSize['of']>, 'title'>): WornSize => ({
  size,
  fits,
  of: { title, ...of },
});

describe('placeWorn', () => {
  it('puts what fits in the middle of its row, one row on when tight and one back when loose', () => {
    expect(placeWorn(women, wears('37', 'well', { chart: women }))).toBe(2.5);
    expect(placeWorn(women, wears('37', 'tight', { chart: women }))).toBe(3.5);
    expect(placeWorn(women, wears('37', 'loose', { chart: women }))).toBe(1.5);
  });

  it('goes from chart to chart by the body, and counts how the worn one is cut', () => {
    expect(placeWorn(unisex, wears('38', 'well', { chart: women }))).toBeCloseTo(2.5);
    expect(placeWorn(unisex, wears('38', 'well', { chart: women, fit: 'runs_large' }))).toBeCloseTo(2.85);
    expect(placeWorn(unisex, wears('38', 'well', { chart: women, fit: 'runs_small' }))).toBeCloseTo(2.15);
  });

  it('abstains where the kinds don’t compare, the size is unknown, or the body lies beyond the chart', () => {
    expect(placeWorn(tops, wears('38', 'well', { chart: women }))).toBeUndefined();
    expect(placeWorn(women, wears('50', 'well', { chart: women }))).toBeUndefined();
    expect(placeWorn(unisex, wears('35', 'well', { chart: women }))).toBeUndefined();
  });

  it('takes a size from elsewhere as the same label here', () => {
    expect(placeWorn(women, { size: '37', fits: 'well' })).toBe(2.5);
  });
});
