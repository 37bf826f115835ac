import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { RefundClaim } from './ledger.ts';

/** Money that a commitment sends back. */
export interface RefundHold {
  refund_order: string | null;
  refund_amount: number | null;
}

/**
 * Holds the money of a refund: false when, with what is promised and what went back by other ways, it would be more
 * than was paid. Whoever asks for the same order waits here until this transaction ends.
 */
export async function holdRefund(sql: Sql, shop: ShopId, refund: RefundClaim): Promise<boolean> {
  const { orderNumber, amount, paid, known, rejected } = refund;
  const { currency } = paid;
  const foreign = [amount, ...known.map((each) => each.amount)].find((each) => each.currency !== currency);
  if (foreign) throw new RangeError(`can't refund ${foreign.currency} of an order paid in ${currency}`);
  await sql.query(
    `insert into order_refunds (shop_id, order_number, currency, paid) values ($1, $2, $3, 0) on conflict do nothing`,
    [shop, orderNumber, currency],
  );
  await sql.query('select from order_refunds where shop_id = $1 and order_number = $2 for update', [shop, orderNumber]);
  const ours = await sql.query<{ refund_id: string | null; amount: number }>(
    `select receipt ->> 'refundId' as refund_id, refund_amount as amount from commitments
      where shop_id = $1 and refund_order = $2 and state = 'committed'`,
    [shop, orderNumber],
  );
  const ownIds = new Set(ours.rows.map(({ refund_id }) => refund_id));
  const standing = ours.rows.filter(({ refund_id }) => refund_id === null || !rejected.includes(refund_id));
  const settled = standing.reduce((total, each) => total + each.amount, 0);
  const elsewhere = known.reduce((total, each) => total + (ownIds.has(each.refundId) ? 0 : each.amount.amount), 0);
  const { rowCount } = await sql.query(
    `update order_refunds set paid = $4, elsewhere = $5, settled = $6, held = held + $7
      where shop_id = $1 and order_number = $2 and currency = $3 and $5::bigint + $6::bigint + held + $7::bigint <= $4::bigint`,
    [shop, orderNumber, currency, paid.amount, elsewhere, settled, amount.amount],
  );
  return rowCount === 1;
}

/** Gives back what a commitment held. */
export async function freeRefund(sql: Sql, shop: ShopId, hold: RefundHold): Promise<void> {
  await moveHeld(sql, shop, hold, 'held = held - $3');
}

/** What was held has gone out. */
export async function settleRefund(sql: Sql, shop: ShopId, hold: RefundHold): Promise<void> {
  await moveHeld(sql, shop, hold, 'held = held - $3, settled = settled + $3');
}

/** Holds again what was given back, because the shop has sent it after all. Throws when it is more than was paid. */
export async function holdAgain(sql: Sql, shop: ShopId, hold: RefundHold): Promise<void> {
  await moveHeld(sql, shop, hold, 'held = held + $3');
}

async function moveHeld(sql: Sql, shop: ShopId, { refund_order, refund_amount }: RefundHold, set: string) {
  if (refund_order === null || refund_amount === null) return;
  await sql.query(`update order_refunds set ${set} where shop_id = $1 and order_number = $2`, [
    shop,
    refund_order,
    refund_amount,
  ]);
}
