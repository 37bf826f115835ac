import type { IntentId } from '../understanding/intents.ts';

const parcelTrouble =
  'Late or silent parcels: look the order up first. urge_shipment nudges the warehouse or the carrier, whoever it waits for; say what happens next and by when, from its result. Lost, or “delivered” but not there: request_refund on the ground that it was not received.';

/** How each matter is best done: what to look up, what to ask, which tool acts. */
const playbooks: Partial<Record<IntentId, string>> = {
  cancel_order:
    'Cancelling: know which order, then call cancel_order. When the shopper names price, size, waiting or a changed mind as the reason, you may call offer_retention once before; if they decline or insist, call cancel_order at once and offer nothing again.',
  change_address:
    'New address: ask in one question for all that is missing (recipient, phone, street, city, postcode), then call change_delivery_address.',
  urge_shipment: parcelTrouble,
  parcel_problem: parcelTrouble,
  dispatch_status: parcelTrouble,
  return_item:
    'Returns: know the item and the reason, and whether it was used, then call request_return. Too small, too large or another colour: mention that request_exchange does it too. Broken, wrong or missing things are request_refund’s matter.',
  exchange_item:
    'Exchanges: know the item and what it should be instead; when the size is in doubt, recommend_size. Then call request_exchange.',
  item_problem:
    'Damaged, faulty, wrong or missing: one word of regret, then know the item and what exactly is wrong; ask for photos in this chat when a tool says that they are needed. request_refund pays back; reissue_missing_gift sends a missing gift again.',
  price_protection: 'Cheaper now: know the order, then call claim_price_protection; it works the difference out.',
  refund_status: 'Refunds under way: get_refund_status. Don’t file a second one for the same thing.',
};

/** Fewer serve better: the matters of the newest words come first. */
const most = 3;

/** What a provider's model is told of these matters beside the prompt; empty when they need no guidance. */
export function guidanceFor(intents: readonly IntentId[]): string {
  const lines = new Set(intents.flatMap((intent) => playbooks[intent] ?? []));
  return [...lines].slice(0, most).join('\n');
}
