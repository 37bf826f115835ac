import { z } from 'zod';
import type { Language } from '../../knowledge/language.ts';
import type { Product, ProductId } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';
import { attributesOf, productCard, productSummary, type ProductSummary } from '../views/product-view.ts';

export const compareProductsInput = z.object({
  productIds: z.array(z.string().min(1).max(80)).min(2).max(4),
});

export interface CompareProductsContent {
  /** In the order asked for. */
  products: ProductSummary[];
  /** What they can be compared by; `values` in the order of `products`, `null` where one says nothing. */
  rows: { name: string; values: (string | null)[]; differs: boolean }[];
  /** Id of the one with the lowest price; absent when several share it. */
  cheapestId?: string;
}

/** Puts two to four products side by side. Changes nothing. */
export const compareProducts = defineReadTool({
  name: 'compare_products',
  description:
    'Puts two to four products side by side: price, stock, and each attribute with whether it differs. Needs product ' +
    'ids, from search_products or an order.',
  input: compareProductsInput,
  async run({ productIds }, { commerce, shop, language }) {
    const ids = [...new Set(productIds)];
    const found = await Promise.all(ids.map((id) => commerce.findProduct(shop, id as ProductId)));
    const products = found.filter((each) => each !== undefined);
    if (products.length < 2) return { status: 'refused', reason: 'not_found' };
    const summaries = products.map((product) => productSummary(product, language));
    const lowest = Math.min(...summaries.map(({ price }) => price.amount));
    const cheapest = summaries.filter(({ price }) => price.amount === lowest);
    const content: CompareProductsContent = {
      products: summaries,
      rows: comparisonRows(products, language),
      ...(cheapest.length === 1 && cheapest[0] && { cheapestId: cheapest[0].id }),
    };
    return { status: 'ok', content, cards: [productCard(products, language, true)] };
  },
});

/** One row for each attribute that any of them has, in the order in which they first come up. */
function comparisonRows(products: readonly Product[], language: Language): CompareProductsContent['rows'] {
  const attributes = products.map(
    (product) => new Map(attributesOf(product, language).map(({ name, value }) => [name, value])),
  );
  const names = [...new Set(attributes.flatMap((each) => [...each.keys()]))];
  return names.map((name) => {
    const values = attributes.map((each) => each.get(name) ?? null);
    return { name, values, differs: new Set(values).size > 1 };
  });
}
