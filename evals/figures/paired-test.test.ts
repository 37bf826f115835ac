import { describe, expect, it } from 'vitest';
import { pairedTest } from './paired-test.ts';

describe('the paired test', () => {
  it('is the exact sign test where differences are whole', () => {
    expect(pairedTest([1, 1, 1, 1, 1])).toBeCloseTo(2 / 32);
    expect(pairedTest([1, 1, 1, 1, -1])).toBeCloseTo((2 * (1 + 5)) / 32);
  });

  it('takes scenarios that came out alike for nothing said', () => {
    expect(pairedTest([0, 0, 0])).toBe(1);
    expect(pairedTest([1, 0, 1, 0, 1])).toBe(pairedTest([1, 1, 1]));
  });

  it('finds many small steps the same way significant, and as many there and back not', () => {
    expect(pairedTest(Array.from({ length: 40 }, () => 0.2))).toBeLessThan(0.001);
    expect(pairedTest(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 0.2 : -0.2)))).toBeGreaterThan(0.5);
  });
});
