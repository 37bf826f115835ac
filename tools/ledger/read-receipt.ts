import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Receipt } from '../commerce/effect.ts';
import { onlyRow } from './only-row.ts';

/** What the shop answered to what a request that there is stands for: where goods are to be sent, a coupon's code, a replacement. */
export async function readReceipt(sql: Sql, shop: ShopId, requestNumber: string): Promise<Receipt> {
  const { rows } = await sql.query<{ receipt: Receipt }>(
    `select c.receipt from service_requests r
       join commitments c on c.shop_id = r.shop_id and c.idempotency_key = r.idempotency_key and c.state = 'committed'
      where r.shop_id = $1 and r.number = $2`,
    [shop, requestNumber],
  );
  return onlyRow(rows).receipt;
}
