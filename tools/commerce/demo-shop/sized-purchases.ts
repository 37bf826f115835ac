import type { SizedPurchase } from '../commerce.ts';
import type { CustomerId } from '../customer.ts';
import type { Order, OrderLine } from '../order.ts';
import type { Product } from '../product.ts';
import { refundReasons } from './refund-reasons.ts';

/** Days after delivery in which a size may still come back; before that nobody can say that it was kept. */
const returnWindowDays = 7;

/** What the orders tell about sizes: worn and kept, or sent back as too small or too large. */
export function sizedPurchasesOf(
  orders: readonly Order[],
  products: readonly Product[],
  now: Date,
): (SizedPurchase & { customerId: CustomerId })[] {
  const charts = new Map(products.map((product) => [product.id, product.sizeChartId]));
  return orders.flatMap((order) =>
    order.lines.flatMap((line) => {
      const sizeChartId = charts.get(line.productId);
      const result = resultOf(order, line, now);
      if (sizeChartId === undefined || line.size === undefined || !result) return [];
      const { customerId, placedAt: boughtAt } = order;
      return [{ customerId, productId: line.productId, sizeChartId, size: line.size, boughtAt, result }];
    }),
  );
}

function resultOf(order: Order, line: OrderLine, now: Date): SizedPurchase['result'] | undefined {
  const refund = order.refunds.find((each) => each.lineIds.includes(line.id) && !each.rejected);
  if (refund?.reason === refundReasons.tooSmall) return 'returned_too_small';
  if (refund?.reason === refundReasons.tooLarge) return 'returned_too_large';
  if (refund) return undefined;
  const delivered = order.shipments
    .find((each) => each.lineIds.includes(line.id))
    ?.events.find((event) => event.code === 'delivered');
  const days = delivered ? (now.getTime() - delivered.at.getTime()) / 86_400_000 : 0;
  return days > returnWindowDays ? 'kept' : undefined;
}
