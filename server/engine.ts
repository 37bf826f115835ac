import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { turnLanguage } from '../agent/understanding/language.ts';
import type { Commerce } from '../tools/commerce/commerce.ts';
import type { Config } from './config.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import { createTurnRunner, type TurnRunner } from './conversations/turn-runner.ts';
import type { Database } from './db/database.ts';
import { watchGoneOperators, type GoneOperators } from './handoff/gone-operators.ts';
import { createIsVip } from './handoff/is-vip.ts';
import type { Metrics } from './http/metrics.ts';
import { loadDeploymentId } from './identity/settings.ts';
import { createLocalBus, type Bus } from './jobs/bus.ts';
import { createDatabaseQueue, createSharedQueue } from './jobs/create-turn-queue.ts';
import { createPostgresBus } from './jobs/postgres-bus.ts';
import { createReconciler, type Reconciler } from './jobs/reconciler.ts';
import { createRedisBus } from './jobs/redis-bus.ts';
import { createSweeper, type Sweeper } from './jobs/sweeper.ts';
import type { TurnQueue } from './jobs/turn-queue.ts';
import type { PostWebhook } from './outcomes/webhooks/post-webhook.ts';
import { createWebhookSender, type WebhookSender } from './outcomes/webhooks/sender.ts';

/** What brings turns from their rows to the agent and news of them to whoever follows. */
export interface Engine {
  bus: Bus;
  queue: TurnQueue;
  runner: TurnRunner;
  sweeper: Sweeper;
  reconciler: Reconciler;
  goneOperators: GoneOperators;
  webhookSender: WebhookSender;
  /** Begins to run turns in this process. */
  work(): Promise<void>;
  /** Takes no more turns, gives running ones `drainMs` to finish and gives the rest back; then lets go of everything. */
  stop(): Promise<void>;
}

interface EngineDeps {
  config: Pick<Config, 'redisUrl' | 'turns'>;
  database: Database;
  runAgent: RunAgent;
  commerce: Pick<Commerce, 'findReceipt' | 'findCustomer'>;
  metrics: Metrics;
  log: Logger;
  postWebhook: PostWebhook;
  /** The database's time. */
  clock: () => Date;
}

const sweepEveryMs = 1_000;
const overdueMs = 750;
const reconcileEveryMs = 5_000;
const lookForOperatorsEveryMs = 5_000;
const tellWebhooksEveryMs = 2_000;
const drainMs = 4_000;

export async function createEngine({
  config,
  database,
  runAgent,
  commerce,
  metrics,
  log,
  postWebhook,
  clock,
}: EngineDeps): Promise<Engine> {
  const { concurrency, leaseMs } = config.turns;
  const { redisUrl } = config;
  const deployment = await loadDeploymentId(database);
  const name = `turns-${deployment}`;
  const bus = redisUrl ? createRedisBus(redisUrl, deployment, log) : createOwnBus(database, log);
  const queue = redisUrl
    ? createSharedQueue(redisUrl, { name, concurrency, log })
    : await createDatabaseQueue(database.pool, { name, concurrency, log });
  const runner = createTurnRunner({
    database,
    bus,
    queue,
    runAgent,
    turnLanguage,
    isVip: createIsVip(commerce),
    worker: `${hostname()}:${process.pid}`,
    leaseMs,
    log,
    onEnd: metrics.turn,
  });
  metrics.watch({ runningTurns: runner.active });
  const room = () => concurrency - runner.active();
  const sweeper = createSweeper({ database, run: runner.run, log, everyMs: sweepEveryMs, overdueMs, room });
  const reconciler = createReconciler({ database, commerce, bus, log, everyMs: reconcileEveryMs });
  const goneOperators = watchGoneOperators({ database, bus, log, everyMs: lookForOperatorsEveryMs });
  const webhookSender = createWebhookSender({ database, post: postWebhook, clock, log, everyMs: tellWebhooksEveryMs });
  return {
    bus,
    queue,
    runner,
    sweeper,
    reconciler,
    goneOperators,
    webhookSender,
    async work() {
      if (database.kind === 'embedded') await freeTurns(database);
      await queue.work(runner.run);
      reconciler.start();
      goneOperators.start();
      webhookSender.start();
      await sweeper.start();
    },
    async stop() {
      await Promise.all([queue.pause(), sweeper.stop(), reconciler.stop(), goneOperators.stop(), webhookSender.stop()]);
      await runner.drain(drainMs);
      await Promise.all([queue.close(), bus.close()]);
    },
  };
}

function createOwnBus(database: Database, log: Logger): Bus {
  return database.kind === 'embedded' ? createLocalBus() : createPostgresBus(database.pool, log);
}

/** Only one process has the embedded database, so whoever ran turns before this one is dead: no lease need be waited for. */
async function freeTurns(database: Database): Promise<void> {
  await database.asSystem((sql) => sql.query(`update turns set lease_until = now() where state = 'running'`));
}
