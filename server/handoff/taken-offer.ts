import type { Sql } from '../../knowledge/store/database.ts';

/**
 * Whether the shopper has taken an offer by its button and nobody has seen to it: the agent has said nothing since, and
 * nothing was told of it as done.
 */
export async function hasTakenOffer(sql: Sql, conversationId: string): Promise<boolean> {
  const { rows } = await sql.query(
    `with taps as (
       select offer ->> 'reply' as reply from events e
         cross join jsonb_array_elements(e.data -> 'card' -> 'offers') as offer
       where e.conversation_id = $1 and e.type = 'card.added' and e.data -> 'card' ->> 'type' = 'offer'
     ), taken as (
       select max(e.seq) as seq from events e
       where e.conversation_id = $1 and e.type = 'message.created' and e.data ->> 'author' = 'shopper'
         and e.data ->> 'text' in (select reply from taps)
     )
     select from taken where taken.seq is not null and not exists (
       select from events e where e.conversation_id = $1 and e.seq > taken.seq
         and (e.type = 'message.completed'
           or e.type = 'card.added' and e.data -> 'card' ->> 'action' = 'accept_retention_offer'))`,
    [conversationId],
  );
  return rows.length > 0;
}
