import { z } from 'zod';
import { mostCharacters } from '../bound-content.ts';
import { type Product, productLines } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';
import type { Language } from '../../knowledge/language.ts';
import {
  attributesOf,
  productCard,
  productDetails,
  type ProductDetails,
  productSummary,
  type ProductSummary,
} from '../views/product-view.ts';

export const searchProductsInput = z.object({
  query: z
    .string()
    .max(120)
    .default('')
    .describe("the shopper's words for the goods; may be empty when filters say it all"),
  names: z
    .array(z.string().min(1).max(40))
    .max(60)
    .optional()
    .describe('only goods that are called one of these, in either language; the query then only ranks them'),
  line: z.enum(productLines).optional(),
  audience: z.enum(['women', 'men', 'unisex', 'kids', 'cat', 'dog']).optional(),
  minPrice: z.int().min(0).optional().describe('integer minor units: 200 yuan is 20000'),
  maxPrice: z.int().min(0).optional().describe('integer minor units: 200 yuan is 20000'),
  size: z.string().max(20).optional().describe('as on the label: M, 42'),
  inStockOnly: z.boolean().default(false),
  limit: z.int().min(1).max(10).default(4),
  withDetails: z.boolean().default(false).describe('true: with description and attributes'),
  inFull: z
    .int()
    .min(0)
    .max(2)
    .default(0)
    .describe('so many of the best come with all that get_product tells, as far as there is room'),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

/** Best match first, at least one: nothing found is refused as `not_found`. */
export interface SearchProductsContent {
  products: FoundProduct[];
}

/** Description and attributes only where they were asked for, the rest of the details only of the best ones. */
export type FoundProduct = ProductSummary & Partial<ProductDetails>;

/** Searches the shop's products. Changes nothing. */
export const searchProducts = defineReadTool({
  name: 'search_products',
  description:
    "Searches the shop's products by words and filters; gives prices, colours, sizes and stock, best match first. Use it " +
    'for "do you have", "show me", gift ideas, and to find the id of a product that the shopper names.',
  input: searchProductsInput,
  async run({ query, names, showCards, limit, withDetails, inFull, inStockOnly, ...filters }, context) {
    const { commerce, shop, language } = context;
    const { line, audience, minPrice, maxPrice, size } = filters;
    const products = await commerce.searchProducts(shop, {
      text: query,
      inStockOnly,
      limit,
      ...(names && { names }),
      ...(line && { line }),
      ...(audience && { audience }),
      ...(minPrice !== undefined && { minPrice }),
      ...(maxPrice !== undefined && { maxPrice }),
      ...(size !== undefined && { size }),
    });
    if (products.length === 0) return { status: 'refused', reason: 'not_found' };
    const content: SearchProductsContent = {
      products: products.map((product) => ({
        ...productSummary(product, language),
        ...(withDetails && { description: product.description[language], attributes: attributesOf(product, language) }),
      })),
    };
    tellInFull(content, products.slice(0, inFull), language);
    return { status: 'ok', content, cards: showCards ? [productCard(products, language)] : [] };
  },
});

/** Leaves as they are those for which there is no room: half a product's variants would be worse than none. */
function tellInFull(content: SearchProductsContent, best: readonly Product[], language: Language): void {
  let room = mostCharacters - JSON.stringify(content).length;
  for (const [at, product] of best.entries()) {
    const details = productDetails(product, language);
    room -= JSON.stringify(details).length - JSON.stringify(content.products[at]).length;
    if (room < 0) return;
    content.products[at] = details;
  }
}
