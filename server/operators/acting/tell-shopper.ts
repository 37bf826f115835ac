import type { Sql } from '../../../knowledge/store/database.ts';
import type { Card } from '../../../tools/cards.ts';
import { readReceipt } from '../../../tools/ledger/read-receipt.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import { appendEvents, type Appended } from '../../conversations/event-log.ts';
import { newId } from '../../conversations/ids.ts';
import { lockConversation } from '../../conversations/turns.ts';
import type { Database } from '../../db/database.ts';
import type { Bus } from '../../jobs/bus.ts';
import type { Operator } from '../operator.ts';
import type { ActingIn } from './acting-context.ts';
import type { CodeTry } from './one-time-code.ts';
import { codeNotice, doneNotice, offersIt, proofNotice, tryNotice } from './done-notice.ts';

export interface TellDeps {
  database: Pick<Database, 'inShop'>;
  bus: Pick<Bus, 'publish'>;
}

/**
 * Says in the conversation, in the shopper's language, who did what, and what the shopper has to do now, with its card; a
 * request that it tells of already, not again.
 */
export async function tellShopper(
  { database, bus }: TellDeps,
  { shop, id: operatorId, name }: Operator,
  { conversationId, language }: ActingIn,
  { request, card }: { request?: ServiceRequest | undefined; card?: Card | undefined },
): Promise<void> {
  await database.inShop(shop, async (sql) => {
    if (!(await lockConversation(sql, conversationId))) return;
    if (request && (await isTold(sql, conversationId, request.number))) return;
    const notice = request
      ? doneNotice(name, { request, receipt: await readReceipt(sql, shop, request.number) }, language)
      : { text: offersIt(name, language), ...(card ? { cards: [card] } : {}) };
    const message = { messageId: newId('msg'), author: 'system', text: notice.text, operatorId } as const;
    const cards = (notice.cards ?? []).map((each): Appended => ({ type: 'card.added', card: each }));
    await appendEvents(sql, conversationId, [{ type: 'message.created', ...message }, ...cards]);
  });
  bus.publish({ conversationId, inbox: shop });
}

/** Asks the shopper for the code, in their language and in the operator's name. */
export async function tellOfCode(deps: TellDeps, by: Operator, acting: ActingIn, to: string): Promise<void> {
  await tell(deps, by, acting, codeNotice(by.name, to, acting.language));
}

/** Says that the order is the shopper's own, as far as anybody has to prove it. */
export async function tellOfProof(deps: TellDeps, by: Operator, acting: ActingIn, orderNumber: string): Promise<void> {
  await tell(deps, by, acting, proofNotice(by.name, orderNumber, acting.language));
}

/** Says whether the code that the shopper wrote was right: to them, and to the operator who reads along. */
export async function tellOfTry(deps: TellDeps, by: Operator, acting: ActingIn, tried: CodeTry): Promise<void> {
  await tell(deps, by, acting, tryNotice(by.name, tried, acting.language));
}

/** Says no, in the transaction that writes it down, of a conversation that it holds. */
export const tellOfNo = (sql: Sql, by: Operator, { conversationId }: ActingIn, text: string): Promise<unknown> =>
  appendEvents(sql, conversationId, [{ type: 'message.created', ...noticeBy(by, text) }]);

const noticeBy = ({ id: operatorId }: Operator, text: string) =>
  ({ messageId: newId('msg'), author: 'system', text, operatorId }) as const;

async function tell(
  { database, bus }: TellDeps,
  by: Operator,
  { conversationId }: ActingIn,
  text: string,
): Promise<void> {
  await database.inShop(by.shop, async (sql) => {
    if (!(await lockConversation(sql, conversationId))) return;
    await appendEvents(sql, conversationId, [{ type: 'message.created', ...noticeBy(by, text) }]);
  });
  bus.publish({ conversationId, inbox: by.shop });
}

async function isTold(sql: Sql, conversationId: string, number: string): Promise<boolean> {
  const { rows } = await sql.query(
    `select from events where conversation_id = $1 and type = 'card.added' and data -> 'card' ->> 'number' = $2
       and data -> 'card' ->> 'type' = 'service_request' limit 1`,
    [conversationId, number],
  );
  return rows.length > 0;
}
