import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { createPostgresPolicies } from './postgres-policies.ts';
import type { Policies, ShopPolicy } from './shop-policy.ts';

const withBudget = (dailyBudget: number): ShopPolicy => ({
  ...demoPolicy,
  retention: { ...demoPolicy.retention, dailyBudget },
});

describe.each(databaseKinds)('policies on %s', (kind) => {
  const [demo, other] = [shopId('demo'), shopId('other')];
  let test: TestDatabase;
  let policies: Policies;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
    policies = createPostgresPolicies(test.database);
  });
  afterAll(() => test.close());

  it('are none until the first is published', async () => {
    expect(await policies.inForce(demo)).toBeUndefined();
  });

  it('are kept by version, and the newest is in force', async () => {
    expect(await policies.publish(demo, withBudget(1))).toEqual({ version: 1, policy: withBudget(1) });
    expect(await policies.publish(demo, withBudget(2))).toEqual({ version: 2, policy: withBudget(2) });
    expect(await policies.inForce(demo)).toEqual({ version: 2, policy: withBudget(2) });
    expect(await policies.publish(demo, withBudget(1))).toMatchObject({ version: 3 });
    expect(await policies.inForce(other)).toBeUndefined();
  });

  it('stay the version that they are when the same is published again, by ten at once', async () => {
    const first = await policies.publish(demo, withBudget(7));
    const again = await Promise.all(Array.from({ length: 10 }, () => policies.publish(demo, withBudget(7))));
    expect(again.map(({ version }) => version)).toEqual(again.map(() => first.version));
  });

  it('get a version each when ten are published at once', async () => {
    const { version } = await policies.publish(demo, withBudget(8));
    const published = await Promise.all(
      Array.from({ length: 10 }, (_, n) => policies.publish(demo, withBudget(100 + n))),
    );
    const versions = published.map((each) => each.version).toSorted((a, b) => a - b);
    expect(versions).toEqual(versions.map((_, n) => version + 1 + n));
  });

  it('are refused when they aren’t valid', async () => {
    const before = await policies.inForce(demo);
    await expect(policies.publish(demo, withBudget(-1))).rejects.toThrow();
    await expect(policies.publish(demo, { ...demoPolicy, currency: 'yuan' })).rejects.toThrow(/three capital letters/);
    expect(await policies.inForce(demo)).toEqual(before);
  });

  it('are never changed or removed', async () => {
    for (const change of [`update shop_policies set policy = '{}'`, 'delete from shop_policies']) {
      await expect(test.database.asSystem((sql) => sql.query(change))).rejects.toThrow(/only ever grows/);
      await expect(test.database.inShop(demo, (sql) => sql.query(change))).rejects.toThrow();
    }
  });

  it('allow nothing when what is stored isn’t valid', async () => {
    await test.database.inShop(other, (sql) =>
      sql.query(`insert into shop_policies (shop_id, version, policy) values ($1, 1, '{}')`, [other]),
    );
    await expect(policies.inForce(other)).rejects.toThrow();
  });
});
