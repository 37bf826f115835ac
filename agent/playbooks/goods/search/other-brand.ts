import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { createWordFinder } from '../../../understanding/entity-words.ts';
import { brandNames } from '../../../understanding/lexicon/other-brands.ts';

const findBrands = createWordFinder(brandNames);

/** What goes with a thing of that make, or is like it, isn't asked for by the make. */
const besides =
  /\b(?:for|with|fits?|like|than|unlike|similar to|compatible with|instead of|work\w* with|charge) (?:my |an? |the )?$|(?:类似|比|像|给|配|平替|适配|兼容|我的?)$/i;

/** The make by which goods are asked for, where none of those that were found are of it: in the shopper's words. */
export function brandNotHeld(text: string, products: readonly ProductSummary[]): string | undefined {
  const lower = text.toLowerCase();
  const asked = findBrands(text).find((each) => !besides.test(lower.slice(0, lower.indexOf(each))));
  if (asked === undefined) return undefined;
  const isHeld = products.some(({ brand, title }) => `${brand} ${title}`.toLowerCase().includes(asked));
  if (isHeld) return undefined;
  return /^[a-z]/.test(asked) ? asked.replace(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase()) : asked;
}
