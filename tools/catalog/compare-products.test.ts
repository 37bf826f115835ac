import { describe, expect, it } from 'vitest';
import { money } from '../commerce/money.ts';
import { aProduct, aVariant, productId } from '../commerce/testing.ts';
import { testContext } from '../testing.ts';
import { compareProducts, compareProductsInput } from './compare-products.ts';

const attribute = (name: string, value: string) => ({ name: { en: name, zh: name }, value: { en: value, zh: value } });
const products = [
  aProduct({ id: productId('a'), attributes: [attribute('Weight', '300 g'), attribute('Hood', 'yes')] }),
  aProduct({
    id: productId('b'),
    attributes: [attribute('Weight', '420 g'), attribute('Hood', 'yes'), attribute('Pockets', '4')],
    variants: [aVariant({ price: money(29900, 'CNY') })],
  }),
];
const ask = (...productIds: string[]) =>
  compareProducts.run(compareProductsInput.parse({ productIds }), testContext({ products }));

describe('compare_products', () => {
  it('sets attributes side by side and says what differs and which is cheaper', async () => {
    expect(await ask('a', 'b')).toMatchObject({
      status: 'ok',
      content: {
        products: [{ id: 'a' }, { id: 'b' }],
        rows: [
          { name: 'Weight', values: ['300 g', '420 g'], differs: true },
          { name: 'Hood', values: ['yes', 'yes'], differs: false },
          { name: 'Pockets', values: [null, '4'], differs: true },
        ],
        cheapestId: 'b',
      },
      cards: [{ type: 'product', comparison: true, products: [{ id: 'a' }, { id: 'b' }] }],
    });
  });

  it('refuses when fewer than two of them exist', async () => {
    expect(await ask('a', 'none')).toEqual({ status: 'refused', reason: 'not_found' });
    expect(await ask('a', 'a')).toEqual({ status: 'refused', reason: 'not_found' });
  });
});
