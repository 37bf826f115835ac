import type { IntentId } from '../understanding/intents.ts';

/** What an operator needs of a matter. The first ones the shopper says; the last three the shop's data does. */
export type NeededField =
  | 'order' // its number
  | 'parcel' // its tracking number
  | 'goods'
  | 'size'
  | 'measures'
  | 'words' // what happened, or what is asked, as the shopper put it
  | 'photos'
  | 'contact'
  | 'order_state'
  | 'parcel_state'
  | 'refund_state';

/** What whoever takes over has to have before them, for each matter, so that nothing is asked twice. */
export const neededFields: Readonly<Partial<Record<IntentId, readonly NeededField[]>>> = {
  track_parcel: ['order', 'parcel', 'parcel_state'],
  parcel_problem: ['order', 'parcel', 'words', 'photos', 'parcel_state'],
  dispatch_status: ['order', 'parcel_state'],
  urge_shipment: ['order', 'parcel', 'parcel_state'],
  order_details: ['order', 'goods', 'order_state'],
  refund_status: ['order', 'refund_state'],
  recommend_size: ['goods', 'measures', 'size'],
  search_products: ['goods', 'size', 'words'],
  compare_products: ['goods', 'words'],
  product_question: ['goods', 'words'],
  promotions: ['words'],
  policy_question: ['words'],
  cancel_order: ['order', 'goods', 'words', 'order_state'],
  return_item: ['order', 'goods', 'words', 'photos', 'order_state'],
  exchange_item: ['order', 'goods', 'size', 'measures', 'words', 'order_state'],
  change_address: ['order', 'words', 'order_state'],
  price_protection: ['order', 'goods', 'order_state'],
  item_problem: ['order', 'goods', 'words', 'photos', 'order_state'],
  complaint: ['order', 'words'],
  out_of_scope: ['words'],
};
