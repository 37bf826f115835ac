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
  /** When it was rated, to the microsecond. */
  rated: string | null;
  /** What the classifier made of it is in the database, and still holds. */
  is_kept: boolean;
}

/** Reads what the classifier makes of conversations. */
export interface Records {
  /** The conversations that began in a period or shortly after, oldest first. */
  read(shop: ShopId, period: Period): Promise<Recorded[]>;
}

interface Remembered {
  lastSeq: number;
  rated: string | null;
  record: ConversationRecord;
}

/** Who comes back so many days after the period says something of those within it. */
const daysAfter = 8;
/** So many logs are read at once: a few thousand events. */
const batch = 100;
/** So many records are remembered in this process, of all shops together. */
const mostRemembered = 30_000;

/**
 * What the classifier made of a log is kept with the number of its last event, in the database and the latest ones in
 * this process: only logs that have grown, were rated since or were never read are read.
 */
export function createRecords(database: ShopDatabase): Records {
  const remembered = new Map<string, Remembered>();
  const remember = ({ id, last_seq: lastSeq, rated }: Row, record: ConversationRecord) => {
    remembered.delete(id);
    remembered.set(id, { lastSeq, rated, record });
  };
  return {
    async read(shop, period) {
      const rows = await readHeads(database, shop, period);
      const isKnown = ({ id, last_seq: lastSeq, rated }: Row) => {
        const known = remembered.get(id);
        return known?.lastSeq === lastSeq && known.rated === rated;
      };
      const missing = rows.filter((row) => !isKnown(row));
      const kept = missing.filter((row) => row.is_kept);
      for (const [row, record] of await readKept(database, shop, kept)) remember(row, record);
      const stale = missing.filter((row) => !isKnown(row));
      for (let from = 0; from < stale.length; from += batch) {
        const read = await readLogs(database, shop, stale.slice(from, from + batch));
        for (const { row, record } of read) remember(row, record);
      }
      const recorded = rows.flatMap(({ id, shopper_id: shopperId, day, language }) => {
        const record = remembered.get(id)?.record;
        return record ? [{ id, shopperId, day, language: record.language ?? language, record }] : [];
      });
      for (const id of remembered.keys()) {
        if (remembered.size <= mostRemembered) break;
        remembered.delete(id);
      }
      return recorded;
    },
  };
}

async function readHeads(database: ShopDatabase, shop: ShopId, { from, to, timeZone }: Period): Promise<Row[]> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<Row>(
      `select c.id, c.shopper_id, c.language, c.last_seq, r.score, r.comment, r.rated_at, r.rated_at::text as rated,
              o.conversation_id is not null as is_kept, to_char(c.created_at at time zone $4, 'YYYY-MM-DD') as day
         from conversations c
         left join ratings r on r.conversation_id = c.id
         left join conversation_outcomes o on o.conversation_id = c.id and o.last_seq = c.last_seq
              and o.classifier = $5 and o.rated_at is not distinct from r.rated_at
        where c.shop_id = $1 and c.last_seq > 0
          and c.created_at >= $2::date::timestamp at time zone $4
          and c.created_at < ($3::date + ${daysAfter})::timestamp at time zone $4
        order by c.created_at, c.id`,
      [shop, from, to, timeZone, classifierVersion],
    ),
  );
  return rows;
}

async function readKept(
  database: ShopDatabase,
  shop: ShopId,
  rows: readonly Row[],
): Promise<(readonly [Row, ConversationRecord])[]> {
  if (rows.length === 0) return [];
  const { rows: kept } = await database.inShop(shop, (sql) =>
    sql.query<{ id: string; last_seq: number; record: ConversationRecord }>(
      'select conversation_id as id, last_seq, record from conversation_outcomes where conversation_id = any ($1)',
      [rows.map(({ id }) => id)],
    ),
  );
  const records = new Map(kept.map((each) => [each.id, each]));
  return rows.flatMap((row) => {
    const found = records.get(row.id);
    return found?.last_seq === row.last_seq ? [[row, found.record] as const] : [];
  });
}

/** Classifies logs anew and keeps what comes of it. */
async function readLogs(
  database: ShopDatabase,
  shop: ShopId,
  rows: readonly Row[],
): Promise<{ row: Row; record: ConversationRecord }[]> {
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
    return read;
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
