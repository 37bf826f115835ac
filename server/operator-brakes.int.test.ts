import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPolicy } from '../tools/commerce/demo-shop/policy.ts';
import { jacket, plantCustomer, plantOrder } from './attacks/plant-testing.ts';
import type { ActionResult, ShopperPanel } from './contract/operator/actions.ts';
import { messageAnsweredSchema } from './contract/session.ts';
import { databaseKinds } from './db/testing.ts';
import { signInAs, type Console } from './http/testing-console.ts';
import { plantOperator, takeOver } from './operators/testing.ts';
import { readLedgerView } from './summaries/ledger-view.ts';
import { copyOrder, demo, openActionApp, type ActionApp } from './testing-actions.ts';

describe.each(databaseKinds)('what holds an operator back, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  let boss: Console;
  beforeAll(async () => {
    app = await openActionApp(kind);
    const signIn = async (id: string, role: 'operator' | 'supervisor') =>
      signInAs(app, await plantOperator(app.test.database, 'demo', { id, name: id, role }));
    [kim, boss] = [await signIn('op_kim', 'operator'), await signIn('op_boss', 'supervisor')];
  });
  afterAll(() => app.close());

  /** A shopper's conversation that this operator has, and how they act in it. */
  const desk = async (by: Console, customer: string) => {
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    await takeOver(app.test.database, id, by.operator);
    const path = `/v1/operator/conversations/${id}/actions`;
    const call = async (to: string, body: object) => (await by.call(to, { body })).json as ActionResult;
    return {
      ...{ shopper, id },
      propose: (action: string, input: object, more: object = {}) => call(path, { action, input, ...more }),
      confirm: async (asked: ActionResult) => {
        if (asked.status !== 'confirm') throw new Error(JSON.stringify(asked));
        return call(`${path}/${asked.confirmation.confirmationId}`, { decision: 'confirm' });
      },
    };
  };
  const cautionsOf = (asked: ActionResult) =>
    asked.status === 'confirm'
      ? (asked.confirmation.cautions ?? []).map(({ kind: each, text }) => `${each}: ${text}`)
      : [];

  it('[G3] leaves an order that was kept for a coupon to a person, whichever button is pressed', async () => {
    const customer = await plantCustomer(app.test.database);
    const number = await copyOrder(app.test.database, customer);
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    await shopper.ask(id, `offer_retention ${JSON.stringify({ orderNumber: number, reason: 'price' })}`);
    const cards = (await shopper.view(id)).items.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
    const coupon = cards
      .flatMap((card) => (card.type === 'offer' ? card.offers : []))
      .find((offer) => offer.title.includes('coupon'));
    const asks = await shopper.ask(id, `accept_retention_offer ${JSON.stringify({ offerId: coupon?.id })}`);
    await app.press(shopper, id, asks.confirmation?.confirmationId ?? '');
    const pressed = await shopper.call(`/v1/conversations/${id}/actions?wait=true`, {
      body: { clientMessageId: 'cancel', action: 'cancel_order', input: { orderNumber: number } },
    });
    const { turn } = messageAnsweredSchema.parse(pressed.json);
    expect(turn).toMatchObject({
      tools: [{ name: 'cancel_order', status: 'awaiting_human' }],
      outcome: { kind: 'handoff', reason: 'policy_requires_human' },
    });
    expect(turn.confirmation).toBeUndefined();
    expect((await app.order(number)).state).toBe('paid');

    const { propose, confirm } = await desk(kim, customer);
    const review = await propose('cancel_order', { orderNumber: number });
    expect(cautionsOf(review)).toEqual([expect.stringMatching(/^coupon: A ¥.+ stays good after cancelling/)]);
    expect(await confirm(review)).toMatchObject({ status: 'done' });
  });

  it('gives goodwill so often and no more, over orders, and shows what was given before', async () => {
    const customer = await plantCustomer(app.test.database);
    const { times } = demoPolicy.goodwill;
    const numbers = [];
    for (let at = 0; at <= times; at += 1) numbers.push(await copyOrder(app.test.database, customer));
    const { id, propose, confirm } = await desk(kim, customer);
    const give = (orderNumber: string | undefined, sum = 5) => ({ orderNumber, as: 'coupon', sum, courtesy: 'other' });
    for (const [at, number] of numbers.slice(0, times).entries()) {
      const review = await propose('give_goodwill', give(number));
      const before = cautionsOf(review).filter((each) => each.startsWith('goodwill'));
      expect(before).toHaveLength(at === 0 ? 0 : 1);
      expect(await confirm(review)).toMatchObject({ status: 'done' });
    }
    const refused = await propose('give_goodwill', give(numbers[times]));
    expect(refused).toMatchObject({
      ...{ status: 'supervisor', rule: 'goodwill_often' },
      tell: expect.stringContaining('goodwill twice in the last') as string,
    });
    await takeOver(app.test.database, id, boss.operator);
    const other = await desk(boss, customer);
    const review = await other.propose('give_goodwill', give(numbers[times]));
    expect(cautionsOf(review)[0]).toContain(numbers[0]);
    expect(await other.confirm(review)).toMatchObject({ status: 'done' });
  });

  it('goes on without a photo for a reason that the book keeps, and no further than the rules let', async () => {
    const customer = await plantCustomer(app.test.database);
    const order = (price: number) =>
      plantOrder(app.test.database, { customer, lines: [{ variant: jacket, price }], delivered: 24 * 19 });
    const { upTo } = demoPolicy.photoWaivers;
    const { id, propose, confirm } = await desk(kim, customer);
    const claim = async (price: number) => ({
      orderNumber: await order(price),
      ground: 'faulty',
      description: 'The zip broke.',
    });
    const cheap = await claim(upTo);
    const refused = await propose('request_return', cheap);
    expect(refused).toMatchObject({ status: 'refused', needs: 'photos' });
    expect(refused.status === 'refused' && refused.waivers?.map(({ value }) => value)).toContain('cannot_take');
    const review = await propose('request_return', cheap, { waivePhotos: 'cannot_take' });
    expect(cautionsOf(review)).toEqual([
      expect.stringMatching(/^window: .+12 days past the 7-day return window/),
      expect.stringMatching(/^photos: .+can’t take one/),
    ]);
    expect(await confirm(review)).toMatchObject({ status: 'done' });
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ why: string; by: string; action: string }>(
        `select detail ->> 'waivesPhotos' as why, operator_id as by, action_id as action from action_entries
          where order_number = $1 and type = 'proposed' order by id desc limit 1`,
        [cheap.orderNumber],
      ),
    );
    expect(rows).toMatchObject([{ why: 'cannot_take', by: 'op_kim' }]);
    const of = { conversationId: id, actionId: rows[0]?.action ?? '' };
    const book = await app.test.database.inShop(demo, (sql) => readLedgerView(sql, kim.operator, of));
    expect(book?.entries[0]?.details).toContain('without a photo: the shopper can’t take one');
    const dear = await claim(upTo + 100);
    expect(await propose('request_return', dear, { waivePhotos: 'cannot_take' })).toMatchObject({
      ...{ status: 'supervisor', rule: 'photo_waiver' },
    });
  });

  it('leaves an exception past a window to a supervisor, whose reason the book keeps', async () => {
    const customer = await plantCustomer(app.test.database);
    const lines = [{ variant: jacket, price: 10_000 }];
    const orderNumber = await plantOrder(app.test.database, { customer, lines, delivered: 24 * 19 });
    const late = { orderNumber, ground: 'changed_mind' };
    const first = await desk(kim, customer);
    const makeException = 'promised_before';
    for (const more of [{}, { makeException }]) {
      expect(await first.propose('request_return', late, more)).toMatchObject({
        ...{ status: 'supervisor', rule: 'return_window' },
        tell: expect.stringMatching(/over 12 days ago.+a supervisor can/) as string,
      });
    }
    const { id, propose, confirm } = await desk(boss, customer);
    const refused = await propose('request_return', late);
    expect(refused).toMatchObject({ status: 'refused', rule: 'return_window' });
    expect(refused.status === 'refused' && refused.exceptions?.map(({ value }) => value)).toContain(makeException);
    const review = await propose('request_return', late, { makeException });
    expect(cautionsOf(review)).toContainEqual(expect.stringMatching(/^exception: .+had promised it/));
    expect(await confirm(review)).toMatchObject({ status: 'done' });
    const { rows } = await app.test.database.asSystem((sql) =>
      sql.query<{ action: string }>(
        `select action_id as action from action_entries where order_number = $1 and type = 'committed'`,
        [orderNumber],
      ),
    );
    const of = { conversationId: id, actionId: rows[0]?.action ?? '' };
    const book = await app.test.database.inShop(demo, (sql) => readLedgerView(sql, boss.operator, of));
    expect(book?.entries[0]?.details).toContain('an exception: a colleague had promised it');
  });

  it('shows where an order goes: in full of who is signed in, masked of who only proved it', async () => {
    const customer = await plantCustomer(app.test.database);
    const orderNumber = await plantOrder(app.test.database, { customer, lines: [{ variant: jacket, price: 5000 }] });
    const panelOf = async (id: string) => {
      const { rows } = await app.test.database.asSystem((sql) =>
        sql.query<{ shopper: string }>('select shopper_id as shopper from conversations where id = $1', [id]),
      );
      return (await kim.call(`/v1/operator/shoppers/${rows[0]?.shopper ?? ''}`)).json as ShopperPanel;
    };
    const own = await panelOf(await (await app.signedIn(customer)).open());
    expect(own.orders[0]?.shipTo).toContain(`Secret Street ${orderNumber}`);
    const id = await (await app.anonymous()).open();
    await app.test.database.asSystem((sql) =>
      sql.query(`insert into order_proofs (shop_id, conversation_id, order_number) values ('demo', $1, $2)`, [
        ...[id, orderNumber],
      ]),
    );
    const [proven] = (await panelOf(id)).orders;
    expect(proven?.shipTo).toContain('Hangzhou');
    expect(proven?.shipTo).not.toMatch(/Secret Street|Recipient of|\+86/);
  });

  it('lets no shopper and no model do without a photo', async () => {
    const customer = await plantCustomer(app.test.database);
    const orderNumber = await plantOrder(app.test.database, { customer, lines: [{ variant: jacket, price: 5000 }] });
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    const input = {
      orderNumber,
      ground: 'faulty',
      description: 'It broke.',
      waivesPhotos: 'cannot_take',
      waivePhotos: 'cannot_take',
    };
    const turn = await shopper.ask(id, `request_return ${JSON.stringify(input)}`);
    expect(turn.confirmation).toBeUndefined();
    expect(turn.tools).not.toMatchObject([{ status: 'awaiting_confirmation' }]);
  });
});
