import { describe, expect, it, vi } from 'vitest';
import { cardSchema } from '../cards.ts';
import { money } from '../commerce/money.ts';
import type { ProductId } from '../commerce/product.ts';
import { aProduct, aVariant } from '../commerce/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { productDetails } from '../views/product-view.ts';
import { searchProducts, searchProductsInput } from './search-products.ts';

const jacket = aProduct({
  variants: [
    aVariant({ size: 'S', colour: { en: 'Navy', zh: '藏青' }, stock: 0 }),
    aVariant({ size: 'M', colour: { en: 'Navy', zh: '藏青' }, price: money(42900, 'CNY') }),
    aVariant({ size: 'M', colour: { en: 'Sand', zh: '沙色' } }),
  ],
});
const contextIn = (language: 'en' | 'zh') => testContext({ products: [jacket] }, { language, shopper: anonymous });
const ask = (input: object, context = contextIn('en')) => searchProducts.run(searchProductsInput.parse(input), context);

describe('search_products', () => {
  it('gives price range, colours and sizes with stock, to anyone', async () => {
    const result = await ask({ query: 'jacket' });
    expect(result).toMatchObject({
      status: 'ok',
      content: {
        products: [
          {
            id: 'prd_jacket',
            title: 'Harbour rain jacket',
            price: { amount: 39900, text: '¥399' },
            priceTo: { amount: 42900 },
            inStock: true,
            colours: ['Navy', 'Sand'],
            sizes: [
              { size: 'S', inStock: false },
              { size: 'M', inStock: true },
            ],
          },
        ],
      },
    });
    if (result.status !== 'ok') throw new Error(result.status);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
  });

  it('speaks the language of the turn', async () => {
    expect(await ask({ query: '夹克' }, contextIn('zh'))).toMatchObject({
      content: { products: [{ title: '海港防雨夹克', colours: ['藏青', '沙色'] }] },
    });
  });

  it('hands the filters on and leaves out those not given', async () => {
    const context = contextIn('en');
    const search = vi.spyOn(context.commerce, 'searchProducts');
    await ask({ query: 'jacket', maxPrice: 20000, line: 'clothing', size: 'M' }, context);
    expect(search).toHaveBeenCalledWith('test', {
      text: 'jacket',
      maxPrice: 20000,
      line: 'clothing',
      size: 'M',
      inStockOnly: false,
      limit: 4,
    });
  });

  it('tells the best in full where asked to, as get_product would', async () => {
    const [best, next] = [jacket, aProduct({ id: 'prd_other' as ProductId })];
    const context = testContext({ products: [best, next] }, { language: 'en', shopper: anonymous });
    const result = await ask({ query: 'jacket', inFull: 1 }, context);
    expect(result).toMatchObject({ content: { products: [productDetails(best, 'en'), { id: 'prd_other' }] } });
    expect(result).not.toHaveProperty('content.products.1.variants');
  });

  it('leaves out of the details what there is no room for', async () => {
    const variants = Array.from({ length: 200 }, (_, at) => aVariant({ size: `${at}` }));
    const context = testContext({ products: [aProduct({ variants })] }, { language: 'en', shopper: anonymous });
    expect(await ask({ query: 'jacket', inFull: 1 }, context)).not.toHaveProperty('content.products.0.variants');
  });

  it('says so when nothing fits', async () => {
    expect(await ask({ query: 'kettle' })).toEqual({ status: 'refused', reason: 'not_found' });
  });
});
