import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import type { Commerce } from '../commerce.ts';
import { describeCommerceContract } from '../commerce-contract.ts';
import { grantOf } from '../contract-shop-testing.ts';
import type { CustomerId } from '../customer.ts';
import { buildDemoShop } from '../demo-shop/demo-shop.ts';
import { createPostgresCommerce } from './postgres-commerce.ts';
import { saveShop, seedDemoShop } from './seed-demo-shop.ts';

describe.each(databaseKinds)('on %s', (kind) => {
  describeCommerceContract('postgres', async (shops) => {
    const { database, close } = await openTestDatabase(kind);
    for (const [shop, data] of shops) await database.inShop(shop, (sql) => saveShop(sql, shop, data));
    return { commerce: createPostgresCommerce(database, () => new Date()), close };
  });

  describe('what an effect leaves behind', () => {
    const shop = shopId('demo');
    const reason = { en: 'Late', zh: '晚到' };
    let opened: TestDatabase;
    let commerce: Commerce;

    beforeAll(async () => {
      opened = await openTestDatabase(kind);
      await seedDemoShop(opened.database, shop, new Date());
      commerce = createPostgresCommerce(opened.database, () => new Date());
    });
    afterAll(() => opened.close());

    const rowsOf = async (statement: string) => {
      const { rows } = await opened.database.inShop(shop, (sql) => sql.query(statement));
      return rows;
    };

    it('is a code for one customer, not used yet, and a nudge for the warehouse', async () => {
      const [order] = await commerce.listOrders(shop, 'cus_omar' as CustomerId, 1);
      const { number, id, customerId } = order!;
      const expiresAt = new Date(Date.now() + 86_400_000);
      const value = { amount: 2000, currency: 'CNY' };
      await commerce.execute(
        grantOf({ kind: 'urge', orderNumber: number.toLowerCase(), to: 'seller', day: '2026-03-20' }),
      );
      const result = await commerce.execute(
        grantOf({ kind: 'coupon', customerId, value, expiresAt: expiresAt.toISOString(), reason }),
      );
      const receipt = result.status === 'done' ? result.receipt : undefined;
      expect(await rowsOf('select code, customer_id, value, currency, expires_at, used_at from coupons')).toEqual([
        {
          code: receipt?.couponCode,
          customer_id: customerId,
          value: 2000,
          currency: 'CNY',
          expires_at: expiresAt,
          used_at: null,
        },
      ]);
      expect(await rowsOf('select order_id, urged, shipment_id from order_urges')).toEqual([
        { order_id: id, urged: 'seller', shipment_id: null },
      ]);
    });

    it('L4: is a book without the person, which nobody can change', async () => {
      const [order] = await commerce.listOrders(shop, 'cus_lihua' as CustomerId, 1);
      const address = { ...order!.shipTo, line: '望京东园 9 号', phone: '13900001111' };
      await commerce.execute(grantOf({ kind: 'change_address', orderNumber: order!.number, address }));
      const [row] = await rowsOf(`select * from shop_effects where kind = 'change_address'`);
      expect(row).toMatchObject({ order_number: order!.number, conversation_id: 'conv_1', action_id: 'act_1' });
      expect(JSON.stringify(row)).not.toMatch(/望京|13900001111/);
      await expect(rowsOf(`update shop_effects set kind = 'refund'`)).rejects.toThrow(/permission denied/);
      await expect(rowsOf(`delete from shop_effects`)).rejects.toThrow(/permission denied/);
    });
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
