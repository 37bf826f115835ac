import type { Sql } from '../../knowledge/store/database.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import { burstWindowMs } from './burst-window.ts';
import { appendEvents } from './event-log.ts';
import { newId } from './ids.ts';
import { toStorableText } from './json.ts';

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
  const locked = await sql.query<{ owner: 'agent' | 'operator' }>(
    'select owner from conversations where id = $1 and shopper_id = $2 for update',
    [conversationId, shopperId],
  );
  const owner = locked.rows[0]?.owner;
  if (owner === undefined) return { status: 'not_found' };
  const silent = owner === 'operator';
  const text = toStorableText(message.text);
  const messageId = newId('msg');
  // A statement of its own after the lock: it sees what a request that came at the same time has stored.
  const { rows } = await sql.query<{ message_id: string; turn_id: string; due_in_ms: number }>(
    `with known as (
       select id, turn_id from messages where conversation_id = $3 and client_message_id = $8
     ), turn as (
       insert into turns (id, shop_id, conversation_id, state, not_before, deadline_at)
       select $1, $2, $3, $4, now() + $5 * interval '1 ms', now() + $6 * interval '1 ms'
       where not exists (select from known)
       on conflict (conversation_id) where state = 'queued'
       do update set not_before = least(excluded.not_before, turns.queued_at + ${longestBurstMs} * interval '1 ms')
       returning id, not_before
     ), message as (
       insert into messages (id, shop_id, conversation_id, client_message_id, turn_id) select $7, $2, $3, $8, id from turn
     ), reopened as (
       update conversations set state = 'open' where id = $3 and state = 'resolved'
     )
     select id as message_id, turn_id, 0 as due_in_ms from known
     union all
     select $7, id, greatest(0, extract(epoch from not_before - now()) * 1000)::float8 from turn`,
    [
      newId('turn'),
      shop,
      conversationId,
      silent ? 'superseded' : 'queued',
      burstWindowMs(text),
      turnDeadlineMs,
      messageId,
      clientMessageId,
    ],
  );
  const stored = rows[0];
  if (!stored) throw new Error('neither a message nor its turn was stored');
  const { turn_id: turnId, due_in_ms: dueInMs } = stored;
  if (stored.message_id !== messageId) return { status: 'accepted', messageId: stored.message_id, turnId };
  await appendEvents(sql, conversationId, [
    { type: 'message.created', turnId, messageId, author: 'shopper', text, clientMessageId },
  ]);
  return { status: 'accepted', messageId, turnId, ...(silent ? {} : { dueInMs }) };
}
