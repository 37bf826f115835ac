import { lineTotal } from './order-lines.ts';
import { money, type Money } from './money.ts';
import type { Order } from './order.ts';
import { paidPieces } from './paid-share.ts';
import type { Refund } from './refund.ts';

/** What a refund is made of: `price` less `discount` plus `shipping` is its amount. */
export interface RefundParts {
  /** By the prices in the order. */
  price: Money;
  /** What these goods had been cheaper by; zero where they weren't. */
  discount: Money;
  /** Of the fee for sending them; zero where it isn't paid back. */
  shipping: Money;
}

/**
 * Splits a refund by what was paid for its goods. `undefined` where that doesn't explain its amount: of a part of the
 * price, of an adjustment of the whole order, of what was refunded in several goes.
 */
export function refundParts(order: Order, { amount, lineIds, pieces }: Refund): RefundParts | undefined {
  const isWhole = lineIds.length === 0 && !pieces && amount.amount === order.totals.paid.amount;
  const lines = order.lines.filter(({ id }) => isWhole || lineIds.includes(id));
  const shares = pieces ?? lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  if (shares.length === 0) return undefined;
  const goods = paidPieces(order, 'goods');
  const whole = paidPieces(order, 'goods_and_shipping');
  const sumOf = (paid: typeof goods) =>
    shares.reduce(
      (sum, { lineId, quantity }) =>
        sum + (paid.get(lineId) ?? []).slice(0, quantity).reduce((total, each) => total + each, 0),
      0,
    );
  const withoutFee = sumOf(goods);
  const isWithFee = amount.amount === sumOf(whole);
  if (!isWithFee && amount.amount !== withoutFee) return undefined;
  const price = shares.reduce((sum, { lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return sum + (line ? lineTotal({ ...line, quantity }).amount : 0);
  }, 0);
  if (price < withoutFee) return undefined;
  const of = (minor: number) => money(minor, amount.currency);
  return {
    price: of(price),
    discount: of(price - withoutFee),
    shipping: of(amount.amount - withoutFee),
  };
}
