import type { ParcelCondition } from '../../../tools/cards.ts';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { IntentId } from '../../understanding/intents.ts';

/** How well an order's state fits what is asked: 0 doesn't fit, the highest is the most urgent. */
export type OrderWish = (order: OrderSummary) => number;

/** How much a parcel's condition calls for attention. */
const urgency: Readonly<Record<ParcelCondition, number>> = {
  lost: 90,
  stuck: 80,
  late: 75,
  returning: 70,
  returned: 60,
  ready_for_pickup: 55,
  out_for_delivery: 50,
  on_the_way: 45,
  delivered: 0,
};

function parcelUrgency(order: OrderSummary): number {
  return Math.max(0, ...order.parcels.map((parcel) => urgency[parcel.condition]));
}

function dispatchUrgency(order: OrderSummary): number {
  if (order.dispatch) return order.dispatch.overdue ? 65 : 40;
  return order.state === 'awaiting_payment' ? 20 : 0;
}

const onTheWay: OrderWish = (order) => Math.max(parcelUrgency(order), dispatchUrgency(order));
const unshipped: OrderWish = (order) => dispatchUrgency(order);
/** Something arrived, or won't. */
const delivered: OrderWish = (order) => {
  const conditions = order.parcels.map(({ condition }) => condition);
  if (conditions.includes('delivered')) return 10;
  return conditions.includes('lost') ? 9 : 0;
};
const bought: OrderWish = (order) => (order.state === 'cancelled' || order.state === 'awaiting_payment' ? 0 : 10);
const refunded: OrderWish = (order) =>
  Math.max(0, ...order.refunds.map(({ state }) => ({ in_progress: 30, rejected: 20, paid_out: 10 })[state]));
const any: OrderWish = () => 10;

const orderWishes: Readonly<Partial<Record<IntentId, OrderWish>>> = {
  track_parcel: onTheWay,
  parcel_problem: onTheWay,
  dispatch_status: unshipped,
  urge_shipment: onTheWay,
  complaint: onTheWay,
  order_details: any,
  refund_status: refunded,
  cancel_order: unshipped,
  change_address: (order) => (order.dispatch ? 20 : parcelUrgency(order) > 0 ? 10 : 0),
  return_item: delivered,
  exchange_item: delivered,
  item_problem: delivered,
  price_protection: bought,
  product_question: bought,
  recommend_size: bought,
};

/** Which orders a matter can be about: how well each suits it. None suits a matter that isn't of orders. */
export function wishOf(intent: IntentId): OrderWish {
  return orderWishes[intent] ?? (() => 0);
}
