import { z } from 'zod';
import type { ProductId } from '../commerce/product.ts';
import { defineReadTool } from '../contract.ts';
import { productCard, type ProductDetails, productDetails } from '../views/product-view.ts';
import { sizeRows, type SizeRowView } from '../views/size-chart-view.ts';

export const getProductInput = z.object({
  productId: z.string().min(1).max(80),
  sizeChart: z.boolean().default(false).describe('true for the body measures that each size is for'),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

export interface GetProductContent extends ProductDetails {
  /** Smallest size first; absent where it wasn't asked for, or there is none. */
  sizeChart?: SizeRowView[];
}

/** Shows one product in full. Changes nothing. */
export const getProduct = defineReadTool({
  name: 'get_product',
  description:
    'Shows one product: description, attributes such as material or battery life, every variant with price and stock, ' +
    'and how it fits. Needs the product id, from search_products or an order.',
  input: getProductInput,
  async run({ productId, sizeChart, showCards }, { commerce, shop, language }) {
    const product = await commerce.findProduct(shop, productId as ProductId);
    if (!product) return { status: 'refused', reason: 'not_found' };
    const chart =
      sizeChart && product.sizeChartId ? await commerce.findSizeChart(shop, product.sizeChartId) : undefined;
    const content: GetProductContent = {
      ...productDetails(product, language),
      ...(chart && { sizeChart: sizeRows(chart, language) }),
    };
    return { status: 'ok', content, cards: showCards ? [productCard([product], language)] : [] };
  },
});
