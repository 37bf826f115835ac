import type { LineShare } from './line-share.ts';
import type { Order } from './order.ts';

/**
 * Pieces of a line that came back or are on their way back: for money (refunds that weren't rejected), or for another
 * variant that hasn't been sent yet. Once it has, the shopper holds as many pieces as before.
 */
export function piecesReturned({ lines, refunds, exchanges = [] }: Order, lineId: string): number {
  const whole = lines.find(({ id }) => id === lineId)?.quantity ?? 0;
  const forMoney = refunds
    .filter((each) => each.withReturn && !each.rejected && each.lineIds.includes(lineId))
    .reduce((count, { pieces }) => count + (pieces ? quantityOf(pieces, lineId) : whole), 0);
  const forAnother = exchanges
    .filter((each) => each.lineId === lineId && !each.sentAt)
    .reduce((count, { quantity }) => count + quantity, 0);
  return forMoney + forAnother;
}

/** Whether an order has all of these pieces beside those that were returned. */
export function hasPiecesLeft(order: Order, shares: readonly LineShare[]): boolean {
  return shares.every(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line !== undefined && piecesReturned(order, lineId) + quantity <= line.quantity;
  });
}

/** Pieces of a line that other orders send once more; those that were cancelled don't count. */
export function piecesResent({ replacements = [] }: Order, lineId: string): number {
  return replacements
    .filter(({ state }) => state !== 'cancelled')
    .reduce((count, { pieces }) => count + quantityOf(pieces, lineId), 0);
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
