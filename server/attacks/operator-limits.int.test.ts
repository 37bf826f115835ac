import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refundedSoFar } from '../../tools/commerce/paid-share.ts';
import { demoPolicy } from '../../tools/commerce/demo-shop/policy.ts';
import { createPostgresPolicies } from '../../tools/policy/postgres-policies.ts';
import type { ActionResult } from '../contract/operator/actions.ts';
import { databaseKinds } from '../db/testing.ts';
import { signInAs, type Console } from '../http/testing-console.ts';
import { plantOperator, takeOver } from '../operators/testing.ts';
import { demo, openActionApp, type ActionApp } from '../testing-actions.ts';
import { jacket, plantCustomer, plantOrder } from './plant-testing.ts';

/** Enough for one jacket, not for two. */
const limit = 100_000;
const one = 59_900;

describe.each(databaseKinds)('an operator’s limit under attack, on %s', (kind) => {
  let app: ActionApp;
  beforeAll(async () => {
    app = await openActionApp(kind);
    const operators = { ...demoPolicy.operators, operator: { refundUpTo: limit } };
    await createPostgresPolicies(app.test.database).publish(demo, { ...demoPolicy, operators });
  });
  afterAll(() => app.close());

  /** An operator with a conversation of the customer's. */
  const desk = async (customer: string): Promise<{ operator: Console; path: string }> => {
    const operator = await signInAs(app, await plantOperator(app.test.database));
    const conversation = await (await app.signedIn(customer)).open();
    await takeOver(app.test.database, conversation, operator.operator);
    return { operator, path: `/v1/operator/conversations/${conversation}/actions` };
  };
  const ask = async ({ operator, path }: Awaited<ReturnType<typeof desk>>, orderNumber: string) => {
    const input = { orderNumber, items: [{ item: 'jacket', quantity: 1 }], ground: 'changed_mind' };
    return (await operator.call(path, { body: { action: 'request_return', input } })).json as ActionResult;
  };
  const confirm = async ({ operator, path }: Awaited<ReturnType<typeof desk>>, asked: ActionResult) => {
    if (asked.status !== 'confirm') return asked;
    const { confirmationId } = asked.confirmation;
    return (await operator.call(`${path}/${confirmationId}`, { body: { decision: 'confirm' } })).json as ActionResult;
  };
  const twoJackets = async () => {
    const customer = await plantCustomer(app.test.database);
    return {
      customer,
      number: await plantOrder(app.test.database, { customer, lines: [{ variant: jacket, price: one, quantity: 2 }] }),
    };
  };
  const goneBack = async (number: string) => refundedSoFar(await app.order(number)).amount;

  it('holds for a large refund in two halves, by whichever operators', async () => {
    const { customer, number } = await twoJackets();
    const [first, second] = [await desk(customer), await desk(customer)];
    expect(await confirm(first, await ask(first, number))).toMatchObject({ status: 'done' });
    expect(await goneBack(number)).toBe(one);
    for (const each of [first, second]) {
      expect(await ask(each, number)).toMatchObject({ status: 'supervisor', rule: 'operator_limit' });
    }
  });

  it('holds for two halves that were asked before either was done, and confirmed at once', async () => {
    const { customer, number } = await twoJackets();
    const desks = [await desk(customer), await desk(customer)];
    const asked = await Promise.all(desks.map((each) => ask(each, number)));
    expect(asked.map(({ status }) => status)).toEqual(['confirm', 'confirm']);
    const ends = await Promise.all(desks.map((each, at) => confirm(each, asked[at]!)));
    expect(ends.map(({ status }) => status)).toContain('done');
    expect(await goneBack(number)).toBe(one);
  });
});
