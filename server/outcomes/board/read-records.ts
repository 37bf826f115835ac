import type { Language } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../../knowledge/store/database.ts';
import { toEvent, type EventRow } from '../../conversations/event-log.ts';
import { toJson } from '../../conversations/json.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import { classifierVersion, readConversation } from '../classify.ts';
import type { ConversationRecord, OutcomeFacts } from '../outcome.ts';

/** One conversation with what the classifier reads from it. */
export interface Recorded {
  id: string;
  shopperId: string;
  /** On which it began: the shop's. */
  day: string;
  /** Of its last turn, or in which it was opened. */
  language: Language;
  record: ConversationRecord;
}

/** Days of the shop's calendar, both counted. */
export interface Period {
  from: string;
  to: string;
  /** IANA */
  timeZone: string;
}

interface Row {
  id: string;
  shopper_id: string;
  day: string;
  language: Language;
  last_seq: number;
  score: number | null;
  comment: string | null;
  rated_at: Date | null;
  /** To the microsecond. */
  rated: string | null;
  record: ConversationRecord | null;
}

/** Who comes back so many days after the period says something of those within it. */
const daysAfter = 8;
/** So many logs are read at once: a few thousand events. */
const batch = 100;

/**
 * The conversations that began in a period or shortly after, oldest first. What the classifier made of a log is kept
 * with the number of its last event: only logs that have grown, were rated since or were never read are read.
 */
export async function readRecords(database: ShopDatabase, shop: ShopId, period: Period): Promise<Recorded[]> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<Row>(
      `select c.id, c.shopper_id, c.language, c.last_seq, r.score, r.comment, r.rated_at, r.rated_at::text as rated, o.record,
              to_char(c.created_at at time zone $4, 'YYYY-MM-DD') as day
         from conversations c
         left join ratings r on r.conversation_id = c.id
         left join conversation_outcomes o on o.conversation_id = c.id and o.last_seq = c.last_seq
              and o.classifier = $5 and o.rated_at is not distinct from r.rated_at
        where c.shop_id = $1 and c.last_seq > 0
          and c.created_at >= $2::date::timestamp at time zone $4
          and c.created_at < ($3::date + ${daysAfter})::timestamp at time zone $4
        order by c.created_at, c.id`,
      [shop, period.from, period.to, period.timeZone, classifierVersion],
    ),
  );
  const stale = rows.filter(({ record }) => record === null);
  const read = new Map<string, ConversationRecord>();
  for (let from = 0; from < stale.length; from += batch) {
    for (const [id, record] of await readLogs(database, shop, stale.slice(from, from + batch))) read.set(id, record);
  }
  return rows.flatMap(({ id, shopper_id: shopperId, day, language, record }) => {
    const known = record ?? read.get(id);
    return known ? [{ id, shopperId, day, language: known.language ?? language, record: known }] : [];
  });
}

/** Classifies logs anew and keeps what comes of it. */
async function readLogs(
  database: ShopDatabase,
  shop: ShopId,
  rows: readonly Row[],
): Promise<Map<string, ConversationRecord>> {
  return database.inShop(shop, async (sql) => {
    const { rows: events } = await sql.query<EventRow & { id: string }>(
      `select conversation_id as id, seq, at, type, turn_id, data from events
        where conversation_id = any ($1) and type not in ('message.delta', 'card.added')
        order by conversation_id, seq`,
      [rows.map(({ id }) => id)],
    );
    const logs = new Map<string, StoredEvent[]>(rows.map(({ id }) => [id, []]));
    for (const { id, ...event } of events) logs.get(id)?.push(toEvent(event));
    const read = rows.map((row) => ({ row, record: readConversation(logs.get(row.id) ?? [], ratingOf(row)) }));
    await keep(sql, shop, read);
    return new Map(read.map(({ row, record }) => [row.id, record]));
  });
}

function ratingOf({ score, rated_at: at, comment }: Row): OutcomeFacts['rating'] {
  if (score === null || at === null) return undefined;
  return { score, at, ...(comment === null ? {} : { comment }) };
}

/** A log that has grown meanwhile is simply read again next time: the number says of which it is. */
async function keep(sql: Sql, shop: ShopId, read: readonly { row: Row; record: ConversationRecord }[]): Promise<void> {
  const kept = read.map(({ row, record }) => ({
    ...{ id: row.id, last_seq: row.last_seq, rated_at: row.rated, record },
  }));
  await sql.query(
    `insert into conversation_outcomes (conversation_id, shop_id, last_seq, rated_at, classifier, record)
     select each ->> 'id', $1, (each ->> 'last_seq')::integer, (each ->> 'rated_at')::timestamptz, $2, each -> 'record'
       from jsonb_array_elements($3::jsonb) as each
     on conflict (conversation_id) do update
       set last_seq = excluded.last_seq, rated_at = excluded.rated_at, classifier = excluded.classifier, record = excluded.record
     where conversation_outcomes.last_seq <= excluded.last_seq`,
    [shop, classifierVersion, toJson(kept)],
  );
}
