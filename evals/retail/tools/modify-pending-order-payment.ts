import { z } from 'zod';
import { ownValue } from '../shop-data.ts';
import { credited } from './gift-card.ts';
import { defineRetailWrite, dollars, readOrder, refused } from './retail-write.ts';

/** Pays a pending order in another way: the new way pays it all, the old one gets it all back. */
export const modifyPendingOrderPayment = defineRetailWrite({
  name: 'modify_pending_order_payment',
  description: 'Changes how a pending order is paid. The shopper confirms it on a card.',
  input: z.object({
    order_id: z.string().describe("with its '#', such as '#W0000000'"),
    payment_method_id: z.string().describe("one of the user's, not the one that paid"),
  }),
  plan({ order_id, payment_method_id }, shop) {
    const read = readOrder(shop, order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    const method = ownValue(owner.payment_methods, payment_method_id);
    const [paid] = order.payment_history;
    if (!method) return refused('payment_method_not_found');
    if (!paid || !ownValue(owner.payment_methods, paid.payment_method_id)) return refused('payment_not_found');
    const { amount } = paid;
    return {
      status: 'planned',
      plan: {
        facts: { owner, order, method, toPay: amount },
        change: {
          user: credited(credited(owner, method.id, -amount), paid.payment_method_id, amount),
          order: {
            ...order,
            payment_history: [
              ...order.payment_history,
              { transaction_type: 'payment', amount, payment_method_id: method.id },
              { transaction_type: 'refund', amount, payment_method_id: paid.payment_method_id },
            ],
          },
        },
        question: {
          title: `Pay order ${order.order_id} in another way?`,
          rows: [
            { label: 'Paid by', value: `${method.id}, ${dollars(amount)}` },
            { label: 'Back to', value: `${paid.payment_method_id}, ${dollars(amount)}` },
          ],
        },
      },
    };
  },
});
