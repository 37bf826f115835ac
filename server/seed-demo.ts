import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Logger } from 'pino';
import type { ManagedKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import { shopId, type ShopId } from '../knowledge/shop-id.ts';
import { seedDemoShop } from '../tools/commerce/adapters/seed-demo-shop.ts';
import type { Commerce } from '../tools/commerce/commerce.ts';
import type { CustomerId } from '../tools/commerce/customer.ts';
import { buildDemoShop } from '../tools/commerce/demo-shop/demo-shop.ts';
import { demoPolicy } from '../tools/commerce/demo-shop/policy.ts';
import { fingerprintOf } from '../tools/ledger/fingerprint.ts';
import type { Policies } from '../tools/policy/shop-policy.ts';
import type { Database } from './db/database.ts';
import type { ServiceHours } from './handoff/service-hours.ts';
import type { DemoDesk } from './http/app-deps.ts';
import { signIdentityToken } from './identity/identity-token.ts';
import type { Shops } from './identity/shops.ts';
import { seedDemoMacros } from './operators/demo-macros.ts';
import { seedDemoOperators } from './operators/demo-operators.ts';
import { createDemoMailbox } from './notify/demo-mailbox.ts';

export const demoShop: ShopId = shopId('demo');

const documents = path.join(import.meta.dirname, '../knowledge/demo-shop');
/** As its documents promise: `knowledge/demo-shop/…/customer-service.md`. */
const demoHours: ServiceHours = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '22:00' };
/** How long an identity token of the demo is good for, seconds. */
const tokenSeconds = 15 * 60;

interface DemoDeps {
  database: Database;
  knowledge: ManagedKnowledgeBase;
  policies: Pick<Policies, 'publish'>;
  clock: () => Date;
  log: Logger;
}

/**
 * Makes sure of the demo shop: its row, its people and its commerce data once, dated by the day it is seeded; its policy
 * whenever ours has changed; its documents, which promise the same, brought up to date with their files each time.
 */
export async function seedDemo({ database, knowledge, policies, clock, log }: DemoDeps): Promise<void> {
  await ensureShop(database, clock());
  await seedDemoOperators(database, demoShop);
  await seedDemoMacros(database, demoShop);
  await publishOnce(database, policies);
  if (await seedDemoShop(database, demoShop, clock())) {
    await gatherStatistics(database);
    log.info('the demo shop is seeded');
  }
  for await (const { file } of knowledge.ingestFolder({ shop: demoShop, folder: documents, collection: 'demo' })) {
    if (file.status === 'failed') log.error({ document: file.source }, 'a document of the demo shop cannot be read');
  }
}

/** Without them the planner reads all that a shop has to find a single product or order; an embedded database never gathers them by itself. */
async function gatherStatistics(database: Database): Promise<void> {
  await database.asSystem((sql) =>
    sql.query(
      'analyze customers, products, product_variants, product_terms, product_spellings, promotions, orders, order_lines, shipments, carrier_events, refunds, sized_purchases',
    ),
  );
}

/** Publishes the demo's policy when it isn't the one that was published by us last: what somebody published since stays. */
async function publishOnce(database: Database, policies: Pick<Policies, 'publish'>): Promise<void> {
  const own = fingerprintOf(demoPolicy);
  const { rowCount } = await database.asSystem((sql) =>
    sql.query(`select from settings where name = 'demo_policy' and value = $1`, [own]),
  );
  if (rowCount > 0) return;
  await policies.publish(demoShop, demoPolicy);
  await database.asSystem((sql) =>
    sql.query(
      `insert into settings (name, value) values ('demo_policy', $1)
       on conflict (name) do update set value = excluded.value`,
      [own],
    ),
  );
}

/** What the demo shop still lacks before its questions can be answered. */
export async function missingOfDemo({
  database,
  knowledge,
}: Pick<DemoDeps, 'database' | 'knowledge'>): Promise<string[]> {
  const { rowCount } = await database.asSystem((sql) => sql.query('select from shops where id = $1', [demoShop]));
  if (rowCount === 0) return ['demo shop'];
  const { passages } = await knowledge.status(demoShop);
  return passages > 0 ? [] : ['knowledge'];
}

async function ensureShop(database: Database, now: Date): Promise<void> {
  await database.asSystem(async (sql) => {
    const { rowCount } = await sql.query('select from shops where id = $1', [demoShop]);
    if (rowCount > 0) return;
    const { name, currency, timeZone } = buildDemoShop(now);
    await sql.query(
      `insert into shops (id, name, identity_secret, default_language, currency, time_zone, service_hours)
       values ($1, $2, $3, 'en', $4, $5, $6) on conflict (id) do nothing`,
      [
        ...[demoShop, JSON.stringify(name), randomBytes(32).toString('base64url'), currency, timeZone],
        JSON.stringify(demoHours),
      ],
    );
  });
}

/** What the demo shop's own server and mail server would do: sign in as one of its shoppers by key, show its mails. */
export function createDemoDesk({
  database,
  shops,
  commerce,
  clock,
}: Pick<DemoDeps, 'database' | 'clock'> & { shops: Shops; commerce: Commerce }): DemoDesk {
  const mailbox = createDemoMailbox(database);
  return {
    async mailbox() {
      const [mails, shop] = await Promise.all([mailbox.newest(demoShop, 20), shops.find(demoShop)]);
      return { mails, timeZone: shop?.timeZone ?? 'UTC' };
    },
    async signIn(key) {
      const shop = await shops.find(demoShop);
      const customer = await commerce.findCustomer(demoShop, `cus_${key}` as CustomerId);
      if (!shop || !customer) return undefined;
      const { id: customerId, name, email } = customer;
      const now = clock();
      const token = await signIdentityToken({ customerId, name, email }, shop, now, tokenSeconds);
      return { token, expiresAt: new Date(now.getTime() + tokenSeconds * 1000) };
    },
  };
}
