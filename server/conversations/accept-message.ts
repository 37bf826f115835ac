import type { Sql } from '../../knowledge/store/database.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { burstWindowMs } from './burst-window.ts';
import { appendEvents } from './event-log.ts';
import { newId } from './ids.ts';
import { toStorableText } from './json.ts';
import { lockConversation } from './turns.ts';

/** A burst ends after so long, even when it goes on in fragments, milliseconds. */
const longestBurstMs = 3_000;

export interface IncomingMessage {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
  clientMessageId: string;
  text: string;
}

export type Acceptance =
  | {
      status: 'accepted';
      messageId: string;
      turnId: string;
      /** When the turn may be claimed, from now; absent when there is nothing to dispatch. */
      dueInMs?: number;
    }
  | { status: 'not_found' };

/**
 * Stores a shopper's message with the turn that answers it and its event, in the caller's one transaction. It joins the
 * turn that is queued, if there is one; else a new turn is queued. The same `clientMessageId` is the same message. While
 * an operator owns the conversation the turn is superseded from the start: the agent is silent.
 */
export async function acceptMessage(sql: Sql, message: IncomingMessage, turnDeadlineMs: number): Promise<Acceptance> {
  const { shop, conversationId, shopperId, clientMessageId } = message;
  const conversation = await lockConversation(sql, conversationId, shopperId);
  if (!conversation) return { status: 'not_found' };
  const known = await sql.query<{ id: string; turn_id: string }>(
    'select id, turn_id from messages where conversation_id = $1 and client_message_id = $2',
    [conversationId, clientMessageId],
  );
  const [first] = known.rows;
  if (first) return { status: 'accepted', messageId: first.id, turnId: first.turn_id };

  const text = toStorableText(message.text);
  const messageId = newId('msg');
  const windowMs = burstWindowMs(text);
  const silent = conversation.owner === 'operator';
  const { rows } = await sql.query<{ turn_id: string; due_in_ms: number }>(
    `with turn as (
       insert into turns (id, shop_id, conversation_id, state, not_before, deadline_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 ms', now() + $6 * interval '1 ms')
       on conflict (conversation_id) where state = 'queued'
       do update set not_before = least(excluded.not_before, turns.queued_at + ${longestBurstMs} * interval '1 ms')
       returning id, not_before
     ), reopened as (
       update conversations set state = 'open' where id = $3 and state = 'resolved'
     )
     select id as turn_id, greatest(0, extract(epoch from not_before - now()) * 1000)::float8 as due_in_ms from turn`,
    [newId('turn'), shop, conversationId, silent ? 'superseded' : 'queued', windowMs, turnDeadlineMs],
  );
  const turn = rows[0];
  if (!turn) throw new Error('no turn was queued');
  const { turn_id: turnId, due_in_ms: dueInMs } = turn;
  await sql.query(
    'insert into messages (id, shop_id, conversation_id, client_message_id, turn_id) values ($1, $2, $3, $4, $5)',
    [messageId, shop, conversationId, clientMessageId, turnId],
  );
  await appendEvents(sql, conversationId, [
    { type: 'message.created', turnId, messageId, author: 'shopper', text, clientMessageId },
  ]);
  return { status: 'accepted', messageId, turnId, ...(silent ? {} : { dueInMs }) };
}
