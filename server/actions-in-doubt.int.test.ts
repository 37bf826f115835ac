import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFaultyCommerce, type FaultyCommerce } from '../tools/commerce/faulty-commerce-testing.ts';
import { decisionAnsweredSchema } from './contract/confirmation.ts';
import { databaseKinds } from './db/testing.ts';
import type { TestShopper } from './http/testing.ts';
import { openActionApp, type ActionApp } from './testing-actions.ts';

describe.each(databaseKinds)('a shop that breaks off in the middle of an action, on %s', (kind) => {
  let app: ActionApp;
  let shop: FaultyCommerce;
  beforeAll(async () => {
    app = await openActionApp(kind, { wrap: (inner) => (shop = createFaultyCommerce(inner)).commerce });
  });
  afterEach(() => shop.heal());
  afterAll(() => app.close());

  /** The shop can't be asked what it has done, for longer than anybody asks. */
  const mute = () => shop.fail('findReceipt', ...Array.from({ length: 50 }, () => ({ kind: 'throw_before_commit' }) as const)); // prettier-ignore

  /** What the shop really did to an order. */
  const doneTo = (number: string) =>
    shop.sideEffects().filter(({ effect }) => 'orderNumber' in effect && effect.orderNumber === number);

  /** Somebody who has said yes to the cancellation of an order, while the shop breaks off so. */
  async function confirmed(fault: 'throw_before_commit' | 'throw_after_commit', isMute: boolean) {
    const shopper = await app.signedIn('cus_omar');
    const order = await app.paidOrder('cus_omar');
    const id = await shopper.open();
    const asked = await shopper.ask(id, `cancel_order ${JSON.stringify({ orderNumber: order.number })}`);
    shop.fail('execute', { kind: fault });
    if (isMute) mute();
    const answer = await app.press(shopper, id, asked.confirmation!.confirmationId);
    return { shopper, order, id, turn: decisionAnsweredSchema.parse(answer.json).turn };
  }

  /** Time passes until nobody can still be at it, the shop is well again, and its receipts are asked for. */
  async function reconciled(shopper: TestShopper, id: string) {
    shop.heal();
    const leases = `update commitments set lease_until = now() - interval '1 second', claimed_at = now() - interval '11 minutes'
      where state in ('claimed', 'doubtful')`;
    await app.database.asSystem((sql) => sql.query(leases));
    const seen = (await shopper.view(id)).items.length;
    const told = async () => (await shopper.view(id)).items.slice(seen);
    await expect.poll(async () => (await told()).length, { timeout: 15_000 }).toBeGreaterThan(0);
    return told();
  }

  it('is asked for its receipt at once, and what it did is told as done (F3)', async () => {
    const { order, turn } = await confirmed('throw_after_commit', false);
    expect(turn.tools).toMatchObject([{ name: 'cancel_order', status: 'ok' }]);
    expect((await app.order(order.number)).state).toBe('cancelled');
    expect(doneTo(order.number)).toHaveLength(1);
  });

  it('is asked later when it is mute, and the shopper is told once that it was done (F3)', async () => {
    const { shopper, order, id, turn } = await confirmed('throw_after_commit', true);
    expect(turn.tools).toMatchObject([{ name: 'cancel_order', status: 'failed' }]);
    expect(await app.engine.reconciler.reconcile()).toBe(0);
    const told = await reconciled(shopper, id);
    expect(told).toMatchObject([
      { kind: 'message', author: 'system' },
      { kind: 'card', card: { type: 'service_request', action: 'cancel_order', orderNumber: order.number } },
    ]);
    await app.engine.reconciler.reconcile();
    expect((await shopper.view(id)).items.slice(-2)).toEqual(told);
    expect(doneTo(order.number)).toHaveLength(1);
  });

  it('is asked later, and the shopper is told that nothing was done; then it can be asked for again (F3)', async () => {
    const { shopper, order, id } = await confirmed('throw_before_commit', true);
    const told = await reconciled(shopper, id);
    expect(told).toMatchObject([{ kind: 'message', author: 'system' }]);
    expect((await app.order(order.number)).state).toBe('paid');
    const again = await shopper.ask(id, `cancel_order ${JSON.stringify({ orderNumber: order.number })}`);
    const answer = await app.press(shopper, id, again.confirmation!.confirmationId);
    expect(answer.json).toMatchObject({ turn: { tools: [{ name: 'cancel_order', status: 'ok' }] } });
    expect(doneTo(order.number)).toHaveLength(1);
  });
});
