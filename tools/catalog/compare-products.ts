import { z } from 'zod';
import type { ProductSummary } from '../views/product-view.ts';

export const compareProductsInput = z.object({
  productIds: z.array(z.string().min(1).max(80)).min(2).max(4),
});

export interface CompareProductsContent {
  /** In the order asked for. */
  products: ProductSummary[];
  /** What they can be compared by; `values` in the order of `products`, `null` where one says nothing. */
  rows: { name: string; values: (string | null)[]; differs: boolean }[];
  /** Id of the one with the lowest price; absent when they cost the same. */
  cheapestId?: string;
}
