import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopId } from '../knowledge/shop-id.ts';
import { answerConfirmation } from './conversations/answer-confirmation.ts';
import { conversationSchema } from './contract/session.ts';
import { decisionAnsweredSchema } from './contract/confirmation.ts';
import { turnSchema, type Turn } from './contract/turn.ts';
import { databaseKinds } from './db/testing.ts';
import { sitDown } from './handoff/testing.ts';
import type { TestShopper } from './http/testing.ts';
import { plantOperator, takeOver } from './operators/testing.ts';
import { openActionApp, type ActionApp } from './testing-actions.ts';

const base = '/v1/conversations';

describe.each(databaseKinds)('a question to the shopper, on %s', (kind) => {
  let app: ActionApp;
  beforeAll(async () => {
    app = await openActionApp(kind);
  });
  afterAll(() => app.close());

  /** Somebody signed in with an order to cancel, who has been asked whether to. */
  async function asked(customer: string) {
    const shopper = await app.signedIn(customer);
    const order = await app.paidOrder(customer);
    const id = await shopper.open();
    const turn = await ask(shopper, id, order.number);
    return { shopper, order, id, turn, confirmation: turn.confirmation!.confirmationId };
  }
  const ask = async (shopper: TestShopper, id: string, orderNumber: string): Promise<Turn> =>
    shopper.ask(id, `cancel_order ${JSON.stringify({ orderNumber })}`);

  it('is shown, answered once, carried out once, and over', async () => {
    const { shopper, order, id, turn, confirmation } = await asked('cus_omar');
    expect(turnSchema.parse(turn)).toMatchObject({
      outcome: { kind: 'awaiting_confirmation' },
      confirmation: { type: 'confirmation', action: 'cancel_order', amount: order.totals.paid },
    });
    expect(conversationSchema.parse(await shopper.view(id))).toMatchObject({
      confirmation: { confirmationId: confirmation },
      items: expect.arrayContaining([expect.objectContaining({ kind: 'card', confirmation: 'pending' })]) as unknown,
    });
    expect((await app.order(order.number)).state).toBe('paid');

    const answer = await app.press(shopper, id, confirmation);
    expect(answer.status).toBe(200);
    const done = decisionAnsweredSchema.parse(answer.json);
    expect(done).toMatchObject({ decision: 'confirm', turn: { tools: [{ name: 'cancel_order', status: 'ok' }] } });
    expect(done.turn.cards).toMatchObject([{ type: 'service_request', orderNumber: order.number }]);
    expect((await app.order(order.number)).state).toBe('cancelled');
    const view = await shopper.view(id);
    expect(view.confirmation).toBeUndefined();
    expect(view.items).toContainEqual(expect.objectContaining({ kind: 'card', confirmation: 'confirmed' }));

    // Neither in its own turn nor later is it carried out anew.
    const later = await shopper.ask(id, 'thanks');
    expect(later.tools).toEqual([]);
    expect(await app.effects()).toEqual([{ kind: 'cancel_order', order_number: order.number }]);
  });

  it('gives the same answer to a double click and to another tab that says otherwise (F5)', async () => {
    const { shopper, order, id, confirmation } = await asked('cus_lihua');
    const before = (await app.effects()).length;
    const answers = await Promise.all(
      ['confirm', 'cancel', 'confirm', 'confirm'].map((decision) => app.press(shopper, id, confirmation, decision)),
    );
    const bodies = answers.map(({ status, json }) => {
      expect(status).toBe(200);
      return decisionAnsweredSchema.parse(json);
    });
    expect(new Set(bodies.map(({ turnId }) => turnId)).size).toBe(1);
    expect(new Set(bodies.map(({ decision }) => decision)).size).toBe(1);
    const counts = bodies[0]?.decision === 'confirm';
    expect((await app.order(order.number)).state).toBe(counts ? 'cancelled' : 'paid');
    expect((await app.effects()).length - before).toBe(counts ? 1 : 0);
    const { rows } = await app.database.asSystem((sql) =>
      sql.query(`select from events where conversation_id = $1 and type = 'confirmation.resolved'`, [id]),
    );
    expect(rows).toHaveLength(1);
  });

  it('does nothing after a no, and says where it stands', async () => {
    const shopper = await app.signedIn('cus_omar');
    const order = await app.paidOrder('cus_omar');
    const id = await shopper.open();
    const { confirmation } = await ask(shopper, id, order.number);
    const answer = await app.press(shopper, id, confirmation!.confirmationId, 'cancel');
    expect(answer.json).toMatchObject({ decision: 'cancel', turn: { tools: [] } });
    expect((await shopper.view(id)).items).toContainEqual(expect.objectContaining({ confirmation: 'declined' }));
    expect((await app.order(order.number)).state).toBe('paid');
  });

  it('asks again when the order changed after the card, and takes no amount from the request (A6)', async () => {
    const shopper = await app.signedIn('cus_omar');
    const order = await app.paidOrder('cus_omar');
    const id = await shopper.open();
    const first = (await ask(shopper, id, order.number)).confirmation!;
    await app.database.asSystem((sql) =>
      sql.query('update orders set paid = paid - 500 where shop_id = $1 and number = $2', ['demo', order.number]),
    );
    const forged = {
      decision: 'confirm',
      amount: { amount: 1_000_000, currency: 'CNY' },
      effect: { kind: 'refund', orderNumber: order.number, amount: { amount: 1_000_000, currency: 'CNY' } },
      input: { orderNumber: 'SM10001' },
      approved: true,
      fingerprint: 'x',
    };
    const path = `${base}/${id}/confirmations/${first.confirmationId}?wait=true`;
    const answer = decisionAnsweredSchema.parse((await shopper.call(path, { body: forged })).json);
    expect(answer.turn.outcome).toEqual({ kind: 'awaiting_confirmation' });
    const again = answer.turn.confirmation!;
    expect(again.confirmationId).not.toBe(first.confirmationId);
    expect(again.amount?.amount).toBe(order.totals.paid.amount - 500);
    expect((await app.order(order.number)).state).toBe('paid');

    const done = await app.press(shopper, id, again.confirmationId);
    expect(done.json).toMatchObject({ turn: { tools: [{ name: 'cancel_order', status: 'ok' }] } });
    const cancelled = await app.order(order.number);
    expect(cancelled.refunds.map(({ amount }) => amount.amount)).toEqual([order.totals.paid.amount - 500]);
  });

  it('is over when something newer was asked, or its time is', async () => {
    const { shopper, id, confirmation } = await asked('cus_omar');
    const newer = (await ask(shopper, id, (await app.paidOrder('cus_omar')).number)).confirmation!;
    expect((await shopper.view(id)).confirmation?.confirmationId).toBe(newer.confirmationId);
    const replaced = await app.press(shopper, id, confirmation);
    expect(replaced).toMatchObject({ status: 409, json: { type: 'urn:shopmate:problem:confirmation_replaced' } });
    await app.database.asSystem((sql) =>
      sql.query(`update confirmations set expires_at = now() - interval '1 second' where id = $1`, [
        newer.confirmationId,
      ]),
    );
    const expired = await app.press(shopper, id, newer.confirmationId);
    expect(expired).toMatchObject({ status: 409, json: { type: 'urn:shopmate:problem:confirmation_expired' } });
    expect((await shopper.view(id)).items.filter((item) => item.kind === 'card')).toMatchObject([
      { confirmation: 'replaced' },
      { confirmation: 'pending' },
    ]);
  });

  it('is not there for anybody else, nor in another conversation (I3)', async () => {
    const { shopper, id, order, confirmation } = await asked('cus_omar');
    const stranger = await app.signedIn('cus_anna');
    const strangers = [
      await app.press(stranger, id, confirmation),
      await app.press(stranger, await stranger.open(), confirmation),
      await app.press(shopper, await shopper.open(), confirmation),
      await app.press(shopper, id, 'conf_00000000-0000-0000-0000-000000000000'),
    ];
    expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(strangers.map(({ text }) => text)).size).toBe(1);
    expect((await app.order(order.number)).state).toBe('paid');
  });

  it('is noted and not carried out while an operator owns the conversation, nor when it comes back', async () => {
    const { shopper, id, order, confirmation } = await asked('cus_omar');
    await takeOver(app.database, id, await plantOperator(app.database));
    const answer = await app.press(shopper, id, confirmation);
    expect(answer).toMatchObject({ status: 200, json: { decision: 'confirm', turn: { state: 'superseded' } } });
    const told = (await shopper.view(id)).items.at(-1);
    expect(told).toMatchObject({ kind: 'message', author: 'system' });
    await app.database.asSystem((sql) =>
      sql.query(`update conversations set owner = 'agent', operator_id = null where id = $1`, [id]),
    );
    expect((await shopper.ask(id, 'hello')).tools).toEqual([]);
    expect((await app.order(order.number)).state).toBe('paid');
  });

  it('is withdrawn when an operator takes the conversation, and can’t be answered when it comes back', async () => {
    const { shopper, id, order, confirmation } = await asked('cus_omar');
    const kim = await sitDown(app);
    await kim.act(id, 'claim');
    const card = (await shopper.view(id)).items.find((item) => item.kind === 'card' && item.confirmation);
    expect(card).toMatchObject({ confirmation: 'replaced' });
    await kim.act(id, 'return', { to: 'agent' });
    const answer = await app.press(shopper, id, confirmation);
    expect(answer).toMatchObject({ status: 409, json: { type: 'urn:shopmate:problem:confirmation_replaced' } });
    expect((await app.order(order.number)).state).toBe('paid');
  });

  it('is carried out by nobody when its yes waits for a turn at the claim, and the shopper is told', async () => {
    const { shopper, id, order, confirmation } = await asked('cus_omar');
    const kim = await sitDown(app);
    // Stored as by the button, and dispatched to nobody.
    const { rows } = await app.database.asSystem((sql) =>
      sql.query<{ shopper_id: string }>('select shopper_id from conversations where id = $1', [id]),
    );
    const shopperId = rows[0]?.shopper_id ?? '';
    const by = { shop: shopId('demo'), conversationId: id, shopperId, confirmationId: confirmation };
    await answerConfirmation(app.database, { ...by, decision: 'confirm' }, 20_000);
    await kim.act(id, 'claim');
    expect((await shopper.view(id)).items.at(-1)).toMatchObject({
      author: 'system',
      text: expect.stringContaining('Nothing has been done yet') as string,
    });
    await kim.act(id, 'return', { to: 'agent' });
    expect((await app.order(order.number)).state).toBe('paid');
  });
});
