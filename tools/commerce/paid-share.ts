import { lineTotal } from './order-lines.ts';
import type { LineShare } from './line-share.ts';
import { money, type Money } from './money.ts';
import type { Order } from './order.ts';
import type { Refund } from './refund.ts';

/**
 * Splits a whole number into whole parts in proportion to the weights, by largest remainder, the first of equals: the
 * parts always add up to the whole. Without any weight the parts are as equal as they can be. Nothing is below zero.
 */
export function spread(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.length === 0 ? [] : spread(whole, Array<number>(weights.length).fill(1));
  const shares = weights.map((weight, index) => {
    const product = BigInt(whole) * BigInt(weight);
    return { index, floor: Number(product / total), rest: product % total };
  });
  let left = whole - shares.reduce((sum, { floor }) => sum + floor, 0);
  const parts = shares.map(({ floor }) => floor);
  for (const { index } of shares.toSorted((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1,
  )) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** What of the price counts: a shop that isn't at fault keeps the fee for sending the goods. */
export type PaidPart = 'goods' | 'goods_and_shipping';

/**
 * What was paid for each single piece of each line, by line id: what the order cost after its discount, spread over the
 * lines by their prices. Everything adds up to what was paid; without shipping, to that less the shipping fee.
 */
export function paidPieces(order: Order, part: PaidPart): ReadonlyMap<string, readonly number[]> {
  const paid = order.totals.paid.amount;
  const shipping = part === 'goods' ? Math.min(order.totals.shipping.amount, paid) : 0;
  const shares = spread(
    paid - shipping,
    order.lines.map((line) => lineTotal(line).amount),
  );
  return new Map(
    order.lines.map(({ id, quantity }, index) => [id, spread(shares[index] ?? 0, Array<number>(quantity).fill(1))]),
  );
}

/** What the shop has paid back, or is about to: refunds that it didn't turn down. */
export function refundedSoFar(order: Order): Money {
  const sums = standing(order).map(({ amount }) => amount.amount);
  return money(
    sums.reduce((sum, each) => sum + each, 0),
    order.totals.paid.currency,
  );
}

/** What of the order's price hasn't gone back yet. */
export function leftToRefund(order: Order): Money {
  const { amount, currency } = order.totals.paid;
  return money(Math.max(0, amount - refundedSoFar(order).amount), currency);
}

/** How many pieces of a line came back or are on their way back: by returns, and by exchanges not yet sent. */
export function returnedPieces(order: Order, lineId: string): number {
  const exchanges = (order.exchanges ?? []).filter((each) => each.sentAt === undefined && each.lineId === lineId);
  return sentBack(order, lineId) + total(exchanges.map(({ quantity }) => quantity));
}

/**
 * What can go back for these pieces: what was paid for them, less what was refunded for their lines before, and never
 * more than is left of the whole order. Refunds of the order as a whole count only against the latter.
 */
export function refundableFor(order: Order, shares: readonly LineShare[], part: PaidPart): Money {
  const paid = paidPieces(order, part);
  const refunded = refundedByLine(order);
  const amounts = shares.map(({ lineId, quantity }) => {
    const pieces = paid.get(lineId) ?? [];
    const from = Math.min(returnedPieces(order, lineId), Math.max(0, pieces.length - quantity));
    const left = total(pieces) - (refunded.get(lineId) ?? 0);
    return Math.max(0, Math.min(total(pieces.slice(from, from + quantity)), left));
  });
  const left = leftToRefund(order);
  return money(Math.min(total(amounts), left.amount), left.currency);
}

/** What went back for each line; a refund of several is spread over them by what was paid for each. */
export function refundedByLine(order: Order): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { lineId, amount } of standing(order).flatMap((refund) => refundParts(order, refund))) {
    sums.set(lineId, (sums.get(lineId) ?? 0) + amount);
  }
  return sums;
}

/** The pieces that a refund is for, and what of it goes back for them, minor units. */
export function refundParts(order: Order, refund: Refund): readonly (LineShare & { amount: number })[] {
  const paid = paidPieces(order, 'goods_and_shipping');
  const shares = sharesOf(order, refund);
  const weights = shares.map(({ lineId, quantity }) => total((paid.get(lineId) ?? []).slice(0, quantity)));
  const amounts = spread(refund.amount.amount, weights);
  return shares.map((share, index) => ({ ...share, amount: amounts[index] ?? 0 }));
}

/** Everything that was bought has come back for its money, or was paid back in full, or is about to be. */
export function isPaidBack(order: Order): boolean {
  if (refundedSoFar(order).amount > 0 && leftToRefund(order).amount === 0) return true;
  const paid = paidPieces(order, 'goods');
  const refunded = refundedByLine(order);
  const bought = order.lines.filter(({ gift }) => !gift);
  return bought.every(
    ({ id, quantity }) => sentBack(order, id) >= quantity || (refunded.get(id) ?? 0) >= total(paid.get(id) ?? []),
  );
}

/** How many pieces of a line were returned, or are on their way back. */
function sentBack(order: Order, lineId: string): number {
  const returns = standing(order).filter(({ withReturn }) => withReturn);
  const shares = returns.flatMap((refund) => sharesOf(order, refund));
  return total(shares.map((each) => (each.lineId === lineId ? each.quantity : 0)));
}

function standing({ refunds }: Order): Refund[] {
  return refunds.filter(({ rejected }) => !rejected);
}

function sharesOf({ lines }: Order, { lineIds, pieces }: Refund): readonly LineShare[] {
  if (pieces) return pieces;
  return lines.filter(({ id }) => lineIds.includes(id)).map(({ id, quantity }) => ({ lineId: id, quantity }));
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + each, 0);
}
