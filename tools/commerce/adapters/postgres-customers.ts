import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { Customer, CustomerId } from '../customer.ts';

export async function selectCustomer(sql: Sql, shop: ShopId, id: CustomerId): Promise<Customer | undefined> {
  const { rows } = await sql.query<Customer>(
    `select id, name, language, email, phone, tier, customer_since as "customerSince"
       from customers where shop_id = $1 and id = $2`,
    [shop, id],
  );
  return rows[0];
}
