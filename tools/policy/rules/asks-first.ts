import type { Rule } from '../rule.ts';

/** What changes an order or moves money or goods happens on the shopper's own yes alone. */
export const asksFirst: Rule = {
  id: 'asks_first',
  actions: [
    'cancel_order',
    'change_delivery_address',
    'request_return',
    'request_exchange',
    'request_refund',
    'claim_price_protection',
    'reissue_missing_gift',
    'accept_retention_offer',
    'give_goodwill',
  ],
  decide: ({ kind }) => ({ decision: 'confirm', because: `${kind} needs the shopper's own yes` }),
};
