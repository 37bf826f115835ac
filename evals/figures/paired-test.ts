import { createRandom } from '../../tools/commerce/demo-shop/random.ts';

/** Up to so many differences all their signs are tried; of more, a sample. */
const exactUpTo = 16;
const samples = 20_000;

/**
 * How likely differences at least this far from zero are when nothing has changed: a two-sided sign-flip permutation
 * test (R. A. Fisher, 1935) on the differences of pairs, such as a scenario's share of passed trials now less before.
 * Zeros say nothing. 1 when there is no difference. Exact for up to 16 differences, else from a sample with a fixed seed.
 */
export function pairedTest(differences: readonly number[]): number {
  const told = differences.filter((each) => each !== 0);
  if (told.length === 0) return 1;
  const observed = Math.abs(told.reduce((sum, each) => sum + each, 0)) - 1e-9;
  const isAsFar = (sign: (at: number) => boolean) =>
    Math.abs(told.reduce((sum, each, at) => sum + (sign(at) ? each : -each), 0)) >= observed;
  if (told.length <= exactUpTo) {
    const all = 2 ** told.length;
    let far = 0;
    for (let signs = 0; signs < all; signs += 1) if (isAsFar((at) => ((signs >> at) & 1) === 1)) far += 1;
    return far / all;
  }
  const random = createRandom(1);
  let far = 0;
  for (let drawn = 0; drawn < samples; drawn += 1) if (isAsFar(() => random.next() < 0.5)) far += 1;
  return (far + 1) / (samples + 1);
}
