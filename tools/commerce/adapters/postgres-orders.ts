import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import { cleanText } from '../../../knowledge/words/clean-text.ts';
import type { CustomerId } from '../customer.ts';
import type { Exchange, Order } from '../order.ts';

/** An order whose instants are still text, as JSON brings them. */
type Stored<T> = T extends string
  ? T
  : T extends Date
    ? string
    : T extends readonly (infer Each)[]
      ? Stored<Each>[]
      : T extends object
        ? { [Key in keyof T]: Stored<T[Key]> }
        : T;

/** One order with all that hangs on it, as JSON in the shape of `Order`; `o` is the orders row. */
const orderJson = `jsonb_strip_nulls(jsonb_build_object(
  'id', o.id, 'number', o.number, 'customerId', o.customer_id, 'state', o.state, 'placedAt', o.placed_at,
  'paidAt', o.paid_at, 'cancelledAt', o.cancelled_at, 'dispatchBy', o.dispatch_by, 'deliverBy', o.deliver_by,
  'paymentMethod', o.payment_method, 'shipTo', o.ship_to, 'note', o.note, 'express', nullif(o.express, false),
  'replaces', case when o.replaces is not null then
    jsonb_build_object('number', o.replaces, 'pieces', o.replaced_pieces) end,
  'replacements', (
    select jsonb_agg(jsonb_build_object('number', n.number, 'state', n.state, 'pieces', n.replaced_pieces)
                     order by n.placed_at, n.number)
      from orders n where n.shop_id = o.shop_id and n.replaces = o.number),
  'totals', jsonb_build_object(
    'items', ${moneyJson('o.items', 'o.currency')}, 'shipping', ${moneyJson('o.shipping', 'o.currency')},
    'discount', ${moneyJson('o.discount', 'o.currency')}, 'paid', ${moneyJson('o.paid', 'o.currency')}),
  'lines', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', l.id, 'productId', l.product_id, 'variantId', l.variant_id, 'title', l.title, 'options', l.options,
             'size', l.size, 'quantity', l.quantity, 'unitPrice', ${moneyJson('l.unit_price', 'o.currency')},
             'gift', l.gift, 'imageUrl', l.image_url) order by l.position), '[]')
      from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id),
  'shipments', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', s.id, 'carrier', s.carrier, 'trackingNumber', s.tracking_number, 'lineIds', s.line_ids,
             'destination', s.destination, 'address', s.address, 'shippedAt', s.shipped_at,
             'promisedBy', s.promised_by, 'estimatedAt', s.estimated_at,
             'events', (
               select coalesce(jsonb_agg(jsonb_build_object(
                        'at', e.at, 'code', e.code, 'place', e.place, 'text', e.text) order by e.position), '[]')
                 from carrier_events e where e.shop_id = s.shop_id and e.shipment_id = s.id)) order by s.position), '[]')
      from shipments s where s.shop_id = o.shop_id and s.order_id = o.id),
  'refunds', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', r.id, 'lineIds', r.line_ids, 'pieces', r.pieces, 'amount', ${moneyJson('r.amount', 'r.currency')}, 'reason', r.reason,
             'withReturn', r.with_return, 'stages', r.stages, 'returnTrackingNumber', r.return_tracking_number,
             'rejected', case when r.rejected_at is not null then
               jsonb_build_object('at', r.rejected_at, 'reason', r.rejected_reason) end) order by r.position), '[]')
      from refunds r where r.shop_id = o.shop_id and r.order_id = o.id),
  'exchanges', (
    select jsonb_agg(jsonb_build_object(
             'id', x.id, 'lineId', x.line_id, 'quantity', x.quantity,
             'to', jsonb_build_object('variantId', x.to_variant_id, 'options', x.to_options, 'size', x.to_size),
             'reason', x.reason, 'requestedAt', x.requested_at, 'sentAt', x.sent_at) order by x.position)
      from exchanges x where x.shop_id = o.shop_id and x.order_id = o.id)
))`;

function moneyJson(amount: string, currency: string): string {
  return `jsonb_build_object('amount', ${amount}, 'currency', ${currency})`;
}

export async function selectOrder(sql: Sql, shop: ShopId, number: string): Promise<Order | undefined> {
  const { rows } = await sql.query<{ order: Stored<Order> }>(
    `select ${orderJson} as order from orders o where o.shop_id = $1 and o.number = $2`,
    [shop, cleanText(number).trim().toUpperCase()],
  );
  return rows[0] && toOrder(rows[0].order);
}

export async function selectOrders(sql: Sql, shop: ShopId, customer: CustomerId, limit: number): Promise<Order[]> {
  const { rows } = await sql.query<{ order: Stored<Order> }>(
    `select ${orderJson} as order from orders o
      where o.shop_id = $1 and o.customer_id = $2 order by o.placed_at desc, o.id limit $3`,
    [shop, customer, limit],
  );
  return rows.map(({ order }) => toOrder(order));
}

function toOrder(stored: Stored<Order>): Order {
  const { placedAt, paidAt, cancelledAt, dispatchBy, deliverBy, shipments, refunds, exchanges, ...plain } = stored;
  return {
    ...(plain as Omit<Order, keyof Dated>),
    placedAt: new Date(placedAt),
    ...(paidAt !== undefined && { paidAt: new Date(paidAt) }),
    ...(cancelledAt !== undefined && { cancelledAt: new Date(cancelledAt) }),
    ...(dispatchBy !== undefined && { dispatchBy: new Date(dispatchBy) }),
    ...(deliverBy !== undefined && { deliverBy: new Date(deliverBy) }),
    shipments: shipments.map(toShipment),
    refunds: refunds.map(toRefund),
    ...(exchanges && { exchanges: exchanges.map(toExchange) }),
  };
}

/** The parts of an order that hold instants. */
type Dated = Pick<
  Order,
  'placedAt' | 'paidAt' | 'cancelledAt' | 'dispatchBy' | 'deliverBy' | 'shipments' | 'refunds' | 'exchanges'
>;

function toShipment(stored: Stored<Order['shipments'][number]>): Order['shipments'][number] {
  const { shippedAt, promisedBy, estimatedAt, events, ...plain } = stored;
  return {
    ...plain,
    shippedAt: new Date(shippedAt),
    promisedBy: new Date(promisedBy),
    ...(estimatedAt !== undefined && { estimatedAt: new Date(estimatedAt) }),
    events: events.map((event) => ({ ...event, at: new Date(event.at) })),
  };
}

function toRefund(stored: Stored<Order['refunds'][number]>): Order['refunds'][number] {
  const { stages, rejected, ...plain } = stored;
  return {
    ...plain,
    stages: stages.map(({ stage, at }) => ({ stage, at: new Date(at) })),
    ...(rejected && { rejected: { ...rejected, at: new Date(rejected.at) } }),
  };
}

function toExchange(stored: Stored<Exchange>): Exchange {
  const { requestedAt, sentAt, ...plain } = stored;
  return {
    ...plain,
    requestedAt: new Date(requestedAt),
    ...(sentAt !== undefined && { sentAt: new Date(sentAt) }),
  };
}
