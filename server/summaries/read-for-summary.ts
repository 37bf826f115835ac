import { loggedTypes } from '../../agent/summary/log.ts';
import type { SummaryInput } from '../../agent/summary/summary.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import { readBookedActions, readBookedOffers } from '../../tools/ledger/booked-action.ts';
import { toEvent, type EventRow } from '../conversations/event-log.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { toLogged } from '../conversations/to-logged.ts';

interface ConversationRow {
  language: Language;
  last_seq: number;
  customer_id: CustomerId | null;
  name: string | null;
  proven: string[];
  team: string[];
  stepped_up: boolean;
}

/** All but what depends on who reads the summary. `undefined`: the shop has no such conversation. */
export async function readForSummary(
  sql: Sql,
  shop: ShopId,
  conversationId: string,
): Promise<Omit<SummaryInput, 'language' | 'timeZone' | 'now'> | undefined> {
  const { rows } = await sql.query<ConversationRow>(
    `select c.language, c.last_seq, s.customer_id, s.name,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id order by p.order_number) as proven,
       array(select o.name from operators o where o.disabled_at is null) as team,
       exists (select from step_ups u where u.conversation_id = c.id and u.verified_until > now()) as stepped_up
     from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1`,
    [conversationId],
  );
  const row = rows[0];
  if (!row) return undefined;
  const log = toLogged(await readLoggedEvents(sql, conversationId));
  const { language, customer_id, name, proven } = row;
  const level = customer_id === null ? (proven.length > 0 ? 'order_verified' : 'anonymous') : 'signed_in';
  return {
    log,
    upToSeq: row.last_seq,
    actions: await readBookedActions(sql, shop, conversationId),
    offers: await readBookedOffers(sql, shop, conversationId),
    shopper: {
      level: row.stepped_up && level !== 'anonymous' ? 'stepped_up' : level,
      ...(customer_id === null ? {} : { customerId: customer_id }),
      ...(name === null ? {} : { name }),
    },
    provenOrders: proven,
    team: row.team,
    shopperLanguage: language,
  };
}

/** With `turn.started`, which tells what dead attempts said. */
async function readLoggedEvents(sql: Sql, conversationId: string): Promise<StoredEvent[]> {
  const { rows } = await sql.query<EventRow>(
    `select seq, at, type, turn_id, data from events where conversation_id = $1 and type = any ($2) order by seq`,
    [conversationId, [...loggedTypes, 'turn.started']],
  );
  return rows.map(toEvent);
}
