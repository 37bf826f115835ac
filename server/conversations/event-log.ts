import type { Sql } from '../../knowledge/store/database.ts';
import { toJson } from './json.ts';
import type { EventPlace, NewEvent, StoredEvent } from './stored-event.ts';

/** An event to append; with `turnId` when it belongs to a turn. */
export type Appended = NewEvent & { turnId?: string };

/** The right to append as the agent: this attempt of this turn runs, and the agent owns the conversation. */
export interface TurnFence {
  turnId: string;
  attempt: number;
}

/**
 * Appends events, in order and without gaps, as one statement: two appends of one conversation queue up on its row.
 * With a fence it appends nothing when the turn was claimed anew or an operator took over, and answers `undefined`.
 * Without a fence, the conversation must exist.
 */
export async function appendEvents(
  sql: Sql,
  conversationId: string,
  events: readonly Appended[],
  fence?: TurnFence,
): Promise<EventPlace[] | undefined> {
  const { rows: places } = await sql.query<{ seq: number; at: Date }>(
    `with head as (
       update conversations set last_seq = last_seq + $2, updated_at = now()
       where id = $1
         and ($4::text is null or (owner = 'agent' and running_turn = $4 and running_attempt = $5))
       returning shop_id, last_seq
     )
     ${insertEvents('$1', '$2', '$3')}
     returning seq, at`,
    [conversationId, events.length, eventRows(events), fence?.turnId ?? null, fence?.attempt ?? null],
  );
  if (places.length === events.length) return places;
  if (fence) return undefined;
  throw new Error(`appended ${places.length} of ${events.length} events: the conversation isn't there`);
}

/**
 * The part of a statement that appends events: it follows a CTE `head` with the conversation's `shop_id` and its
 * `last_seq`, raised already by `count`. The arguments are the statement's parameters; `events` is from `eventRows`.
 */
export function insertEvents(conversation: string, count: string, events: string): string {
  return `insert into events (shop_id, conversation_id, seq, type, turn_id, data)
     select head.shop_id, ${conversation}, head.last_seq - ${count} + each.n,
       each.e ->> 'type', each.e ->> 'turnId', each.e -> 'data'
     from head, jsonb_array_elements(${events}::jsonb) with ordinality as each (e, n)
     order by each.n`;
}

export function eventRows(events: readonly Appended[]): string {
  return toJson(events.map(({ type, turnId, ...data }) => ({ type, turnId, data })));
}

interface EventRow {
  seq: number;
  at: Date;
  type: NewEvent['type'];
  turn_id: string | null;
  data: object;
}

const columns = 'seq, at, type, turn_id, data';

/** Up to `limit` events after sequence number `after`, oldest first; none when the conversation isn't the shopper's. */
export async function readEvents(
  sql: Sql,
  conversationId: string,
  after: number,
  limit: number,
  shopperId: string,
): Promise<StoredEvent[]> {
  const { rows } = await sql.query<EventRow>(
    `select ${columns} from events where conversation_id = $1 and seq > $2
       and exists (select from conversations where id = $1 and shopper_id = $4)
     order by seq limit $3`,
    [conversationId, after, limit, shopperId],
  );
  return rows.map(toEvent);
}

/** The whole log but for deltas: what a transcript is made from. */
export async function readSettledEvents(sql: Sql, conversationId: string): Promise<StoredEvent[]> {
  const { rows } = await sql.query<EventRow>(
    `select ${columns} from events where conversation_id = $1 and type <> 'message.delta' order by seq`,
    [conversationId],
  );
  return rows.map(toEvent);
}

/** The log with deltas of those messages alone that aren't completed: what a client needs to draw it. */
export async function readDrawableEvents(sql: Sql, conversationId: string): Promise<StoredEvent[]> {
  const { rows } = await sql.query<EventRow>(
    `select ${columns} from events where conversation_id = $1
       and (type <> 'message.delta' or data ->> 'messageId' not in (
         select data ->> 'messageId' from events where conversation_id = $1 and type = 'message.completed'))
     order by seq`,
    [conversationId],
  );
  return rows.map(toEvent);
}

/** What the newest attempt of a turn said, without deltas. */
export async function readTurnEvents(
  sql: Sql,
  turn: { id: string; conversationId: string; startedSeq: number },
): Promise<StoredEvent[]> {
  const { rows } = await sql.query<EventRow>(
    `select ${columns} from events
     where conversation_id = $1 and seq >= $2 and turn_id = $3 and type <> 'message.delta' order by seq`,
    [turn.conversationId, turn.startedSeq, turn.id],
  );
  return rows.map(toEvent);
}

function toEvent({ seq, at, type, turn_id, data }: EventRow): StoredEvent {
  return { ...data, type, seq, at, ...(turn_id === null ? {} : { turnId: turn_id }) } as StoredEvent;
}
