import { pino } from 'pino';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import { createFaultyCommerce, type FaultyCommerce } from '../../tools/commerce/faulty-commerce-testing.ts';
import { compose, type Between } from '../../server/compose.ts';
import { readConfig, type Config } from '../../server/config.ts';
import { createMemoryDatabase } from '../../server/db/embedded.ts';
import type { Shopmate } from '../../server/serve.ts';
import { keepPristine } from './pristine.ts';
import { signInOperator } from './operator-seat.ts';
import { seededTemplate } from './template.ts';

/** Where scenarios are played: the whole server in this process, on a demo shop of its own in memory. */
export interface Stage {
  server: Shopmate;
  /** Faults that the shop's system is to have in the next trial. */
  shop: FaultyCommerce;
  /** The shop's system as it is, whatever stands before it. */
  truth: Commerce;
  /** Of an operator of the demo, who reads what a colleague would be told. */
  operatorCookie: string;
  /** Puts the shop back as it was on its first day. Every turn must be over. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

interface StageOptions {
  /** Which model answers; the local one alone unless told. */
  model?: Config['model'];
  /** What stands between its parts. */
  between?: Between;
}

/** Limits that a suite would run into, though no shopper does. */
const roomy = {
  RATE_LIMIT_REQUESTS_PER_MINUTE: '1000000',
  RATE_LIMIT_SESSIONS_PER_MINUTE: '1000000',
  RATE_LIMIT_MESSAGES_PER_MINUTE: '1000000',
};

/** Opens a stage; takes about a second when the template is there. */
export async function openStage({ model, between = {} }: StageOptions = {}): Promise<Stage> {
  const database = await createMemoryDatabase(await seededTemplate());
  let shop: FaultyCommerce | undefined;
  let truth: Commerce | undefined;
  const config = readConfig({ ...roomy, DEMO: 'true' });
  const server = await compose(model ? { ...config, model } : config, pino({ level: 'silent' }), {
    web: false,
    opening: Promise.resolve(database),
    between: {
      ...between,
      commerce: (inner) => {
        truth = inner;
        shop = createFaultyCommerce(between.commerce?.(inner) ?? inner);
        return shop.commerce;
      },
    },
  });
  if (!shop || !truth) throw new Error('the server was wired without a shop');
  await server.engine.work();
  const operatorCookie = await signInOperator(server.app);
  const pristine = await keepPristine(database);
  const faults = shop;
  return {
    server,
    shop: faults,
    truth,
    operatorCookie,
    async reset() {
      faults.heal();
      await pristine.restore();
    },
    close: () => server.close(),
  };
}
