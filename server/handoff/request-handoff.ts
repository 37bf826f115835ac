import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import { appendEvents, type Appended } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import { announcement } from './announcement.ts';

/** A conversation that waits for an operator. */
export interface Handoff {
  id: string;
  reason: HandoffReason;
  requestedAt: Date;
}

interface HandoffRequest {
  shop: ShopId;
  conversationId: string;
  /** The turn that ends with it; absent when the shopper pressed the button. */
  turnId?: string;
  reason: HandoffReason;
  language: Language;
}

/** The handoff that waits for an operator, or is with one. */
export async function findOpenHandoff(sql: Sql, conversationId: string): Promise<Handoff | undefined> {
  const { rows } = await sql.query<{ id: string; reason: HandoffReason; requested_at: Date }>(
    'select id, reason, requested_at from handoffs where conversation_id = $1 and closed_at is null',
    [conversationId],
  );
  const row = rows[0];
  return row && { id: row.id, reason: row.reason, requestedAt: row.requested_at };
}

/**
 * Opens a handoff: its row, the conversation's state, and the events to append, the announcement among them. The caller
 * appends them in the same transaction, with the conversation's row locked, so that no shopper is promised a person
 * whom nobody told. When one waits already there is no second one, only a word that it does.
 */
export async function requestHandoff(
  sql: Sql,
  request: HandoffRequest,
): Promise<{ handoff: Handoff; events: Appended[] }> {
  const { shop, conversationId, turnId, reason, language } = request;
  const ofTurn = turnId === undefined ? {} : { turnId };
  const waiting = await findOpenHandoff(sql, conversationId);
  const said: Appended = {
    type: 'message.created',
    messageId: newId('msg'),
    author: 'system',
    text: announcement(reason, waiting !== undefined)[language],
    ...ofTurn,
  };
  if (waiting) return { handoff: waiting, events: [said] };

  const id = newId('hand');
  const { rows } = await sql.query<{ requested_at: Date }>(
    `with opened as (
       insert into handoffs (id, shop_id, conversation_id, turn_id, reason) values ($1, $2, $3, $4, $5)
       returning requested_at
     ), marked as (
       update conversations set state = 'handed_off' where id = $3
     )
     select requested_at from opened`,
    [id, shop, conversationId, turnId ?? null, reason],
  );
  const requestedAt = rows[0]?.requested_at ?? new Date(NaN);
  return {
    handoff: { id, reason, requestedAt },
    events: [said, { type: 'handoff.requested', handoffId: id, reason, ...ofTurn }],
  };
}

/** The shopper's own request, by the button: opens the handoff and says so. */
export async function handOffByShopper(
  sql: Sql,
  conversation: { shop: ShopId; conversationId: string; language: Language },
): Promise<Handoff> {
  const { handoff, events } = await requestHandoff(sql, { ...conversation, reason: 'shopper_request' });
  await appendEvents(sql, conversation.conversationId, events);
  return handoff;
}
