import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import { inOneTrip } from '../../../knowledge/store/one-trip.ts';
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
    findCustomer: (shop, id) => selectCustomer(inOneTrip(database, shop), shop, id),
    listOrders: (shop, customer, limit = defaultOrderLimit) =>
      selectOrders(inOneTrip(database, shop), shop, customer, limit),
    findOrder: (shop, number) => selectOrder(inOneTrip(database, shop), shop, number),
    searchProducts: (shop, search) => database.inShop(shop, (sql) => searchProducts(sql, shop, search)),
    findProduct: (shop, id) => selectProduct(inOneTrip(database, shop), shop, id),
    findSizeChart: async (shop, id) => {
      const { rows } = await inOneTrip(database, shop).query<SizeChart>(
        `select id, rows from size_charts where shop_id = $1 and id = $2`,
        [shop, id],
      );
      return rows[0];
    },
    sizedPurchases: async (shop, customer) => {
      const { rows } = await inOneTrip(database, shop).query<SizedPurchase>(
        `select product_id as "productId", size_chart_id as "sizeChartId", size, bought_at as "boughtAt", result
             from sized_purchases where shop_id = $1 and customer_id = $2 order by bought_at desc, product_id, size`,
        [shop, customer],
      );
      return rows;
    },
    listPromotions: async (shop, now) => {
      const { rows } = await inOneTrip(database, shop).query<PromotionRow>(
        `select id, title, description, code, starts_at as "startsAt", ends_at as "endsAt", line
             from promotions where shop_id = $1 and starts_at <= $2 and $2 < ends_at order by ends_at, id`,
        [shop, now],
      );
      return rows.map(({ code, line, ...promotion }) => ({
        ...promotion,
        ...(code !== null && { code }),
        ...(line !== null && { line }),
      }));
    },
    execute: async (grant) => executeEffect(database, redeemGrant(grant, clock())),
    findReceipt: (shop, idempotencyKey) => selectReceipt(inOneTrip(database, shop), shop, idempotencyKey),
  };
}
