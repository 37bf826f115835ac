import type { Sql } from '../../knowledge/store/database.ts';
import type { ConversationHead } from '../contract/operator/conversation.ts';
import type { Database } from '../db/database.ts';
import type { Bus } from '../jobs/bus.ts';
import type { TurnQueue } from '../jobs/turn-queue.ts';
import type { Operator } from '../operators/operator.ts';
import { assign, claim } from './claim.ts';
import type { DeskRefusal, DeskResult } from './desk-conversation.ts';
import { giveBack, resolve, type GivingBack } from './give-back.ts';
import { note, say } from './say.ts';

export type DeskAnswer = { status: 'done'; head: ConversationHead } | { status: DeskRefusal };

/** All that an operator can do with a conversation of their shop. Each is one transaction, told to whoever follows. */
export interface Desk {
  claim(by: Operator, conversationId: string): Promise<DeskAnswer>;
  /** To a colleague; `not_found` also when there is no such colleague. */
  assign(by: Operator, conversationId: string, operatorId: string): Promise<DeskAnswer>;
  say(by: Operator, conversationId: string, message: { clientMessageId: string; text: string }): Promise<DeskAnswer>;
  note(by: Operator, conversationId: string, text: string): Promise<DeskAnswer>;
  giveBack(by: Operator, conversationId: string, back: GivingBack): Promise<DeskAnswer>;
  resolve(by: Operator, conversationId: string): Promise<DeskAnswer>;
}

interface DeskDeps {
  database: Pick<Database, 'inShop'>;
  bus: Pick<Bus, 'publish'>;
  queue: Pick<TurnQueue, 'dispatch'>;
  turnDeadlineMs: number;
}

export function createDesk({ database, bus, queue, turnDeadlineMs }: DeskDeps): Desk {
  const act = async (
    { shop }: Operator,
    conversationId: string,
    work: (sql: Sql) => Promise<DeskResult>,
  ): Promise<DeskAnswer> => {
    const result = await database.inShop(shop, work);
    if (result.status !== 'done') return result;
    const { head, endedTurns, nextTurn } = result;
    for (const endedTurn of endedTurns) bus.publish({ conversationId, endedTurn });
    bus.publish({ conversationId, inbox: shop });
    if (nextTurn !== undefined) queue.dispatch({ shop, conversationId, turnId: nextTurn }, 0);
    return { status: 'done', head };
  };
  return {
    claim: (by, id) => act(by, id, (sql) => claim(sql, by, id)),
    assign: (by, id, operatorId) => act(by, id, (sql) => assign(sql, by, id, operatorId)),
    say: (by, id, message) => act(by, id, (sql) => say(sql, by, id, message)),
    note: (by, id, text) => act(by, id, (sql) => note(sql, by, id, text)),
    giveBack: (by, id, back) => act(by, id, (sql) => giveBack(sql, by, id, back, turnDeadlineMs)),
    resolve: (by, id) => act(by, id, (sql) => resolve(sql, by, id)),
  };
}
