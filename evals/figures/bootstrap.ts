import { createRandom } from '../../tools/commerce/demo-shop/random.ts';

/** How often cases are drawn anew. */
const draws = 2_000;

/**
 * A 95 % percentile bootstrap interval (B. Efron, 1979) of a figure over cases: `figure` is computed of as many cases
 * drawn with replacement, many times. Trials of one scenario are like each other, so give scenarios as cases, each with
 * all of its trials. The same cases and seed give the same interval; no case gives `undefined`.
 */
export function bootstrapInterval<Case>(
  cases: readonly Case[],
  figure: (drawn: readonly Case[]) => number | undefined,
  seed = 1,
): readonly [number, number] | undefined {
  if (cases.length === 0) return undefined;
  const random = createRandom(seed);
  const drawOne = () => random.pick(cases);
  const figures = Array.from({ length: draws }, () => figure(cases.map(drawOne)))
    .filter((each) => each !== undefined)
    .sort((a, b) => a - b);
  if (figures.length === 0) return undefined;
  const at = (quantile: number) => figures[Math.round(quantile * (figures.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
