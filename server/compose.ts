import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import type { Embedder } from '../knowledge/embed/embedder.ts';
import { createLocalEmbedder } from '../knowledge/embed/local-embedder.ts';
import { createOpenAiEmbedder } from '../knowledge/embed/openai-embedder.ts';
import type { ShopId } from '../knowledge/shop-id.ts';
import { createPostgresCommerce } from '../tools/commerce/adapters/postgres-commerce.ts';
import { followRequests } from '../tools/ledger/follow-requests.ts';
import type { Commerce } from '../tools/commerce/commerce.ts';
import { createPostgresLedger } from '../tools/ledger/postgres-ledger.ts';
import { createGate } from '../tools/policy/gate.ts';
import { createPostgresPolicies } from '../tools/policy/postgres-policies.ts';
import type { Rule } from '../tools/policy/rule.ts';
import { rules } from '../tools/policy/rules.ts';
import { chooseNotifier } from './choose-notifier.ts';
import { chooseModels } from './choose-model.ts';
import type { Config } from './config.ts';
import { createAgent } from './create-agent.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import type { Database } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open-database.ts';
import { connectRedis, type RedisClient } from './jobs/connect-redis.ts';
import { createDatabaseClock } from './identity/database-clock.ts';
import { loadCodeKey } from './identity/settings.ts';
import { createShops } from './identity/shops.ts';
import { createActing } from './operators/acting/create-acting.ts';
import { createStepUp } from './identity/step-up.ts';
import { createAnsweredQuestions } from './outcomes/learning/answered-questions.ts';
import { createPhotos } from './photos/photos.ts';
import { createDemoDesk, missingOfDemo, seedDemo } from './seed-demo.ts';
import { embedMissing } from './embed-missing.ts';
import { createServer, type Shopmate } from './serve.ts';
import { createAssist } from './summaries/create-assist.ts';
import type { Summaries } from './summaries/summaries.ts';
import { StartupError } from './startup-error.ts';

const webFolder = path.join(import.meta.dirname, '../dist/web');

interface ComposeOptions {
  /** Whether it serves pages; a worker doesn't. */
  web?: boolean;
  /** Being opened already: that takes as long as loading all that is wired here. */
  opening?: Promise<Database>;
  between?: Between;
}

/** Stands between parts, so that evals can see what becomes of their faults. */
export interface Between {
  /** Between all of us and the shop's system. */
  commerce?: (inner: Commerce) => Commerce;
  /** In place of the rules. */
  rules?: readonly Rule[];
  /** Between the turn engine and the agent. */
  runAgent?: (inner: RunAgent) => RunAgent;
  /** Between the log and who reads its summary. */
  summaries?: (inner: Summaries) => Summaries;
}

/** Wires everything as the configuration says: the one place where parts meet. Throws a StartupError that says what to do. */
export async function compose(config: Config, log: Logger, options: ComposeOptions = {}): Promise<Shopmate> {
  const { web = true, opening = openDatabase(config, log) } = options;
  const database = await opening;
  let redis: RedisClient | undefined;
  try {
    if (web) demandWeb();
    if (config.redisUrl !== undefined) redis = await connectRedis(config.redisUrl, log);
    const { between } = options;
    const besides = { ...(redis ? { redis } : {}), ...(web ? { webFolder } : {}), ...(between ? { between } : {}) };
    return await wire({ config, log, database, ...besides });
  } catch (error) {
    redis?.disconnect();
    await database.close();
    throw error;
  }
}

interface Parts {
  config: Config;
  log: Logger;
  database: Database;
  redis?: RedisClient;
  webFolder?: string;
  between?: Between;
}

async function wire(parts: Parts): Promise<Shopmate> {
  const { config, log, database, between = {} } = parts;
  const [models] = await Promise.all([chooseModels(config.model), migrate(database)]);
  const { model } = models;
  const databaseClock = await createDatabaseClock(database);
  const clock = databaseClock.now;
  const shops = createShops(database);
  const shopSystem = createPostgresCommerce(database, clock);
  const commerce = between.commerce?.(shopSystem) ?? shopSystem;
  const knowledge = createKnowledgeBase({
    database,
    embedder: await createEmbedder(config.embeddings),
    onEmbedderError: (error) => log.warn({ err: error }, 'the embedding model failed'),
  });
  const book = createPostgresLedger(database);
  const timeZoneOf = async (shop: ShopId) => (await shops.find(shop))?.timeZone;
  const ledger = followRequests(book, commerce, { clock, timeZoneOf });
  const policies = createPostgresPolicies(database);
  const weighing = {
    ...{ ledger: book, commerce, policies, clock },
    rules: between.rules ?? rules,
    onShopError: (error: unknown) => log.warn({ err: error }, 'the shop’s system failed in an action'),
  };
  const gate = createGate({ ...weighing, sleep: (ms) => sleep(ms) });
  if (config.demo) await seedDemo({ database, knowledge, policies, clock, log });
  const photos = createPhotos(database);
  const notifier = await chooseNotifier(config, { database, clock });
  const stepUp = {
    database,
    key: await loadCodeKey(database),
    onSendError: (error: unknown) => log.warn({ err: error }, 'a code could not be sent'),
    ...(notifier ? { notifier } : {}),
  };
  const answered = createAnsweredQuestions(database);
  const agent = createAgent({
    ...{ shops, database, commerce, knowledge, ledger, gate, policies, photos, log, model },
    stepUpOf: (owner) => createStepUp(stepUp, owner),
    answered,
    limits: config.turns,
  });
  const acting = createActing({
    ...{ database, shops, commerce, knowledge, policies, photos, clock, gate, log },
    ledger: {
      requests: (shop, of) => ledger.requests(shop, of),
      history: (shop, of) => book.history(shop, of),
      openOffers: (shop, of) => book.openOffers(shop, of),
    },
    stepUpOf: (owner) => createStepUp(stepUp, owner),
  });
  const assist = createAssist({
    ...{ ...models, database, shops, commerce, knowledge, ledger, policies, photos, clock },
    stepUpOf: (owner) => createStepUp(stepUp, owner),
    openOffers: (shop, of) => book.openOffers(shop, of),
    answered,
    rules: weighing,
  });
  const server = await createServer({
    ...parts,
    assist: { ...assist, summaries: between.summaries?.(assist.summaries) ?? assist.summaries },
    acting,
    clock: databaseClock,
    ...{ shops, commerce, ledger, photos, knowledge },
    runAgent: between.runAgent?.(agent) ?? agent,
    missingData: () => (config.demo ? missingOfDemo({ database, knowledge }) : Promise.resolve([])),
    ...(config.demo ? { demo: createDemoDesk({ database, shops, commerce, clock }) } : {}),
  });
  const closing = new AbortController();
  const embedding = embedMissing({ database, knowledge, log, signal: closing.signal });
  return {
    ...server,
    async close() {
      closing.abort();
      await embedding;
      await server.close();
    },
  };
}

async function createEmbedder(config: Config['embeddings']): Promise<Embedder> {
  if (config.kind === 'local') return createLocalEmbedder();
  const { model, dimensions, apiKey = 'none', baseUrl } = config;
  // Only now: a server without a key needn't load it.
  const { openClient } = await import('../knowledge/embed/open-client.ts');
  const client = openClient(apiKey, baseUrl);
  return createOpenAiEmbedder({ client, model, dimensions });
}

function demandWeb(): void {
  if (existsSync(path.join(webFolder, 'widget.js'))) return;
  throw new StartupError('The web pages are not built. Run npm run build, then start again.');
}
