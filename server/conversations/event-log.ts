import type { Sql, Statement } from '../../knowledge/store/database.ts';
import { toJson } from './json.ts';
import type { NewEvent, StoredEvent } from './stored-event.ts';

/** An event to append; with `turnId` when it belongs to a turn. */
export type Appended = NewEvent & { turnId?: string };

/** The right to append as the agent: this attempt of this turn runs, and the agent owns the conversation. */
export interface TurnFence {
  turnId: string;
  attempt: number;
}

/**
 * Appends events, in order and without gaps, as one statement: two appends of one conversation queue up on its row. The
 * conversation must exist.
 */
export async function appendEvents(sql: Sql, conversationId: string, events: readonly Appended[]): Promise<void> {
  const { rowCount } = await sql.query(
    `with head as (
       update conversations set last_seq = last_seq + $2, updated_at = now() where id = $1 returning shop_id, last_seq
     )
     ${insertEvents('$1', '$2', '$3')}`,
    [conversationId, events.length, eventRows(events)],
  );
  if (rowCount === events.length) return;
  throw new Error(`appended ${rowCount} of ${events.length} events: the conversation isn't there`);
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

/** Appended events as readers of the log will get them; the last of them is number `lastSeq`. */
export function asStored(events: readonly Appended[], { lastSeq, at }: { lastSeq: number; at: Date }): StoredEvent[] {
  const kept = JSON.parse(toJson(events)) as Appended[];
  return kept.map((event, index) => ({ ...event, seq: lastSeq - events.length + 1 + index, at }));
}

export interface EventRow {
  seq: number;
  at: Date;
  type: NewEvent['type'];
  turn_id: string | null;
  data: object;
}

const columns = 'seq, at, type, turn_id, data';

/** Up to `limit` events after sequence number `after`, oldest first; none when the conversation isn't the shopper's. */
export function selectEvents(conversationId: string, after: number, limit: number, shopperId: string): Statement {
  return {
    text: `select ${columns} from events where conversation_id = $1 and seq > $2
       and exists (select from conversations where id = $1 and shopper_id = $4)
     order by seq limit $3`,
    params: [conversationId, after, limit, shopperId],
  };
}

/** Up to `limit` events after sequence number `after`, oldest first, of a conversation of the shop. */
export function selectShopEvents(conversationId: string, after: number, limit: number): Statement {
  return {
    text: `select ${columns} from events where conversation_id = $1 and seq > $2 order by seq limit $3`,
    params: [conversationId, after, limit],
  };
}

/** A model's window holds no more of a conversation than so many events tell. */
const longestTranscript = 400;

/**
 * What a transcript is made from, after sequence number `after`, newest first: without the kinds, and the kinds of
 * cards, that it doesn't look at.
 */
export function selectTranscriptEvents(conversationId: string, after: number): Statement {
  return {
    text: `select ${columns} from events where conversation_id = $1 and seq > $2
       and type not in ('message.delta', 'turn.completed')
       and (type <> 'card.added' or data -> 'card' ->> 'type' in ('offer', 'service_request'))
     order by seq desc limit ${longestTranscript}`,
    params: [conversationId, after],
  };
}

/** The transcript's events, oldest first, from those that were known and the rows after them. */
export function transcriptEvents(known: readonly StoredEvent[], after: readonly EventRow[]): StoredEvent[] {
  return [...known, ...after.toReversed().map(toEvent)].slice(-longestTranscript);
}

/** What a handoff is assessed by, newest first: what was said, looked up, and came of it. */
export function selectHandoffEvents(conversationId: string): Statement {
  return {
    text: `select ${columns} from events where conversation_id = $1
       and type in ('message.created', 'tool.started', 'tool.finished', 'turn.completed', 'handoff.accepted', 'handoff.returned')
     order by seq desc limit ${longestTranscript}`,
    params: [conversationId],
  };
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
export function selectTurnEvents(conversationId: string, turnId: string): Statement {
  return {
    text: `select ${columns} from events
     where conversation_id = $1 and turn_id = $2 and type <> 'message.delta'
       and seq >= (select started_seq from turns where id = $2) order by seq`,
    params: [conversationId, turnId],
  };
}

export function toEvent({ seq, at, type, turn_id, data }: EventRow): StoredEvent {
  return { ...data, type, seq, at, ...(turn_id === null ? {} : { turnId: turn_id }) } as StoredEvent;
}
