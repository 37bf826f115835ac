import type { Sql } from '../../../knowledge/store/database.ts';
import { readDrawableEvents } from '../../conversations/event-log.ts';
import { liveEvents } from '../../conversations/live-events.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import type { KnownPeople } from './strip-personal.ts';

/** A conversation that a person has settled. */
interface Settled {
  log: StoredEvent[];
  people: KnownPeople;
  customerId?: string;
}

interface Row {
  state: string;
  customer_id: string | null;
  name: string | null;
  email: string | null;
  contacts: string[];
}

/** A conversation whose handoff is resolved, with the people whom its words may name. */
export async function readSettled(sql: Sql, conversationId: string): Promise<Settled | 'not_found' | 'not_settled'> {
  const { rows } = await sql.query<Row>(
    `select c.state, s.customer_id, s.name, s.email,
       array(select h.contact from handoffs h where h.conversation_id = c.id and h.contact is not null) as contacts
     from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1`,
    [conversationId],
  );
  const [row] = rows;
  if (!row) return 'not_found';
  if (row.state !== 'resolved') return 'not_settled';
  const log = liveEvents(await readDrawableEvents(sql, conversationId));
  const operators = log.flatMap((event) => (event.type === 'handoff.accepted' ? [event.name] : []));
  const given = [row.name, ...operators].filter((name) => name !== null);
  const contacts = [row.email, ...row.contacts].filter((contact) => contact !== null);
  return {
    log,
    people: { names: [...new Set(given)], contacts },
    ...(row.customer_id === null ? {} : { customerId: row.customer_id }),
  };
}
