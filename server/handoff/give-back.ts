import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { appendEvents, type Appended } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import type { Operator } from '../operators/operator.ts';
import {
  headOf,
  lockDeskConversation,
  refusalOf,
  type DeskConversation,
  type DeskResult,
} from './desk-conversation.ts';
import { shopperSpokeLast } from './last-word.ts';
import { hasTakenOffer } from './taken-offer.ts';
import { findOpenHandoff } from './open-handoff.ts';
import { writeNote } from './say.ts';

/** Where a conversation goes back to, with a note for whoever takes it next. */
export interface GivingBack {
  to: 'agent' | 'line';
  note?: string | undefined;
}

/**
 * Its owner, or a supervisor, gives a conversation back. To the agent: the handoff is over, and what the shopper said
 * last and nobody answered gets a turn, as does an offer that they took and nobody has set up. To the line: it waits where it would stand had nobody taken it.
 */
export async function giveBack(
  sql: Sql,
  by: Operator,
  conversationId: string,
  { to, note }: GivingBack,
  turnDeadlineMs: number,
): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  const refusal = refusalOf(conversation, by, 'or_supervisor');
  if (refusal) return { status: refusal };
  if (note !== undefined) await writeNote(sql, by, conversationId, note);
  if (to === 'line') return backIntoLine(sql, conversation, by.id);
  await endHandoff(sql, conversation, { ended: 'returned', operatorId: by.id });
  const waits = (await waitsForAnswer(sql, conversationId)) || (await hasTakenOffer(sql, conversationId));
  const nextTurn = waits ? await queueTurn(sql, by.shop, conversationId, turnDeadlineMs) : undefined;
  const head = headOf('open');
  return { status: 'done', head, endedTurns: [], ...(nextTurn === undefined ? {} : { nextTurn }) };
}

/** Its owner, or a supervisor, says that the matter is settled. What the shopper says after it is the agent's again. */
export async function resolve(sql: Sql, by: Operator, conversationId: string): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  const refusal = refusalOf(conversation, by, 'or_supervisor');
  if (refusal) return { status: refusal };
  await endHandoff(sql, conversation, { ended: 'resolved', operatorId: by.id });
  return { status: 'done', head: headOf('resolved'), endedTurns: [] };
}

/** Puts a locked conversation that an operator has back into line, where it stood. `operatorId`: who has let go of it. */
export async function backIntoLine(
  sql: Sql,
  { id }: DeskConversation,
  operatorId: string,
): Promise<Extract<DeskResult, { status: 'done' }>> {
  const handoff = await findOpenHandoff(sql, id);
  if (!handoff) throw new Error(`the operator of ${id} has it without a handoff`);
  await sql.query('update handoffs set accepted_at = null where id = $1', [handoff.id]);
  await sql.query(`update conversations set owner = 'agent', operator_id = null where id = $1`, [id]);
  await appendEvents(sql, id, [{ type: 'handoff.returned', handoffId: handoff.id, operatorId, to: 'line' }]);
  return { status: 'done', head: headOf('handed_off'), endedTurns: [] };
}

async function endHandoff(
  sql: Sql,
  { id }: DeskConversation,
  { ended, operatorId }: { ended: 'returned' | 'resolved'; operatorId: string },
): Promise<void> {
  const handoff = await findOpenHandoff(sql, id);
  if (!handoff) throw new Error(`the operator of ${id} has it without a handoff`);
  await sql.query('update handoffs set closed_at = now(), ended = $2 where id = $1', [handoff.id, ended]);
  await sql.query(`update conversations set owner = 'agent', operator_id = null, state = $2 where id = $1`, [
    id,
    ended === 'returned' ? 'open' : 'resolved',
  ]);
  const by = { handoffId: handoff.id, operatorId };
  const event: Appended =
    ended === 'returned' ? { type: 'handoff.returned', ...by, to: 'agent' } : { type: 'conversation.resolved', ...by };
  await appendEvents(sql, id, [event]);
}

async function waitsForAnswer(sql: Sql, conversationId: string): Promise<boolean> {
  const { rows } = await sql.query<{ waits: boolean }>(
    `select ${shopperSpokeLast('c')} as waits from conversations c where c.id = $1`,
    [conversationId],
  );
  return rows[0]?.waits ?? false;
}

async function queueTurn(sql: Sql, shop: ShopId, conversationId: string, turnDeadlineMs: number): Promise<string> {
  const id = newId('turn');
  await sql.query(
    `insert into turns (id, shop_id, conversation_id, state, deadline_at)
     values ($1, $2, $3, 'queued', now() + $4 * interval '1 ms')`,
    [id, shop, conversationId, turnDeadlineMs],
  );
  return id;
}
