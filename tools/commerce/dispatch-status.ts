import { daysPast } from './durations.ts';
import type { Order, OrderLine } from './order.ts';

export interface DispatchStatus {
  /** What is paid and in no parcel yet. */
  lines: OrderLine[];
  /** The shop's promise. */
  by: Date;
  overdue: boolean;
  /** Begun days past the promise; 0 when not overdue. */
  daysOverdue: number;
}

/** What of an order waits to be shipped at `now`; `undefined` when nothing does: not paid, all shipped, or cancelled. */
export function dispatchStatus(order: Order, now: Date): DispatchStatus | undefined {
  if ((order.state !== 'paid' && order.state !== 'partly_shipped') || !order.dispatchBy) return undefined;
  const shipped = new Set(order.shipments.flatMap((each) => each.lineIds));
  const lines = order.lines.filter((each) => !shipped.has(each.id));
  if (lines.length === 0) return undefined;
  return { lines, by: order.dispatchBy, overdue: now > order.dispatchBy, daysOverdue: daysPast(order.dispatchBy, now) };
}
