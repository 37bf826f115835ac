import type { Logger } from 'pino';
import { shopId } from '../../knowledge/shop-id.ts';
import type { Database } from '../db/database.ts';
import type { Bus } from '../jobs/bus.ts';
import { lockDeskConversation } from './desk-conversation.ts';
import { backIntoLine } from './give-back.ts';
import { waitsForOperator } from './last-word.ts';
import { isGone } from './presence.ts';

/** So many conversations are put back at once at most. */
const batch = 50;

/** SQL: the owner of the conversation `c` is gone and the shopper waits for an answer. */
const isLeft = `c.owner = 'operator' and ${waitsForOperator('c')}
  and exists (select from operators o where o.id = c.operator_id and ${isGone('o')})`;

/** Finds the conversations whose operators are gone, and puts them back into line. */
export interface GoneOperators {
  start(): void;
  stop(): Promise<void>;
  /** Looks now; returns how many it has put back. */
  sweep(): Promise<number>;
}

/** Any number of processes may look: each conversation is looked at once more while it is locked. */
export function watchGoneOperators({
  database,
  bus,
  log,
  everyMs,
}: {
  database: Pick<Database, 'asSystem' | 'inShop'>;
  bus: Pick<Bus, 'publish'>;
  log: Logger;
  /** Pause between two looks, milliseconds. */
  everyMs: number;
}): GoneOperators {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let stopped = true;

  const sweep = async () => {
    const { rows } = await database.asSystem((sql) =>
      sql.query<{ id: string; shop_id: string }>(
        `select c.id, c.shop_id from conversations c where ${isLeft} limit $1`,
        [batch],
      ),
    );
    let count = 0;
    for (const { id, shop_id } of rows) {
      const shop = shopId(shop_id);
      const done = await database.inShop(shop, async (sql) => {
        const conversation = await lockDeskConversation(sql, id);
        if (!conversation?.operator) return false;
        const still = await sql.query(`select from conversations c where c.id = $1 and ${isLeft}`, [id]);
        if (still.rowCount === 0) return false;
        await backIntoLine(sql, conversation, conversation.operator.id);
        return true;
      });
      if (!done) continue;
      bus.publish({ conversationId: id, inbox: shop });
      count += 1;
    }
    if (count > 0) log.info({ conversations: count }, 'operators are gone; their conversations wait in line again');
    return count;
  };

  const tick = async () => {
    await sweep().catch((error: unknown) => log.warn({ err: error }, 'operators who are gone cannot be looked for'));
    if (stopped) return;
    const next = () => {
      looking = tick();
    };
    timer = setTimeout(next, everyMs * (0.75 + Math.random() / 2));
  };

  return {
    start() {
      stopped = false;
      looking = tick();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
    sweep,
  };
}
