import type { Sql } from '../../knowledge/store/database.ts';
import type { Inbox, InboxBox, InboxChanged, InboxCounts } from '../contract/operator/inbox.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from '../operators/operator.ts';
import { isInLine, lineKey } from './line.ts';
import { isAtLimit } from './load.ts';
import { readInboxItems } from './read-inbox-items.ts';

export interface InboxQuery {
  box: InboxBox;
  q?: string | undefined;
  cursor?: string | undefined;
}

/** What an operator sees of their shop's conversations. */
export interface DeskInbox {
  /** `undefined` for a cursor that is none of ours. */
  page(by: Operator, query: InboxQuery): Promise<Inbox | undefined>;
  /** What has changed in it, in few words. */
  news(by: Operator): Promise<InboxChanged>;
}

const pageSize = 30;

/** With the agent and silent for longer than this, it is over for all that anybody knows. A search finds it. */
const agentBoxHours = 24;

/** SQL: what is in a box. `c` is the conversation, `h` its open handoff, $1 the operator, $2 whether it is searched. */
const boxes: Record<InboxBox, string> = {
  waiting: `h.id is not null and ${isInLine('h')}`,
  mine: 'c.operator_id = $1',
  others: 'c.operator_id <> $1',
  agent: `c.owner = 'agent' and c.state = 'open' and c.last_seq > 0
    and ($2::text is not null or c.updated_at > now() - interval '${agentBoxHours} hours')`,
  resolved: `c.state = 'resolved'`,
};

export function createDeskInbox(database: Pick<Database, 'inShop'>): DeskInbox {
  return {
    page: (by, query) =>
      database.inShop(by.shop, async (sql) => {
        const found = await findPage(sql, by, query);
        if (!found) return undefined;
        const { ids, nextCursor } = found;
        const items = await readInboxItems(sql, by, ids);
        return { items, ...(await count(sql, by)), ...(nextCursor === undefined ? {} : { nextCursor }) };
      }),
    news: (by) =>
      database.inShop(by.shop, async (sql) => {
        const { rows } = await sql.query<{ id: string }>(
          `select h.id from handoffs h where ${isInLine('h')} order by h.requested_at desc, h.id limit 1`,
        );
        const newest = rows[0]?.id;
        return {
          type: 'inbox.changed',
          ...(await count(sql, by)),
          ...(newest === undefined ? {} : { newest }),
        };
      }),
  };
}

async function count(sql: Sql, { id }: Operator): Promise<Pick<Inbox, 'counts' | 'full'>> {
  const of = (box: InboxBox) => `count(*) filter (where ${boxes[box]})::int as ${box}`;
  const { rows } = await sql.query<InboxCounts & { full: boolean | null }>(
    `select ${of('waiting')}, ${of('mine')}, ${of('agent')}, ${of('others')},
       (select ${isAtLimit('o')} from operators o where o.id = $1) as full
     from conversations c left join handoffs h on h.conversation_id = c.id and h.closed_at is null
     where c.state <> 'resolved'
       and (c.state = 'handed_off' or c.owner = 'operator' or c.updated_at > now() - interval '${agentBoxHours} hours')`,
    [id, null],
  );
  const { full = false, ...counts } = rows[0] ?? { waiting: 0, mine: 0, agent: 0, others: 0 };
  return { counts, full: full ?? false };
}

/** Where the next page begins: after the conversation that the line or the time puts here. */
interface Cursor {
  at: string;
  id: string;
}

async function findPage(
  sql: Sql,
  by: Operator,
  { box, q, cursor }: InboxQuery,
): Promise<{ ids: string[]; nextCursor?: string } | undefined> {
  const from = cursor === undefined ? null : decode(cursor);
  if (from === undefined) return undefined;
  const [key, order, after] = box === 'waiting' ? [lineKey('h'), 'asc', '>'] : ['c.updated_at', 'desc', '<'];
  const text = q === undefined || q === '' ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql.query<Cursor>(
    `select c.id, (${key})::text as at
     from conversations c left join handoffs h on h.conversation_id = c.id and h.closed_at is null
     where $1::text is not null and ${boxes[box]} and ($2::text is null or c.id = $3 or ${mentions})
       and ($4::timestamptz is null or (${key}, c.id) ${after} ($4::timestamptz, $5))
     order by ${key} ${order}, c.id ${order} limit ${pageSize + 1}`,
    [by.id, text, q ?? null, from?.at ?? null, from?.id ?? null],
  );
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return { ids: rows.slice(0, pageSize).map(({ id }) => id), ...(last ? { nextCursor: encode(last) } : {}) };
}

/**
 * SQL: the text $2 is in the shopper's name or in what was said; or, for something with a digit in it, such as an
 * order's number, in what was looked up or shown.
 */
const mentions = `
  exists (select from shoppers s where s.id = c.shopper_id and s.name ilike $2)
  or exists (select from events e where e.conversation_id = c.id and (
    e.type in ('message.created', 'message.completed') and e.data ->> 'text' ilike $2
    or e.type in ('tool.finished', 'card.added') and $2 ~ '\\d' and e.data::text ilike $2))`;

function encode({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

function decode(cursor: string): Cursor | undefined {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (
      typeof at === 'string' &&
      typeof id === 'string' &&
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*[+-]\d\d(:?\d\d)?$/.test(at)
    )
      return { at, id };
  } catch {
    // not one of ours
  }
  return undefined;
}
