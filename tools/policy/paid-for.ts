import type { LineShare } from '../commerce/line-share.ts';
import type { Order } from '../commerce/order.ts';
import { paidPieces } from '../commerce/paid-share.ts';

/**
 * What was paid for these pieces after the order's discount, in minor units, without shipping. `after` skips pieces of
 * the line that came back before. Pieces that the order doesn't have count nothing.
 */
export function paidFor(order: Order, shares: readonly (LineShare & { after?: number })[]): number {
  const paid = paidPieces(order, 'goods');
  return shares
    .flatMap(({ lineId, quantity, after = 0 }) => (paid.get(lineId) ?? []).slice(after, after + quantity))
    .reduce((total, each) => total + each, 0);
}
