import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../db/database.ts';
import { attemptDelivery, claimDue } from './deliver.ts';
import type { PostWebhook } from './post-webhook.ts';

/** Brings what stands in the outbox to the webhooks. */
export interface WebhookSender {
  start(): void;
  stop(): Promise<void>;
  /** Makes all attempts that are due now; returns how many were delivered. */
  send(): Promise<number>;
}

interface SenderDeps {
  database: Pick<Database, 'asSystem' | 'inShop'>;
  post: PostWebhook;
  clock: () => Date;
  log: Logger;
  /** Pause between two looks, milliseconds. */
  everyMs: number;
}

/** So many attempts run side by side. */
const atOnce = 16;
/** What became of deliveries can be read so long. */
const keptDays = 30;
/** So long is waited for attempts under way when we stop, milliseconds. */
const patienceMs = 2_000;
const tidyEveryMs = 60 * 60_000;

/** Any number of processes may send: a delivery that one has taken the others pass over. */
export function createWebhookSender(deps: SenderDeps): WebhookSender {
  const { database, log, everyMs } = deps;
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<unknown> = Promise.resolve();
  let stopped = true;
  let closing = false;
  let tidyAt = 0;

  const send = async () => {
    let delivered = 0;
    for (;;) {
      const attempts = await claimDue(database, atOnce);
      const ends = await Promise.all(attempts.map((attempt) => attemptDelivery(deps, attempt)));
      delivered += ends.filter(Boolean).length;
      if (attempts.length === 0 || closing) return delivered;
    }
  };

  const tidy = async () => {
    if (performance.now() < tidyAt) return;
    tidyAt = performance.now() + tidyEveryMs;
    await database.asSystem((sql) =>
      sql.query(
        `delete from webhook_deliveries where state <> 'waiting' and created_at < now() - ${keptDays} * interval '1 day'`,
      ),
    );
  };

  const tick = async () => {
    await send().catch((error: unknown) => {
      log.warn({ err: error }, 'webhooks cannot be told');
    });
    await tidy().catch((error: unknown) => {
      log.warn({ err: error }, 'old deliveries cannot be removed');
    });
    if (stopped) return;
    const next = () => {
      sending = tick();
    };
    timer = setTimeout(next, everyMs * (0.75 + Math.random() / 2));
  };

  return {
    start() {
      stopped = false;
      sending = tick();
    },
    async stop() {
      stopped = closing = true;
      clearTimeout(timer);
      // an attempt under way may take longer: then another process makes it again, under the same id
      await Promise.race([sending, sleep(patienceMs, undefined, { ref: false })]);
    },
    send,
  };
}
