import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import { redeemGrant } from '../../policy/grant.ts';
import type { Commerce, SizedPurchase } from '../commerce.ts';
import type { ProductLine, Promotion, SizeChart } from '../product.ts';
import { selectCustomer } from './postgres-customers.ts';
import { executeEffect, selectReceipt } from './postgres-effects.ts';
import { selectOrder, selectOrders } from './postgres-orders.ts';
import { searchProducts, selectProduct } from './postgres-products.ts';

const defaultOrderLimit = 50;

type PromotionRow = Omit<Promotion, 'code' | 'line'> & { code: string | null; line: ProductLine | null };

/**
 * `Commerce` on our own tables: the demo shop, and shops that have no order system of their own. `clock` tells whether a
 * grant is still good; what is written carries the database's own time.
 */
export function createPostgresCommerce(database: ShopDatabase, clock: () => Date): Commerce {
  return {
    findCustomer: (shop, id) => database.inShop(shop, (sql) => selectCustomer(sql, shop, id)),
    listOrders: (shop, customer, limit = defaultOrderLimit) =>
      database.inShop(shop, (sql) => selectOrders(sql, shop, customer, limit)),
    findOrder: (shop, number) => database.inShop(shop, (sql) => selectOrder(sql, shop, number)),
    searchProducts: (shop, search) => database.inShop(shop, (sql) => searchProducts(sql, shop, search)),
    findProduct: (shop, id) => database.inShop(shop, (sql) => selectProduct(sql, shop, id)),
    findSizeChart: (shop, id) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<SizeChart>(`select id, rows from size_charts where shop_id = $1 and id = $2`, [
          shop,
          id,
        ]);
        return rows[0];
      }),
    sizedPurchases: (shop, customer) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<SizedPurchase>(
          `select product_id as "productId", size_chart_id as "sizeChartId", size, bought_at as "boughtAt", result
             from sized_purchases where shop_id = $1 and customer_id = $2 order by bought_at desc, product_id, size`,
          [shop, customer],
        );
        return rows;
      }),
    listPromotions: (shop, now) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<PromotionRow>(
          `select id, title, description, code, starts_at as "startsAt", ends_at as "endsAt", line
             from promotions where shop_id = $1 and starts_at <= $2 and $2 < ends_at order by ends_at, id`,
          [shop, now],
        );
        return rows.map(({ code, line, ...promotion }) => ({
          ...promotion,
          ...(code !== null && { code }),
          ...(line !== null && { line }),
        }));
      }),
    execute: async (grant) => executeEffect(database, redeemGrant(grant, clock())),
    findReceipt: (shop, idempotencyKey) => database.inShop(shop, (sql) => selectReceipt(sql, shop, idempotencyKey)),
  };
}
