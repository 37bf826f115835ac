import type { Language } from '../../knowledge/language.ts';
import type { Sql, Statement } from '../../knowledge/store/database.ts';
import type { Shopper } from '../../tools/contract.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import type { Database } from '../db/database.ts';
import { asStored, eventRows, insertEvents, type Appended, type TurnFence } from './event-log.ts';
import { toJson } from './json.ts';
import type { StoredEvent } from './stored-event.ts';

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

export interface LockedRow {
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
  const { text, params } = selectLocked(conversationId, shopperId);
  const { rows } = await sql.query<LockedRow>(text, params);
  return rows[0] && toLocked(rows[0]);
}

/** The statement of `lockConversation`, for batches. */
export function selectLocked(conversationId: string, shopperId?: string): Statement {
  return {
    text: `select c.owner, c.language, c.last_seq, c.running_turn, c.running_attempt, c.shopper_id, s.customer_id, s.name, now() as now,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id) as proven_orders
     from conversations c join shoppers s on s.id = c.shopper_id
     where c.id = $1 and ($2::text is null or c.shopper_id = $2)
     for update of c`,
    params: [conversationId, shopperId ?? null],
  };
}

export function toLocked(row: LockedRow): LockedConversation {
  const { owner, language, last_seq: lastSeq, now, running_turn: turnId, running_attempt: attempt } = row;
  const running = turnId === null || attempt === null ? {} : { running: { turnId, attempt } };
  return { owner, language, lastSeq, now, ...running, shopper: shopperOf(row), provenOrders: row.proven_orders };
}

function shopperOf({ shopper_id: id, customer_id, name, proven_orders }: LockedRow): Shopper {
  if (customer_id === null) return { id, level: proven_orders.length > 0 ? 'order_verified' : 'anonymous' };
  return { id, level: 'signed_in', customerId: customer_id as CustomerId, ...(name === null ? {} : { name }) };
}

/** A claim that succeeded. */
export interface ClaimRow {
  attempt: number;
  /** Milliseconds from now until its deadline; 0 or less: it is past. */
  ms_left: number;
  /** Of its `turn.started`. */
  seq: number;
  at: Date;
}

/**
 * Claims the turn when it is due or its worker died: counts the attempt, takes the lease, says `turn.started`. Answers
 * with no row when it can't be had, as when another turn of the conversation runs. The conversation must be locked, by
 * a statement before.
 */
export function claimTurn(
  { conversationId, turnId }: TurnRef,
  { by, leaseMs }: { by: string; leaseMs: number },
): Statement {
  return {
    text: `with claimed as (
       update turns t
       set state = 'running', attempt = attempt + 1, claimed_by = $3, lease_until = now() + $4 * interval '1 ms',
           started_at = coalesce(started_at, now()), started_seq = c.last_seq + 1
       from conversations c
       where c.id = $1 and t.id = $2 and t.conversation_id = $1
         and (t.state = 'queued' and t.not_before <= now() or t.state = 'running' and t.lease_until <= now())
         and not exists (select from turns o where o.conversation_id = $1 and o.state = 'running' and o.id <> t.id)
       returning t.attempt, t.deadline_at
     ), marked as (
       update conversations c
       set running_turn = $2, running_attempt = claimed.attempt, last_seq = last_seq + 1, updated_at = now()
       from claimed where c.id = $1
       returning c.shop_id, c.last_seq, claimed.attempt
     ), said as (
       insert into events (shop_id, conversation_id, seq, type, turn_id, data)
       select shop_id, $1, last_seq, 'turn.started', $2, jsonb_build_object('attempt', attempt) from marked
       returning seq, at
     )
     select attempt, (extract(epoch from deadline_at - now()) * 1000)::float8 as ms_left, seq, at from claimed, said`,
    params: [conversationId, turnId, by, leaseMs],
  };
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

/** What an ended turn leaves behind. */
export interface Ended {
  events: StoredEvent[];
  /** The conversation's next turn, if one waits. */
  next?: { turnId: string; dueInMs: number };
}

/** Ends a turn of a locked conversation: appends the last events, keeps the result, frees the conversation. */
export async function endTurn(sql: Sql, turn: TurnOf, ending: TurnEnding): Promise<Ended> {
  const { text, params } = updateEnded(turn, ending);
  const { rows } = await sql.query<EndedRow>(text, params);
  const waiting = selectNext(turn);
  const next = await sql.query<NextRow>(waiting.text, waiting.params);
  const ended = toEnded(ending, rows[0], next.rows[0]);
  if (!ended) throw new Error('the conversation of an ending turn is not there');
  return ended;
}

/**
 * The same in one trip, for a conversation that isn't locked: `undefined` when the turn isn't the fence's any more, or an
 * operator owns the conversation. The next turn is looked for by a statement of its own: it sees messages that were
 * stored while the first one waited for its lock.
 */
export async function endOwnTurn(
  database: Pick<Database, 'batch'>,
  { shop, ...turn }: TurnRef,
  ending: TurnEnding,
  fence: TurnFence,
): Promise<Ended | undefined> {
  const statements = [updateEnded(turn, ending, fence), selectNext(turn)] as const;
  const [ended, next] = await database.batch<[EndedRow, NextRow]>(shop, statements);
  return toEnded(ending, ended.rows[0], next.rows[0]);
}

type TurnOf = Pick<TurnRef, 'conversationId' | 'turnId'>;

interface EndedRow {
  last_seq: number;
  at: Date;
}

interface NextRow {
  id: string;
  due_in_ms: number;
}

function toEnded({ events }: TurnEnding, row: EndedRow | undefined, next: NextRow | undefined): Ended | undefined {
  if (!row) return undefined;
  return {
    events: asStored(events, { lastSeq: row.last_seq, at: row.at }),
    ...(next ? { next: { turnId: next.id, dueInMs: next.due_in_ms } } : {}),
  };
}

function updateEnded(
  { conversationId, turnId }: TurnOf,
  { events, state, result, language }: TurnEnding,
  fence?: TurnFence,
): Statement {
  return {
    text: `with head as (
       update conversations
       set last_seq = last_seq + $6, updated_at = now(), language = coalesce($5, language),
           running_turn = null, running_attempt = null
       where id = $1 and ($8::integer is null or (owner = 'agent' and running_turn = $2 and running_attempt = $8))
       returning shop_id, last_seq
     ), said as (
       ${insertEvents('$1', '$6', '$7')}
     ), ended as (
       update turns set state = $3, result = $4::jsonb, finished_at = clock_timestamp(), lease_until = null
       from head where id = $2
     )
     select last_seq, now() as at from head`,
    params: [
      ...[conversationId, turnId, state, toJson(result), language ?? null],
      ...[events.length, eventRows(events), fence?.attempt ?? null],
    ],
  };
}

function selectNext({ conversationId, turnId }: TurnOf): Statement {
  return {
    text: `select id, greatest(0, (extract(epoch from not_before - now()) * 1000))::float8 as due_in_ms
     from turns where conversation_id = $1 and state = 'queued' and id <> $2`,
    params: [conversationId, turnId],
  };
}
