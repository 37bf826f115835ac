import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { resolveConfirmation } from '../../tools/ledger/resolve-confirmation.ts';
import type { Database } from '../db/database.ts';
import { appendEvents, type Appended } from './event-log.ts';
import { newId } from './ids.ts';
import { lockConversation } from './turns.ts';

export interface ShopperAnswer {
  shop: ShopId;
  conversationId: string;
  shopperId: string;
  confirmationId: string;
  decision: 'confirm' | 'cancel';
}

export type AnswerAcceptance =
  | {
      status: 'accepted';
      turnId: string;
      /** The one that counts: the first. */
      decision: 'confirm' | 'cancel';
      /** False: it was answered before, or an operator owns the conversation and no turn will run. */
      dispatch: boolean;
    }
  /** None of this shopper's in this conversation. */
  | { status: 'not_found' }
  | { status: 'expired' | 'replaced' };

/** What the shopper is told when their answer comes while an operator has the conversation, or takes it right then. */
export const operatorHasIt: Localized = {
  en: 'Your answer is noted. Nothing has been done yet: a colleague is with you in this chat and will see to it.',
  zh: '您的选择已经记下了，目前还没有办理。同事正在为您处理，接下来由同事跟进。',
};

/**
 * Takes the shopper's own answer to a question: marks it in the ledger, writes it into the log and queues the turn that
 * carries it out, in one transaction. The first answer counts; the same question answered again, by a second click or
 * in another tab, gives the turn and decision of the first. While an operator owns the conversation no turn runs, so
 * nothing is carried out, and the shopper is told so.
 */
export async function answerConfirmation(
  database: Pick<Database, 'inShop'>,
  { shop, conversationId, shopperId, confirmationId, decision }: ShopperAnswer,
  turnDeadlineMs: number,
): Promise<AnswerAcceptance> {
  return database.inShop(shop, async (sql) => {
    const conversation = await lockConversation(sql, conversationId, shopperId);
    if (!conversation) return { status: 'not_found' };
    const turnId = (await findQueuedTurn(sql, conversationId)) ?? newId('turn');
    const answer = { shop, conversationId, shopperId, confirmationId, decision, turnId };
    const resolved = await resolveConfirmation(sql, answer);
    if (resolved.status === 'answered') {
      if (resolved.turnId === undefined) throw new Error(`${confirmationId} was answered without a turn`);
      return { status: 'accepted', decision: resolved.decision, turnId: resolved.turnId, dispatch: false };
    }
    if (resolved.status !== 'resolved') return resolved;
    const { tool, title } = resolved;
    const silent = conversation.owner === 'operator';
    await queueTurn(sql, { shop, conversationId, turnId, silent, turnDeadlineMs });
    const events: Appended[] = [{ type: 'confirmation.resolved', confirmationId, decision, tool, title, turnId }];
    if (silent) {
      const text = operatorHasIt[conversation.language];
      events.push({ type: 'message.created', messageId: newId('msg'), author: 'system', text });
    }
    await appendEvents(sql, conversationId, events);
    return { status: 'accepted', turnId, decision, dispatch: !silent };
  });
}

/** A conversation that is locked queues no other. */
async function findQueuedTurn(sql: Sql, conversationId: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ id: string }>(
    `select id from turns where conversation_id = $1 and state = 'queued'`,
    [conversationId],
  );
  return rows[0]?.id;
}

interface AnswerTurn {
  shop: ShopId;
  conversationId: string;
  turnId: string;
  silent: boolean;
  turnDeadlineMs: number;
}

/** A turn to run at once; one that is queued already waits for nothing more. */
async function queueTurn(
  sql: Sql,
  { shop, conversationId, turnId, silent, turnDeadlineMs }: AnswerTurn,
): Promise<void> {
  await sql.query(
    `with opened as (
       update conversations set state = 'open' where id = $3 and state = 'resolved'
     )
     insert into turns (id, shop_id, conversation_id, state, deadline_at)
     values ($1, $2, $3, $4, now() + $5 * interval '1 ms')
     on conflict (id) do update set not_before = now()`,
    [turnId, shop, conversationId, silent ? 'superseded' : 'queued', turnDeadlineMs],
  );
}
