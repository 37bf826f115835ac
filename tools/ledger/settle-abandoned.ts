import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from '../commerce/commerce.ts';
import type { Ledger } from './ledger.ts';

/**
 * Finds out what came of what somebody broke off and nobody took up again: done, as the shop says, or released for good.
 * Returns how many were settled either way. A throw of the shop leaves the rest for the next time.
 */
export async function settleAbandoned(
  { ledger, commerce }: { ledger: Ledger; commerce: Pick<Commerce, 'findReceipt'> },
  shop: ShopId,
  limit = 50,
): Promise<number> {
  const keys = await ledger.unsettled(shop, limit);
  for (const key of keys) {
    const receipt = await commerce.findReceipt(shop, key);
    if (receipt) await ledger.settle(shop, key, receipt);
    else await ledger.release(shop, key, 'abandoned');
  }
  return keys.length;
}
