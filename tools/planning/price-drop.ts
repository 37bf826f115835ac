import { money, type Money } from '../commerce/money.ts';
import type { OrderLine } from '../commerce/order.ts';
import { leftToRefund, paidPieces, refundedByLine, returnedPieces } from '../commerce/paid-share.ts';
import type { ReadOrder } from './read-order.ts';

export interface PriceDrop {
  /** Paid for the pieces that weren't sent back, less what went back before without them. */
  paid: Money;
  /** What one costs today. */
  each: Money;
  /** What the same pieces cost today. */
  today: Money;
  /** Never below zero, never more than is left to refund. */
  difference: Money;
}

/**
 * What a line costs less today than was paid for it, discounts counted: the same variant in the same shop. `undefined`
 * for what isn't sold any more, or in another currency.
 */
export function priceDrop({ order, products }: ReadOrder, line: OrderLine): PriceDrop | undefined {
  const { currency } = order.totals.paid;
  const variant = products.get(line.productId)?.variants.find(({ id }) => id === line.variantId);
  if (variant?.price.currency !== currency) return undefined;
  const returned = returnedPieces(order, line.id);
  const pieces = paidPieces(order, 'goods').get(line.id) ?? [];
  const kept = pieces.slice(returned);
  const gone = sum(pieces.slice(0, returned));
  const adjusted = Math.max(0, (refundedByLine(order).get(line.id) ?? 0) - gone);
  const paid = Math.max(0, sum(kept) - adjusted);
  const today = variant.price.amount * kept.length;
  const left = leftToRefund(order).amount;
  return {
    paid: money(paid, currency),
    each: variant.price,
    today: money(today, currency),
    difference: money(Math.min(left, Math.max(0, paid - today)), currency),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, each) => total + each, 0);
}
