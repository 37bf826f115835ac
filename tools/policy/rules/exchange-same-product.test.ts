import { describe, expect, it } from 'vitest';
import type { VariantId } from '../../commerce/product.ts';
import { productId } from '../../commerce/testing.ts';
import { claimOf, ruled } from '../testing.ts';
import { anExchange } from '../testing-exchange.ts';

const variantId = 'var_jacket_l' as VariantId;
const denied = { decision: 'deny', ruleId: 'exchange_same_product' };

describe('exchange_same_product', () => {
  it('gives another size of the same product', () => {
    expect(ruled(anExchange()).decision).toBe('confirm');
  });

  it('gives no other product, and nothing that the catalogue did not say', () => {
    const exchangeFor = { productId: productId('prd_coat'), variantId, stock: 3 };
    expect(ruled(anExchange({ exchangeFor }))).toMatchObject(denied);
    const { exchangeFor: _, ...unknown } = anExchange();
    expect(ruled(unknown)).toMatchObject(denied);
    expect(ruled(anExchange({ exchangeFor: { ...exchangeFor, variantId: 'other' as VariantId } }))).toMatchObject(
      denied,
    );
  });

  it('leaves what costs more to a person', () => {
    const exchangeFor = { productId: productId('prd_jacket'), variantId, stock: 3 };
    expect(ruled(anExchange({ exchangeFor: { ...exchangeFor, dearerBy: 1 } }))).toMatchObject({
      decision: 'human',
      ruleId: 'exchange_same_product',
    });
  });

  it('gives nothing that is sold out', () => {
    const exchangeFor = { productId: productId('prd_jacket'), variantId, stock: 0 };
    expect(ruled(anExchange({ exchangeFor }))).toMatchObject(denied);
  });

  it('gives the very same one only for a fault', () => {
    expect(ruled(anExchange({}, 'var_jacket_m'))).toMatchObject(denied);
    expect(ruled(anExchange({ claim: claimOf('faulty') }, 'var_jacket_m')).decision).toBe('confirm');
  });
});
