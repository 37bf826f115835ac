import { z } from 'zod';
import type { CustomerId } from '../commerce/customer.ts';
import type { ToolContext } from '../contract.ts';
import type { Offer } from '../ledger/offer.ts';
import { findReadableOrder, isSignedIn } from '../order-access.ts';
import { planOffer } from '../planning/plan-offer.ts';
import { refuse } from '../planning/plan-refusal.ts';
import { readOrder } from '../planning/read-order.ts';
import { defineWriteTool, type PlanDesk } from '../tool.ts';
import { presentDone } from '../views/request-view.ts';

export const acceptRetentionOfferInput = z.object({
  offerId: z.string().min(1).max(80).describe('from offer_retention'),
});

/** Takes one of the offers that were issued to the shopper, as it was issued. The others are gone then. */
export const acceptRetentionOffer = defineWriteTool({
  name: 'accept_retention_offer',
  description:
    'Takes an offer that offer_retention has issued and that the shopper has chosen. The shopper confirms it themselves. ' +
    'Needs the offer’s id.',
  input: acceptRetentionOfferInput,
  level: 'signed_in',
  async plan({ offerId }, context, desk) {
    const offer = await findOffer(offerId, context, desk);
    if (!offer) {
      const tell = { en: 'That offer isn’t available any more.', zh: '这个优惠已经失效了。' };
      return refuse('changed_meanwhile', 'offer_gone', tell, context);
    }
    const read = await readOrder(context, offer.orderNumber);
    if (read.status === 'refused') return read;
    return { status: 'planned', plan: planOffer(read, offer, context) };
  },
  present: presentDone,
});

/** Among the offers of the customer who is signed in, or whose orders are proven here. */
async function findOffer(id: string, context: ToolContext, { ledger }: PlanDesk): Promise<Offer | undefined> {
  for (const customer of await customersOf(context)) {
    const offer = await ledger.findOffer(context.shop, customer, id);
    if (offer) return offer;
  }
  return undefined;
}

async function customersOf(context: ToolContext): Promise<CustomerId[]> {
  const { shopper, orderProofs } = context;
  if (isSignedIn(shopper) && shopper.customerId) return [shopper.customerId];
  const orders = await Promise.all((await orderProofs.proven()).map((number) => findReadableOrder(context, number)));
  return [...new Set(orders.flatMap((order) => (order ? [order.customerId] : [])))];
}
