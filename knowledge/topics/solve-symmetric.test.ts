import { describe, expect, it } from 'vitest';
import { solveSymmetric } from './solve-symmetric.ts';

describe('solveSymmetric', () => {
  it('finds what multiplied by the matrix gives the right side', () => {
    const [size, columns] = [6, 2];
    const root = Float64Array.from({ length: size * size }, (_, at) => Math.sin(at * 12.9898) * 2);
    const a = Float64Array.from({ length: size * size }, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      let sum = i === j ? 1 : 0;
      for (let k = 0; k < size; k++) sum += (root[i * size + k] ?? 0) * (root[j * size + k] ?? 0);
      return sum;
    });
    const wanted = Float64Array.from({ length: size * columns }, (_, at) => at - 5);
    const b = Float64Array.from({ length: size * columns }, (_, at) => {
      const [i, column] = [Math.floor(at / columns), at % columns];
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (a[i * size + k] ?? 0) * (wanted[k * columns + column] ?? 0);
      return sum;
    });
    solveSymmetric(a, b, { size, columns });
    for (const [at, value] of b.entries()) expect(value).toBeCloseTo(wanted[at] ?? NaN, 8);
  });

  it('refuses a matrix that isn’t positive definite', () => {
    expect(() => {
      solveSymmetric(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1), { size: 2, columns: 1 });
    }).toThrow('not positive definite');
  });
});
