import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Commerce } from '../tools/commerce/commerce.ts';
import type { Ledger } from '../tools/ledger/ledger.ts';
import type { Config } from './config.ts';
import { createConversations } from './conversations/conversations.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import type { Database } from './db/database.ts';
import { createEngine, type Engine } from './engine.ts';
import { createDeskViews } from './handoff/desk-views.ts';
import { createDesk } from './handoff/desk.ts';
import { createDeskInbox } from './handoff/inbox.ts';
import { createApp } from './http/app.ts';
import type { AppDeps } from './http/app-deps.ts';
import { createMetrics } from './http/metrics.ts';
import type { DatabaseClock } from './identity/database-clock.ts';
import { openSession } from './identity/open-session.ts';
import { loadSessionKey } from './identity/settings.ts';
import { createSessionTokens } from './identity/session-token.ts';
import type { Shops } from './identity/shops.ts';
import { createOutcomes, type OutcomeParts } from './outcomes/create-outcomes.ts';
import { createReadiness } from './readiness.ts';
import type { Photos } from './photos/photos.ts';
import type { Acting } from './operators/acting/create-acting.ts';
import { demoOperators } from './operators/demo-operators.ts';
import { createOperatorDesk } from './operators/operator-desk.ts';
import type { RedisClient } from './jobs/connect-redis.ts';

/** A server, wired and seeded, but not yet listening or working. */
export interface Shopmate {
  app: FastifyInstance;
  engine: Engine;
  database: Database;
  /** Ends what shoppers wait for, gives running turns back, and lets go of everything. Takes less than 10 seconds. */
  close(): Promise<void>;
}

interface ServerParts extends Pick<AppDeps, 'demo' | 'webFolder' | 'assist'> {
  config: Config;
  log: Logger;
  /** Migrated; closed with the server. */
  database: Database;
  clock: DatabaseClock;
  shops: Shops;
  runAgent: RunAgent;
  /** What operators do for shoppers; absent: they only talk. */
  acting?: Acting;
  commerce: Pick<Commerce, 'findReceipt' | 'findCustomer' | 'listOrders' | 'findOrder'>;
  ledger: Pick<Ledger, 'requests'>;
  photos: Photos;
  knowledge: OutcomeParts['knowledge'];
  /** What data a question would lack. */
  missingData: () => Promise<string[]>;
  redis?: RedisClient;
}

const sessionHours = 7 * 24;
/** A call that waits for its turn outlasts the turn's deadline by this, milliseconds. */
const waitMarginMs = 5_000;

/** Puts the turn engine and the HTTP app around an agent. */
export async function createServer(parts: ServerParts): Promise<Shopmate> {
  const { config, log, database, shops, runAgent, commerce, ledger, redis, demo, webFolder } = parts;
  const clock = parts.clock.now;
  const metrics = createMetrics();
  const outcomes = createOutcomes({ config, database, shops, knowledge: parts.knowledge, clock });
  const { postWebhook } = outcomes;
  const engine = await createEngine({ config, database, runAgent, commerce, metrics, log, postWebhook, clock });
  const tokens = createSessionTokens({
    key: await loadSessionKey(database, config.sessionSecret),
    hours: sessionHours,
  });
  const app = await createApp({
    conversations: createConversations(database, {
      ...{ ledger, commerce, turnDeadlineMs: config.turns.deadlineMs, claimFor: engine.runner.claimFor },
    }),
    openSession: (shop, request) => openSession({ database, tokens, clock }, shop, request),
    readiness: createReadiness({ database, sweeper: engine.sweeper, missingData: parts.missingData }),
    ...{ shops, tokens, clock, metrics, log, photos: parts.photos, bus: engine.bus, queue: engine.queue },
    runner: engine.runner,
    operators: createOperatorDesk({
      ...{ database, shops, log },
      ...(config.demo ? { demo: demoOperators } : {}),
      ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    }),
    ...(parts.acting ? { acting: parts.acting(engine.bus) } : {}),
    desk: createDesk({ database, bus: engine.bus, queue: engine.queue, turnDeadlineMs: config.turns.deadlineMs }),
    deskViews: createDeskViews(database),
    inbox: createDeskInbox(database),
    outcomes,
    limits: config.limits,
    waitMs: config.turns.deadlineMs + waitMarginMs,
    trustProxy: config.trustProxy,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    ...(redis ? { redis } : {}),
    ...(demo ? { demo } : {}),
    ...(parts.assist ? { assist: parts.assist } : {}),
    ...(webFolder === undefined ? {} : { webFolder }),
  });
  return {
    ...{ app, engine, database },
    async close() {
      await Promise.all([app.close(), engine.stop()]);
      parts.clock.stop();
      redis?.disconnect();
      await database.close();
    },
  };
}
