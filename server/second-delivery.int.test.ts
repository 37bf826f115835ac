import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBookedActions } from '../tools/ledger/booked-action.ts';
import { jacket, plantCustomer, plantOrder } from './attacks/plant-testing.ts';
import type { ActionResult } from './contract/operator/actions.ts';
import { databaseKinds } from './db/testing.ts';
import { signInAs, type Console } from './http/testing-console.ts';
import { plantOperator, takeOver } from './operators/testing.ts';
import { demo, openActionApp, type ActionApp } from './testing-actions.ts';

const base = '/v1/operator';

describe.each(databaseKinds)('goods of a lost parcel, sent once more, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  beforeAll(async () => {
    app = await openActionApp(kind);
    kim = await signInAs(
      app,
      await plantOperator(app.test.database, 'demo', { id: 'op_kim', name: 'Kim', role: 'operator' }),
    );
  });
  afterAll(() => app.close());

  const lost = async () => {
    const customer = await plantCustomer(app.test.database);
    const number = await plantOrder(app.test.database, {
      ...{ customer, state: 'shipped', delivered: 200 },
      lines: [{ variant: jacket, price: 59_900 }],
      lastScan: { code: 'lost', hoursAgo: 24 },
    });
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    await takeOver(app.test.database, id, kim.operator);
    return { number, shopper, id };
  };
  const propose = async (id: string, input: object, action = 'request_refund') => {
    const said = action === 'request_refund' ? { ground: 'not_received', description: 'never came' } : {};
    const answer = await kim.call(`${base}/conversations/${id}/actions`, {
      body: { action, input: { ...said, ...input } },
    });
    return answer.json as ActionResult;
  };
  const doIt = async (id: string, input: object, action?: string) => {
    const shown = await propose(id, input, action);
    if (shown.status !== 'confirm') throw new Error(JSON.stringify(shown));
    const { confirmationId } = shown.confirmation;
    const answer = await kim.call(`${base}/conversations/${id}/actions/${confirmationId}`, {
      body: { decision: 'confirm' },
    });
    return answer.json as ActionResult;
  };
  const booked = (id: string) => app.test.database.inShop(demo, (sql) => readBookedActions(sql, demo, id));

  it('are not paid back until that was cancelled, and then they are', async () => {
    const { number: orderNumber, id } = await lost();
    const sent = await doIt(id, { orderNumber, wants: 'reship' });
    expect(sent).toMatchObject({ status: 'done' });
    if (sent.status !== 'done') throw new Error('not sent');
    const again = `${orderNumber}-R1`;

    for (const wants of ['refund', 'reship']) {
      expect(await propose(id, { orderNumber, wants }), wants).toMatchObject({
        status: 'refused',
        rule: 'settled_once',
        tell: expect.stringContaining(`${sent.request?.number}, order ${again}`) as string,
      });
    }
    expect((await app.order(orderNumber)).refunds).toEqual([]);
    const promised = async () => (await booked(id))[0]?.steps?.some(({ code }) => code === 'dispatched');
    expect(await promised()).toBe(true);

    expect(await doIt(id, { orderNumber: again }, 'cancel_order')).toMatchObject({ status: 'done' });
    expect(await promised(), 'nothing is promised of it any more').toBe(false);
    const paid = await doIt(id, { orderNumber, wants: 'refund' });
    expect(paid).toMatchObject({ status: 'done', title: expect.stringContaining('Refund') as string });
    expect((await app.order(orderNumber)).refunds.map(({ amount }) => amount.amount)).toEqual([59_900]);
    const after = await propose(id, { orderNumber, wants: 'reship' });
    expect(after, 'goods that were paid back').toMatchObject({
      ...{ status: 'refused', rule: 'settled_once' },
      tell: expect.stringContaining('refunded in full already (¥599)') as string,
    });
    expect((await app.effects()).filter((each) => each.order_number === orderNumber)).toHaveLength(2);
  });

  it('can be sent a third time when the second was called off', async () => {
    const { number: orderNumber, id } = await lost();
    expect(await doIt(id, { orderNumber, wants: 'reship' })).toMatchObject({ status: 'done' });
    expect(await doIt(id, { orderNumber: `${orderNumber}-R1` }, 'cancel_order')).toMatchObject({ status: 'done' });
    expect(await doIt(id, { orderNumber, wants: 'reship' })).toMatchObject({ status: 'done' });
    const { replacements = [] } = await app.order(orderNumber);
    expect(replacements.map(({ state }) => state)).toEqual(['cancelled', 'paid']);
  });

  it('are not paid back to a model or a shopper either', async () => {
    const { number: orderNumber, id, shopper } = await lost();
    expect(await doIt(id, { orderNumber, wants: 'reship' })).toMatchObject({ status: 'done' });
    const own = await shopper.open();
    const call = { orderNumber, ground: 'not_received', description: 'never came', wants: 'refund' };
    await shopper.ask(own, `request_refund ${JSON.stringify(call)}`);
    const { items } = await shopper.view(own);
    expect(items.filter((item) => item.kind === 'card')).toEqual([]);
    expect((await booked(own)).map(({ end, ruleId }) => [end, ruleId])).toEqual([['refused', 'settled_once']]);
  });

  it('are not said to be done twice where a courtesy is given twice over', async () => {
    const { number: orderNumber, id } = await lost();
    const give = { orderNumber, as: 'coupon', sum: 5, courtesy: 'poor_service' };
    expect(await doIt(id, give, 'give_goodwill')).toMatchObject({ status: 'done' });
    expect(await propose(id, give, 'give_goodwill')).toMatchObject({
      status: 'refused',
      rule: 'done_before',
      tell: expect.stringMatching(/settled before: .+goodwill.+R\d+.+Nothing was done now/u) as string,
    });
  });
});
