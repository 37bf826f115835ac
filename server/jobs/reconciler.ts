import type { Logger } from 'pino';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { Receipt } from '../../tools/commerce/effect.ts';
import { release, settle } from '../../tools/ledger/commitments.ts';
import { requestCard } from '../../tools/views/request-view.ts';
import { appendEvents, type Appended } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import { lockConversation } from '../conversations/turns.ts';
import type { Database } from '../db/database.ts';
import type { Bus } from './bus.ts';

/** Finds out what became of actions of which nobody knows whether the shop did them. */
export interface Reconciler {
  start(): void;
  stop(): Promise<void>;
  /** Looks now; returns how many it has settled. */
  reconcile(): Promise<number>;
}

interface ReconcilerDeps {
  database: Pick<Database, 'asSystem' | 'inShop'>;
  commerce: Pick<Commerce, 'findReceipt'>;
  bus: Pick<Bus, 'publish'>;
  log: Logger;
  /** Pause between two looks, milliseconds. */
  everyMs: number;
}

interface DoubtfulRow {
  shop_id: string;
  idempotency_key: string;
  conversation_id: string;
  draft: { title: Localized };
}

interface Doubtful {
  shop: ShopId;
  key: string;
  conversationId: string;
  /** Of the request that it would open. */
  title: Localized;
}

/** What the shop hasn't done by then it won't do any more, minutes: a call that hung may still come to an end. */
const graceMinutes = 10;
/** So many are looked up at once at most. */
const batch = 50;

/**
 * Takes the commitments whose holder's time is over and asks the shop about each: what it has done is settled, what it
 * hasn't, ten minutes on, is released, and the shopper is told either in the same transaction. While the shop can't say,
 * or a turn of the conversation is under way that may find out by itself, it is left for the next look. Any number of
 * processes may look.
 */
export function createReconciler({ database, commerce, bus, log, everyMs }: ReconcilerDeps): Reconciler {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let stopped = true;

  const reconcile = async () => {
    let settled = 0;
    for (const doubtful of await findDoubtful(database)) {
      const { shop, key, conversationId } = doubtful;
      try {
        const receipt = await commerce.findReceipt(shop, key);
        if (!(await conclude(database, doubtful, receipt))) continue;
        bus.publish({ conversationId, inbox: shop });
        settled += 1;
      } catch (error) {
        log.warn(
          { shop, conversation: conversationId, err: error },
          'what became of an action cannot be found out yet',
        );
      }
    }
    if (settled > 0) log.info({ actions: settled }, 'actions in doubt are settled');
    return settled;
  };

  const tick = async () => {
    await reconcile().catch((error: unknown) => log.warn({ err: error }, 'actions in doubt cannot be looked up'));
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
    reconcile,
  };
}

async function findDoubtful(database: ReconcilerDeps['database']): Promise<Doubtful[]> {
  const { rows } = await database.asSystem((sql) =>
    sql.query<DoubtfulRow>(
      `select c.shop_id, c.idempotency_key, c.draft, a.conversation_id
       from commitments c join actions a on a.shop_id = c.shop_id and a.id = c.action_id
       where c.state in ('claimed', 'doubtful') and c.lease_until <= now() order by c.lease_until limit $1`,
      [batch],
    ),
  );
  return rows.map(({ shop_id, idempotency_key: key, conversation_id: conversationId, draft: { title } }) => ({
    shop: shopId(shop_id),
    key,
    conversationId,
    title,
  }));
}

/** Writes down what the shop says and tells the shopper. False: somebody else has, or a turn is at it. */
async function conclude(
  database: ReconcilerDeps['database'],
  { shop, key, conversationId, title }: Doubtful,
  receipt: Receipt | undefined,
): Promise<boolean> {
  return database.inShop(shop, async (sql) => {
    const conversation = await lockConversation(sql, conversationId);
    if (conversation?.running) return false;
    const { rows } = await sql.query<{ is_old: boolean }>(
      `select claimed_at < now() - $3 * interval '1 minute' as is_old from commitments
       where shop_id = $1 and idempotency_key = $2 and state in ('claimed', 'doubtful') and lease_until <= now() for update`,
      [shop, key, graceMinutes],
    );
    if (!rows[0] || (!receipt && !rows[0].is_old)) return false;
    const request = receipt && (await settle(sql, shop, key, receipt));
    if (!request) await release(sql, shop, key, 'not_done');
    if (!conversation) return true; // the book outlives conversations
    const { language } = conversation;
    const words = request ? done(request.title, request.number) : notDone(title);
    const events: Appended[] = [
      { type: 'message.created', messageId: newId('msg'), author: 'system', text: words[language] },
      ...(request ? [{ type: 'card.added', card: requestCard(request, language) } as const] : []),
    ];
    await appendEvents(sql, conversationId, events);
    return true;
  });
}

const done = (title: Localized, number: string): Localized => ({
  en: `I’ve checked again: “${title.en}” did go through. You can follow it as ${number} below.`,
  zh: `又帮您查了一下，“${title.zh}”已经办好了，进度可以看下面的 ${number}。`,
});

const notDone = (title: Localized): Localized => ({
  en: `I’ve checked again: “${title.en}” did not go through, and nothing has changed. If you still want it, tell me and I’ll start over.`,
  zh: `又帮您查了一下，“${title.zh}”没有办成，目前没有任何变化。还需要的话跟我说一声，我重新帮您办。`,
});
