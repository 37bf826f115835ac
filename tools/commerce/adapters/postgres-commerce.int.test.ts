import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import { describeCommerceContract } from '../commerce-contract.ts';
import { buildDemoShop } from '../demo-shop/demo-shop.ts';
import { createPostgresCommerce } from './postgres-commerce.ts';
import { saveShop, seedDemoShop } from './seed-demo-shop.ts';

describe.each(databaseKinds)('on %s', (kind) => {
  describeCommerceContract('postgres', async (shops) => {
    const { database, close } = await openTestDatabase(kind);
    for (const [shop, data] of shops) await database.inShop(shop, (sql) => saveShop(sql, shop, data));
    return { commerce: createPostgresCommerce(database, () => new Date()), close };
  });

  describe('seeding the demo shop', () => {
    const shop = shopId('demo');
    const seedDay = new Date('2026-03-20T06:30:00Z');
    let opened: TestDatabase;

    beforeAll(async () => {
      opened = await openTestDatabase(kind);
    });
    afterAll(() => opened.close());

    it('happens once, though two processes start together', async () => {
      const seeded = await Promise.all([1, 2].map(() => seedDemoShop(opened.database, shop, seedDay)));
      expect(seeded.toSorted()).toEqual([false, true]);
      expect(await seedDemoShop(opened.database, shop, new Date())).toBe(false);
      const { rows } = await opened.database.inShop(shop, (sql) =>
        sql.query<{ count: number }>('select count(*) as count from orders'),
      );
      expect(rows[0]?.count).toBe(buildDemoShop(seedDay).orders.length);
    });

    it('fills the shop it was told to, and no other', async () => {
      const commerce = createPostgresCommerce(opened.database, () => new Date());
      const found = await commerce.searchProducts(shopId('other'), { text: '' });
      expect(found).toEqual([]);
    });

    it('shows rows of no shop to a statement that names none', async () => {
      const { rows } = await opened.database.inShop(shopId('other'), (sql) =>
        sql.query<{ count: number }>(
          `select (select count(*) from orders) + (select count(*) from products) + (select count(*) from product_terms)
                + (select count(*) from carrier_events) + (select count(*) from refunds) + (select count(*) from customers)
                as count`,
        ),
      );
      expect(rows[0]?.count).toBe(0);
    });
  });
});
