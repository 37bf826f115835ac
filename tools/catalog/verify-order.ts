import { z } from 'zod';
import type { Customer, CustomerId } from '../commerce/customer.ts';
import type { Order } from '../commerce/order.ts';
import { defineReadTool } from '../contract.ts';
import { isSameSecret } from '../is-same-secret.ts';
import { normaliseOrderNumber } from '../order-access.ts';
import { orderSummary, type OrderSummary } from '../views/order-view.ts';

export const verifyOrderInput = z.object({
  orderNumber: z.string().min(1).max(40),
  phoneTail: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe("last four digits of the order's phone number"),
  email: z.string().max(254).optional().describe('e-mail of the order'),
});

/** The order is proven for the rest of this conversation. */
export interface VerifyOrderContent {
  verified: true;
  order: OrderSummary;
}

/** Looked up when there is no such order, so that both cases take the same steps. */
const nobody = 'nobody' as CustomerId;

/**
 * Lets a shopper who isn't signed in prove one order, by its number and the tail of its phone number or the e-mail; all
 * that is given must match. Attempts are throttled before anything is looked up. An order that doesn't exist and one
 * that doesn't match get the same answer after the same look-ups and comparisons (CASES I2). Records the proof for this
 * conversation; changes nothing else.
 */
export const verifyOrder = defineReadTool({
  name: 'verify_order',
  description:
    "Proves that an order is the shopper's, when they aren't signed in: needs the order number and the last four digits " +
    'of its phone number, or its e-mail. Afterwards the other order tools answer for this order.',
  input: verifyOrderInput,
  async run({ orderNumber, phoneTail, email }, context) {
    const { shop, commerce, orderProofs } = context;
    if (phoneTail === undefined && email === undefined) return { status: 'refused', reason: 'identity_required' };
    const number = normaliseOrderNumber(orderNumber);
    if (!(await orderProofs.takeAttempt(number))) return { status: 'refused', reason: 'too_many_attempts' };
    const order = await commerce.findOrder(shop, number);
    const customer = await commerce.findCustomer(shop, order?.customerId ?? nobody);
    const matches = [isPhoneTailOf(phoneTail, order, customer), isEmailOf(email, customer)];
    if (!order || matches.includes(false)) return { status: 'refused', reason: 'not_found_or_unverified' };
    await orderProofs.prove(number);
    const content: VerifyOrderContent = { verified: true, order: orderSummary(order, context) };
    return { status: 'ok', content };
  },
});

/** Of the parcel's address or of the account. True when not given, after the same comparisons. */
function isPhoneTailOf(tail: string | undefined, order: Order | undefined, customer: Customer | undefined): boolean {
  const matches = [order?.shipTo.phone, customer?.phone].map((phone) => isSameSecret(phone?.slice(-4), tail));
  return tail === undefined || matches.includes(true);
}

function isEmailOf(email: string | undefined, customer: Customer | undefined): boolean {
  const matches = isSameSecret(customer?.email.toLowerCase(), email?.trim().toLowerCase());
  return email === undefined || matches;
}
