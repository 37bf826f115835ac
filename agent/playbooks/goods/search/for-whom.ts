import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { Wanted } from '../../playbook.ts';

type Audience = NonNullable<Wanted['audience']>;

/** For whom goods may be made that do for another as well, the likeliest first. */
const suiting: Readonly<Record<Audience, readonly (readonly ProductSummary['audience'][])[]>> = {
  men: [['men', 'unisex', 'none']],
  women: [['women', 'unisex', 'none']],
  unisex: [['unisex', 'none', 'men', 'women']],
  kids: [['kids'], ['none', 'unisex']],
  cat: [['cat'], ['none']],
  dog: [['dog'], ['none']],
};

/** Who says for whom it is means none made for others; all of them where nothing else is left. */
export function forWhom<Each extends Pick<ProductSummary, 'audience'>>(
  audience: Wanted['audience'],
  products: readonly Each[],
): readonly Each[] {
  if (audience === undefined) return products;
  for (const whom of suiting[audience]) {
    const fitting = products.filter((each) => whom.includes(each.audience));
    if (fitting.length > 0) return fitting;
  }
  return products;
}
