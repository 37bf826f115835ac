import { z } from 'zod';
import type { Refund } from '../commerce/refund.ts';
import { defineReadTool } from '../contract.ts';
import { findReadableOrder, refuseOrder } from '../order-access.ts';
import { paymentMethodLabels } from '../views/labels.ts';
import { refundCard, type RefundView, refundView } from '../views/refund-view.ts';

export const getRefundStatusInput = z.object({ orderNumber: z.string().min(1).max(40) });

export interface GetRefundStatusContent {
  orderNumber: string;
  /** Where the money goes back to, in the shopper's language. */
  paymentMethod: string;
  /** Newest first; empty when no refund was asked for. */
  refunds: RefundView[];
}

/** Shows where an order's refunds stand. Changes nothing. */
export const getRefundStatus = defineReadTool({
  name: 'get_refund_status',
  description:
    'Shows the refunds of one order: amount, the stage each is in, what comes next and by when, when the money arrives, ' +
    'or why it was turned down. An empty list means that no refund was asked for. Needs the order number.',
  input: getRefundStatusInput,
  async run({ orderNumber }, context) {
    const order = await findReadableOrder(context, orderNumber);
    if (!order) return refuseOrder(context);
    const refunds = order.refunds.toSorted((a, b) => startOf(b) - startOf(a));
    const content: GetRefundStatusContent = {
      orderNumber: order.number,
      paymentMethod: paymentMethodLabels[order.paymentMethod][context.language],
      refunds: refunds.map((refund) => refundView(order, refund, context)),
    };
    return { status: 'ok', content, cards: refunds.map((refund) => refundCard(order, refund, context)) };
  },
});

function startOf({ stages }: Refund): number {
  return stages[0]?.at.getTime() ?? 0;
}
