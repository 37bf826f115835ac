import { describe, expect, it } from 'vitest';
import { shareOf } from './wilson.ts';

describe('the Wilson interval', () => {
  // Reference values: R, prop.test(x, n, correct = FALSE)$conf.int
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [50, 100, 0.4038315, 0.5961685],
  ])('of %d in %d is what R says', (hits, of, low, high) => {
    const { interval } = shareOf(hits, of);
    expect(interval[0]).toBeCloseTo(low, 6);
    expect(interval[1]).toBeCloseTo(high, 6);
  });

  it('of no case says nothing', () => {
    expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, rate: undefined, interval: [0, 1] });
  });
});
