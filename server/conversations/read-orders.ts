import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { Order } from '../../tools/commerce/order.ts';
import { orderCard } from '../../tools/views/order-view.ts';
import type { Orders } from '../contract/action.ts';
import type { Database } from '../db/database.ts';
import { findOrderOwner } from './order-owner.ts';

const mostOrders = 30;

/** Orders of a signed-in shopper, or those that a guest has proven; newest first. */
export async function readOrders(
  database: Pick<Database, 'inShop'>,
  commerce: Pick<Commerce, 'listOrders' | 'findOrder'>,
  caller: { shop: ShopId; shopperId: string },
  language: Language,
): Promise<Orders['orders']> {
  const owner = await findOrderOwner(database, caller);
  const orders =
    'customer' in owner
      ? await commerce.listOrders(caller.shop, owner.customer, mostOrders)
      : await Promise.all(
          owner.orderNumbers.slice(0, mostOrders).map((number) => commerce.findOrder(caller.shop, number)),
        );
  return orders
    .filter((order) => order !== undefined)
    .toSorted((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
    .map((order) => shownOrder(order, language));
}

function shownOrder(order: Order, language: Language): Orders['orders'][number] {
  const { type: _, lines, ...shown } = orderCard(order, language);
  return {
    ...shown,
    lines: lines.map((line, at) => ({
      ...line,
      id: order.lines[at]?.id ?? '',
      productId: order.lines[at]?.productId ?? '',
    })),
  };
}
