import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantCustomer } from '../../attacks/plant-testing.ts';
import { databaseKinds } from '../../db/testing.ts';
import { signInAs, type Console } from '../../http/testing-console.ts';
import { readLedgerView } from '../../summaries/ledger-view.ts';
import { demo, openActionApp, type ActionApp } from '../../testing-actions.ts';
import { plantOperator, takeOver } from '../testing.ts';

describe.each(databaseKinds)('a no to what waits for a person, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  let lee: Console;
  beforeAll(async () => {
    app = await openActionApp(kind);
    const signIn = async (id: string, name: string) =>
      signInAs(app, await plantOperator(app.test.database, 'demo', { id, name }));
    [kim, lee] = [await signIn('op_kim', 'Kim'), await signIn('op_lee', 'Lee')];
  });
  afterAll(() => app.close());

  /** Goods that came faulty, too long ago for the rules alone. */
  const waiting = async () => {
    const customer = await plantCustomer(app.test.database);
    const shopper = await app.signedIn(customer);
    const id = await shopper.open();
    await takeOver(app.test.database, id, kim.operator);
    const action = `act_${id}`;
    await app.test.database.asSystem(async (sql) => {
      await sql.query(
        `insert into actions (id, shop_id, conversation_id, shopper_id, customer_id, tool, kind, order_number, input, effect, evidence, state)
         select $1, 'demo', id, shopper_id, $3, 'request_refund', 'request_refund', 'SM1', '{}', '{"kind":"refund"}', '{}', 'handed_over'
         from conversations where id = $2`,
        [action, id, customer],
      );
      await sql.query(
        `insert into action_entries (shop_id, action_id, conversation_id, shopper_id, kind, order_number, type, detail)
         select shop_id, id, conversation_id, shopper_id, kind, order_number, 'handed_over', '{"ruleId":"risk"}' from actions where id = $1`,
        [action],
      );
    });
    return { shopper, id, action };
  };
  const decline = (by: Console, id: string, action: string, body: object) =>
    by.call(`/v1/operator/conversations/${id}/decisions/${action}`, { body });

  it('is kept in the book in that person’s name, and the shopper is told why, once', async () => {
    const { shopper, id, action } = await waiting();
    const no = { reason: 'not_shown', words: 'A photo of the sole would help.' };
    const { status, json } = await decline(kim, id, action, no);
    expect(status).toBe(200);
    const told =
      'Kim has looked at it: “Refund” (order SM1) can’t be done, because what we have doesn’t show enough for it. A photo of the sole would help.';
    expect(json).toEqual({ told });
    expect((await decline(kim, id, action, no)).status, 'it waits no more').toBe(409);
    const { items } = await shopper.view(id);
    expect(items.flatMap((item) => (item.kind === 'message' ? [item.text] : []))).toEqual([told]);
    const of = { conversationId: id, actionId: action };
    const view = await app.test.database.inShop(demo, (sql) => readLedgerView(sql, kim.operator, of));
    expect(view?.entries.at(-1)).toMatchObject({
      label: 'Declined by a person',
      details: ['Kim', 'what we have doesn’t show enough for it'],
    });
  });

  it('is for whoever has the conversation, with a reason, and for what waits in it alone', async () => {
    const { id, action } = await waiting();
    const other = await waiting();
    expect((await decline(lee, id, action, { reason: 'not_shown' })).status).toBe(409);
    expect((await decline(kim, id, action, {})).status).toBe(400);
    expect((await decline(kim, id, other.action, { reason: 'not_shown' })).status).toBe(409);
    expect((await decline(kim, other.id, other.action, { reason: 'outside_rules' })).status).toBe(200);
    expect((await decline(kim, id, action, { reason: 'settled_otherwise' })).status).toBe(200);
  });
});
