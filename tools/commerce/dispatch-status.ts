import { daysPast } from './durations.ts';
import type { Order, OrderLine } from './order.ts';
import { isPaidBack, refundedSoFar } from './paid-share.ts';

export interface DispatchStatus {
  /** What is paid and in no parcel yet. */
  lines: OrderLine[];
  /** The shop's promise. */
  by: Date;
  overdue: boolean;
  /** Begun days past the promise; 0 when not overdue. */
  daysOverdue: number;
}

/**
 * What of an order waits to be shipped at `now`; `undefined` when nothing does: not paid, all shipped, cancelled, or all
 * paid back, so that nobody is promised both the money and the goods.
 */
export function dispatchStatus(order: Order, now: Date): DispatchStatus | undefined {
  if ((order.state !== 'paid' && order.state !== 'partly_shipped') || !order.dispatchBy) return undefined;
  if (isRefunded(order)) return undefined;
  const shipped = new Set(order.shipments.flatMap((each) => each.lineIds));
  const lines = order.lines.filter((each) => !shipped.has(each.id));
  if (lines.length === 0) return undefined;
  return { lines, by: order.dispatchBy, overdue: now > order.dispatchBy, daysOverdue: daysPast(order.dispatchBy, now) };
}

/** All that was paid for it has gone back or is about to; what cost nothing was never paid back. */
export function isRefunded(order: Order): boolean {
  return refundedSoFar(order).amount > 0 && isPaidBack(order);
}
