/**
 * Solves `A X = B` for a symmetric positive definite A (`size` × `size`, row by row, only its lower half is read) by its
 * Cholesky factor, which is left in A; B (`size` × `columns`, row by row) becomes X. Throws when A isn't positive definite.
 */
export function solveSymmetric(
  a: Float64Array,
  b: Float64Array,
  { size, columns }: { size: number; columns: number },
): void {
  factorise(a, size);
  const row = (at: number) => b.subarray(at * columns, (at + 1) * columns);
  const subtract = (from: Float64Array, what: Float64Array, times: number) => {
    for (let at = 0; at < columns; at++) from[at] = (from[at] as number) - times * (what[at] as number);
  };
  const divide = (what: Float64Array, by: number) => {
    for (let at = 0; at < columns; at++) what[at] = (what[at] as number) / by;
  };
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) subtract(row(i), row(k), a[i * size + k] as number);
    divide(row(i), a[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) subtract(row(i), row(k), a[k * size + i] as number);
    divide(row(i), a[i * size + i] as number);
  }
}

/** The lower triangle L with `L Lᵀ = A`, in place. */
function factorise(a: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const own = a.subarray(i * size, i * size + i + 1);
    for (let j = 0; j <= i; j++) {
      const other = a.subarray(j * size, j * size + j + 1);
      let sum = own[j] as number;
      for (let k = 0; k < j; k++) sum -= (own[k] as number) * (other[k] as number);
      if (j < i) own[j] = sum / (other[j] as number);
      else if (sum > 0) own[j] = Math.sqrt(sum);
      else throw new Error(`not positive definite at ${i}`);
    }
  }
}
