import { z } from 'zod';
import { productLines } from '../commerce/product.ts';
import type { ProductSummary } from '../views/product-view.ts';

export const searchProductsInput = z.object({
  query: z
    .string()
    .max(120)
    .default('')
    .describe("the shopper's words for the goods; may be empty when filters say it all"),
  line: z.enum(productLines).optional(),
  audience: z.enum(['women', 'men', 'unisex', 'kids', 'cat', 'dog']).optional(),
  minPrice: z.int().min(0).optional().describe('integer minor units: 200 yuan is 20000'),
  maxPrice: z.int().min(0).optional().describe('integer minor units: 200 yuan is 20000'),
  size: z.string().max(20).optional().describe('as on the label: M, 42'),
  inStockOnly: z.boolean().default(false),
  limit: z.int().min(1).max(10).default(4),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

/** Best match first, at least one: nothing found is refused as `not_found`. */
export interface SearchProductsContent {
  products: ProductSummary[];
}
