import { z } from 'zod';
import { ownValue } from '../shop-data.ts';
import { defineRetailWrite, holdsItems, readOrder, refused } from './retail-write.ts';

/** Asks for a return of delivered items; the money comes once they are back. */
export const returnDeliveredOrderItems = defineRetailWrite({
  name: 'return_delivered_order_items',
  description:
    'Returns items of a delivered order, once an order: name them all at once. The money goes back the way it was ' +
    'paid or onto a gift card. The shopper confirms it on a card.',
  input: z.object({
    order_id: z.string().describe("with its '#', such as '#W0000000'"),
    item_ids: z.array(z.string()).describe('one that is there twice may be named twice'),
    payment_method_id: z.string().describe('what gets the money back'),
  }),
  plan({ order_id, item_ids, payment_method_id }, shop) {
    const read = readOrder(shop, order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    const method = ownValue(owner.payment_methods, payment_method_id);
    if (!method) return refused('payment_method_not_found');
    if (!holdsItems(order, item_ids)) return refused('item_not_in_order');
    const names = item_ids.map((id) => order.items.find(({ item_id }) => item_id === id)?.name ?? id);
    return {
      status: 'planned',
      plan: {
        facts: { owner, order, method },
        change: {
          order: {
            ...order,
            status: 'return requested',
            return_items: item_ids.toSorted(),
            return_payment_method_id: method.id,
          },
        },
        question: {
          title: `Return items of order ${order.order_id}?`,
          rows: [
            { label: 'Items', value: names.map((name, at) => `${name} ${item_ids[at] ?? ''}`).join(', ') },
            { label: 'Money back to', value: method.id },
          ],
        },
      },
    };
  },
});
