import { z } from 'zod';
import { defineReadTool, type ToolContext } from '../contract.ts';
import type { ServiceRequest } from '../ledger/service-request.ts';
import { findReadableOrder, isSignedIn, normaliseOrderNumber, refuseOrder } from '../order-access.ts';
import { arrangedView, type ArrangedView, requestCard, requestView } from '../views/request-view.ts';

export const listRequestsInput = z.object({
  orderNumber: z.string().min(1).max(40).optional().describe('only those about this order'),
  showCards: z.boolean().default(true).describe('false when you only look something up'),
});

/** Newest first. `total` counts all of them; none is an answer too. */
export interface ListRequestsContent {
  total: number;
  requests: ArrangedView[];
}

const mostShown = 5;

/** Shows what the shopper has asked for and where it stands. Changes nothing. */
export const listRequests = defineReadTool({
  name: 'list_requests',
  description:
    "Lists the shopper's service requests (cancellations, returns, exchanges, refunds, urges and so on), newest first, each " +
    'with its number, what has happened, what comes next and by when, and what was agreed: a coupon’s code and last day, ' +
    'where goods are sent back and who pays for that. Refused with identity_required when it isn’t known ' +
    'who asks.',
  input: listRequestsInput,
  async run({ orderNumber, showCards }, context) {
    const { language } = context;
    const readable = await readableRequests(context, orderNumber);
    if (!readable) return refuseOrder(context);
    const shown = readable.slice(0, mostShown);
    const view = isSignedIn(context.shopper) ? arrangedView : requestView;
    const content: ListRequestsContent = {
      total: readable.length,
      requests: shown.map((request) => view(request, language)),
    };
    const cards = showCards ? shown.map((request) => requestCard(request, language)) : [];
    return { status: 'ok', content, cards };
  },
});

/** Their own when signed in, else those of the orders proven here; `undefined` for a stranger, or an order not theirs. */
async function readableRequests(
  context: ToolContext,
  said: string | undefined,
): Promise<readonly ServiceRequest[] | undefined> {
  const { shopper, orderProofs, requests } = context;
  if (said !== undefined) {
    const order = await findReadableOrder(context, said);
    return order && requests({ orderNumbers: [order.number] });
  }
  const proven = (await orderProofs.proven()).map(normaliseOrderNumber);
  if (isSignedIn(shopper) && shopper.customerId) return requests({ customer: shopper.customerId });
  return proven.length > 0 ? requests({ orderNumbers: proven }) : undefined;
}
