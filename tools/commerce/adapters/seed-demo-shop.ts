import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../../knowledge/store/database.ts';
import { buildDemoShop, type DemoShop } from '../demo-shop/demo-shop.ts';
import type { Product } from '../product.ts';
import { inserter, type Put, saveOrders } from './order-rows.ts';
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
  await put('return_addresses', [{ address: data.returnTo }]);
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
