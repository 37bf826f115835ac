import { createStepUp } from './identity/step-up.ts';
import { createDemoMailbox } from './notify/demo-mailbox.ts';
import { createPhotos } from './photos/photos.ts';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { AgentModel } from '../agent/models/agent-model.ts';
import { createScriptedModel } from '../agent/models/scripted.ts';
import { shopId } from '../knowledge/shop-id.ts';
import { createPostgresCommerce } from '../tools/commerce/adapters/postgres-commerce.ts';
import { seedDemoShop } from '../tools/commerce/adapters/seed-demo-shop.ts';
import type { Commerce } from '../tools/commerce/commerce.ts';
import { demoPolicy } from '../tools/commerce/demo-shop/policy.ts';
import type { Order } from '../tools/commerce/order.ts';
import type { Ledger } from '../tools/ledger/ledger.ts';
import { createPostgresLedger } from '../tools/ledger/postgres-ledger.ts';
import { createGate } from '../tools/policy/gate.ts';
import { createPostgresPolicies } from '../tools/policy/postgres-policies.ts';
import { rules } from '../tools/policy/rules.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import { createAgent } from './create-agent.ts';
import type { Database } from './db/database.ts';
import { openTestDatabase, type DatabaseKind } from './db/testing.ts';
import { openTestApp, type Answer, type TestApp, type TestShopper } from './http/testing.ts';
import { createActing, type Acting } from './operators/acting/create-acting.ts';
import { createShops } from './identity/shops.ts';

export const demo = shopId('demo');

/**
 * A model that calls whatever the shopper writes as `tool {json}`, as a fully compromised one would (EM of CASES.md), and
 * has nothing to say of what comes of it.
 */
export function createObedientModel() {
  return createScriptedModel((messages) => {
    const newest = messages.at(-1);
    const call = newest?.type === 'human' ? /^(\w+) (\{.*\})$/s.exec(newest.text) : null;
    if (!call) return { text: 'Hm.' };
    return { calls: [{ name: call[1] ?? '', args: call[2] }] };
  });
}

const testKey = new TextEncoder().encode('a key of the tests');

export interface AgentParts {
  database: Database;
  model: AgentModel;
  /** Stands between the gate and the shop. */
  commerce: Commerce;
  /** Stands between the gate and the book. */
  wrapLedger?: (ledger: Ledger) => Ledger;
}

/** The agent with its real tools, rules, gate and ledger, on whatever model and shop. */
export function createTestAgent({ database, model, commerce, wrapLedger }: AgentParts): RunAgent {
  const log = pino({ level: 'silent' });
  const book = createPostgresLedger(database);
  const ledger = wrapLedger ? wrapLedger(book) : book;
  const policies = createPostgresPolicies(database);
  const gate = createGate({
    ...{ ledger, commerce, rules },
    policies,
    clock: () => new Date(),
    sleep: () => Promise.resolve(),
    onShopError: () => undefined,
  });
  return createAgent({
    ...{ database, model, commerce, ledger, gate, policies, log },
    shops: createShops(database),
    photos: createPhotos(database),
    stepUpOf: (owner) =>
      createStepUp(
        { database, key: testKey, notifier: createDemoMailbox(database), onSendError: () => undefined },
        owner,
      ),
    knowledge: { search: () => Promise.resolve([]) },
    answered: () => Promise.resolve([]),
    limits: { maxSteps: 4, maxTokens: 20_000 },
  });
}

/** What operators do, with the real tools, rules, gate and ledger. */
function createTestActing(database: Database, commerce: Commerce): Acting {
  const ledger = createPostgresLedger(database);
  const policies = createPostgresPolicies(database);
  const clock = () => new Date();
  const gate = createGate({
    ...{ ledger, commerce, rules, policies, clock },
    sleep: () => Promise.resolve(),
    onShopError: () => undefined,
  });
  return createActing({
    ...{ database, commerce, ledger, policies, clock, gate },
    log: pino({ level: 'silent' }),
    shops: createShops(database),
    photos: createPhotos(database),
    knowledge: { search: () => Promise.resolve([]) },
    stepUpOf: (owner) =>
      createStepUp(
        { database, key: testKey, notifier: createDemoMailbox(database), onSendError: () => undefined },
        owner,
      ),
  });
}

/** The demo shop's goods, orders and policy. */
export async function seedTestShop(database: Database): Promise<void> {
  await seedDemoShop(database, demo, new Date());
  await createPostgresPolicies(database).publish(demo, demoPolicy);
}

export interface ActionApp extends TestApp {
  commerce: Commerce;
  /** A new order of the customer's, paid and not shipped. */
  paidOrder(customer: string): Promise<Order>;
  order(number: string): Promise<Order>;
  /** How often the shop did something under a key. */
  effects(): Promise<{ kind: string; order_number: string | null }[]>;
  /** Answers a question as the widget does. */
  press(shopper: TestShopper, conversation: string, confirmation: string, decision?: string): Promise<Answer>;
}

/** The whole server on the demo shop, with the real agent on a scripted model. */
export async function openActionApp(
  kind: DatabaseKind,
  { model = createObedientModel(), wrap = (commerce) => commerce, postgresUrl }: Partial<ActionAppOptions> = {},
): Promise<ActionApp> {
  const test = await openTestDatabase(kind, postgresUrl);
  const { database } = test;
  await seedTestShop(database);
  const shop = createPostgresCommerce(database, () => new Date());
  const commerce = wrap(shop);
  const runAgent = createTestAgent({ database, model, commerce });
  const app = await openTestApp(kind, { test, commerce, runAgent, acting: createTestActing(database, commerce) });
  return {
    ...app,
    commerce: shop,
    paidOrder: async (customer) => findOrder(shop, await copyOrder(database, customer)),
    order: (number) => findOrder(shop, number),
    effects: () =>
      database.asSystem(async (sql) => {
        const { rows } = await sql.query<{ kind: string; order_number: string | null }>(
          'select kind, order_number from shop_effects order by at',
        );
        return rows;
      }),
    press: (shopper, conversation, confirmation, decision = 'confirm') =>
      shopper.call(`/v1/conversations/${conversation}/confirmations/${confirmation}?wait=true`, {
        body: { decision },
      }),
  };
}

interface ActionAppOptions {
  model: AgentModel;
  wrap: (commerce: Commerce) => Commerce;
  /** Of kind `postgres`, outside of the tests' own services. */
  postgresUrl: string;
}

async function findOrder(shop: Commerce, number: string): Promise<Order> {
  const order = await shop.findOrder(demo, number);
  if (!order) throw new Error(`there is no order ${number}`);
  return order;
}

const newNumber = () => `SM9${randomUUID().replace(/\D/g, '').padEnd(6, '0').slice(0, 6)}`;

/** One of the demo's orders that wait for dispatch, once more and for whomever. */
export async function copyOrder(database: Database, customer: string, number = newNumber()): Promise<string> {
  const id = randomUUID();
  await database.asSystem(async (sql) => {
    const { rows } = await sql.query<{ id: string }>(
      `select id from orders where customer_id = 'cus_omar' and state = 'paid' order by number limit 1`,
    );
    const changed = JSON.stringify({ id, number, customer_id: customer });
    await sql.query('insert into orders select (jsonb_populate_record(o, $2::jsonb)).* from orders o where id = $1', [
      rows[0]?.id,
      changed,
    ]);
    await sql.query(
      `insert into order_lines
       select (jsonb_populate_record(l, jsonb_build_object('id', l.id || $2::text, 'order_id', $2::text))).*
       from order_lines l where order_id = $1`,
      [rows[0]?.id, id],
    );
  });
  return number;
}
