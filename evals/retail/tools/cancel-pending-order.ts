import { z } from 'zod';
import { ownValue, type RetailOrder } from '../shop-data.ts';
import { credited } from './gift-card.ts';
import { defineRetailWrite, dollars, readOrder, refused } from './retail-write.ts';

/** The benchmark's two reasons, in its own words: they are data. */
export const cancelReasons = ['no longer needed', 'ordered by mistake'] as const;

/** Cancels a pending order: every payment goes back to where it came from, onto a gift card at once. */
export const cancelPendingOrder = defineRetailWrite({
  name: 'cancel_pending_order',
  description: `Cancels an order that is pending; the shopper confirms it on a card. Reason: ${cancelReasons.join(' or ')}.`,
  input: z.object({
    order_id: z.string().describe("with its '#', such as '#W0000000'"),
    reason: z.string().describe(`'${cancelReasons.join("' or '")}'`),
  }),
  plan({ order_id, reason }, shop) {
    const read = readOrder(shop, order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    let user = owner;
    const refunds: RetailOrder['payment_history'] = [];
    for (const { amount, payment_method_id } of order.payment_history) {
      if (!ownValue(owner.payment_methods, payment_method_id)) return refused('payment_method_not_found');
      user = credited(user, payment_method_id, amount);
      refunds.push({ transaction_type: 'refund', amount, payment_method_id });
    }
    const known = cancelReasons.find((each) => each === reason);
    return {
      status: 'planned',
      plan: {
        facts: { owner, order, reason },
        change: {
          user,
          order: {
            ...order,
            status: 'cancelled',
            cancel_reason: known ?? null,
            payment_history: [...order.payment_history, ...refunds],
          },
        },
        question: {
          title: `Cancel order ${order.order_id}?`,
          rows: [
            { label: 'Reason', value: reason },
            ...refunds.map((each) => ({ label: `Back to ${each.payment_method_id}`, value: dollars(each.amount) })),
          ],
        },
      },
    };
  },
});
