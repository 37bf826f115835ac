import type { CustomerId } from '../commerce/customer.ts';
import type { ToolContext } from '../contract.ts';
import { findReadableOrder, isSignedIn } from '../order-access.ts';

/**
 * The e-mail address to which a one-time code may go: of the customer who is signed in, else of who owns an order proven
 * in this conversation, the one proven last. Nothing that is said in the chat is an address. `undefined` for a stranger.
 */
export async function attestedAddress(context: ToolContext): Promise<string | undefined> {
  const id = await customerOf(context);
  const customer = id === undefined ? undefined : await context.commerce.findCustomer(context.shop, id);
  return customer?.email;
}

async function customerOf(context: ToolContext): Promise<CustomerId | undefined> {
  const { shopper, orderProofs } = context;
  if (isSignedIn(shopper)) return shopper.customerId;
  const last = (await orderProofs.proven()).at(-1);
  const order = last === undefined ? undefined : await findReadableOrder(context, last);
  return order?.customerId;
}

/** `anna.b@example.com` is `a***@example.com`: enough to know one's own, too little to learn another's. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${Array.from(address)[0] ?? ''}***${address.slice(at)}`;
}
