import { describe, expect, it } from 'vitest';
import { contractShop, grantOf, reason, yuan } from './contract-shop-testing.ts';
import type { Effect } from './effect.ts';
import { describeEffectsContract } from './effects-contract.ts';
import { createFaultyCommerce, type Fault, type Failpoints, ShopDown } from './faulty-commerce-testing.ts';
import { anOrder, createMemoryCommerce } from './testing.ts';

describeEffectsContract('a fake shop without faults', (shops) => {
  const { commerce } = createFaultyCommerce(createMemoryCommerce(shops, () => new Date()));
  return Promise.resolve({ commerce, close: () => Promise.resolve() });
});

const order = anOrder();
const refund: Effect = {
  kind: 'refund',
  orderNumber: order.number,
  lines: [],
  amount: yuan(10),
  reason,
  withReturn: false,
};

function open(failpoints: Failpoints = {}) {
  const inner = createMemoryCommerce({ orders: [order] }, () => new Date());
  const fake = createFaultyCommerce(inner, failpoints);
  const run = (key = 'key') => fake.commerce.execute(grantOf(refund, { key }));
  const refunds = async () => (await inner.findOrder(contractShop, order.number))?.refunds.length;
  return { ...fake, run, refunds };
}

describe('createFaultyCommerce', () => {
  it('does nothing when it throws before the commit, and everything when it throws after it', async () => {
    const shop = open({ execute: [{ kind: 'throw_before_commit' }, { kind: 'throw_after_commit' }] });
    await expect(shop.run()).rejects.toThrow(ShopDown);
    expect(shop.sideEffects()).toEqual([]);
    expect(await shop.commerce.findReceipt(contractShop, 'key')).toBeUndefined();
    await expect(shop.run()).rejects.toThrow(ShopDown);
    expect(shop.sideEffects()).toMatchObject([{ idempotencyKey: 'key', effect: refund, shop: contractShop }]);
    expect(await shop.commerce.findReceipt(contractShop, 'key')).toEqual(shop.sideEffects()[0]?.receipt);
    expect(await shop.refunds()).toBe(1);
  });

  it('books each thing once, however often it is asked for', async () => {
    const shop = open();
    await shop.run();
    await shop.run();
    await shop.run('another');
    expect(shop.sideEffects().map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key', 'another']);
    expect(await shop.refunds()).toBe(2);
    expect(shop.calls('execute')).toBe(3);
  });

  it.each<[Fault['kind'] & `hang_${string}`, number]>([
    ['hang_before_commit', 0],
    ['hang_after_commit', 1],
  ])('answers nothing at a %s until it is healed', async (kind, count) => {
    const shop = open({ execute: [{ kind }, { kind: 'throw_before_commit' }] });
    const answer = shop.run().catch((error: unknown) => error);
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 20, 'still hanging'))])).toBe(
      'still hanging',
    );
    expect(await shop.refunds()).toBe(count);
    shop.heal();
    expect(await answer).toBeInstanceOf(ShopDown);
    expect(await shop.run()).toMatchObject({ status: 'done' });
    expect(await shop.refunds()).toBe(1);
  });

  it('refuses, and fails in reads too', async () => {
    const shop = open();
    shop.fail('execute', { kind: 'refuse', why: 'out_of_stock' });
    shop.fail('findReceipt', { kind: 'throw_before_commit' });
    shop.fail('findOrder', { kind: 'slow', ms: 1 });
    expect(await shop.run()).toEqual({ status: 'refused', why: 'out_of_stock' });
    expect(shop.sideEffects()).toEqual([]);
    await expect(shop.commerce.findReceipt(contractShop, 'key')).rejects.toThrow(ShopDown);
    expect((await shop.commerce.findOrder(contractShop, order.number))?.number).toBe(order.number);
  });
});
