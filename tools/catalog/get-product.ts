import { z } from 'zod';
import type { ProductId } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';
import { productCard, type ProductDetails, productDetails } from '../views/product-view.ts';

export const getProductInput = z.object({
  productId: z.string().min(1).max(80),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

export type GetProductContent = ProductDetails;

/** Shows one product in full. Changes nothing. */
export const getProduct = defineReadTool({
  name: 'get_product',
  description:
    'Shows one product: description, attributes such as material or battery life, every variant with price and stock, ' +
    'and how it fits. Needs the product id, from search_products or an order.',
  input: getProductInput,
  async run({ productId, showCards }, { commerce, shop, language }) {
    const product = await commerce.findProduct(shop, productId as ProductId);
    if (!product) return { status: 'refused', reason: 'not_found' };
    const content: GetProductContent = productDetails(product, language);
    return { status: 'ok', content, cards: showCards ? [productCard([product], language)] : [] };
  },
});
