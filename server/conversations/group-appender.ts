import { setImmediate as instant } from 'node:timers/promises';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Database } from '../db/database.ts';
import { asStored, eventRows, type Appended, type TurnFence } from './event-log.ts';
import type { StoredEvent } from './stored-event.ts';

/**
 * Appends what a running turn says, in order and without gaps. `undefined`: the turn was claimed anew or an operator took
 * over, and nothing was appended.
 */
export type AppendAsTurn = (
  conversation: { shop: ShopId; conversationId: string },
  events: readonly Appended[],
  fence: TurnFence,
) => Promise<StoredEvent[] | undefined>;

interface Waiting {
  conversationId: string;
  events: readonly Appended[];
  fence: TurnFence;
  resolve: (stored: StoredEvent[] | undefined) => void;
  reject: (error: unknown) => void;
}

/** One group holds so many appends at most, so that its transaction stays short. */
const largestGroup = 200;

/** Two groups of a shop may be under way, so that first words needn't wait for a large group of later ones. */
const groupsAtOnce = 2;

/**
 * Appends of many conversations share transactions: while some are under way, what comes meanwhile waits and goes
 * together in the next. Under load groups grow, and a hundred streaming turns cost little more than one. A conversation
 * has at most one append under way.
 */
export function createGroupAppender(database: Pick<Database, 'batch'>): AppendAsTurn {
  const shops = new Map<ShopId, { waiting: Waiting[]; working: number }>();

  const work = async (shop: ShopId, queue: { waiting: Waiting[]; working: number }) => {
    queue.working += 1;
    await instant(); // what is asked for in the same instant goes together
    while (queue.waiting.length > 0) {
      const group = queue.waiting.splice(0, largestGroup);
      try {
        await appendGroup(database, shop, group);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    queue.working -= 1;
    if (queue.working === 0) shops.delete(shop);
  };

  return ({ shop, conversationId }, events, fence) =>
    new Promise((resolve, reject) => {
      const queue = shops.get(shop) ?? { waiting: [], working: 0 };
      shops.set(shop, queue);
      const isFirst = queue.waiting.push({ conversationId, events, fence, resolve, reject }) === 1;
      if (isFirst && queue.working < groupsAtOnce) void work(shop, queue);
    });
}

interface HeadRow {
  n: number;
  last_seq: number;
  at: Date;
}

/**
 * Appends a group without waiting for anybody: conversations that another transaction has locked just now are left out
 * and then done one by one, each in its own time. So none waits for another's lock, and no two groups for each other.
 */
async function appendGroup(database: Pick<Database, 'batch'>, shop: ShopId, group: readonly Waiting[]): Promise<void> {
  const appended = await append(database, shop, group, group.length > 1 ? 'skip locked' : '');
  for (const [at, each] of group.entries()) {
    const stored = appended.get(at);
    if (stored || group.length === 1) each.resolve(stored);
    else append(database, shop, [each], '').then((alone) => each.resolve(alone.get(0)), each.reject);
  }
}

async function append(
  database: Pick<Database, 'batch'>,
  shop: ShopId,
  group: readonly Waiting[],
  patience: 'skip locked' | '',
): Promise<Map<number, StoredEvent[]>> {
  const entries = group.map(({ conversationId, fence, events }) => ({
    c: conversationId,
    t: fence.turnId,
    a: fence.attempt,
    k: events.length,
  }));
  const events = `[${group.map((each) => eventRows(each.events)).join()}]`;
  const [{ rows }] = await database.batch<[HeadRow]>(shop, [
    {
      text: `with wanted as (
         select n::integer, e ->> 'c' as id, e ->> 't' as turn, (e ->> 'a')::integer as attempt, (e ->> 'k')::integer as k
         from jsonb_array_elements($1::jsonb) with ordinality as each (e, n)
       ), ours as (
         select c.id, n, k from conversations c join wanted on wanted.id = c.id
         where c.owner = 'agent' and c.running_turn = turn and c.running_attempt = attempt
         for no key update of c ${patience}
       ), head as (
         update conversations c set last_seq = last_seq + k, updated_at = now() from ours where c.id = ours.id
         returning c.id, c.shop_id, c.last_seq, n, k
       ), said as (
         insert into events (shop_id, conversation_id, seq, type, turn_id, data)
         select head.shop_id, head.id, head.last_seq - k + each.i, each.e ->> 'type', each.e ->> 'turnId', each.e -> 'data'
         from head, jsonb_array_elements($2::jsonb -> (n - 1)) with ordinality as each (e, i)
       )
       select n, last_seq, now() as at from head`,
      params: [JSON.stringify(entries), events],
    },
  ]);
  const stored = new Map<number, StoredEvent[]>();
  for (const { n, last_seq: lastSeq, at } of rows) {
    const said = group[n - 1]?.events ?? [];
    stored.set(n - 1, asStored(said, { lastSeq, at }));
  }
  return stored;
}
