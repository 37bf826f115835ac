import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { Order } from '../order.ts';

/** Puts rows into a table of one shop. */
export type Put = (table: string, rows: readonly object[]) => Promise<void>;

/** One statement a table: the rows travel as one JSON text and take the table's own column types. */
export function inserter(sql: Sql, shop: ShopId): Put {
  return async (table, rows) => {
    const [first] = rows;
    if (!first) return;
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    await sql.query(
      `insert into ${table} (shop_id, ${columns.join(', ')})
       select $1, ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $2)`,
      [shop, JSON.stringify(rows)],
    );
  };
}

/** Writes orders with all that hangs on them. */
export async function saveOrders(put: Put, orders: readonly Order[]): Promise<void> {
  await put('orders', orders.map(orderRow));
  await put(
    'order_lines',
    orders.flatMap((order) => lineRows(order)),
  );
  await put('shipments', orders.flatMap(shipmentRows));
  await put(
    'carrier_events',
    orders.flatMap((order) =>
      order.shipments.flatMap((shipment) =>
        shipment.events.map((event, position) => ({ ...event, shipment_id: shipment.id, position })),
      ),
    ),
  );
  await put(
    'refunds',
    orders.flatMap((order) => refundRows(order)),
  );
  await put(
    'exchanges',
    orders.flatMap((order) => exchangeRows(order)),
  );
}

function orderRow(order: Order) {
  const { items, shipping, discount, paid } = order.totals;
  return {
    id: order.id,
    number: order.number.toUpperCase(),
    customer_id: order.customerId,
    state: order.state,
    placed_at: order.placedAt,
    paid_at: order.paidAt,
    cancelled_at: order.cancelledAt,
    dispatch_by: order.dispatchBy,
    deliver_by: order.deliverBy,
    payment_method: order.paymentMethod,
    currency: paid.currency,
    items: items.amount,
    shipping: shipping.amount,
    discount: discount.amount,
    paid: paid.amount,
    ship_to: order.shipTo,
    note: order.note,
    express: order.express ?? false,
    replaces: order.replaces?.number,
    replaced_pieces: order.replaces?.pieces,
  };
}

export function lineRows(order: Pick<Order, 'id' | 'lines'>, from = 0) {
  return order.lines.map((line, index) => ({
    id: line.id,
    order_id: order.id,
    position: from + index,
    product_id: line.productId,
    variant_id: line.variantId,
    title: line.title,
    options: line.options,
    size: line.size,
    quantity: line.quantity,
    unit_price: line.unitPrice.amount,
    gift: line.gift,
    image_url: line.imageUrl,
  }));
}

function shipmentRows(order: Order) {
  return order.shipments.map((shipment, position) => ({
    id: shipment.id,
    order_id: order.id,
    position,
    carrier: shipment.carrier,
    tracking_number: shipment.trackingNumber,
    line_ids: shipment.lineIds,
    destination: shipment.destination,
    address: shipment.address,
    shipped_at: shipment.shippedAt,
    promised_by: shipment.promisedBy,
    estimated_at: shipment.estimatedAt,
  }));
}

export function refundRows(order: Pick<Order, 'id' | 'refunds'>, from = 0) {
  return order.refunds.map((refund, index) => ({
    id: refund.id,
    order_id: order.id,
    position: from + index,
    line_ids: refund.lineIds,
    pieces: refund.pieces,
    amount: refund.amount.amount,
    currency: refund.amount.currency,
    reason: refund.reason,
    with_return: refund.withReturn,
    stages: refund.stages,
    rejected_at: refund.rejected?.at,
    rejected_reason: refund.rejected?.reason,
    return_tracking_number: refund.returnTrackingNumber,
  }));
}

/** `from` is the position of the first of them. */
export function exchangeRows({ id, exchanges = [] }: Pick<Order, 'id' | 'exchanges'>, from = 0) {
  return exchanges.map((exchange, index) => ({
    id: exchange.id,
    order_id: id,
    position: from + index,
    line_id: exchange.lineId,
    quantity: exchange.quantity,
    to_variant_id: exchange.to.variantId,
    to_options: exchange.to.options,
    to_size: exchange.to.size,
    reason: exchange.reason,
    requested_at: exchange.requestedAt,
    sent_at: exchange.sentAt,
  }));
}
