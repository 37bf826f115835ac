import type { LineShare } from '../commerce/effect.ts';
import type { Order } from '../commerce/order.ts';

/**
 * The most that was paid for these pieces, in minor units: a discount is spread over the order's goods by their value,
 * and each line is rounded up. Pieces that the order doesn't have count nothing.
 */
export function paidFor({ lines, totals }: Order, shares: readonly LineShare[]): number {
  const { items, discount } = totals;
  if (items.amount === 0) return 0;
  const net = Math.max(0, items.amount - discount.amount);
  return shares.reduce((total, { lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    const pieces = Math.min(quantity, line?.quantity ?? 0);
    return total + Math.ceil(((line?.unitPrice.amount ?? 0) * pieces * net) / items.amount);
  }, 0);
}

/** What of the order's payment hasn't gone back yet; rejected refunds don't count. */
export function remainingPaid({ totals, refunds }: Order): number {
  return totals.paid.amount - refundedOf(refunds);
}

/** What went back, or is on its way. */
export function refundedOf(refunds: Order['refunds']): number {
  return refunds.reduce((total, { amount, rejected }) => total + (rejected ? 0 : amount.amount), 0);
}
