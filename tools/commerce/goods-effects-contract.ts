import { describe, expect, it } from 'vitest';
import { contractShop, type EffectsBench, grantOf, reason, shopState, yuan } from './contract-shop-testing.ts';
import type { CustomerId } from './customer.ts';
import type { Effect } from './effect.ts';
import { done, expectRefusal, shown } from './order-effects-contract.ts';
import type { Order } from './order.ts';
import type { VariantId } from './product.ts';
import { refundOf } from './refund-effects-contract.ts';

const large = 'var_jacket_l';

export function describeGoodsEffects(bench: EffectsBench): void {
  describeExchanges(bench);
  describeReshipping(bench);
  describeCoupons(bench);
}

function exchange(order: Order, quantity: number, to: string = large): Extract<Effect, { kind: 'exchange' }> {
  const line = { lineId: order.lines[0]?.id ?? '', quantity };
  return { kind: 'exchange', orderNumber: order.number, line, toVariantId: to as VariantId, reason };
}

function describeExchanges(bench: EffectsBench): void {
  describe('exchanging', () => {
    it('reserves the other variant and tells where the first goes', async () => {
      const order = bench.take('delivered');
      const before = await shopState(bench.commerce(), order.number);
      const receipt = await done(bench, exchange(order, 1));
      const after = await shopState(bench.commerce(), order.number);
      const [record] = after.order?.exchanges ?? [];
      const to = { variantId: large, options: { en: 'L', zh: 'L' }, size: 'L' };
      const requestedAt = new Date(receipt.at);
      expect(after.order).toEqual({
        ...order,
        exchanges: [{ id: record?.id, lineId: order.lines[0]?.id, quantity: 1, to, reason, requestedAt }],
      });
      expect(after.stock).toEqual({ ...before.stock, [large]: (before.stock[large] ?? 0) - 1 });
      expect(receipt.returnTo?.en).toMatch(/\S/);
    });

    it('gives the same once more for what the shopper hands back', async () => {
      const order = bench.take('delivered');
      const before = await shopState(bench.commerce(), order.number);
      await done(bench, exchange(order, 2, 'var_jacket_m'));
      const { stock } = await shopState(bench.commerce(), order.number);
      expect(stock).toEqual({ ...before.stock, var_jacket_m: (before.stock['var_jacket_m'] ?? 0) - 2 });
    });

    it('takes each piece once, be it for another variant or for money', async () => {
      const order = bench.take('delivered');
      const share = { lineId: order.lines[0]?.id ?? '', quantity: 1 };
      await done(bench, exchange(order, 1));
      await done(bench, refundOf(order, yuan(100), { lines: [share], withReturn: true }));
      await expectRefusal(bench, exchange(order, 1), 'state_changed');
      await expectRefusal(bench, refundOf(order, yuan(101), { lines: [share], withReturn: true }), 'state_changed');
    });

    it('changes the line itself while nothing is packed, with nothing to send back', async () => {
      const order = bench.take('paid');
      const before = await shopState(bench.commerce(), order.number);
      const receipt = await done(bench, exchange(order, 2));
      const after = await shopState(bench.commerce(), order.number);
      const [jackets, mug] = order.lines;
      const swapped = { ...jackets, variantId: large, options: { en: 'L', zh: 'L' }, size: 'L' };
      expect(after.order).toEqual({ ...order, lines: [swapped, mug] });
      expect(after.stock).toEqual({
        ...before.stock,
        var_jacket_m: (before.stock['var_jacket_m'] ?? 0) + 2,
        [large]: (before.stock[large] ?? 0) - 2,
      });
      expect(receipt.returnTo).toBeUndefined();
    });

    it('splits a line of which some pieces change', async () => {
      const order = bench.take('paid');
      await done(bench, exchange(order, 1));
      const { lines } = await shown(bench, order);
      expect(lines.map(({ size, quantity, unitPrice }) => [size, quantity, unitPrice.amount])).toEqual([
        ['M', 1, 40_000],
        [undefined, 1, 5_000],
        ['L', 1, 40_000],
      ]);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(3);
    });

    it('has what is in stock only, though twenty ask at once', async () => {
      await expectRefusal(bench, exchange(bench.take('delivered'), 1, 'var_jacket_xl'), 'out_of_stock');
      const orders = Array.from({ length: 20 }, (_, at) => bench.take(at % 2 ? 'shipped' : 'paid'));
      const results = await Promise.all(
        orders.map((order) => bench.commerce().execute(grantOf(exchange(order, 1, 'var_jacket_xs')))),
      );
      expect(results.filter(({ status }) => status === 'done')).toHaveLength(3);
      expect(results.filter((each) => each.status === 'refused' && each.why === 'out_of_stock')).toHaveLength(17);
      expect((await shopState(bench.commerce(), 'none')).stock['var_jacket_xs']).toBe(0);
    });

    it('keeps to the same product and to pieces of the order', async () => {
      const order = bench.take('delivered');
      for (const to of ['var_mug', 'var_nothing']) {
        await expectRefusal(bench, exchange(order, 1, to), 'not_found');
      }
      await expectRefusal(bench, exchange(bench.take('paid'), 1, 'var_jacket_m'), 'not_found');
      await expectRefusal(bench, exchange(order, 3), 'not_found');
      await expectRefusal(bench, exchange(bench.take('unpaid'), 1), 'state_changed');
    });
  });
}

function reship(order: Order, ...quantities: readonly number[]): Extract<Effect, { kind: 'reship' }> {
  const lines = quantities.flatMap((quantity, at) => {
    const line = order.lines[at];
    return line && quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
  return { kind: 'reship', orderNumber: order.number, lines, reason };
}

function describeReshipping(bench: EffectsBench): void {
  describe('sending again', () => {
    it('makes an order that costs nothing, for the same customer and address', async () => {
      const order = bench.take('shipped');
      const before = await shopState(bench.commerce(), order.number);
      const receipt = await done(bench, reship(order, 1, 1));
      const after = await shopState(bench.commerce(), order.number);
      const number = receipt.replacementOrder ?? '';
      const made = await shown(bench, { number });
      const pieces = order.lines.map(({ id }) => ({ lineId: id, quantity: 1 }));
      const at = new Date(receipt.at);
      expect(made).toMatchObject({
        customerId: order.customerId,
        state: 'paid',
        placedAt: at,
        shipTo: order.shipTo,
        shipments: [],
        refunds: [],
        replaces: { number: order.number, pieces },
        totals: { items: yuan(0), paid: yuan(0) },
      });
      expect(made.lines.map(({ variantId, quantity, unitPrice }) => [variantId, quantity, unitPrice.amount])).toEqual([
        ['var_jacket_m', 1, 0],
        ['var_mug', 1, 0],
      ]);
      expect(made.dispatchBy?.getTime()).toBe(at.getTime() + 2 * 86_400_000);
      expect(after.order).toEqual({ ...order, replacements: [{ number, state: 'paid', pieces }] });
      expect(after.stock).toEqual({
        ...before.stock,
        var_jacket_m: (before.stock['var_jacket_m'] ?? 0) - 1,
        var_mug: (before.stock['var_mug'] ?? 0) - 1,
      });
      const listed = await bench.commerce().listOrders(contractShop, order.customerId, 200);
      expect(listed.map((each) => each.number)).toContain(number);
    });

    it('sends each piece once, unless what was to be sent is cancelled', async () => {
      const order = bench.take('delivered');
      const { replacementOrder: first = '' } = await done(bench, reship(order, 1));
      const { replacementOrder: second = '' } = await done(bench, reship(order, 1, 1));
      await expectRefusal(bench, reship(order, 1), 'state_changed');
      await expectRefusal(bench, reship(order, 0, 1), 'state_changed');
      await done(bench, { kind: 'cancel_order', orderNumber: first, refund: yuan(0), reason });
      const { replacementOrder: third = '' } = await done(bench, reship(order, 1), 'after cancelling');
      expect(new Set([first, second, third]).size).toBe(3);
    });

    it('pays nothing for what was sent for nothing', async () => {
      const order = bench.take('shipped');
      const { replacementOrder = '' } = await done(bench, reship(order, 1));
      const made = await shown(bench, { number: replacementOrder });
      await expectRefusal(bench, refundOf(made, yuan(1)), 'exceeds_paid');
    });

    it('takes what has left and is in stock', async () => {
      await expectRefusal(bench, reship(bench.take('paid'), 1), 'state_changed');
      await expectRefusal(bench, reship(bench.take('delivered')), 'not_found');
      await expectRefusal(bench, reship(bench.take('delivered'), 3), 'not_found');
      await expectRefusal(bench, reship(bench.take('sold_out'), 1, 1), 'out_of_stock');
    });
  });
}

function describeCoupons(bench: EffectsBench): void {
  describe('giving a coupon', () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const coupon = (customer: string, set: object = {}): Effect => ({
      kind: 'coupon',
      customerId: customer as CustomerId,
      value: yuan(20),
      expiresAt,
      reason,
      ...set,
    });

    it('gives each a code of its own', async () => {
      const codes = [await done(bench, coupon('cus_mei')), await done(bench, coupon('cus_mei'))].map(
        ({ couponCode }) => couponCode,
      );
      expect(codes[0]).toMatch(/^[A-Z0-9]{6,}$/);
      expect(codes[0]).not.toBe(codes[1]);
    });

    it('gives none to nobody, of no value, or that is over already', async () => {
      const run = (effect: Effect) => bench.commerce().execute(grantOf(effect));
      expect(await run(coupon('cus_nobody'))).toEqual({ status: 'refused', why: 'not_found' });
      for (const set of [
        { value: yuan(0) },
        { value: yuan(-5) },
        { expiresAt: '2020-01-01T00:00:00.000Z' },
        { expiresAt: 'soon' },
      ]) {
        expect(await run(coupon('cus_mei', set))).toEqual({ status: 'refused', why: 'state_changed' });
      }
    });
  });
}
