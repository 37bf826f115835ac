import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalModel } from '../../agent/models/local/local-model.ts';
import { createUnderstanding } from '../../agent/understanding/create-understanding.ts';
import { plantCustomer, plantOrder, type OrderSpec } from '../attacks/plant-testing.ts';
import type { ActionOffers, ActionResult } from '../contract/operator/actions.ts';
import { databaseKinds } from '../db/testing.ts';
import { signInAs, type Console } from '../http/testing-console.ts';
import type { TestShopper } from '../http/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import { openActionApp, type ActionApp } from '../testing-actions.ts';

describe.each(databaseKinds)('what an operator leaves to the agent, on %s', (kind) => {
  let app: ActionApp;
  let kim: Console;
  beforeAll(async () => {
    app = await openActionApp(kind, { model: createLocalModel({ understand: createUnderstanding() }) });
    kim = await signInAs(app, await plantOperator(app.test.database, 'demo', { id: 'op_kim' }));
  });
  afterAll(() => app.close());

  const base = (id: string) => `/v1/operator/conversations/${id}`;
  const post = async (id: string, what: string, body: object = {}) => {
    const { status, text, json } = await kim.call(`${base(id)}/${what}`, { body });
    if (status !== 200 && status !== 201 && status !== 202) throw new Error(`${what}: ${text}`);
    return json;
  };
  const act = async (id: string, action: string, input: object) => {
    const review = (await post(id, 'actions', { action, input })) as ActionResult;
    if (review.status !== 'confirm') throw new Error(JSON.stringify(review));
    const done = await post(id, `actions/${review.confirmation.confirmationId}`, { decision: 'confirm' });
    expect((done as ActionResult).status).toBe('done');
  };
  const begun = async (spec: Omit<OrderSpec, 'customer'> = {}) => {
    const customer = await plantCustomer(app.test.database);
    const orderNumber = await plantOrder(app.test.database, { customer, ...spec });
    const shopper = await app.signedIn(customer);
    return { orderNumber, shopper, id: await shopper.open() };
  };
  const lastWords = async (shopper: TestShopper, id: string) =>
    (await shopper.view(id)).items.flatMap((item) => (item.kind === 'message' ? [item.text] : [])).at(-1) ?? '';
  /** The operator offers a reason to stay, and the shopper takes the first by its button. */
  const takesOffer = async () => {
    const { orderNumber, shopper, id } = await begun({ state: 'paid' });
    await post(id, 'claim');
    await act(id, 'offer_retention', { orderNumber, reason: 'price' });
    const cards = (await shopper.view(id)).items.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
    const offer = cards.flatMap((card) => (card.type === 'offer' ? card.offers : []))[0];
    if (!offer) throw new Error('no offer');
    await shopper.say(id, offer.reply);
    return { orderNumber, shopper, id, offer };
  };
  const asked = async (shopper: TestShopper, id: string) => (await shopper.view(id)).confirmation;

  it.each(['', 'One moment please.'])('sets up the offer that was taken, left with “%s”', async (left) => {
    const { shopper, id, offer } = await takesOffer();
    const accepted = (await kim.call(`${base(id)}/actions`)).json as ActionOffers;
    expect(accepted.accepted).toMatchObject({ offerId: offer.id, title: offer.title });
    if (left !== '') await post(id, 'messages', { clientMessageId: crypto.randomUUID(), text: left });
    await post(id, 'return', { to: 'agent' });
    await expect.poll(() => asked(shopper, id)).toMatchObject({ action: 'accept_retention_offer' });
    await shopper.ask(id, 'I took it. Did you set it up?');
    expect(await lastWords(shopper, id)).toMatch(/isn’t set up yet/);
    const question = await asked(shopper, id);
    await app.press(shopper, id, question?.confirmationId ?? '');
    await shopper.ask(id, 'I took it. Did you set it up?');
    expect(await lastWords(shopper, id)).toMatch(/^Yes, the offer you took is set up\..*R\d{6}/s);
  });

  it('says from the book that the operator has set it up', async () => {
    const { shopper, id, offer } = await takesOffer();
    await act(id, 'accept_retention_offer', { offerId: offer.id });
    await post(id, 'return', { to: 'agent' });
    await shopper.ask(id, 'I took it. Did you set it up?');
    expect(await lastWords(shopper, id)).toMatch(/^Yes, the offer you took is set up\..*R\d{6}/s);
    expect(await asked(shopper, id)).toBeUndefined();
  });

  it('asks a colleague where the offer can’t be set up any more', async () => {
    const { shopper, id } = await takesOffer();
    await app.test.database.asSystem((sql) =>
      sql.query(`update offer_rounds set expires_at = now() - interval '1 minute'`),
    );
    await post(id, 'return', { to: 'agent' });
    await expect.poll(() => shopper.view(id)).toMatchObject({ state: 'handed_off' });
    const said = (await shopper.view(id)).items.flatMap((item) => (item.kind === 'message' ? [item.text] : []));
    expect(said.join('\n')).toMatch(/isn’t set up yet/);
  });

  it('has no question left of its own about what the operator has seen to', async () => {
    const { orderNumber, shopper, id } = await begun({ state: 'delivered' });
    await shopper.ask(id, `the jacket of order ${orderNumber} came torn, I want my money back`);
    expect(await lastWords(shopper, id), 'the agent asks').toMatch(/photo/i);
    await post(id, 'claim');
    await act(id, 'request_return', { orderNumber, ground: 'changed_mind' });
    await post(id, 'return', { to: 'agent' });
    for (const question of ['ok thanks', 'so what happens next?', 'do I have to do anything else?', 'ok']) {
      await shopper.ask(id, question);
      expect(await lastWords(shopper, id), question).not.toMatch(/photo/i);
    }
  });
});
