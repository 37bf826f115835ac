import { describe, expect, it } from 'vitest';
import { footOfShoe } from './foreign-shoe-size.ts';

describe('footOfShoe', () => {
  it('takes a UK size and the US sizes beside it for the same foot', () => {
    expect(footOfShoe({ system: 'UK', size: 8, of: 'men' })).toBe(26.2);
    expect(footOfShoe({ system: 'US', size: 9, of: 'men' })).toBe(26.2);
    expect(footOfShoe({ system: 'US', size: 10, of: 'women' })).toBe(26.2);
    expect(footOfShoe({ system: 'UK', size: 8, of: 'women' })).toBe(26.2);
  });

  it('reads children’s sizes by their own scale, and half sizes', () => {
    expect(footOfShoe({ system: 'UK', size: 10, of: 'kids' })).toBe(16.9);
    expect(footOfShoe({ system: 'US', size: 7.5, of: 'women' })).toBe(24.1);
  });

  it('makes no foot of a number that is none', () => {
    expect(footOfShoe({ system: 'UK', size: 42, of: 'men' })).toBeUndefined();
  });
});
