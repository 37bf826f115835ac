import { describe, expect, it } from 'vitest';
import { cardSchema } from '../cards.ts';
import type { Product } from '../commerce/product.ts';
import { aProduct, aVariant, customerId, hours, productId, testChart } from '../commerce/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { recommendSize, recommendSizeInput } from './recommend-size.ts';

const purchase = {
  customerId: customerId('cus_mei'),
  productId: productId('prd_old'),
  sizeChartId: testChart.id,
  size: 'M',
  boughtAt: hours(-2000),
  result: 'kept' as const,
};
const ask = (input: object, set: Parameters<typeof testContext>[1] = {}, product: Partial<Product> = {}) =>
  recommendSize.run(
    recommendSizeInput.parse({ productId: 'prd_jacket', ...input }),
    testContext(
      { products: [aProduct(product)], sizeCharts: [testChart], purchases: [purchase] },
      { shopper: anonymous, ...set },
    ),
  );

describe('recommend_size', () => {
  it("reads the shopper's own words and answers in their language", async () => {
    const result = await ask({ words: '身高164体重108斤' }, { language: 'zh' });
    expect(result).toMatchObject({
      status: 'ok',
      content: {
        size: 'M',
        confidence: 'high',
        reasons: ['您的身高、体重都在 M 码的范围内。'],
        alternative: { when: '喜欢合身一点', size: 'S', inStock: true },
        inStock: true,
        basis: 'measures',
        measures: { height: 164, weight: 54 },
      },
    });
    if (result.status !== 'ok') throw new Error(result.status);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
  });

  it('takes numbers too, and believes them over words', async () => {
    expect(await ask({ words: '110kg', weight: 54, height: 164 })).toMatchObject({
      content: { size: 'M', measures: { weight: 54 } },
    });
  });

  it("uses a signed-in shopper's past purchases, and nobody's when anonymous", async () => {
    const { shopper } = testContext();
    const result = await ask({}, { shopper });
    expect(result).toMatchObject({
      content: { size: 'M', basis: 'purchases', reasons: ['You kept size M in this range before.'] },
    });
    expect(await ask({})).toMatchObject({ reason: 'not_covered', details: { cause: 'missing_measures' } });
  });

  it('tells whether that size can be had, and in which colours', async () => {
    const variants = [
      aVariant({ size: 'M', stock: 0, colour: { en: 'Navy', zh: '藏青' } }),
      aVariant({ size: 'S', colour: { en: 'Sand', zh: '沙色' } }),
    ];
    const words = { words: '165cm 51kg' };
    expect(await ask(words, {}, { variants })).toMatchObject({
      content: { size: 'M', inStock: false, coloursInStock: [], alternative: { size: 'S', inStock: true } },
    });
  });

  it('names no size for a body outside the chart', async () => {
    expect(await ask({ chest: 120 })).toEqual({
      status: 'refused',
      reason: 'not_covered',
      details: {
        cause: 'outside_chart',
        productTitle: 'Harbour rain jacket',
        outside: [{ measure: 'chest', value: 120, from: 78, to: 96, direction: 'above' }],
      },
    });
  });

  it('names no size without a chart or a product', async () => {
    expect(await ask({ chest: 86 }, {}, { sizeChartId: 'none' })).toMatchObject({
      details: { cause: 'no_size_chart' },
    });
    expect(await ask({ productId: 'prd_none' })).toEqual({ status: 'refused', reason: 'not_found' });
  });
});
