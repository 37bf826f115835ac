import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { createPostgresPolicies } from '../../tools/policy/postgres-policies.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { createInvitations } from '../operators/invitations.ts';
import { addShop, newShopSchema } from './add-shop.ts';
import { createShops } from './shops.ts';

const typed = {
  ...{ id: 'my-shop', 'name-en': 'My Shop', 'name-zh': '我的店', currency: 'CNY', 'time-zone': 'Asia/Shanghai' },
  'admin-email': 'Boss@Example.com',
};

describe.each(databaseKinds)('adding a shop, on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  it('makes its row, its secret and an admin with a one-time link', async () => {
    const added = await addShop(test.database, newShopSchema.parse(typed), 'https://chat.example');
    if (added.status !== 'added') throw new Error(added.status);
    expect(added.identitySecret.length).toBeGreaterThan(40);
    const token = new URL(added.invitation.url).hash.replace('#invitation=', '');
    expect(await createInvitations(test.database).find(token)).toMatchObject({
      email: 'boss@example.com',
      role: 'admin',
      shop: { name: { en: 'My Shop', zh: '我的店' } },
    });
    expect(await createShops(test.database).find('my-shop')).toMatchObject({
      identitySecret: added.identitySecret,
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      allowedOrigins: [],
    });
    expect(await createPostgresPolicies(test.database).inForce(shopId('my-shop'))).toMatchObject({
      version: 1,
      policy: { currency: 'CNY', refund: { personAbove: 0 } },
    });
  });

  it('adds nothing when the id or the address is somebody’s', async () => {
    const again = { ...typed, 'admin-email': 'other@example.com' };
    expect((await addShop(test.database, newShopSchema.parse(again), '')).status).toBe('id_taken');
    const sameBoss = { ...typed, id: 'second' };
    expect((await addShop(test.database, newShopSchema.parse(sameBoss), '')).status).toBe('email_taken');
    expect(await createShops(test.database).find('second')).toBeUndefined();
  });

  it('says what is wrong with what was typed', () => {
    const wrong = { id: 'My Shop', currency: 'yuan', 'time-zone': 'Mars', origin: ['https://a.example/path'] };
    const { error } = newShopSchema.safeParse(wrong);
    expect(error?.issues.map(({ path }) => path[0])).toEqual([
      ...['id', 'name-en', 'name-zh', 'currency', 'time-zone', 'admin-email', 'origin'],
    ]);
  });
});
