import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemoShop } from '../tools/commerce/demo-shop/demo-shop.ts';
import { demoPolicy } from '../tools/commerce/demo-shop/policy.ts';
import { createPostgresPolicies } from '../tools/policy/postgres-policies.ts';
import { jacket, plantCustomer, plantOrder } from './attacks/plant-testing.ts';
import type { ActionOffers, ActionResult, ShopperPanel } from './contract/operator/actions.ts';
import { databaseKinds } from './db/testing.ts';
import { signInAs, type Console } from './http/testing-console.ts';
import type { TestShopper } from './http/testing.ts';
import { plantOperator, takeOver } from './operators/testing.ts';
import { demo, openActionApp, type ActionApp } from './testing-actions.ts';

const base = '/v1/operator';

describe.each(databaseKinds)('an operator who acts, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  let lee: Console;
  let boss: Console;
  beforeAll(async () => {
    app = await openActionApp(kind);
    const console = async (id: string, role: 'operator' | 'supervisor') =>
      signInAs(app, await plantOperator(app.test.database, 'demo', { id, name: id === 'op_kim' ? 'Kim' : id, role }));
    kim = await console('op_kim', 'operator');
    lee = await console('op_lee', 'operator');
    boss = await console('op_boss', 'supervisor');
  });
  afterAll(() => app.close());

  /** A conversation of the customer's that this operator has. */
  const taken = async (by: Console, customer = 'cus_omar'): Promise<{ shopper: TestShopper; id: string }> => {
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    await takeOver(app.test.database, id, by.operator);
    return { shopper, id };
  };
  const propose = (by: Console, id: string, input: object, action = 'cancel_order') =>
    by.call(`${base}/conversations/${id}/actions`, { body: { action, input } });
  const decide = (by: Console, id: string, confirmation: string, decision = 'confirm') =>
    by.call(`${base}/conversations/${id}/actions/${confirmation}`, { body: { decision } });
  const asked = async (by: Console, id: string, input: object) => {
    const { json, text } = await propose(by, id, input);
    const result = json as ActionResult;
    if (result.status !== 'confirm') throw new Error(text);
    return result.confirmation;
  };
  const resultOf = ({ json }: { json: unknown }) => json as ActionResult;

  it('is asked by a card, does it once on their own yes, and the conversation tells who did', async () => {
    const { shopper, id } = await taken(kim);
    const { number } = await app.paidOrder('cus_omar');
    const offers = (await kim.call(`${base}/conversations/${id}/actions`)).json as ActionOffers;
    expect(offers.actions.map(({ name }) => name)).toContain('cancel_order');
    const card = await asked(kim, id, { orderNumber: number });
    expect((await shopper.view(id)).confirmation, 'it isn’t the shopper’s to answer').toBeUndefined();
    expect((await app.order(number)).state).toBe('paid');

    const results = await Promise.all([1, 2].map(() => decide(kim, id, card.confirmationId)));
    for (const each of results)
      expect(resultOf(each)).toMatchObject({ status: 'done', request: { orderNumber: number } });
    expect((await app.order(number)).state).toBe('cancelled');
    expect((await app.effects()).filter((each) => each.order_number === number)).toHaveLength(1);
    const { items } = await shopper.view(id);
    const told = items.filter((item) => item.kind === 'message' && item.text.includes('Kim'));
    expect(told, 'once').toHaveLength(1);
    expect(items.filter((item) => item.kind === 'card' && item.card.type === 'service_request')).toHaveLength(1);

    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ type: string; operator_id: string | null }>(
        `select type, operator_id from action_entries where order_number = $1 order by id`,
        [number],
      ),
    );
    expect(new Set(rows.map(({ operator_id: by }) => by))).toEqual(new Set(['op_kim']));
    expect(rows.map(({ type }) => type)).toEqual(expect.arrayContaining(['asked', 'confirmed', 'committed']));
  });

  it.each(['zh', 'en'] as const)('tells the shopper where to send goods back to, in %s', async (language) => {
    const customer = await plantCustomer(app.test.database);
    const lines = [{ variant: jacket, price: 59_900, quantity: 1 }];
    const number = await plantOrder(app.test.database, { customer, lines });
    const { shopper, id } = await taken(kim, customer);
    await app.test.database.asSystem((sql) =>
      sql.query('update conversations set language = $2 where id = $1', [id, language]),
    );
    const proposed = await propose(kim, id, { orderNumber: number, ground: 'changed_mind' }, 'request_return');
    const asks = resultOf(proposed);
    if (asks.status !== 'confirm') throw new Error(proposed.text);
    expect(resultOf(await decide(kim, id, asks.confirmation.confirmationId)).status).toBe('done');
    const { items } = await shopper.view(id);
    const told = items.flatMap((item) => (item.kind === 'message' && item.text.includes('Kim') ? [item.text] : []));
    const address = buildDemoShop(new Date()).returnTo[language];
    expect(told).toEqual([expect.stringContaining(address)]);
    expect(told[0]).toMatch(language === 'zh' ? /Kim已为您办理.+寄回地址/u : /^Kim has taken care.+The address for it/);
    const [card] = items.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
    expect(card).toMatchObject({ type: 'service_request', next: expect.stringContaining(address) as string });
  });

  it('gives a coupon or a part of the money out of courtesy, up to their limit', async () => {
    const { shopper, id } = await taken(kim);
    const { number } = await app.paidOrder('cus_omar');
    const give = (input: object) =>
      propose(kim, id, { orderNumber: number, courtesy: 'poor_service', ...input }, 'give_goodwill');
    for (const as of ['coupon', 'money']) {
      const shown = resultOf(await give({ as, sum: 5 }));
      if (shown.status !== 'confirm') throw new Error(JSON.stringify(shown));
      const { confirmationId } = shown.confirmation;
      expect(resultOf(await decide(kim, id, confirmationId))).toMatchObject({ status: 'done' });
    }
    expect((await app.order(number)).refunds.map(({ amount }) => amount.amount)).toEqual([500]);
    const told = (await shopper.view(id)).items.filter((item) => item.kind === 'card');
    expect(told.map(({ card }) => card.type)).toEqual(['service_request', 'service_request']);
    const { refundUpTo } = demoPolicy.operators.operator;
    expect(resultOf(await give({ as: 'coupon', sum: refundUpTo / 100 }))).toMatchObject({ status: 'supervisor' });
  });

  it('does nothing after a no, and can’t say yes then', async () => {
    const { id } = await taken(kim);
    const { number } = await app.paidOrder('cus_omar');
    const { confirmationId } = await asked(kim, id, { orderNumber: number });
    expect(resultOf(await decide(kim, id, confirmationId, 'cancel'))).toEqual({ status: 'cancelled' });
    expect(resultOf(await decide(kim, id, confirmationId))).toEqual({ status: 'cancelled' });
    expect((await app.order(number)).state).toBe('paid');
  });

  it('is the only one who can answer: no colleague, no supervisor, no shopper, no model', async () => {
    const { shopper, id } = await taken(kim);
    const { number } = await app.paidOrder('cus_omar');
    const { confirmationId } = await asked(kim, id, { orderNumber: number });
    expect((await decide(lee, id, confirmationId)).status).toBe(409);
    expect((await decide(boss, id, confirmationId)).status).toBe(409);
    expect((await app.press(shopper, id, confirmationId)).status).toBe(404);
    await takeOver(app.test.database, id, lee.operator);
    expect((await decide(lee, id, confirmationId)).status, 'not even as the next owner').toBe(404);
    expect((await decide(kim, id, confirmationId)).status, 'nor once it isn’t theirs').toBe(409);
    await app.test.database.asSystem((sql) =>
      sql.query(`update conversations set owner = 'agent', operator_id = null where id = $1`, [id]),
    );
    expect((await app.press(shopper, id, confirmationId)).status).toBe(404);
    expect((await app.order(number)).state).toBe('paid');
  });

  it('answers nothing that the shopper was asked', async () => {
    const shopper = await app.signedIn('cus_omar');
    const id = await shopper.open();
    const { number } = await app.paidOrder('cus_omar');
    await shopper.ask(id, `cancel_order {"orderNumber": "${number}"}`);
    const confirmationId = (await shopper.view(id)).confirmation?.confirmationId ?? '';
    expect(confirmationId).not.toBe('');
    await takeOver(app.test.database, id, kim.operator);
    expect((await decide(kim, id, confirmationId)).status).toBe(404);
    expect((await app.order(number)).state).toBe('paid');
  });

  it('acts in their own conversations alone, of their own shop', async () => {
    const { id } = await taken(kim);
    const { number } = await app.paidOrder('cus_omar');
    const stranger = await signInAs(app, await plantOperator(app.test.database, 'other', { role: 'admin' }));
    for (const [who, status] of [
      [lee, 409],
      [boss, 409],
      [stranger, 404],
    ] as const) {
      expect((await propose(who, id, { orderNumber: number })).status).toBe(status);
      expect((await who.call(`${base}/conversations/${id}/actions`)).status).toBe(status);
    }
    const agents = await (await app.signedIn('cus_omar')).open();
    expect((await propose(kim, agents, { orderNumber: number })).status).toBe(409);
    expect((await propose(kim, id, { nothing: true })).status).toBe(400);
  });

  it('can’t skip that the shopper proves who they are', async () => {
    const { id } = await taken(kim, 'cus_anna');
    const { number } = await app.paidOrder('cus_omar');
    expect(resultOf(await propose(kim, id, { orderNumber: number })), 'another’s order').toMatchObject({
      status: 'refused',
    });
    const own = await taken(kim);
    const address = { orderNumber: number, recipient: 'Omar', line: 'Elsewhere 1' };
    expect(resultOf(await propose(kim, own.id, address, 'change_delivery_address')), 'without a code').toMatchObject({
      status: 'refused',
      rule: 'identity_level',
    });
    expect((await app.order(number)).state).toBe('paid');
  });

  it('decides where the shop wants a person, up to their role’s limit; above it a supervisor does', async () => {
    const policies = createPostgresPolicies(app.test.database);
    const { number, totals } = await app.paidOrder('cus_omar');
    const { amount } = totals.paid;
    const limits = { supervisor: { refundUpTo: amount * 10 }, admin: { refundUpTo: amount * 10 } };
    const cancel = { personAbove: 1 };
    const { id } = await taken(kim);
    try {
      await policies.publish(demo, {
        ...demoPolicy,
        cancel,
        operators: { ...limits, operator: { refundUpTo: amount } },
      });
      const { confirmationId } = await asked(kim, id, { orderNumber: number });
      // What a card showed is decided again: the limit is lower by now.
      await policies.publish(demo, {
        ...demoPolicy,
        cancel,
        operators: { ...limits, operator: { refundUpTo: amount - 1 } },
      });
      expect(resultOf(await decide(kim, id, confirmationId))).toMatchObject({
        status: 'supervisor',
        rule: 'operator_limit',
      });
      expect(resultOf(await propose(kim, id, { orderNumber: number }))).toMatchObject({
        status: 'supervisor',
        tell: expect.stringContaining('supervisor') as string,
      });
      expect((await app.order(number)).state).toBe('paid');
      await takeOver(app.test.database, id, boss.operator);
      const higher = await asked(boss, id, { orderNumber: number });
      expect(resultOf(await decide(boss, id, higher.confirmationId)).status).toBe('done');
      expect((await app.order(number)).state).toBe('cancelled');
    } finally {
      await policies.publish(demo, demoPolicy);
    }
  });

  it('puts offers before the shopper, and takes the one that the shopper wants', async () => {
    const { shopper, id } = await taken(kim, 'cus_lihua');
    const { number } = await app.paidOrder('cus_lihua');
    const offered = await propose(kim, id, { orderNumber: number, reason: 'price' }, 'offer_retention');
    const review = resultOf(offered);
    if (review.status !== 'confirm') throw new Error(offered.text);
    expect(resultOf(await decide(kim, id, review.confirmation.confirmationId))).toMatchObject({ status: 'done' });
    const cards = (await shopper.view(id)).items.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
    const offer = cards.flatMap((card) => (card.type === 'offer' ? card.offers : []))[0];
    const accept = await propose(kim, id, { offerId: offer?.id }, 'accept_retention_offer');
    const asks = resultOf(accept);
    if (asks.status !== 'confirm') throw new Error(accept.text);
    expect(resultOf(await decide(kim, id, asks.confirmation.confirmationId)).status).toBe('done');
    expect(resultOf(await propose(kim, id, { offerId: offer?.id }, 'accept_retention_offer')).status).toBe('refused');
  });

  it('gets to see what there is to know of the shopper, in their own language', async () => {
    const { id } = await taken(kim, 'cus_tom');
    const shopperId = async () => {
      const { rows } = await app.test.database.asSystem((sql) =>
        sql.query<{ shopper_id: string }>('select shopper_id from conversations where id = $1', [id]),
      );
      return rows[0]?.shopper_id ?? '';
    };
    const path = `${base}/shoppers/${await shopperId()}`;
    const panel = (await kim.call(path)).json as ShopperPanel;
    expect(panel.shopper).toMatchObject({ level: 'signed_in', customerId: 'cus_tom' });
    expect(panel.orders.length).toBeGreaterThan(0);
    expect(panel.value.orders).toBeGreaterThan(0);
    expect(panel.conversations.map((each) => each.id)).toEqual([id]);
    const refunds = panel.risks.find((risk) => risk.kind === 'abnormal_refunds');
    expect(refunds?.because[0]?.text).toMatch(/refunds in 90 days/);
    const shown = panel.orders.map(({ number }) => number);
    for (const { evidence } of refunds?.because ?? []) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.filter(({ kind, id: order }) => kind === 'refund' && !shown.includes(order))).toEqual([]);
    }
    await kim.call(`${base}/me`, { body: { language: 'zh' } });
    const chinese = (await kim.call(path)).json as ShopperPanel;
    expect(chinese.risks.find((risk) => risk.kind === 'abnormal_refunds')?.because[0]?.text).toMatch(/天内退款/);
    await kim.call(`${base}/me`, { body: { language: 'en' } });
    const stranger = await signInAs(app, await plantOperator(app.test.database, 'other', { role: 'admin' }));
    expect((await stranger.call(path)).status).toBe(404);
  });
});
