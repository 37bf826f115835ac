import { assessShipment } from '../commerce/assess-shipment.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import { returnedPieces } from '../commerce/paid-share.ts';
import type { Product, ProductId } from '../commerce/product.ts';
import type { ToolContext } from '../contract.ts';
import { findReadableOrder, refuseOrder } from '../order-access.ts';
import type { CaseLine } from '../policy/action-case.ts';
import type { PlanRefusal } from './plan-refusal.ts';

/** An order that this shopper may read, with what the shop knows of its goods. */
export interface ReadOrder {
  order: Order;
  products: ReadonlyMap<ProductId, Product>;
}

/** Looks up an order and its products; refuses as every order tool does. */
export async function readOrder(
  context: ToolContext,
  orderNumber: string,
): Promise<({ status: 'read' } & ReadOrder) | PlanRefusal> {
  const order = await findReadableOrder(context, orderNumber);
  if (!order) return refuseOrder(context);
  const ids = [...new Set(order.lines.map(({ productId }) => productId))];
  const found = await Promise.all(ids.map((id) => context.commerce.findProduct(context.shop, id)));
  return {
    status: 'read',
    order,
    products: new Map(found.flatMap((each): [ProductId, Product][] => (each ? [[each.id, each]] : []))),
  };
}

/**
 * Pieces of a line as the rules weigh them. Goods that the shop doesn't know any more have no line of goods, and so no
 * rules: `undefined`.
 */
export function caseLine(
  { order, products }: ReadOrder,
  { line, quantity }: { line: OrderLine; quantity: number },
  now: Date,
): CaseLine | undefined {
  const product = products.get(line.productId);
  if (!product) return undefined;
  const deliveredAt = lineDeliveredAt(order, line.id, now);
  return {
    line,
    quantity,
    returnedBefore: returnedPieces(order, line.id),
    productLine: product.line,
    ...(deliveredAt ? { deliveredAt } : {}),
  };
}

/**
 * When the parcel with this line was delivered, the latest where it came in several. What is in no parcel of an order
 * that is delivered should have come with the last of them.
 */
function lineDeliveredAt({ shipments, state }: Order, lineId: string, now: Date): Date | undefined {
  const own = shipments.filter(({ lineIds }) => lineIds.includes(lineId));
  return (own.length === 0 && state === 'delivered' ? shipments : own)
    .flatMap((shipment) => assessShipment(shipment, now).deliveredAt ?? [])
    .toSorted((a, b) => b.getTime() - a.getTime())[0];
}
