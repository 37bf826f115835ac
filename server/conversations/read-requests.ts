import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import { requestCard } from '../../tools/views/request-view.ts';
import type { Requests } from '../contract/action.ts';
import type { Database } from '../db/database.ts';
import { findOrderOwner } from './order-owner.ts';

/** Requests of a signed-in shopper, or of the orders that a guest has proven. */
export async function readRequests(
  database: Pick<Database, 'inShop'>,
  ledger: Pick<Ledger, 'requests'>,
  caller: { shop: ShopId; shopperId: string },
  language: Language,
): Promise<Requests['requests']> {
  const owner = await findOrderOwner(database, caller);
  if ('orderNumbers' in owner && owner.orderNumbers.length === 0) return [];
  const requests = await ledger.requests(caller.shop, owner);
  return requests.map((request) => {
    const { type: _, ...shown } = requestCard(request, language);
    return shown;
  });
}
