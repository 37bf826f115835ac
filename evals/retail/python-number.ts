/**
 * Numbers as Python has them: the benchmark's end states are made by its `round` and compared as its `json.dumps`
 * writes them. Doubles are the same in both languages; these two are where they differ.
 */

/** To two decimals; exact halves go to the even neighbour (JavaScript's `toFixed` takes the larger). */
export function roundToCents(value: number): number {
  const isHalf = Number.isInteger(value * 8) && Math.abs(value * 8) % 2 === 1;
  if (!isHalf) return Number(value.toFixed(2));
  const below = Math.floor(value * 100);
  return (below % 2 === 0 ? below : below + 1) / 100;
}

/** A float's text: `198.0`, `-0.0`, `1e-05`, `1e+16`. */
export function pythonFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) return `${value}.0`;
  // Below 1e-6 JavaScript turns to exponents; Python has done so before.
  return String(value);
}
