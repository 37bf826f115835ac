import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../knowledge/shop-id.ts';
import { ordersSchema, requestsSchema } from './contract/action.ts';
import { messageAnsweredSchema } from './contract/session.ts';
import { databaseKinds } from './db/testing.ts';
import type { TestShopper } from './http/testing.ts';
import { openActionApp, type ActionApp } from './testing-actions.ts';

describe.each(databaseKinds)('what shoppers do without typing, on %s', (kind) => {
  let app: ActionApp;
  beforeAll(async () => {
    app = await openActionApp(kind);
  });
  afterAll(() => app.close());

  const start = (shopper: TestShopper, id: string, wish: object, clientMessageId: string = randomUUID()) =>
    shopper.call(`/v1/conversations/${id}/actions?wait=true`, { body: { clientMessageId, ...wish } });
  const requests = async (shopper: TestShopper, query = '') =>
    requestsSchema.parse((await shopper.call(`/v1/requests${query}`)).json).requests;

  it('goes to the gate as a model’s call does: asked first, then done, then followed', async () => {
    const shopper = await app.signedIn('cus_omar');
    const order = await app.paidOrder('cus_omar');
    const id = await shopper.open();
    const wish = { action: 'cancel_order', input: { orderNumber: order.number, reason: 'price' } };
    const { turn } = messageAnsweredSchema.parse((await start(shopper, id, wish)).json);
    expect(turn).toMatchObject({
      outcome: { kind: 'awaiting_confirmation' },
      tools: [{ name: 'cancel_order', status: 'awaiting_confirmation' }],
    });
    expect((await shopper.view(id)).items[0]).toMatchObject({
      author: 'shopper',
      text: `Please cancel order ${order.number}.`,
    });
    expect((await app.order(order.number)).state).toBe('paid');
    await app.press(shopper, id, turn.confirmation!.confirmationId);
    expect((await app.order(order.number)).state).toBe('cancelled');

    const [request] = await requests(shopper);
    expect(request).toMatchObject({ action: 'cancel_order', orderNumber: order.number, amount: order.totals.paid });
    expect((await requests(shopper, '?language=zh'))[0]?.title).toBe(`取消订单 ${order.number}`);
  });

  it('is one wish however often it is sent, and does at once what needs no asking', async () => {
    const shopper = await app.signedIn('cus_omar');
    const { number: orderNumber } = await app.paidOrder('cus_omar');
    const id = await shopper.open();
    const wish = { action: 'urge_shipment', input: { orderNumber } };
    const answers = await Promise.all([1, 2, 3].map(() => start(shopper, id, wish, 'once')));
    const turns = answers.map(({ json }) => messageAnsweredSchema.parse(json).turnId);
    expect(new Set(turns).size).toBe(1);
    expect((await requests(shopper)).filter((request) => request.orderNumber === orderNumber)).toHaveLength(1);
    const later = await shopper.ask(id, 'hello');
    expect(later.tools).toEqual([]);
  });

  it('bends no rule: another’s order, a stranger, a wish that is none', async () => {
    const { number: orderNumber } = await app.paidOrder('cus_omar');
    const wish = { action: 'cancel_order', input: { orderNumber } };
    for (const shopper of [await app.signedIn('cus_anna'), await app.anonymous()]) {
      const { turn } = messageAnsweredSchema.parse((await start(shopper, await shopper.open(), wish)).json);
      expect(turn.tools).toMatchObject([{ name: 'cancel_order', status: 'refused' }]);
      expect(turn.confirmation).toBeUndefined();
      expect(JSON.stringify(turn)).not.toContain('"amount"');
      expect(await requests(shopper)).toEqual([]);
    }
    const shopper = await app.signedIn('cus_omar');
    const id = await shopper.open();
    for (const none of [
      { action: 'find_orders', input: {} },
      { action: 'request_human', input: { reason: 'risk' } },
      { action: 'cancel_order', input: {} },
      { action: 'cancel_order' },
      { action: 'issue_grant', input: {} },
      {},
    ]) {
      expect((await start(shopper, id, none)).status).toBe(400);
    }
    expect((await app.order(orderNumber)).state).toBe('paid');
  });

  it('shows a guest the requests of the orders that they have proven, and no others', async () => {
    const owner = await app.signedIn('cus_omar');
    const [mine, other] = [await app.paidOrder('cus_omar'), await app.paidOrder('cus_omar')];
    const own = await owner.open();
    for (const { number } of [mine, other]) {
      await start(owner, own, { action: 'urge_shipment', input: { orderNumber: number } });
    }
    const guest = await app.anonymous();
    expect(await requests(guest)).toEqual([]);
    const customer = await app.commerce.findCustomer('demo' as never, 'cus_omar' as never);
    const proof = { orderNumber: mine.number, phoneTail: customer!.phone.slice(-4) };
    const turn = await guest.ask(await guest.open(), `verify_order ${JSON.stringify(proof)}`);
    expect(turn.tools).toMatchObject([{ name: 'verify_order', status: 'ok' }]);
    expect((await requests(guest)).map(({ orderNumber }) => orderNumber)).toEqual([mine.number]);
    expect((await app.call('/v1/requests')).status).toBe(401);
  });

  it('lists the orders to choose from: one’s own, those proven, nobody else’s (I3)', async () => {
    const orders = async (shopper: TestShopper, query = '') =>
      ordersSchema.parse((await shopper.call(`/v1/orders${query}`)).json).orders;
    const { number, lines } = await app.paidOrder('cus_omar');
    const shopper = await app.signedIn('cus_omar');
    const own = (await orders(shopper, '?language=zh')).find((order) => order.number === number);
    expect(own).toMatchObject({ state: 'paid' });
    expect(own?.lines.map(({ id, title }) => ({ id, title }))).toEqual(
      lines.map(({ id, title }) => ({ id, title: title.zh })),
    );
    expect((await orders(await app.signedIn('cus_anna'))).map((order) => order.number)).not.toContain(number);
    const guest = await app.anonymous();
    expect(await orders(guest)).toEqual([]);
    const conversation = await guest.open();
    await app.test.database.inShop(shopId('demo'), (sql) =>
      sql.query('insert into order_proofs (shop_id, conversation_id, order_number) values ($1, $2, $3)', [
        'demo',
        conversation,
        number,
      ]),
    );
    expect((await orders(guest)).map((order) => order.number)).toEqual([number]);
  });
});
