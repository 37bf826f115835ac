import { money, type Money } from './money.ts';
import type { Order, OrderLine } from './order.ts';

/** The order's lines with these ids, in the order's own sequence. Ids that it doesn't have are left out. */
export function linesById(order: Order, ids: readonly string[]): OrderLine[] {
  return order.lines.filter((line) => ids.includes(line.id));
}

/** What is in none of the order's parcels: not packed yet, or forgotten. */
export function linesInNoParcel(order: Order): OrderLine[] {
  const packed = new Set(order.shipments.flatMap((shipment) => shipment.lineIds));
  return order.lines.filter((line) => !packed.has(line.id));
}

/** Unit price times quantity. */
export function lineTotal({ unitPrice, quantity }: OrderLine): Money {
  return money(unitPrice.amount * quantity, unitPrice.currency);
}
