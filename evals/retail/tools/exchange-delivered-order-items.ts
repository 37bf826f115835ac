import { roundToCents } from '../python-number.ts';
import { ownValue } from '../shop-data.ts';
import { itemSwapInput, planSwap, swapRows } from './item-swap.ts';
import { defineRetailWrite, readOrder, refused } from './retail-write.ts';

/** Asks for other variants of delivered items; nothing is paid until they have come back. */
export const exchangeDeliveredOrderItems = defineRetailWrite({
  name: 'exchange_delivered_order_items',
  description:
    'Exchanges items of a delivered order for other variants of the same products, once an order: name them all at ' +
    'once. The shopper confirms it on a card.',
  input: itemSwapInput,
  plan(input, shop) {
    const read = readOrder(shop, input.order_id);
    if (read.status === 'refused') return read;
    const { order, owner } = read;
    const swap = planSwap(shop, order, input);
    if (swap.status === 'refused') return swap;
    const method = ownValue(owner.payment_methods, input.payment_method_id);
    if (!method) return refused('payment_method_not_found');
    const difference = roundToCents(swap.difference);
    return {
      status: 'planned',
      plan: {
        facts: { owner, order, method, toPay: difference, unavailable: swap.unavailable },
        change: {
          order: {
            ...order,
            status: 'exchange requested',
            exchange_items: input.item_ids.toSorted(),
            exchange_new_items: input.new_item_ids.toSorted(),
            exchange_payment_method_id: method.id,
            exchange_price_difference: difference,
          },
        },
        question: {
          title: `Exchange items of order ${order.order_id}?`,
          rows: swapRows(swap.swaps, difference, method.id),
        },
      },
    };
  },
});
