import { leftToRefund, paidPieces, refundParts } from '../commerce/paid-share.ts';
import type { ActionCase } from './action-case.ts';
import { isAdjustment } from './risk-facts.ts';

interface PaidBack {
  /** For which something was paid back. */
  pieces: number;
  /** Of those, the ones for which all was paid back that they had cost. */
  inFull: number;
  /** Minor units, all in all. */
  amount: number;
}

/**
 * What was paid back for a line whose goods didn't come back for it. A price difference, an offer taken or a courtesy
 * isn't for the goods; an order that was paid back as a whole is, whatever the reasons were.
 */
export function paidBackFor({ history, order }: Pick<ActionCase, 'history' | 'order'>, lineId: string): PaidBack {
  const line = order?.lines.find(({ id }) => id === lineId);
  if (!order || !line) return { pieces: 0, inFull: 0, amount: 0 };
  const cost = paidPieces(order, 'goods').get(lineId) ?? [];
  const back = order.refunds
    .filter(({ rejected, withReturn, lineIds }) => !rejected && !withReturn && lineIds.includes(lineId))
    .filter(({ amount }) => !isAdjustment({ orderNumber: order.number, amount }, history))
    .flatMap((refund) => refundParts(order, refund).filter((part) => part.lineId === lineId));
  const amount = back.reduce((sum, part) => sum + part.amount, 0);
  const pieces = back.reduce((sum, { quantity }) => sum + quantity, 0);
  if (order.totals.paid.amount > 0 && leftToRefund(order).amount === 0) {
    const paid = amount > 0 ? amount : cost.reduce((sum, each) => sum + each, 0);
    return { pieces: line.quantity, inFull: line.quantity, amount: paid };
  }
  return { pieces, inFull: Math.min(pieces, coveredBy(amount, cost)), amount };
}

/** How many pieces a sum pays for, the first ones first. */
function coveredBy(amount: number, cost: readonly number[]): number {
  let left = amount;
  return cost.filter((each) => each > 0 && (left -= each) >= 0).length;
}
