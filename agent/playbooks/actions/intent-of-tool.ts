import type { IntentId } from '../../understanding/intents.ts';
import type { ActionDraft } from '../playbook.ts';

/** Which matter an action belongs to. */
export const intentOfTool: Readonly<Record<ActionDraft['tool'], IntentId>> = {
  cancel_order: 'cancel_order',
  change_delivery_address: 'change_address',
  urge_shipment: 'urge_shipment',
  request_return: 'return_item',
  request_exchange: 'exchange_item',
  request_refund: 'item_problem',
  claim_price_protection: 'price_protection',
  reissue_missing_gift: 'item_problem',
  offer_retention: 'cancel_order',
  accept_retention_offer: 'cancel_order',
  give_goodwill: 'complaint',
};
