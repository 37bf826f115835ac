import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { Order } from '../order.ts';
import type { ShopChange } from '../shop-change.ts';
import { exchangeRows, inserter, lineRows, refundRows, saveOrders } from './order-rows.ts';

/** Writes what an effect changes, with `at` as its time. `order` is as it was before; its row is locked. */
export async function saveChange(
  sql: Sql,
  shop: ShopId,
  { change, order, at }: { change: ShopChange; order?: Order; at: Date },
): Promise<void> {
  const put = inserter(sql, shop);
  if (order) await saveOrderChange(sql, shop, change, order);
  if (change.replacement) await saveOrders(put, [change.replacement]);
  if (change.coupon) {
    const { code, customerId, value, reason, expiresAt } = change.coupon;
    const worth = { value: value.amount, currency: value.currency };
    await put('coupons', [{ code, customer_id: customerId, ...worth, reason, issued_at: at, expires_at: expiresAt }]);
  }
  if (change.urge && order) {
    const { id, urged, shipmentId } = change.urge;
    await put('order_urges', [{ id, order_id: order.id, shipment_id: shipmentId, urged, at }]);
  }
  for (const { variantId, by } of change.stock ?? []) {
    await sql.query(`update product_variants set stock = stock + $3 where shop_id = $1 and id = $2`, [
      shop,
      variantId,
      by,
    ]);
  }
}

async function saveOrderChange(sql: Sql, shop: ShopId, change: ShopChange, before: Order): Promise<void> {
  const put = inserter(sql, shop);
  if (change.order) {
    const { state, cancelledAt, shipTo, deliverBy, express } = { ...before, ...change.order };
    await sql.query(
      `update orders set state = $3, cancelled_at = $4, ship_to = $5, deliver_by = $6, express = $7
        where shop_id = $1 and id = $2`,
      [shop, before.id, state, cancelledAt ?? null, JSON.stringify(shipTo), deliverBy ?? null, express ?? false],
    );
  }
  if (change.line) {
    const { changed, added } = change.line;
    await sql.query(
      `update order_lines set variant_id = $3, options = $4, size = $5, quantity = $6 where shop_id = $1 and id = $2`,
      [shop, changed.id, changed.variantId, JSON.stringify(changed.options), changed.size ?? null, changed.quantity],
    );
    if (added) await put('order_lines', lineRows({ id: before.id, lines: [added] }, before.lines.length));
  }
  if (change.refund) {
    await put('refunds', refundRows({ id: before.id, refunds: [change.refund] }, before.refunds.length));
  }
  if (change.exchange) {
    const position = before.exchanges?.length ?? 0;
    await put('exchanges', exchangeRows({ id: before.id, exchanges: [change.exchange] }, position));
  }
}
