import type { Order } from './commerce/order.ts';
import type { Product } from './commerce/product.ts';
import { assessShipment } from './commerce/assess-shipment.ts';
import { dayIn } from './commerce/durations.ts';
import { refundState } from './views/order-view.ts';

/** Situations by which shoppers tell their orders apart; an order can be in several. */
export const orderGroups = [
  'awaiting_payment',
  'unshipped',
  'in_transit',
  'delivered',
  'refunding',
  'cancelled',
] as const;
export type OrderGroup = (typeof orderGroups)[number];

/**
 * Whether an order is in a situation at `now`: `unshipped` is paid with something still to ship; `in_transit` has a
 * parcel that neither arrived nor came back; `delivered` has one that arrived; `refunding` has a refund under way.
 */
export function isInGroup(order: Order, group: OrderGroup, now: Date): boolean {
  const conditions = (): string[] => order.shipments.map((each) => assessShipment(each, now).condition);
  switch (group) {
    case 'awaiting_payment':
    case 'cancelled':
      return order.state === group;
    case 'unshipped':
      return order.state === 'paid' || order.state === 'partly_shipped';
    case 'in_transit':
      return order.state !== 'cancelled' && conditions().some((each) => each !== 'delivered' && each !== 'returned');
    case 'delivered':
      return order.state === 'delivered' || conditions().includes('delivered');
    case 'refunding':
      return order.refunds.some((refund) => refundState(refund) === 'in_progress');
  }
}

/** Whether the order was placed on one of these days (YYYY-MM-DD, inclusive), as dated in `timeZone`. */
export function isPlacedWithin(
  order: Order,
  { from, to }: { from: string | undefined; to: string | undefined },
  timeZone: string,
): boolean {
  const day = dayIn(timeZone, order.placedAt);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/**
 * Whether something in the order is what the shopper's words name: each word occurs in a line's title or options in
 * either language, or in the product's kind or other words where `products` knows it. Words of Chinese match too when
 * half of their neighbouring pairs of characters occur, for they are written without spaces.
 */
export function holdsItem(order: Order, words: string, products: ReadonlyMap<string, Product>): boolean {
  const wanted = words
    .toLowerCase()
    .split(/[\s,，、]+/u)
    .filter(Boolean);
  return order.lines.some((line) => {
    const product = products.get(line.productId);
    const text = [
      ...Object.values(line.title),
      ...Object.values(line.options),
      ...(product ? [...Object.values(product.kind), ...product.keywords] : []),
    ]
      .join(' ')
      .toLowerCase();
    return wanted.length > 0 && wanted.every((word) => occurs(word, text));
  });
}

function occurs(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  if (/^[a-z]{4,}s$/u.test(word)) return text.includes(word.slice(0, -1)); // plural
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return false;
  const pairs = Array.from(word)
    .slice(1)
    .map((character, index) => `${word[index] ?? ''}${character}`);
  return pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length;
}
