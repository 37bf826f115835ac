import type { VariantId } from '../commerce/product.ts';
import { productId } from '../commerce/testing.ts';
import type { ActionCase } from './action-case.ts';
import { aCase, claimOf } from './testing.ts';

/** The delivered jacket, M, for an L that is there. */
export function anExchange(set: Partial<ActionCase> = {}, to = 'var_jacket_l'): ActionCase {
  const toVariantId = to as VariantId;
  return aCase({
    kind: 'request_exchange',
    effect: {
      kind: 'exchange',
      orderNumber: 'SM10001',
      line: { lineId: 'l1', quantity: 1 },
      toVariantId,
      reason: { en: 'Wrong size', zh: '尺码不合适' },
    },
    exchangeFor: { productId: productId('prd_jacket'), variantId: toVariantId, stock: 3 },
    claim: claimOf('wrong_size'),
    ...set,
  });
}
