import { describe, expect, it } from 'vitest';
import { minimise } from './lbfgs.ts';

describe('finding a minimum', () => {
  it('finds that of a stretched bowl', () => {
    const x = new Float64Array([5, -3]);
    minimise(
      (point, gradient) => {
        const [a = 0, b = 0] = point;
        gradient[0] = 2 * (a - 1);
        gradient[1] = 200 * (b - 2);
        return (a - 1) ** 2 + 100 * (b - 2) ** 2;
      },
      x,
      200,
      1e-8,
    );
    expect(x[0]).toBeCloseTo(1, 3);
    expect(x[1]).toBeCloseTo(2, 3);
  });
});
