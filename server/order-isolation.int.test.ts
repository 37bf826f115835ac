import { createPhotos } from './photos/photos.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScriptedModel } from '../agent/models/scripted.ts';
import { shopId } from '../knowledge/shop-id.ts';
import { createPostgresCommerce } from '../tools/commerce/adapters/postgres-commerce.ts';
import { seedDemoShop } from '../tools/commerce/adapters/seed-demo-shop.ts';
import type { CustomerId } from '../tools/commerce/customer.ts';
import { createPostgresLedger } from '../tools/ledger/postgres-ledger.ts';
import { closedGate, noStepUp } from '../tools/testing.ts';
import { createPostgresPolicies } from '../tools/policy/postgres-policies.ts';
import { createAgent } from './create-agent.ts';
import { openTestDatabase, databaseKinds } from './db/testing.ts';
import { openTestApp, type TestApp, type TestShopper } from './http/testing.ts';
import { createShops } from './identity/shops.ts';

const demo = shopId('demo');
const nowhere = 'SM99999';

/** A model that calls whatever the shopper writes as `tool {json}`, as a fully compromised one would (EM of CASES.md). */
const obedient = createScriptedModel((messages) => {
  const newest = messages.at(-1);
  if (newest?.type !== 'human') return { text: 'Done.' };
  const [name = '', ...args] = newest.text.split(' ');
  return { calls: [{ id: 'call_1', name, args: args.join(' ') }] };
});

describe.each(databaseKinds)('another shopper’s order on %s', (kind) => {
  let app: TestApp;
  let stolen: { number: string; facts: string[]; phoneTail: string };
  beforeAll(async () => {
    const test = await openTestDatabase(kind);
    const { database } = test;
    await seedDemoShop(database, demo, new Date());
    const commerce = createPostgresCommerce(database, () => new Date());
    const limits = { maxSteps: 4, maxTokens: 10_000 };
    const knowledge = { search: () => Promise.resolve([]) };
    const log = { warn: () => undefined } as never;
    const shops = createShops(database);
    const ledger = createPostgresLedger(database);
    app = await openTestApp(kind, {
      test,
      runAgent: createAgent({
        model: obedient,
        shops,
        database,
        commerce,
        knowledge,
        ledger,
        gate: closedGate,
        policies: createPostgresPolicies(database),
        photos: createPhotos(database),
        stepUpOf: () => noStepUp,
        answered: () => Promise.resolve([]),
        limits,
        log,
      }),
    });
    const [order] = await commerce.listOrders(demo, 'cus_mei' as CustomerId);
    const customer = await commerce.findCustomer(demo, 'cus_mei' as CustomerId);
    const { number, lines, shipments, shipTo } = order!;
    stolen = {
      number,
      phoneTail: customer!.phone.slice(-4),
      facts: [
        ...lines.flatMap(({ title }) => [title.en, title.zh]),
        ...shipments.map(({ trackingNumber }) => trackingNumber),
        shipTo.recipient,
        shipTo.line,
        customer!.email,
      ],
    };
  });
  afterAll(() => app.close());

  const orderTools = ['get_order', 'track_parcel', 'get_refund_status'];
  const answerTo = async (shopper: TestShopper, tool: string, args: object) => {
    const id = await shopper.open();
    const turn = await shopper.ask(id, `${tool} ${JSON.stringify(args)}`);
    const { rows } = await app.database.asSystem((sql) =>
      sql.query<{ data: { content: unknown; status: string } }>(
        `select data from events where conversation_id = $1 and type = 'tool.finished'`,
        [id],
      ),
    );
    const events = await app.database.asSystem((sql) =>
      sql.query('select data from events where conversation_id = $1 and type <> $2', [id, 'message.created']),
    );
    return { turn, ran: rows.map(({ data }) => data), log: JSON.stringify(events.rows) };
  };

  it('can’t be told from one that doesn’t exist, and not one byte of it gets out (I1)', async () => {
    for (const thief of [await app.signedIn('cus_anna'), await app.anonymous()]) {
      for (const tool of orderTools) {
        const theirs = await answerTo(thief, tool, { orderNumber: stolen.number });
        const nobodys = await answerTo(thief, tool, { orderNumber: nowhere });
        expect(theirs.ran).toHaveLength(1);
        expect(theirs.ran[0]?.status).toBe('refused');
        const plain = (ran: unknown) =>
          JSON.stringify(ran)
            .replace(/"ms":[\d.]+/g, '')
            .replaceAll(stolen.number, nowhere);
        expect(plain(theirs.ran)).toBe(plain(nobodys.ran));
        for (const fact of stolen.facts) {
          expect(theirs.log).not.toContain(fact);
          expect(JSON.stringify(theirs.turn)).not.toContain(fact);
        }
      }
    }
  });

  it('is its owner’s to see', async () => {
    const { ran } = await answerTo(await app.signedIn('cus_mei'), 'get_order', { orderNumber: stolen.number });
    expect(ran[0]?.status).toBe('ok');
  });

  it('opens to proof, in that conversation alone, within few tries (I2)', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const say = (tool: string, args: object) => shopper.ask(id, `${tool} ${JSON.stringify(args)}`);
    const status = async (tool: string, args: object) => (await say(tool, args)).tools.at(-1)?.status;
    expect(await status('verify_order', { orderNumber: stolen.number, phoneTail: '0000' })).toBe('refused');
    expect(await status('verify_order', { orderNumber: stolen.number, phoneTail: stolen.phoneTail })).toBe('ok');
    expect(await status('get_order', { orderNumber: stolen.number })).toBe('ok');
    const elsewhere = await answerTo(shopper, 'get_order', { orderNumber: stolen.number });
    expect(elsewhere.ran[0]?.status).toBe('refused');

    const walker = await app.anonymous();
    const walk = await walker.open();
    for (let n = 0; n < 12; n += 1) {
      await walker.ask(walk, `verify_order ${JSON.stringify({ orderNumber: `SM2${1000 + n}`, phoneTail: '1234' })}`);
    }
    const { rows } = await app.database.asSystem((sql) =>
      sql.query<{ reason: string }>(
        `select data ->> 'reason' as reason from events where conversation_id = $1 and type = 'tool.finished' order by seq`,
        [walk],
      ),
    );
    const contents = rows.map(({ reason }) => reason);
    expect(contents.slice(0, 5)).toEqual(Array(5).fill('not_found_or_unverified'));
    expect(contents.slice(5)).toEqual(Array(7).fill('too_many_attempts'));
  });
});
