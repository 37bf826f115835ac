import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../../knowledge/shop-id.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { createOrderProofs, proofStanding } from './order-proofs.ts';
import { ensureAnonymousShopper } from './shoppers.ts';

const shop = shopId('demo');

describe.each(databaseKinds)('order proofs on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  const proofsOf = async (shopperId: string, conversationId = `conv_${shopperId}`) => {
    await test.database.inShop(shop, async (sql) => {
      await ensureAnonymousShopper(sql, shop, shopperId, 'en');
      await sql.query('insert into conversations (id, shop_id, shopper_id) values ($1, $2, $3)', [
        conversationId,
        shop,
        shopperId,
      ]);
    });
    return createOrderProofs(test.database, { shop, conversationId, shopperId }, ['SM10000']);
  };

  it('remembers what was proven, once, in upper case', async () => {
    const proofs = await proofsOf('shp_a');
    await proofs.prove('sm10001');
    await proofs.prove('SM10001');
    expect(await proofs.proven()).toEqual(['SM10000', 'SM10001']);
    const { rows } = await test.database.asSystem((sql) => sql.query('select order_number from order_proofs'));
    expect(rows).toEqual([{ order_number: 'SM10001' }]);
  });

  it('gives a shopper five tries, at whatever orders, also when they come at once (I2)', async () => {
    const proofs = await proofsOf('shp_b');
    const tries = await Promise.all(Array.from({ length: 12 }, (_, n) => proofs.takeAttempt(`SM2000${n}`)));
    expect(tries.filter(Boolean)).toHaveLength(5);
  });

  it('gives an order five tries an hour, by whomever', async () => {
    const tries: boolean[] = [];
    for (const n of [1, 2, 3, 4, 5, 6, 7]) tries.push(await (await proofsOf(`shp_c${n}`)).takeAttempt('SM30000'));
    expect(tries).toEqual([true, true, true, true, true, false, false]);
  });

  it('says how many tries are left, and from when there are more', async () => {
    const proofs = await proofsOf('shp_e');
    const standing = () =>
      test.database.inShop(shop, (sql) => proofStanding(sql, { shop, shopperId: 'shp_e', orderNumber: 'sm50000' }));
    expect(await standing()).toEqual({ left: 5 });
    await proofs.takeAttempt('SM50000');
    expect(await standing()).toEqual({ left: 4 });
    for (let n = 1; n < 5; n += 1) await proofs.takeAttempt('SM50000');
    const { left, againAt } = await standing();
    expect(left).toBe(0);
    expect(againAt?.getTime(), 'the order’s hour').toBeGreaterThan(Date.now() + 55 * 60_000);
  });

  it('forgives by the database’s clock', async () => {
    const proofs = await proofsOf('shp_d');
    for (let n = 0; n < 6; n += 1) await proofs.takeAttempt(`SM4000${n}`);
    expect(await proofs.takeAttempt('SM40009')).toBe(false);
    await test.database.asSystem((sql) =>
      sql.query(`update proof_attempts set at = at - interval '16 minutes' where shopper_id = 'shp_d'`),
    );
    expect(await proofs.takeAttempt('SM40009')).toBe(true);
  });
});
