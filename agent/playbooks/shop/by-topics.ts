import { believed, meantTopics, type TopicId } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';

/** The wish or look-up that serves a matter of the rules better where an order of the shopper's is known. */
const live: Partial<Record<TopicId, IntentId>> = {
  dispatch_time: 'dispatch_status',
  delivery_time: 'track_parcel',
  express_delivery: 'urge_shipment',
  tracking_how: 'track_parcel',
  tracking_stuck: 'parcel_problem',
  split_parcels: 'track_parcel',
  delivered_not_received: 'parcel_problem',
  parcel_late: 'parcel_problem',
  parcel_lost_when: 'parcel_problem',
  parcel_lost_compensation: 'parcel_problem',
  missed_delivery: 'parcel_problem',
  no_locker: 'parcel_problem',
  returned_to_sender: 'parcel_problem',
  address_change_before: 'change_address',
  address_change_after: 'change_address',
  phone_wrong: 'change_address',
  order_number_where: 'order_details',
  no_confirmation: 'order_details',
  cancel_before: 'cancel_order',
  cancel_after: 'cancel_order',
  cancel_part: 'cancel_order',
  ordered_twice: 'cancel_order',
  order_cancelled_by_shop: 'order_details',
  return_how: 'return_item',
  return_part: 'return_item',
  exchange_policy: 'exchange_item',
  exchange_sold_out: 'exchange_item',
  refund_time: 'refund_status',
  refund_less: 'refund_status',
  refund_missing: 'refund_status',
  refund_rejected: 'refund_status',
  damaged: 'item_problem',
  package_crushed: 'item_problem',
  wrong_item: 'item_problem',
  item_missing: 'item_problem',
  fault_later: 'item_problem',
  warranty_claim: 'item_problem',
  complaints: 'complaint',
  price_protection: 'price_protection',
  price_protection_how: 'price_protection',
  haggling: 'promotions',
  next_sale: 'promotions',
  promotions_current: 'promotions',
  coupon_get: 'promotions',
  stock_restock: 'product_question',
  size_chart_which: 'recommend_size',
  between_sizes: 'recommend_size',
  size_doesnt_fit: 'exchange_item',
  pet_food_quality: 'item_problem',
};

/** What of theirs a matter may be about; undefined for one that only the rules tell of. */
export function liveIntent(topic: TopicId): IntentId | undefined {
  return live[topic];
}

/** Of what a shop has or hasn't: where nothing is written of it, nothing near it answers, and no order tells of it. */
export function isOfScheme(question: string): boolean {
  const [meant] = meantTopics(question);
  return meant !== undefined && meant.clarity >= believed.evident && schemes.has(meant.id);
}

const schemes: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['trade_in', 'warranty_extra', 'dispatch_later', 'referral', 'rental'] as const),
  ...(['subscription', 'wrap_design', 'store_facilities'] as const),
]);
