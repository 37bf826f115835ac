import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createKnowledgeBase, type ManagedKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import type { Embedder } from '../knowledge/embed/embedder.ts';
import { createLocalEmbedder } from '../knowledge/embed/local-embedder.ts';
import { createOpenAiEmbedder } from '../knowledge/embed/openai-embedder.ts';
import { createPostgresCommerce } from '../tools/commerce/adapters/postgres-commerce.ts';
import { chooseModel } from './choose-model.ts';
import type { Config } from './config.ts';
import { createConversations } from './conversations/conversations.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import { createAgent } from './create-agent.ts';
import type { Database } from './db/database.ts';
import { createEmbeddedDatabase } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { createPostgresDatabase } from './db/postgres.ts';
import { createEngine, type Engine } from './engine.ts';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import { createDatabaseClock } from './identity/database-clock.ts';
import { openSession } from './identity/open-session.ts';
import { loadSessionKey } from './identity/session-key.ts';
import { createSessionTokens } from './identity/session-token.ts';
import { createShops } from './identity/shops.ts';
import { createReadiness } from './readiness.ts';
import { createDemoIdentity, seedDemo } from './seed-demo.ts';
import { StartupError } from './startup-error.ts';

const sessionHours = 7 * 24;
const redisPatienceMs = 3_000;
const webFolder = path.join(import.meta.dirname, '../dist/web');

/** A server, wired and seeded, but not yet listening or working. */
export interface Shopmate {
  app: FastifyInstance;
  engine: Engine;
  database: Database;
  knowledge: ManagedKnowledgeBase;
  /** Ends what shoppers wait for, gives running turns back, and lets go of everything. Takes less than 10 seconds. */
  close(): Promise<void>;
}

interface ComposeOptions {
  /** Another agent than the configured one, for tests of the engine. */
  runAgent?: RunAgent;
  /** Another database than the configured one, for tests; it is closed with the rest. */
  database?: Database;
  /** Without the web pages: for a worker, and for tests of the API. */
  withoutWeb?: boolean;
}

/** Wires everything as the configuration says: the one place where parts meet. Throws a StartupError that says what to do. */
export async function compose(config: Config, log: Logger, options: ComposeOptions = {}): Promise<Shopmate> {
  if (options.withoutWeb !== true) demandWeb();
  const redis = config.redisUrl === undefined ? undefined : await connectRedis(config.redisUrl, log);
  const database = options.database ?? (await openDatabase(config, log));
  try {
    return await wire(config, log, options, { database, ...(redis ? { redis } : {}) });
  } catch (error) {
    redis?.disconnect();
    await database.close();
    throw error;
  }
}

async function wire(
  config: Config,
  log: Logger,
  options: ComposeOptions,
  { database, redis }: { database: Database; redis?: Redis },
): Promise<Shopmate> {
  await migrate(database);
  const databaseClock = await createDatabaseClock(database);
  const clock = databaseClock.now;
  const shops = createShops(database);
  const commerce = createPostgresCommerce(database);
  const knowledge = createKnowledgeBase({
    database,
    embedder: await createEmbedder(config.embeddings),
    onEmbedderError: (error) => log.warn({ err: error }, 'the embedding model failed'),
  });
  if (config.demo) await seedDemo({ database, knowledge, clock, log });

  const metrics = createMetrics();
  const agent = async () =>
    createAgent({
      ...{ shops, database, commerce, knowledge, log },
      model: await chooseModel(config.model),
      limits: config.turns,
    });
  const runAgent = options.runAgent ?? (await agent());
  const engine = await createEngine({ config, database, runAgent, metrics, log });
  const tokens = createSessionTokens({
    key: await loadSessionKey(database, config.sessionSecret),
    hours: sessionHours,
  });
  const app = await createApp({
    conversations: createConversations(database, { turnDeadlineMs: config.turns.deadlineMs }),
    openSession: (shop, request) => openSession({ database, tokens, clock }, shop, request),
    readiness: createReadiness({ database, sweeper: engine.sweeper, knowledge, demo: config.demo }),
    ...{ shops, tokens, clock, metrics, log, bus: engine.bus, queue: engine.queue },
    limits: config.limits,
    waitMs: config.turns.deadlineMs + 5_000,
    trustProxy: config.trustProxy,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    ...(redis ? { redis } : {}),
    ...(config.demo ? { demoIdentity: createDemoIdentity({ shops, commerce, clock }) } : {}),
    ...(options.withoutWeb === true ? {} : { webFolder }),
  });
  return {
    ...{ app, engine, database, knowledge },
    async close() {
      await Promise.all([app.close(), engine.stop()]);
      databaseClock.stop();
      redis?.disconnect();
      await database.close();
    },
  };
}

function openDatabase({ database, dataDir }: Config, log: Logger): Promise<Database> {
  if (database.kind === 'embedded') {
    const onCrash = (error: Error) => log.fatal({ err: error }, 'the embedded database is gone; restart the server');
    return createEmbeddedDatabase(dataDir, { onCrash });
  }
  const onIdleError = (error: Error) => log.warn({ reason: error.message }, 'a database connection broke');
  return createPostgresDatabase(database.url, { maxConnections: database.maxConnections, onIdleError });
}

/** For rate limits. Redis must be there at the start; later it may come and go. */
async function connectRedis(url: string, log: Logger): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: redisPatienceMs,
  });
  let reason = 'no answer';
  redis.on('error', (error: Error) => {
    reason = error.message || (error as NodeJS.ErrnoException).code || reason;
    log.debug({ reason }, 'limits: redis is away');
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    const why = error instanceof Error && error.message !== 'Connection is closed.' ? error.message : reason;
    throw new StartupError(
      `Redis at REDIS_URL can't be used (${why}). Check that it runs and that the address and password are right.`,
    );
  }
}

async function createEmbedder(config: Config['embeddings']): Promise<Embedder> {
  if (config.kind === 'local') return createLocalEmbedder();
  const { model, dimensions, apiKey = 'none', baseUrl } = config;
  const { default: OpenAI } = await import('openai'); // a server without a key needn't load it
  const client = new OpenAI({ apiKey, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return createOpenAiEmbedder({ client, model, dimensions });
}

function demandWeb(): void {
  if (existsSync(path.join(webFolder, 'widget.js'))) return;
  throw new StartupError('The web pages are not built. Run npm run build, then start again.');
}
