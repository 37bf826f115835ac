import { z } from 'zod';
import type { Order } from '../commerce/order.ts';
import type { Product } from '../commerce/product.ts';
import { defineReadTool, type ToolContext } from '../contract.ts';
import { holdsItem, isInGroup, isPlacedWithin, orderGroups } from '../matching-orders.ts';
import { findReadableOrder, isSignedIn, refuseOrder } from '../order-access.ts';
import { orderCard, orderSummary, type OrderSummary } from '../views/order-view.ts';

export const findOrdersInput = z.object({
  group: z.enum(orderGroups).optional().describe('only orders in this situation'),
  item: z.string().max(80).optional().describe("words of something in the order, in the shopper's language"),
  placedAfter: z.iso.date().optional().describe('first day, YYYY-MM-DD'),
  placedBefore: z.iso.date().optional().describe('last day, YYYY-MM-DD'),
  limit: z.int().min(1).max(20).default(5),
  showCards: z.boolean().default(true).describe('false when you only look something up and will show another card'),
});

/** Newest first. `total` counts all that match, `orders` holds the first of them; none is an answer too. */
export interface FindOrdersContent {
  total: number;
  orders: OrderSummary[];
}

/** More orders than this are for a person to go through. */
const mostOrders = 50;
const mostCards = 4;

/** Lists the shopper's own orders, newest first, or those proven in this conversation. Changes nothing. */
export const findOrders = defineReadTool({
  name: 'find_orders',
  description:
    "Lists the shopper's orders, newest first, each with its parcels, dispatch and refunds at a glance. Use it when the " +
    "shopper means an order without giving its number. Refused with identity_required when it isn't known who asks.",
  input: findOrdersInput,
  async run({ group, item, placedAfter, placedBefore, limit, showCards }, context) {
    const readable = await readableOrders(context);
    if (readable.length === 0 && !isSignedIn(context.shopper)) return refuseOrder(context);
    const { language, now, timeZone = 'UTC' } = context;
    const inPeriod = readable
      .filter((order) => isPlacedWithin(order, { from: placedAfter, to: placedBefore }, timeZone))
      .filter((order) => !group || isInGroup(order, group, now));
    const matching = item ? await holding(item, inPeriod, context) : inPeriod;
    const shown = matching.slice(0, limit);
    const content: FindOrdersContent = {
      total: matching.length,
      orders: shown.map((order) => orderSummary(order, context)),
    };
    const cards = showCards ? shown.slice(0, mostCards).map((order) => orderCard(order, language)) : [];
    return { status: 'ok', content, cards };
  },
});

async function readableOrders(context: ToolContext): Promise<Order[]> {
  const { shop, shopper, commerce, orderProofs } = context;
  const proven = await Promise.all((await orderProofs.proven()).map((number) => findReadableOrder(context, number)));
  const own =
    isSignedIn(shopper) && shopper.customerId ? await commerce.listOrders(shop, shopper.customerId, mostOrders) : [];
  const all = new Map([...own, ...proven].flatMap((order) => (order ? [[order.id, order] as const] : [])));
  return [...all.values()].sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
}

/** By the words on the order first; only when these say nothing, by what its products are otherwise called. */
async function holding(item: string, orders: Order[], { commerce, shop }: ToolContext): Promise<Order[]> {
  const named = orders.filter((order) => holdsItem(order, item, new Map()));
  if (named.length > 0) return named;
  const ids = [...new Set(orders.flatMap(({ lines }) => lines.map(({ productId }) => productId)))];
  const products = await Promise.all(ids.map((id) => commerce.findProduct(shop, id)));
  const known = new Map(products.flatMap((each): [string, Product][] => (each ? [[each.id, each]] : [])));
  return orders.filter((order) => holdsItem(order, item, known));
}
