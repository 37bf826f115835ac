import type { Sql } from '../../knowledge/store/database.ts';
import { appendEvents } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import { toStorableText } from '../conversations/json.ts';
import type { Operator } from '../operators/operator.ts';
import { headOf, lockDeskConversation, refusalOf, type DeskResult } from './desk-conversation.ts';

/** The owner speaks to the shopper. The same `clientMessageId` is the same message. */
export async function say(
  sql: Sql,
  by: Operator,
  conversationId: string,
  { clientMessageId, text }: { clientMessageId: string; text: string },
): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  const refusal = refusalOf(conversation, by, 'self');
  if (refusal) return { status: refusal };
  const { state, operator } = conversation;
  if (!(await isKnown(sql, conversationId, by.id, clientMessageId))) {
    await appendEvents(sql, conversationId, [
      {
        type: 'message.created',
        messageId: newId('msg'),
        author: 'operator',
        text: toStorableText(text),
        clientMessageId,
        operatorId: by.id,
        name: by.name,
      },
    ]);
  }
  return { status: 'done', head: headOf(state, operator), endedTurns: [] };
}

/** Writes down something for operators' eyes. Whoever works for the shop may. */
export async function note(sql: Sql, by: Operator, conversationId: string, text: string): Promise<DeskResult> {
  const conversation = await lockDeskConversation(sql, conversationId);
  if (!conversation) return { status: 'not_found' };
  await writeNote(sql, by, conversationId, text);
  const { state, operator } = conversation;
  return { status: 'done', head: headOf(state, operator), endedTurns: [] };
}

export async function writeNote(sql: Sql, by: Operator, conversationId: string, text: string): Promise<void> {
  await sql.query(`insert into notes (id, shop_id, conversation_id, operator_id, text) values ($1, $2, $3, $4, $5)`, [
    newId('note'),
    by.shop,
    conversationId,
    by.id,
    toStorableText(text),
  ]);
}

async function isKnown(sql: Sql, conversationId: string, operatorId: string, clientMessageId: string) {
  const { rows } = await sql.query(
    `select from events where conversation_id = $1 and type = 'message.created'
       and data ->> 'author' = 'operator' and data ->> 'operatorId' = $2 and data ->> 'clientMessageId' = $3 limit 1`,
    [conversationId, operatorId, clientMessageId],
  );
  return rows.length > 0;
}
