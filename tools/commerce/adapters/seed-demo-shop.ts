import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../../knowledge/store/database.ts';
import { buildDemoShop, type DemoShop } from '../demo-shop/demo-shop.ts';
import type { Order } from '../order.ts';
import type { Product } from '../product.ts';
import { productTerms, spellingsOf } from './product-terms.ts';

/**
 * Fills a shop with the demo shop as it stands at `seedDay`, once: a shop that sells something already is left as it
 * is. All in one transaction; of several processes that start together one seeds and the others wait. The shop's own
 * row must be there. Resolves to whether it seeded.
 */
export async function seedDemoShop(database: ShopDatabase, shop: ShopId, seedDay: Date): Promise<boolean> {
  return database.inShop(shop, async (sql) => {
    await sql.query(`select pg_advisory_xact_lock(hashtext($1))`, [`shopmate.seed.${shop}`]);
    const { rows } = await sql.query(`select from products where shop_id = $1 limit 1`, [shop]);
    if (rows.length > 0) return false;
    await saveShop(sql, shop, buildDemoShop(seedDay));
    return true;
  });
}

/** Writes all of a shop's commerce data into tables that hold none of it yet. */
export async function saveShop(sql: Sql, shop: ShopId, data: DemoShop): Promise<void> {
  const put = inserter(sql, shop);
  await put(
    'customers',
    data.customers.map(({ customerSince, ...each }) => ({ ...each, customer_since: customerSince })),
  );
  await put('size_charts', data.sizeCharts);
  await saveProducts(put, data.products);
  await put(
    'promotions',
    data.promotions.map(({ startsAt, endsAt, ...each }) => ({ ...each, starts_at: startsAt, ends_at: endsAt })),
  );
  await saveOrders(put, data.orders);
  await put(
    'sized_purchases',
    data.sizedPurchases.map((each) => ({
      customer_id: each.customerId,
      product_id: each.productId,
      size_chart_id: each.sizeChartId,
      size: each.size,
      bought_at: each.boughtAt,
      result: each.result,
    })),
  );
}

type Put = (table: string, rows: readonly object[]) => Promise<void>;

/** One statement a table: the rows travel as one JSON text and take the table's own column types. */
function inserter(sql: Sql, shop: ShopId): Put {
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

async function saveProducts(put: Put, products: readonly Product[]): Promise<void> {
  await put(
    'products',
    products.map(({ variants: _, sizeChartId, imageUrl, ...each }, position) => ({
      ...each,
      size_chart_id: sizeChartId,
      image_url: imageUrl,
      position,
    })),
  );
  await put(
    'product_variants',
    products.flatMap((product) =>
      product.variants.map(({ price, ...each }, position) => ({
        ...each,
        product_id: product.id,
        price: price.amount,
        currency: price.currency,
        position,
      })),
    ),
  );
  const terms = products.flatMap((product) =>
    [...productTerms(product)].map(([term, weight]) => ({ term, product_id: product.id, weight })),
  );
  await put('product_terms', terms);
  await put(
    'product_spellings',
    [...new Set(terms.map(({ term }) => term))].flatMap((term) =>
      spellingsOf(term).map((spelling) => ({ spelling, term })),
    ),
  );
}

async function saveOrders(put: Put, orders: readonly Order[]): Promise<void> {
  await put('orders', orders.map(orderRow));
  await put('order_lines', orders.flatMap(lineRows));
  await put('shipments', orders.flatMap(shipmentRows));
  await put(
    'carrier_events',
    orders.flatMap((order) =>
      order.shipments.flatMap((shipment) =>
        shipment.events.map((event, position) => ({ ...event, shipment_id: shipment.id, position })),
      ),
    ),
  );
  await put('refunds', orders.flatMap(refundRows));
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
  };
}

function lineRows(order: Order) {
  return order.lines.map((line, position) => ({
    id: line.id,
    order_id: order.id,
    position,
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
    shipped_at: shipment.shippedAt,
    promised_by: shipment.promisedBy,
    estimated_at: shipment.estimatedAt,
  }));
}

function refundRows(order: Order) {
  return order.refunds.map((refund, position) => ({
    id: refund.id,
    order_id: order.id,
    position,
    line_ids: refund.lineIds,
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
