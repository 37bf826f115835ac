import type { IntentId } from '../../understanding/intents.ts';

/** Wishes that something be done with an order. */
export const doneToOrders: ReadonlySet<IntentId> = new Set([
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'price_protection',
  'item_problem',
]);
