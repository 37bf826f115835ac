import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import { withdrawQuestions } from '../../tools/ledger/withdraw-questions.ts';
import { operatorHasIt } from '../conversations/answer-confirmation.ts';
import { appendEvents, type Appended } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import { supersedePending } from '../conversations/supersede-turns.ts';
import { headOf, type Colleague, type DeskConversation, type DeskResult } from './desk-conversation.ts';
import { findOpenHandoff } from './open-handoff.ts';
import { insertHandoff, intentsIn, readLog } from './request-handoff.ts';
import { matterOf } from './assess.ts';

/**
 * Makes an operator the owner of a locked conversation. From this transaction on the agent is silent: whatever turn runs
 * or waits is over, and what it had asked the shopper is withdrawn. Where nobody had asked for a person, the handoff is
 * opened and accepted in one go.
 */
export async function handTo(
  sql: Sql,
  shop: ShopId,
  conversation: DeskConversation,
  operator: Colleague,
): Promise<DeskResult> {
  const { id: conversationId, language } = conversation;
  const events: Appended[] = [];
  let handoff = await findOpenHandoff(sql, conversationId);
  if (!handoff) {
    const log = await readLog(sql, conversationId);
    const reason: HandoffReason = 'taken_over';
    const [wasRisk, vip] = [await wasAtRisk(sql, conversationId), await wasVip(sql, conversationId)];
    const request = { shop, conversationId, reason, wasRisk, language, vip };
    handoff = await insertHandoff(sql, request, { log, intent: matterOf(intentsIn(log)) });
    events.push({ type: 'handoff.requested', handoffId: handoff.id, reason });
  }
  const superseded = await supersedePending(sql, conversationId);
  const withdrawn = await withdrawQuestions(sql, shop, conversationId);
  await sql.query('update handoffs set accepted_at = now(), operator_id = $2 where id = $1', [handoff.id, operator.id]);
  await sql.query(`update conversations set owner = 'operator', operator_id = $2, state = 'handed_off' where id = $1`, [
    conversationId,
    operator.id,
  ]);
  events.push({ type: 'handoff.accepted', handoffId: handoff.id, operatorId: operator.id, name: operator.name });
  if (await hasAnswered(sql, conversationId, superseded)) {
    events.push({ type: 'message.created', messageId: newId('msg'), author: 'system', text: operatorHasIt[language] });
  } else if (withdrawn) {
    const text = tookOver(operator.name)[language];
    events.push({ type: 'message.created', messageId: newId('msg'), author: 'system', text });
  }
  await appendEvents(sql, conversationId, events);
  return {
    status: 'done',
    head: headOf('handed_off', operator),
    endedTurns: superseded.map(({ turnId }) => turnId),
  };
}

/** What the shopper is told whose unanswered question is withdrawn: not a newer question, a person took its place. */
const tookOver = (name: string): Localized => ({
  en: `${name} has taken over, so the question above doesn’t count any more. Nothing has been done; ${name} will see to it with you here.`,
  zh: `${name}已接手，上面的确认不再有效，目前没有办理任何操作，接下来由${name}为您处理。`,
});

/** Whether that was why a person was asked for before: put into line again, it keeps its head start. */
async function wasAtRisk(sql: Sql, conversationId: string): Promise<boolean> {
  const { rows } = await sql.query(`select from handoffs where conversation_id = $1 and reason = 'risk' limit 1`, [
    conversationId,
  ]);
  return rows.length > 0;
}

/** As it was known when this shopper was handed over before; the shop's system isn't asked while a row is locked. */
async function wasVip(sql: Sql, conversationId: string): Promise<boolean> {
  const { rows } = await sql.query(
    `select from handoffs h join conversations c on c.id = h.conversation_id
     where h.vip and c.shopper_id = (select shopper_id from conversations where id = $1) limit 1`,
    [conversationId],
  );
  return rows.length > 0;
}

/** Whether the shopper has just pressed yes or no and no turn has begun to act on it: then nothing has been done. */
async function hasAnswered(
  sql: Sql,
  conversationId: string,
  superseded: readonly { turnId: string; begun: boolean }[],
): Promise<boolean> {
  const unbegun = superseded.flatMap(({ turnId, begun }) => (begun ? [] : [turnId]));
  const { rows } = await sql.query(
    `select from events where conversation_id = $1 and turn_id = any ($2) and type = 'confirmation.resolved' limit 1`,
    [conversationId, unbegun],
  );
  return rows.length > 0;
}
