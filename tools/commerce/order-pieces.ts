import type { LineShare } from './line-share.ts';
import type { Order, OrderLine } from './order.ts';
import { refundableFor, returnedPieces } from './paid-share.ts';

/** Whether an order has all of these pieces beside those that were returned. */
export function hasPiecesLeft(order: Order, shares: readonly LineShare[]): boolean {
  return shares.every(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line !== undefined && returnedPieces(order, lineId) + quantity <= line.quantity;
  });
}

/** Pieces of a line that other orders send once more; those that were cancelled don't count. */
export function piecesResent({ replacements = [] }: Order, lineId: string): number {
  return replacements
    .filter(({ state }) => state !== 'cancelled')
    .reduce((count, { pieces }) => count + quantityOf(pieces, lineId), 0);
}

/** All pieces of a line have come back, were sent once more, or have been paid for in full: there is nothing left to put right. */
export function isPutRight(order: Order, line: OrderLine): boolean {
  return returnedPieces(order, line.id) + piecesResent(order, line.id) >= line.quantity || isLinePaidBack(order, line);
}

/** All that was paid for a line has gone back, whether its goods did or not. */
export function isLinePaidBack(order: Order, { id, quantity, unitPrice }: OrderLine): boolean {
  return unitPrice.amount > 0 && refundableFor(order, [{ lineId: id, quantity }], 'goods').amount === 0;
}

/** Each line is the order's, named once, with no more pieces than it has. */
export function namesPieces(order: Order, shares: readonly LineShare[]): boolean {
  const named = new Set(shares.map(({ lineId }) => lineId));
  return (
    named.size === shares.length &&
    shares.every(({ lineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === lineId);
      return line !== undefined && Number.isInteger(quantity) && quantity > 0 && quantity <= line.quantity;
    })
  );
}

function quantityOf(shares: readonly LineShare[], lineId: string): number {
  return shares.find((each) => each.lineId === lineId)?.quantity ?? 0;
}
