import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionOffers, ActionResult, ShopperPanel } from '../../contract/operator/actions.ts';
import { databaseKinds } from '../../db/testing.ts';
import { signInAs, type Console } from '../../http/testing-console.ts';
import { openActionApp, type ActionApp } from '../../testing-actions.ts';
import { plantOperator, takeOver } from '../testing.ts';

describe.each(databaseKinds)('an order that an operator proves with what the shopper told, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  beforeAll(async () => {
    app = await openActionApp(kind);
    kim = await signInAs(app, await plantOperator(app.test.database, 'demo', { id: 'op_kim', name: 'Kim' }));
  });
  afterAll(() => app.close());

  const provable = async () => {
    const { number, shipTo } = await app.paidOrder('cus_omar');
    return { number, phone: shipTo.phone.slice(-4) };
  };
  /** A stranger's conversation that Kim has, with what they wrote to her. */
  const taken = async (...texts: string[]) => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await takeOver(app.test.database, id, kim.operator);
    for (const text of texts) await shopper.say(id, text);
    const at = `/v1/operator/conversations/${id}/actions`;
    return {
      ...{ shopper, id },
      form: async () => ((await kim.call(at)).json as ActionOffers).actions.find(({ name }) => name === 'verify_order'),
      orders: async () => ((await kim.call(at)).json as ActionOffers).orders.map(({ number }) => number),
      verify: (input: object) => kim.call(at, { body: { action: 'verify_order', input } }),
    };
  };
  const resultOf = ({ json }: { json: unknown }) => json as ActionResult;

  it('begins with the newest of what was said, and proves it for this conversation', async () => {
    const { number, phone } = await provable();
    const { form, orders, verify, shopper, id } = await taken(
      `order ${number}, the sole came off`,
      `phone ends in ${phone}`,
    );
    expect((await form())?.known).toEqual({ orderNumber: number, phoneTail: phone });
    expect(await orders()).toEqual([]);
    expect(resultOf(await verify({ orderNumber: number, phoneTail: ` ${phone} ` }))).toMatchObject({ status: 'done' });
    expect(await orders()).toEqual([number]);
    const { items } = await shopper.view(id);
    expect(items.some((item) => item.kind === 'message' && item.text.includes(`${number} is confirmed`))).toBe(true);
  });

  it('is among the orders of who is signed in to another account, with its address masked', async () => {
    const { number, phone } = await provable();
    const shopper = await app.signedIn('cus_nina');
    const id = await shopper.open();
    await takeOver(app.test.database, id, kim.operator);
    const at = `/v1/operator/conversations/${id}/actions`;
    const input = { orderNumber: number, phoneTail: phone };
    expect(resultOf(await kim.call(at, { body: { action: 'verify_order', input } }))).toMatchObject({ status: 'done' });
    const { orders } = (await kim.call(at)).json as ActionOffers;
    expect(orders.find((order) => order.number === number)).toHaveProperty('items');
    expect(orders.find((order) => order.number === number)).not.toHaveProperty('address');
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ shopper_id: string }>('select shopper_id from conversations where id = $1', [id]),
    );
    const panel = (await kim.call(`/v1/operator/shoppers/${rows[0]?.shopper_id}`)).json as ShopperPanel;
    expect(panel.orders.find((order) => order.number === number)?.shipTo).toContain('*');
    expect(panel.value.orders, 'not theirs').toBe(panel.orders.length - 1);
  });

  it('says why not, how often it can be tried yet, and when again', async () => {
    const { number, phone } = await provable();
    const { verify, orders } = await taken('hello');
    const wrong = phone === '0000' ? '0001' : '0000';
    expect(resultOf(await verify({ orderNumber: number }))).toMatchObject({
      status: 'refused',
      tell: expect.stringContaining('four digits') as string,
    });
    expect((await verify({ orderNumber: number, phoneTail: '12' })).status).toBe(400);
    for (const left of [
      '4 more tries are',
      '3 more tries are',
      '2 more tries are',
      'One more try is',
      'That was the last try',
    ])
      expect(resultOf(await verify({ orderNumber: number, phoneTail: wrong }))).toMatchObject({
        ...{ status: 'refused', tell: expect.stringContaining(left) as string },
      });
    expect(resultOf(await verify({ orderNumber: number, phoneTail: phone }))).toMatchObject({
      ...{ status: 'refused', tell: expect.stringMatching(/Try again in \d+ min/) as string },
    });
    expect(await orders()).toEqual([]);
  });
});
