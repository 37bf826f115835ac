import { describe, expect, it } from 'vitest';
import { passHatK, passHats } from './pass-k.ts';

describe('pass^k', () => {
  it('is C(c, k) / C(n, k) of one task', () => {
    expect([1, 2, 3, 4].map((k) => passHatK({ trials: 4, successes: 3 }, k))).toEqual([0.75, 0.5, 0.25, 0]);
  });

  it('is the mean over tasks, as far as the task with the fewest trials', () => {
    const tasks = [
      { trials: 4, successes: 4 },
      { trials: 2, successes: 1 },
      { trials: 0, successes: 0 },
    ];
    expect(passHats(tasks)).toEqual([0.75, 0.5]);
    expect(passHats([])).toEqual([]);
  });
});
