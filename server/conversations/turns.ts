import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Shopper } from '../../tools/contract.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { eventRows, insertEvents, type Appended, type TurnFence } from './event-log.ts';
import { toJson } from './json.ts';

export type TurnState = 'queued' | 'running' | 'completed' | 'failed' | 'superseded';

/** A conversation whose row this transaction has locked. */
export interface LockedConversation {
  owner: 'agent' | 'operator';
  language: Language;
  lastSeq: number;
  /** The turn that may append as the agent. */
  running?: TurnFence;
  shopper: Shopper;
  /** Numbers of orders proven in this conversation. */
  provenOrders: string[];
  /** The database's clock, which all windows and deadlines go by. */
  now: Date;
}

interface LockedRow {
  owner: 'agent' | 'operator';
  language: Language;
  last_seq: number;
  running_turn: string | null;
  running_attempt: number | null;
  shopper_id: string;
  customer_id: string | null;
  name: string | null;
  proven_orders: string[];
  now: Date;
}

/** Locks the conversation's row until the transaction ends; every change of a conversation begins with it. */
export async function lockConversation(
  sql: Sql,
  conversationId: string,
  shopperId?: string,
): Promise<LockedConversation | undefined> {
  const { rows } = await sql.query<LockedRow>(
    `select c.owner, c.language, c.last_seq, c.running_turn, c.running_attempt, c.shopper_id, s.customer_id, s.name, now() as now,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id) as proven_orders
     from conversations c join shoppers s on s.id = c.shopper_id
     where c.id = $1 and ($2::text is null or c.shopper_id = $2)
     for update of c`,
    [conversationId, shopperId ?? null],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { owner, language, last_seq: lastSeq, now, running_turn: turnId, running_attempt: attempt } = row;
  const running = turnId === null || attempt === null ? {} : { running: { turnId, attempt } };
  return { owner, language, lastSeq, now, ...running, shopper: shopperOf(row), provenOrders: row.proven_orders };
}

function shopperOf({ shopper_id: id, customer_id, name, proven_orders }: LockedRow): Shopper {
  if (customer_id === null) return { id, level: proven_orders.length > 0 ? 'order_verified' : 'anonymous' };
  return { id, level: 'signed_in', customerId: customer_id as CustomerId, ...(name === null ? {} : { name }) };
}

export interface ClaimedTurn extends TurnFence {
  /** Milliseconds from now until its deadline; 0 or less: it is past. */
  msLeft: number;
}

/**
 * Claims the turn when it is due or its worker died: counts the attempt, takes the lease, says `turn.started`. Not when
 * another turn of the conversation runs. The conversation must be locked.
 */
export async function claimTurn(
  sql: Sql,
  { conversationId, turnId }: TurnRef,
  { lastSeq }: LockedConversation,
  { by, leaseMs }: { by: string; leaseMs: number },
): Promise<ClaimedTurn | undefined> {
  const { rows } = await sql.query<{ attempt: number; ms_left: number }>(
    `with claimed as (
       update turns t
       set state = 'running', attempt = attempt + 1, claimed_by = $3, lease_until = now() + $4 * interval '1 ms',
           started_at = coalesce(started_at, now()), started_seq = $5
       where id = $2 and conversation_id = $1
         and (state = 'queued' and not_before <= now() or state = 'running' and lease_until <= now())
         and not exists (select from turns o where o.conversation_id = $1 and o.state = 'running' and o.id <> t.id)
       returning attempt, deadline_at
     ), marked as (
       update conversations c
       set running_turn = $2, running_attempt = claimed.attempt, last_seq = last_seq + 1, updated_at = now()
       from claimed where c.id = $1
       returning c.shop_id, c.last_seq, claimed.attempt
     ), said as (
       insert into events (shop_id, conversation_id, seq, type, turn_id, data)
       select shop_id, $1, last_seq, 'turn.started', $2, jsonb_build_object('attempt', attempt) from marked
     )
     select attempt, (extract(epoch from deadline_at - now()) * 1000)::float8 as ms_left from claimed`,
    [conversationId, turnId, by, leaseMs, lastSeq + 1],
  );
  const row = rows[0];
  return row && { turnId, attempt: row.attempt, msLeft: row.ms_left };
}

/** Holds on to a running turn. False: it is no longer ours. */
export async function renewLease(sql: Sql, { turnId, attempt }: TurnFence, leaseMs: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update turns set lease_until = now() + $3 * interval '1 ms' where id = $1 and attempt = $2 and state = 'running'`,
    [turnId, attempt, leaseMs],
  );
  return rowCount === 1;
}

/** Gives a running turn back, to be claimed anew at once; what it said so far is void with the next claim. */
export async function releaseTurn(sql: Sql, { turnId, attempt }: TurnFence): Promise<void> {
  await sql.query(`update turns set lease_until = now() where id = $1 and attempt = $2 and state = 'running'`, [
    turnId,
    attempt,
  ]);
}

/** How a turn ends: its last events, and what its row keeps. */
export interface TurnEnding {
  events: readonly Appended[];
  state: 'completed' | 'failed' | 'superseded';
  result: { outcome: object };
  /** What the shopper speaks, as far as the turn told. */
  language?: Language;
}

/**
 * Ends a turn of a locked conversation: appends the last events, keeps the result, frees the conversation. Returns the
 * conversation's next turn, if one waits.
 */
export async function endTurn(
  sql: Sql,
  { conversationId, turnId }: Pick<TurnRef, 'conversationId' | 'turnId'>,
  { events, state, result, language }: TurnEnding,
): Promise<{ turnId: string; dueInMs: number } | undefined> {
  const { rows } = await sql.query<{ id: string; due_in_ms: number }>(
    `with head as (
       update conversations
       set last_seq = last_seq + $6, updated_at = now(), language = coalesce($5, language),
           running_turn = null, running_attempt = null
       where id = $1
       returning shop_id, last_seq
     ), said as (
       ${insertEvents('$1', '$6', '$7')}
     ), ended as (
       update turns set state = $3, result = $4::jsonb, finished_at = clock_timestamp(), lease_until = null where id = $2
     )
     select id, greatest(0, (extract(epoch from not_before - now()) * 1000))::float8 as due_in_ms
     from turns where conversation_id = $1 and state = 'queued' and id <> $2`,
    [conversationId, turnId, state, toJson(result), language ?? null, events.length, eventRows(events)],
  );
  const next = rows[0];
  return next && { turnId: next.id, dueInMs: next.due_in_ms };
}
