import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from './bootstrap.ts';

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('the bootstrap interval', () => {
  it('holds the mean’s normal interval nearly, where there are many cases', () => {
    const cases = Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? 0 : 1));
    const [low = 0, high = 0] = bootstrapInterval(cases, mean) ?? [];
    const half = 1.96 * Math.sqrt((0.75 * 0.25) / 400);
    expect(low).toBeCloseTo(0.75 - half, 1.8);
    expect(high).toBeCloseTo(0.75 + half, 1.8);
  });

  it('is wider when trials of one scenario agree with each other than if they were cases of their own', () => {
    const scenarios = Array.from({ length: 20 }, (_, at) => Array.from({ length: 10 }, () => at % 2));
    const apart = bootstrapInterval(scenarios.flat(), mean) ?? [0, 0];
    const together = bootstrapInterval(scenarios, (drawn) => mean(drawn.flat())) ?? [0, 0];
    expect(together[1] - together[0]).toBeGreaterThan(2 * (apart[1] - apart[0]));
  });

  it('is the same for the same seed, and nothing for no case', () => {
    expect(bootstrapInterval([0, 1, 1], mean, 7)).toEqual(bootstrapInterval([0, 1, 1], mean, 7));
    expect(bootstrapInterval([], mean)).toBeUndefined();
  });
});
