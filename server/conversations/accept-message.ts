import type { StartedAction } from '../../agent/transcript.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Statement } from '../../knowledge/store/database.ts';
import type { Database } from '../db/database.ts';
import { burstWindowMs } from './burst-window.ts';
import { claimStatements, type ClaimMade, type ClaimRows, type ClaimTerms } from './claim-turn.ts';
import { asStored } from './event-log.ts';
import { newId } from './ids.ts';
import { toJson, toStorableText } from './json.ts';
import type { StoredEvent } from './stored-event.ts';

/** A burst ends after so long, even when it goes on in fragments, milliseconds. */
const longestBurstMs = 3_000;

export interface IncomingMessage {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
  clientMessageId: string;
  text: string;
  /** Ids of photos of this conversation. */
  attachments?: readonly string[] | undefined;
  /** Said by a button: its turn begins with this call. */
  start?: StartedAction;
}

export type Acceptance =
  | {
      status: 'accepted';
      messageId: string;
      turnId: string;
      /** When the turn may be claimed, from now; absent when there is nothing to dispatch. */
      dueInMs?: number;
      /** The turn is this process's already, and is to be run by it: nobody else will before the lease is over. */
      claim?: ClaimMade;
      /** What was appended to the log; nothing for a message that was there already. */
      events: StoredEvent[];
    }
  | { status: 'not_found' };

interface AcceptedRow {
  message_id: string;
  turn_id: string;
  turn_state: string | null;
  due_in_ms: number;
  seq: number | null;
  at: Date | null;
}

/**
 * Stores a shopper's message with the turn that answers it and its event, in one transaction. It joins the turn that is
 * queued, if there is one; else a new turn is queued. The same `clientMessageId` is the same message. While an operator
 * owns the conversation the turn is superseded from the start: the agent is silent. With `claimFor`, a new turn that
 * is due at once, and may run, is claimed in the same transaction.
 */
export async function acceptMessage(
  database: Pick<Database, 'batch'>,
  { shop, conversationId, shopperId, clientMessageId, text: words, attachments = [], start }: IncomingMessage,
  turnDeadlineMs: number,
  claimFor?: ClaimTerms,
): Promise<Acceptance> {
  const text = toStorableText(words);
  const messageId = newId('msg');
  const besides = { ...(start ? { start } : {}), ...(attachments.length > 0 ? { attachments } : {}) };
  const said = { type: 'message.created', messageId, author: 'shopper', text, clientMessageId, ...besides } as const;
  const { type, ...data } = said;
  const mine = [conversationId, shopperId] as const;
  const newTurn = newId('turn');
  const waitMs = start ? 0 : burstWindowMs(text);
  const claiming = waitMs === 0 && claimFor && claimStatements({ shop, conversationId, turnId: newTurn }, claimFor);
  const storing: [Statement, Statement] = [
    { text: 'select from conversations where id = $1 and shopper_id = $2 for update', params: mine },
    // A statement of its own after the lock: it sees what a request that came at the same time has stored.
    {
      text: storeMessage,
      params: [
        ...[...mine, shop, newTurn, waitMs, turnDeadlineMs],
        ...[messageId, clientMessageId, type, toJson(data)],
      ],
    },
  ];
  const [, { rows }, ...answers] = claiming
    ? await database.batch<[object, AcceptedRow, ...ClaimRows]>(shop, [...storing, ...claiming.statements])
    : await database.batch<[object, AcceptedRow]>(shop, storing);
  const stored = rows[0];
  if (!stored) return { status: 'not_found' };
  const { message_id, turn_id: turnId, turn_state, due_in_ms: dueInMs, seq: lastSeq, at } = stored;
  if (lastSeq === null || at === null) return { status: 'accepted', messageId: message_id, turnId, events: [] };
  const events = asStored([{ ...said, turnId }], { lastSeq, at });
  const taken = { status: 'accepted', messageId, turnId, events } as const;
  if (claiming && answers.length === 3 && answers[1].rowCount === 1)
    return { ...taken, dueInMs, claim: { answers, known: claiming.known } };
  return { ...taken, ...(turn_state === 'queued' ? { dueInMs } : {}) };
}

/** One row: the message that is there already, or what was stored now; none when the conversation isn't the shopper's. */
const storeMessage = `
  with mine as (
    select owner from conversations where id = $1 and shopper_id = $2
  ), known as (
    select id, turn_id from messages, mine where conversation_id = $1 and client_message_id = $8
  ), turn as (
    insert into turns (id, shop_id, conversation_id, state, not_before, deadline_at)
    select $4, $3, $1, case owner when 'operator' then 'superseded' else 'queued' end,
      now() + $5 * interval '1 ms', now() + $6 * interval '1 ms'
    from mine where not exists (select from known)
    on conflict (conversation_id) where state = 'queued'
    do update set not_before = least(excluded.not_before, turns.queued_at + ${longestBurstMs} * interval '1 ms')
    returning id, state, not_before
  ), message as (
    insert into messages (id, shop_id, conversation_id, client_message_id, turn_id) select $7, $3, $1, $8, id from turn
  ), head as (
    update conversations
    set last_seq = last_seq + 1, updated_at = now(), state = case conversations.state when 'resolved' then 'open' else conversations.state end
    from turn where conversations.id = $1
    returning last_seq, turn.id as turn_id
  ), said as (
    insert into events (shop_id, conversation_id, seq, type, turn_id, data)
    select $3, $1, last_seq, $9, turn_id, $10::jsonb from head
    returning seq, at
  )
  select id as message_id, turn_id, null as turn_state, 0::float8 as due_in_ms, null::integer as seq, null::timestamptz as at
  from known
  union all
  select $7, id, state, greatest(0, extract(epoch from not_before - now()) * 1000)::float8, seq, at from turn, said`;
