import type { Sql } from '../../knowledge/store/database.ts';
import type { Operator } from '../operators/operator.ts';
import { headOf, isSupervisor, lockDeskConversation, refusalOf, type DeskResult } from './desk-conversation.ts';
import { handTo } from './hand-to.ts';
import { hasNoRoom } from './load.ts';

/**
 * The operator takes the conversation, out of the line or from the agent. Of two who take it at once one gets it; taking
 * one's own again changes nothing. Who has as many as they can take gets no more, unless they are a supervisor.
 */
export async function claim(sql: Sql, by: Operator, conversationId: string): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  const { state, operator } = conversation;
  if (operator?.id === by.id) return { status: 'done', head: headOf(state, operator), endedTurns: [] };
  if (operator) return { status: 'claimed_by_other' };
  if (!isSupervisor(by) && (await hasNoRoom(sql, by.id))) return { status: 'load_reached' };
  return handTo(sql, by.shop, conversation, by);
}

/**
 * Passes a conversation on to a colleague: its owner does, and a supervisor with any, also one that waits or that the
 * agent has. `not_found` also when there is no such colleague, or their account is closed. To somebody who has as many as they can take, a supervisor alone.
 */
export async function assign(sql: Sql, by: Operator, conversationId: string, operatorId: string): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  const isFree = conversation.operator === undefined && isSupervisor(by);
  const refusal = isFree ? undefined : refusalOf(conversation, by, 'or_supervisor');
  if (refusal) return { status: refusal };
  const { rows } = await sql.query<{ id: string; name: string }>(
    'select id, name from operators where id = $1 and disabled_at is null',
    [operatorId],
  );
  const colleague = rows[0];
  if (!colleague) return { status: 'not_found' };
  const { state, operator } = conversation;
  if (operator?.id === colleague.id) return { status: 'done', head: headOf(state, operator), endedTurns: [] };
  if (!isSupervisor(by) && (await hasNoRoom(sql, colleague.id))) return { status: 'colleague_full' };
  return handTo(sql, by.shop, conversation, colleague);
}
