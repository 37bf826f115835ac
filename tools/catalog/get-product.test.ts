import { describe, expect, it } from 'vitest';
import { aProduct, aVariant } from '../commerce/testing.ts';
import { testContext } from '../testing.ts';
import { getProduct, getProductInput } from './get-product.ts';

const product = aProduct({
  variants: [aVariant({ size: 'S', stock: 2 }), aVariant({ size: 'M', stock: 0 }), aVariant({ size: 'L', stock: 30 })],
  fit: { verdict: 'runs_small', note: { en: 'Cut close.', zh: '版型偏修身。' } },
});
const ask = (productId: string, language: 'en' | 'zh' = 'en') =>
  getProduct.run(getProductInput.parse({ productId }), testContext({ products: [product] }, { language }));

describe('get_product', () => {
  it('shows everything that is known of it, and how many are left only when few are', async () => {
    expect(await ask('prd_jacket')).toMatchObject({
      status: 'ok',
      content: {
        description: 'Keeps the rain out.',
        attributes: [{ name: 'Material', value: 'Nylon' }],
        variants: [
          { size: 'S', inStock: true, fewLeft: 2 },
          { size: 'M', inStock: false },
          { size: 'L', inStock: true },
        ],
        fit: { verdict: 'runs_small', note: 'Cut close.' },
        hasSizeChart: true,
      },
      cards: [{ type: 'product', comparison: false }],
    });
    expect(JSON.stringify(await ask('prd_jacket'))).not.toContain('30');
  });

  it('tells the body that each size is for, where that is asked', async () => {
    const sizeChart = { id: product.sizeChartId ?? '', rows: [{ size: 'S', ranges: { waist: [70, 75] as const } }] };
    const context = testContext({ products: [product], sizeCharts: [sizeChart] });
    const found = await getProduct.run(getProductInput.parse({ productId: 'prd_jacket', sizeChart: true }), context);
    const waist = { measure: 'waist', label: 'waist', from: 70, to: 75, unit: 'cm' };
    expect(found).toMatchObject({ content: { sizeChart: [{ size: 'S', measures: [waist] }] } });
    expect(await ask('prd_jacket')).not.toHaveProperty('content.sizeChart');
  });

  it('speaks Chinese', async () => {
    expect(await ask('prd_jacket', 'zh')).toMatchObject({ content: { attributes: [{ name: '面料', value: '锦纶' }] } });
  });

  it('refuses what is not there', async () => {
    expect(await ask('prd_none')).toEqual({ status: 'refused', reason: 'not_found' });
  });
});
