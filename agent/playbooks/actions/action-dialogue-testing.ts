import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { shopId } from '../../../knowledge/shop-id.ts';
import { createPostgresCommerce } from '../../../tools/commerce/adapters/postgres-commerce.ts';
import { seedDemoShop } from '../../../tools/commerce/adapters/seed-demo-shop.ts';
import { demoPolicy } from '../../../tools/commerce/demo-shop/policy.ts';
import { demoShoppers } from '../../../tools/commerce/demo-shop/demo-shoppers.ts';
import { buildDemoShop } from '../../../tools/commerce/demo-shop/demo-shop.ts';
import type { Shopper, StepUp } from '../../../tools/contract.ts';
import { followRequests } from '../../../tools/ledger/follow-requests.ts';
import { createPostgresLedger } from '../../../tools/ledger/postgres-ledger.ts';
import { resolveConfirmation } from '../../../tools/ledger/resolve-confirmation.ts';
import { createGate } from '../../../tools/policy/gate.ts';
import { createPostgresPolicies } from '../../../tools/policy/postgres-policies.ts';
import { rules } from '../../../tools/policy/rules.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { openDialogue, stranger, type Dialogue } from '../dialogue-testing.ts';

const demo = shopId('demo');

/** The code that the only mailbox of these tests receives. */
export const rightCode = '246810';

/**
 * The demo shop on a database of its own, with its real rules, gate and ledger: seeded before the tests of the file or
 * group that calls this, closed after them.
 */
export function actionHouse() {
  let test: TestDatabase | undefined;
  let opened: Awaited<ReturnType<typeof openActionHouse>> | undefined;
  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    opened = await openActionHouse(test.database);
  });
  afterAll(() => test?.close());
  const open = () => {
    if (!test || !opened) throw new Error('the house opens with the tests');
    return { ...opened, database: test.database };
  };
  return {
    /** A dialogue of one of the demo's shoppers by key, or of a stranger. */
    talk: (key: string | undefined, language: 'en' | 'zh') => open().talk(key, language),
    orders: (key: string) => open().orders(key),
    database: () => open().database,
  };
}

export type ActionHouse = ReturnType<typeof actionHouse>;

async function openActionHouse(database: TestDatabase['database']) {
  const now = new Date();
  await seedDemoShop(database, demo, now);
  const policies = createPostgresPolicies(database);
  await policies.publish(demo, demoPolicy);
  const commerce = createPostgresCommerce(database, () => new Date());
  const ledger = createPostgresLedger(database);
  const gate = createGate({
    ...{ ledger, commerce, rules, policies },
    clock: () => new Date(),
    sleep: () => Promise.resolve(),
    onShopError: () => undefined,
  });

  const timeZone = 'Asia/Shanghai';
  const followed = followRequests(ledger, commerce, {
    clock: () => new Date(),
    timeZoneOf: () => Promise.resolve(timeZone),
  });

  function talk(key: string | undefined, language: 'en' | 'zh'): Dialogue {
    const conversationId = `conv_${randomUUID()}`;
    const shopper = key === undefined ? stranger : shopperOf(key, now);
    return openDialogue({
      ...{ commerce, gate, now, shopper, language, conversationId, stepUp: oneCode() },
      shop: { id: demo, name: 'Northlane', timeZone, currency: 'CNY' },
      requests: (of) => followed.requests(demo, of),
      async answer(confirmationId, decision) {
        const said = { shop: demo, conversationId, shopperId: shopper.id, confirmationId, decision };
        await database.inShop(demo, (sql) => resolveConfirmation(sql, { ...said, turnId: `turn_${randomUUID()}` }));
      },
    });
  }

  return { talk, orders: (key: string) => commerce.listOrders(demo, customerOf(key, now).id, 50) };
}

function customerOf(key: string, now: Date) {
  const sheet = demoShoppers.find((each) => each.sheet.key === key)?.sheet;
  const customer = buildDemoShop(now).customers.find(({ name }) => name === sheet?.name);
  if (!customer) throw new Error(`no shopper ${key}`);
  return customer;
}

function shopperOf(key: string, now: Date): Shopper {
  const { id, name } = customerOf(key, now);
  return { id: `shp_${id}`, level: 'signed_in', customerId: id, name };
}

/** One right code; three tries. */
function oneCode(): StepUp {
  let isVerified = false;
  let triesLeft = 3;
  return {
    verified: () => Promise.resolve(isVerified),
    sendCode() {
      triesLeft = 3;
      return Promise.resolve('sent');
    },
    checkCode: (_, code) => {
      isVerified ||= code === rightCode;
      if (isVerified) return Promise.resolve('verified');
      triesLeft = Math.max(0, triesLeft - 1);
      return Promise.resolve(triesLeft === 0 ? 'too_many' : { triesLeft });
    },
  };
}
