import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Grant, GrantRefused } from '../policy/grant.ts';
import {
  contractShop,
  type EffectsBench,
  grantOf,
  otherContractShop,
  reason,
  shopState,
  yuan,
} from './contract-shop-testing.ts';
import type { Effect, EffectKind } from './effect.ts';
import { done, shown } from './order-effects-contract.ts';
import type { Order } from './order.ts';
import type { VariantId } from './product.ts';
import { refundOf } from './refund-effects-contract.ts';

/** One effect of each kind that can be done, with the order it is about. */
function oneOfEach({ take }: EffectsBench): Record<EffectKind, () => { effect: Effect; order: Order }> {
  const about = (order: Order, effect: (number: string, lineId: string) => Effect) => ({
    order,
    effect: effect(order.number, order.lines[0]?.id ?? ''),
  });
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  return {
    cancel_order: () =>
      about(take('paid'), (orderNumber) => ({ kind: 'cancel_order', orderNumber, refund: yuan(800), reason })),
    change_address: () => {
      const order = take('paid');
      const address = { ...order.shipTo, line: '别处 3 号' };
      return about(order, (orderNumber) => ({ kind: 'change_address', orderNumber, address }));
    },
    urge: () => about(take('paid'), (orderNumber) => ({ kind: 'urge', orderNumber, to: 'seller', day: '2026-03-20' })),
    refund: () => {
      const order = take('delivered');
      return about(order, () => refundOf(order, yuan(10)));
    },
    exchange: () =>
      about(take('delivered'), (orderNumber, lineId) => ({
        kind: 'exchange',
        orderNumber,
        line: { lineId, quantity: 1 },
        toVariantId: 'var_jacket_l' as VariantId,
        reason,
      })),
    reship: () =>
      about(take('shipped'), (orderNumber, lineId) => ({
        kind: 'reship',
        orderNumber,
        lines: [{ lineId, quantity: 1 }],
        reason,
      })),
    upgrade_shipping: () => about(take('paid'), (orderNumber) => ({ kind: 'upgrade_shipping', orderNumber })),
    coupon: () => {
      const order = take('paid');
      return about(order, () => ({ kind: 'coupon', customerId: order.customerId, value: yuan(20), expiresAt, reason }));
    },
  };
}

export function describeGrants(bench: EffectsBench): void {
  describeKeys(bench);
  describe('grants', () => describeRedeeming(bench));
  describeCrowds(bench);
  describeShops(bench);
}

function describeKeys(bench: EffectsBench): void {
  const { commerce } = bench;
  const kinds = oneOfEach(bench);

  describe.each(Object.keys(kinds) as EffectKind[])('the key of %s', (kind) => {
    it('is done once and answers the same receipt', async () => {
      const { effect, order } = kinds[kind]();
      const key = randomUUID();
      expect(await commerce().findReceipt(contractShop, key)).toBeUndefined();
      const receipt = await done(bench, effect, key);
      const after = await shopState(commerce(), order.number);
      expect(await done(bench, effect, key)).toEqual(receipt);
      expect(await shopState(commerce(), order.number)).toEqual(after);
      expect(await commerce().findReceipt(contractShop, key)).toEqual(receipt);
    });

    it('is done once though twenty ask at once', async () => {
      const { effect, order } = kinds[kind]();
      const key = randomUUID();
      const before = await shopState(commerce(), order.number);
      const receipts = await Promise.all(Array.from({ length: 20 }, () => done(bench, effect, key)));
      for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
      const after = await shopState(commerce(), order.number);
      expect(after.order?.refunds.length).toBe(kind === 'refund' || kind === 'cancel_order' ? 1 : 0);
      expect(after.order?.exchanges?.length ?? 0).toBe(kind === 'exchange' ? 1 : 0);
      expect(after.order?.replacements?.length ?? 0).toBe(kind === 'reship' ? 1 : 0);
      const moved = Object.entries(after.stock).map(([id, units]) => Math.abs(units - (before.stock[id] ?? 0)));
      expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    });
  });
}

function describeRedeeming(bench: EffectsBench): void {
  const { commerce } = bench;
  it('does nothing for a grant that nobody minted, that was used, or that has expired', async () => {
    const order = bench.take('delivered');
    const before = await shopState(commerce(), order.number);
    const effect = refundOf(order, yuan(10));
    const terms = { shop: contractShop, conversationId: 'c', actionId: 'a', idempotencyKey: 'forged', effect };
    const forged = { ...terms, expiresAt: new Date(Date.now() + 10_000) } as unknown as Grant;
    await expect(commerce().execute(forged)).rejects.toThrow(GrantRefused);
    await expect(commerce().execute(grantOf(effect, { key: 'old', seconds: -1 }))).rejects.toThrow(GrantRefused);
    for (const key of ['forged', 'old']) expect(await commerce().findReceipt(contractShop, key)).toBeUndefined();
    expect(await shopState(commerce(), order.number)).toEqual(before);

    const grant = grantOf(effect);
    await commerce().execute(grant);
    await expect(commerce().execute(grant)).rejects.toThrow(GrantRefused);
    expect((await shown(bench, order)).refunds).toHaveLength(1);
  });

  it('keeps what the grant was minted for, whatever becomes of the object it was minted from', async () => {
    const order = bench.take('delivered');
    const effect = refundOf(order, yuan(20));
    const grant = grantOf(effect);
    effect.amount = yuan(200);
    await commerce().execute(grant);
    expect((await shown(bench, order)).refunds.map(({ amount }) => amount)).toEqual([yuan(20)]);
  });
}

function describeCrowds(bench: EffectsBench): void {
  const { commerce } = bench;

  it('keeps its sums when everything is asked of the same orders at once', async () => {
    const orders = Array.from({ length: 6 }, () => bench.take('paid'));
    const before = await shopState(commerce(), 'none');
    const asked = orders.flatMap((order): Effect[] => {
      const { number: orderNumber, shipTo } = order;
      const line = { lineId: order.lines[0]?.id ?? '', quantity: 1 };
      return [
        { kind: 'exchange', orderNumber, line, toVariantId: 'var_jacket_l' as VariantId, reason },
        { kind: 'cancel_order', orderNumber, refund: yuan(700), reason },
        refundOf(order, yuan(300)),
        { kind: 'upgrade_shipping', orderNumber },
        { kind: 'change_address', orderNumber, address: { ...shipTo, line: '新地址' } },
        { kind: 'cancel_order', orderNumber, refund: yuan(500), reason },
        refundOf(order, yuan(101)),
      ];
    });
    const results = await Promise.all(
      asked.map(async (effect) => ({ effect, result: await commerce().execute(grantOf(effect)) })),
    );
    const done = results.filter(({ result }) => result.status === 'done').map(({ effect }) => effect);
    const after = await Promise.all(orders.map((order) => shown(bench, order)));
    for (const { number, state, refunds, totals, lines } of after) {
      const own = done.filter((effect) => 'orderNumber' in effect && effect.orderNumber === number);
      expect(own.filter(({ kind }) => kind === 'cancel_order').length).toBe(state === 'cancelled' ? 1 : 0);
      expect(refunds.reduce((sum, { amount }) => sum + amount.amount, 0)).toBeLessThanOrEqual(totals.paid.amount);
      expect(lines.reduce((count, { quantity }) => count + quantity, 0)).toBe(3);
    }
    const held = after
      .filter(({ state }) => state !== 'cancelled')
      .flatMap(({ lines }) => lines)
      .filter(({ variantId }) => variantId === 'var_jacket_l').length;
    const { stock } = await shopState(commerce(), 'none');
    expect(stock['var_jacket_l']).toBe((before.stock['var_jacket_l'] ?? 0) - held);
  });
}

function describeShops(bench: EffectsBench): void {
  const { commerce } = bench;
  describe('orders and keys', () => {
    it('stay free when they were refused', async () => {
      const order = bench.take('delivered');
      const key = randomUUID();
      const refused = await commerce().execute(grantOf(refundOf(order, yuan(900)), { key }));
      expect(refused).toEqual({ status: 'refused', why: 'exceeds_paid' });
      expect(await commerce().findReceipt(contractShop, key)).toBeUndefined();
      await done(bench, refundOf(order, yuan(90)), key);
    });

    it('are not found under a number that the shop does not have', async () => {
      const order = bench.take('delivered');
      for (const number of ['SM99999', '', order.number.slice(0, -1)]) {
        const result = await commerce().execute(grantOf({ ...refundOf(order, yuan(1)), orderNumber: number }));
        expect(result).toEqual({ status: 'refused', why: 'not_found' });
      }
    });

    it('belong to one shop', async () => {
      const order = bench.take('unpaid');
      const key = randomUUID();
      const effect: Effect = { kind: 'cancel_order', orderNumber: order.number, refund: yuan(0), reason };
      const receipt = await done(bench, effect, key);
      expect(await commerce().findReceipt(otherContractShop, key)).toBeUndefined();
      expect((await commerce().findOrder(otherContractShop, order.number))?.state).toBe('awaiting_payment');
      const theirs = await commerce().execute(grantOf(effect, { key, shop: otherContractShop }));
      expect(theirs).toMatchObject({ status: 'done' });
      expect(await commerce().findReceipt(otherContractShop, key)).not.toEqual(receipt);
      const foreign = refundOf(bench.take('delivered'), yuan(1));
      expect(await commerce().execute(grantOf(foreign, { shop: otherContractShop }))).toEqual({
        status: 'refused',
        why: 'not_found',
      });
    });
  });
}
