import { toEvent, type EventRow } from '../../server/conversations/event-log.ts';
import type { StoredEvent } from '../../server/conversations/stored-event.ts';
import type { Database } from '../../server/db/database.ts';
import type { Localized } from '../../knowledge/language.ts';
import { shopId, type ShopId } from '../../knowledge/shop-id.ts';

/** A conversation as production recorded it, with what a turn is framed by. Holds personal data. */
export interface Recording {
  conversationId: string;
  shop: { id: ShopId; name: Localized; currency: string; timeZone: string };
  shopper: { id: string; customerId?: string; name?: string };
  log: StoredEvent[];
}

interface Row {
  id: string;
  shop_id: string;
  shop_name: Localized;
  currency: string;
  time_zone: string;
  shopper_id: string;
  customer_id: string | null;
  shopper_name: string | null;
}

/** The newest conversations of all shops, those that were last touched since a day; at most `limit`. Only reads. */
export async function readRecordings(
  database: Pick<Database, 'asSystem'>,
  { since, limit }: { since?: Date; limit: number },
): Promise<Recording[]> {
  return database.asSystem(async (sql) => {
    const { rows } = await sql.query<Row>(
      `select c.id, c.shop_id, s.name as shop_name, s.currency, s.time_zone, c.shopper_id, p.customer_id,
              p.name as shopper_name
         from conversations c join shops s on s.id = c.shop_id join shoppers p on p.id = c.shopper_id
        where c.updated_at >= $1 order by c.updated_at desc, c.id limit $2`,
      [since ?? new Date(0), limit],
    );
    const recordings: Recording[] = [];
    for (const row of rows) {
      const events = await sql.query<EventRow>(
        `select seq, at, type, turn_id, data from events
          where conversation_id = $1 and type <> 'message.delta' order by seq`,
        [row.id],
      );
      const { id: conversationId, customer_id: customerId, shopper_name: name } = row;
      recordings.push({
        conversationId,
        shop: { id: shopId(row.shop_id), name: row.shop_name, currency: row.currency, timeZone: row.time_zone },
        shopper: {
          id: row.shopper_id,
          ...(customerId === null ? {} : { customerId }),
          ...(name === null ? {} : { name }),
        },
        log: events.rows.map(toEvent),
      });
    }
    return recordings;
  });
}
