/** A share of `of` cases, with the interval in which it lies with 95 % confidence. */
export interface Share {
  hits: number;
  of: number;
  /** 0 to 1; `undefined` when there is no case. */
  rate: number | undefined;
  /** `[0, 1]` when there is no case. */
  interval: readonly [number, number];
}

/** The 97.5 % quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * The share with its Wilson score interval (E. B. Wilson, 1927), which stays within 0 and 1 and holds for few cases and
 * for shares near the ends, where the usual `p ± z·se` doesn't.
 */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, rate: undefined, interval: [0, 1] };
  const rate = hits / of;
  const zz = (z * z) / of;
  const centre = (rate + zz / 2) / (1 + zz);
  const half = (z / (1 + zz)) * Math.sqrt((rate * (1 - rate)) / of + zz / (4 * of));
  return { hits, of, rate, interval: [Math.max(0, centre - half), Math.min(1, centre + half)] };
}
