import { describe, expect, it } from 'vitest';
import { contractShop, type EffectsBench, grantOf, reason, shopState, yuan } from './contract-shop-testing.ts';
import type { Effect, Receipt } from './effect.ts';
import type { Order } from './order.ts';

/** Runs one effect and wants it done. */
export async function done({ commerce }: EffectsBench, effect: Effect, key?: string): Promise<Receipt> {
  const result = await commerce().execute(grantOf(effect, key === undefined ? {} : { key }));
  if (result.status !== 'done') throw new Error(`refused: ${result.why}`);
  return result.receipt;
}

/** Runs one effect and wants it refused, with nothing changed at all. */
export async function expectRefusal(
  { commerce }: EffectsBench,
  effect: Effect & { orderNumber: string },
  why: string,
): Promise<void> {
  const before = await shopState(commerce(), effect.orderNumber);
  expect(await commerce().execute(grantOf(effect, { key: `refused ${JSON.stringify(effect)}` }))).toEqual({
    status: 'refused',
    why,
  });
  expect(await shopState(commerce(), effect.orderNumber)).toEqual(before);
  expect(await commerce().findReceipt(contractShop, `refused ${JSON.stringify(effect)}`)).toBeUndefined();
}

/** The order as the adapter shows it now. */
export async function shown({ commerce }: EffectsBench, { number }: Pick<Order, 'number'>): Promise<Order> {
  const order = await commerce().findOrder(contractShop, number);
  if (!order) throw new Error(`order ${number} is gone`);
  return order;
}

export function describeOrderEffects(bench: EffectsBench): void {
  describeCancelling(bench);
  describeAddressChanges(bench);
  describeUrging(bench);
  describeUpgrades(bench);
}

function describeCancelling(bench: EffectsBench): void {
  describe('cancelling', () => {
    const cancel = ({ number }: Order, yuans: number): Effect & { orderNumber: string } => ({
      kind: 'cancel_order',
      orderNumber: number,
      refund: yuan(yuans),
      reason,
    });

    it('ends the order, puts the goods back and sends the money back', async () => {
      const order = bench.take('paid');
      const before = await shopState(bench.commerce(), order.number);
      const receipt = await done(bench, cancel(order, 800));
      const after = await shopState(bench.commerce(), order.number);
      const at = new Date(receipt.at);
      const stages = ['requested', 'approved', 'refund_approved'].map((stage) => ({ stage, at }));
      const lineIds = order.lines.map(({ id }) => id);
      expect(after.order).toEqual({
        ...order,
        state: 'cancelled',
        cancelledAt: at,
        refunds: [{ id: receipt.refundId, lineIds, amount: yuan(800), reason, withReturn: false, stages }],
      });
      expect(after.stock).toEqual({
        ...before.stock,
        var_jacket_m: (before.stock['var_jacket_m'] ?? 0) + 2,
        var_mug: (before.stock['var_mug'] ?? 0) + 1,
      });
    });

    it('sends nothing back for an order that was not paid', async () => {
      const order = bench.take('unpaid');
      const receipt = await done(bench, cancel(order, 0));
      expect(receipt.refundId).toBeUndefined();
      expect(await shown(bench, order)).toMatchObject({ state: 'cancelled', refunds: [] });
      await expectRefusal(bench, cancel(bench.take('unpaid'), 1), 'exceeds_paid');
    });

    it('happens before dispatch only, and once', async () => {
      await expectRefusal(bench, cancel(bench.take('shipped'), 800), 'state_changed');
      await expectRefusal(bench, cancel(bench.take('delivered'), 800), 'state_changed');
      const order = bench.take('paid');
      await done(bench, cancel(order, 800));
      await expectRefusal(bench, cancel(order, 0), 'state_changed');
    });

    it('never sends back more than was paid', async () => {
      const order = bench.take('paid');
      await expectRefusal(bench, cancel(order, 801), 'exceeds_paid');
      await done(bench, {
        kind: 'refund',
        orderNumber: order.number,
        lines: [],
        amount: yuan(100),
        reason,
        withReturn: false,
      });
      await expectRefusal(bench, cancel(order, 800), 'exceeds_paid');
      await done(bench, cancel(order, 700));
    });
  });
}

function describeAddressChanges(bench: EffectsBench): void {
  describe('changing the address', () => {
    const address = {
      recipient: '陈梅',
      phone: '13800009999',
      line: '人民路 2 号',
      city: '苏州',
      region: '江苏',
      postcode: '215000',
      country: 'CN',
    };
    const change = ({ number }: Order) => ({ kind: 'change_address', orderNumber: number, address }) as const;

    it('changes where the order goes, and nothing else', async () => {
      for (const order of [bench.take('paid'), bench.take('unpaid')]) {
        await done(bench, change(order));
        expect(await shown(bench, order)).toEqual({ ...order, shipTo: address });
      }
    });

    it('comes too late once a parcel has left or the order has ended', async () => {
      await expectRefusal(bench, change(bench.take('shipped')), 'state_changed');
      const order = bench.take('unpaid');
      await done(bench, { kind: 'cancel_order', orderNumber: order.number, refund: yuan(0), reason });
      await expectRefusal(bench, change(order), 'state_changed');
    });
  });
}

function describeUrging(bench: EffectsBench): void {
  describe('urging', () => {
    const urge = ({ number }: Order, to: 'seller' | 'carrier', shipmentId?: string) =>
      ({ kind: 'urge', orderNumber: number, to, day: '2026-03-20', ...(shipmentId ? { shipmentId } : {}) }) as const;

    it('reaches the seller while something waits, and the carrier that has the parcel', async () => {
      await done(bench, urge(bench.take('paid'), 'seller'));
      const order = bench.take('shipped');
      await done(bench, urge(order, 'carrier', order.shipments[0]?.id));
      expect(await shown(bench, order)).toEqual(order);
    });

    it('is no use when nothing is under way', async () => {
      await expectRefusal(bench, urge(bench.take('unpaid'), 'seller'), 'state_changed');
      const order = bench.take('delivered');
      await expectRefusal(bench, urge(order, 'seller'), 'state_changed');
      await expectRefusal(bench, urge(order, 'carrier', order.shipments[0]?.id), 'state_changed');
    });

    it("knows the order's own parcels only", async () => {
      const order = bench.take('shipped');
      await expectRefusal(bench, urge(order, 'carrier', bench.take('shipped').shipments[0]?.id), 'not_found');
      await expectRefusal(bench, urge(order, 'carrier'), 'not_found');
    });
  });
}

function describeUpgrades(bench: EffectsBench): void {
  describe('upgrading the shipping', () => {
    const upgrade = ({ number }: Order) => ({ kind: 'upgrade_shipping', orderNumber: number }) as const;

    it('promises no later than before, once, before dispatch', async () => {
      const order = bench.take('paid');
      await done(bench, upgrade(order));
      const after = await shown(bench, order);
      expect(after.express).toBe(true);
      expect(after.deliverBy?.getTime()).toBeLessThanOrEqual(order.deliverBy?.getTime() ?? 0);
      await expectRefusal(bench, upgrade(order), 'state_changed');
      await expectRefusal(bench, upgrade(bench.take('shipped')), 'state_changed');
      await expectRefusal(bench, upgrade(bench.take('unpaid')), 'state_changed');
    });
  });
}
