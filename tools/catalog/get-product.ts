import { z } from 'zod';
import type { ProductDetails } from '../views/product-view.ts';

export const getProductInput = z.object({
  productId: z.string().min(1).max(80),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

export type GetProductContent = ProductDetails;
