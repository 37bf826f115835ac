import type { Order } from './commerce/order.ts';
import type { Shopper, ToolContext } from './contract.ts';

/** One spelling of an order number: ` #sm 10042` is `SM10042`. */
export function normaliseOrderNumber(said: string): string {
  return said.normalize('NFKC').replace(/[\s#]/gu, '').toUpperCase();
}

/** The shop itself attests who this is. */
export function isSignedIn({ level, customerId }: Shopper): boolean {
  return customerId !== undefined && (level === 'signed_in' || level === 'stepped_up');
}

/**
 * The order, if this shopper may read it: it is theirs (signed in), or was proven in this conversation. `undefined`
 * for one that doesn't exist as for one that isn't theirs, after the same look-ups. An order that nobody who isn't
 * signed in has proven is not looked up at all.
 */
export async function findReadableOrder(context: ToolContext, said: string): Promise<Order | undefined> {
  const { shop, shopper, commerce, orderProofs } = context;
  const number = normaliseOrderNumber(said);
  const isProven = (await orderProofs.proven()).includes(number);
  if (!isSignedIn(shopper) && !isProven) return undefined;
  const order = await commerce.findOrder(shop, number);
  const isOwn = isSignedIn(shopper) && order?.customerId === shopper.customerId;
  return isProven || isOwn ? order : undefined;
}

/**
 * How to refuse an order that `findReadableOrder` didn't give. A signed-in shopper gets the one answer for "doesn't
 * exist" and "isn't yours"; anyone else is asked for proof of this order, whether or not it exists.
 */
export function refuseOrder({ shopper }: ToolContext): {
  status: 'refused';
  reason: 'identity_required' | 'not_found_or_unverified';
} {
  return { status: 'refused', reason: isSignedIn(shopper) ? 'not_found_or_unverified' : 'identity_required' };
}
