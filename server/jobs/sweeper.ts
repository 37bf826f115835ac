import type { Logger } from 'pino';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Database } from '../db/database.ts';
import type { TurnRef } from './turn-queue.ts';

/** Finds the turns that nobody runs though they are due, and has them run. */
export interface Sweeper {
  /** Resolves after the first look, however it went: from then on `isHealthy` says how things are. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether its newest look at the database went well. */
  isHealthy(): boolean;
  /** Looks now; returns how many turns it found. */
  sweep(): Promise<number>;
}

interface SweeperDeps {
  database: Pick<Database, 'asSystem'>;
  run: (turn: TurnRef) => Promise<void>;
  log: Logger;
  /** Pause between two looks, milliseconds. */
  everyMs: number;
  /** How long a due turn may be left to the queue before it counts as lost, milliseconds. */
  overdueMs: number;
  /** How many turns this process could run now. */
  room: () => number;
}

/**
 * The queue only dispatches, so a turn whose job or process got lost is found here: queued and overdue, or running past
 * its lease. Any number of processes may sweep; claiming sorts out who runs what.
 */
export function createSweeper({ database, run, log, everyMs, overdueMs, room }: SweeperDeps): Sweeper {
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<unknown> = Promise.resolve();
  let stopped = true;
  let healthy = false;

  const sweep = async () => {
    const limit = room();
    if (limit <= 0) return 0;
    const found = await database.asSystem(async (sql) => {
      const { rows } = await sql.query<{ shop_id: string; conversation_id: string; id: string }>(
        `(select shop_id, conversation_id, id from turns t
          where state = 'queued' and not_before < now() - $1 * interval '1 ms'
            and not exists (select from turns o
                            where o.conversation_id = t.conversation_id and o.state = 'running' and o.lease_until > now())
          order by not_before limit $2)
         union all
         (select shop_id, conversation_id, id from turns
          where state = 'running' and lease_until <= now() order by lease_until limit $2)`,
        [overdueMs, limit],
      );
      return rows;
    });
    for (const { shop_id, conversation_id: conversationId, id: turnId } of found) {
      void run({ shop: shopId(shop_id), conversationId, turnId });
    }
    if (found.length > 0) log.info({ turns: found.length }, 'turns that nobody ran are run now');
    return found.length;
  };

  const tick = async () => {
    try {
      await sweep();
      healthy = true;
    } catch (error) {
      if (healthy) log.warn({ err: error }, 'the sweeper cannot reach the database');
      healthy = false;
    }
    if (stopped) return;
    const next = () => {
      sweeping = tick();
    };
    timer = setTimeout(next, everyMs * (0.75 + Math.random() / 2));
  };

  return {
    async start() {
      stopped = false;
      sweeping = tick();
      await sweeping;
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await sweeping;
    },
    isHealthy: () => healthy,
    sweep,
  };
}
