import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import type { Orders, Requests } from '../contract/action.ts';
import type { Conversation } from '../contract/session.ts';
import type { Turn } from '../contract/turn.ts';
import type { Database } from '../db/database.ts';
import { handOffByShopper } from '../handoff/hand-off-by-shopper.ts';
import { createIsVip } from '../handoff/is-vip.ts';
import { leaveContact, type ContactLeft } from '../handoff/leave-contact.ts';
import { viewOpenHandoff, type Handoff } from '../handoff/open-handoff.ts';
import { ensureAnonymousShopper } from '../identity/shoppers.ts';
import { acceptMessage, type Acceptance, type IncomingMessage } from './accept-message.ts';
import type { ClaimTerms } from './claim-turn.ts';
import { answerConfirmation, type AnswerAcceptance, type ShopperAnswer } from './answer-confirmation.ts';
import { drawConversation } from './draw-conversation.ts';
import { readDrawableEvents, selectEvents, toEvent, type EventRow } from './event-log.ts';
import { newId } from './ids.ts';
import { toStorableText } from './json.ts';
import type { StoredEvent } from './stored-event.ts';
import { readOrders } from './read-orders.ts';
import { readRequests } from './read-requests.ts';
import { readTurn } from './read-turn.ts';
import { startAction, type ActionStart } from './start-action.ts';

/** A shopper of a shop, as the session says. Whatever isn't this shopper's isn't there. */
export interface Caller {
  shop: ShopId;
  shopperId: string;
}

/** All that a shopper can do with conversations. `undefined` and `not_found`: there is none, or it is another's. */
export interface Conversations {
  open(caller: Caller, language: Language): Promise<{ id: string }>;
  view(caller: Caller, id: string): Promise<Conversation | undefined>;
  accept(
    caller: Caller,
    id: string,
    message: Pick<IncomingMessage, 'clientMessageId' | 'text' | 'attachments'>,
  ): Promise<Acceptance>;
  /** The shopper's own yes or no to a question. */
  answer(
    caller: Caller,
    id: string,
    answer: Pick<ShopperAnswer, 'confirmationId' | 'decision'>,
  ): Promise<AnswerAcceptance>;
  /** A wish by a button. */
  start(caller: Caller, id: string, wish: ActionStart): Promise<Acceptance>;
  /** What the shopper has asked for, newest first. */
  requests(caller: Caller, language: Language): Promise<Requests['requests']>;
  /** What something can be asked for. */
  orders(caller: Caller, language: Language): Promise<Orders['orders']>;
  turn(caller: Caller, id: string, turnId: string): Promise<Turn | undefined>;
  /** Up to `eventsAtOnce` events after `after`. */
  events(caller: Caller, id: string, after: number): Promise<StoredEvent[] | undefined>;
  handOff(caller: Caller, id: string): Promise<Handoff | undefined>;
  /** Where the shopper can be reached about the handoff that waits. */
  leaveContact(caller: Caller, id: string, contact: string): Promise<ContactLeft>;
  /** The newest rating counts. */
  rate(caller: Caller, id: string, rating: { score: number; comment?: string }): Promise<boolean>;
}

export const eventsAtOnce = 200;

export function createConversations(
  database: Pick<Database, 'inShop' | 'batch'>,
  options: {
    turnDeadlineMs: number;
    /** Asked at each message: for whom to claim its turn with it; absent: for nobody. */
    claimFor?: () => ClaimTerms | undefined;
    ledger: Pick<Ledger, 'requests'>;
    commerce: Pick<Commerce, 'listOrders' | 'findOrder' | 'findCustomer'>;
  },
): Conversations {
  const isVip = createIsVip(options.commerce);
  return {
    open: ({ shop, shopperId }, language) =>
      database.inShop(shop, async (sql) => {
        await ensureAnonymousShopper(sql, shop, shopperId, language);
        const id = newId('conv');
        await sql.query('insert into conversations (id, shop_id, shopper_id, language) values ($1, $2, $3, $4)', [
          id,
          shop,
          shopperId,
          language,
        ]);
        return { id };
      }),
    view: ({ shop, shopperId }, id) => database.inShop(shop, (sql) => viewConversation(sql, shopperId, id)),
    accept: ({ shop, shopperId }, conversationId, message) =>
      acceptMessage(
        database,
        { shop, shopperId, conversationId, ...message },
        options.turnDeadlineMs,
        options.claimFor?.(),
      ),
    answer: ({ shop, shopperId }, conversationId, answer) =>
      answerConfirmation(database, { shop, shopperId, conversationId, ...answer }, options.turnDeadlineMs),
    start: (caller, id, wish) => startAction(database, caller, id, wish, options.turnDeadlineMs, options.claimFor?.()),
    requests: (caller, language) => readRequests(database, options.ledger, caller, language),
    orders: (caller, language) => readOrders(database, options.commerce, caller, language),
    turn: (caller, id, turnId) => readTurn(database, caller, id, turnId),
    events: async ({ shop, shopperId }, id, after) => {
      const [events, owned] = await database.batch<[EventRow, object]>(shop, [
        selectEvents(id, after, eventsAtOnce, shopperId),
        { text: 'select from conversations where id = $1 and shopper_id = $2', params: [id, shopperId] },
      ]);
      return owned.rowCount === 1 ? events.rows.map(toEvent) : undefined;
    },
    handOff: (caller, id) => handOffByShopper(database, caller, id, isVip),
    leaveContact: (caller, id, contact) => leaveContact(database, caller, id, contact),
    rate: ({ shop, shopperId }, id, { score, comment }) =>
      database.inShop(shop, async (sql) => {
        const { rowCount } = await sql.query(
          `insert into ratings (conversation_id, shop_id, score, comment)
           select id, shop_id, $3, $4 from conversations where id = $1 and shopper_id = $2
           on conflict (conversation_id)
           do update set score = excluded.score, comment = excluded.comment, rated_at = now()`,
          [id, shopperId, score, comment === undefined ? null : toStorableText(comment)],
        );
        return rowCount === 1;
      }),
  };
}

interface ConversationRow {
  state: Conversation['state'];
  owner: Conversation['owner'];
  language: Language;
  last_seq: number;
  pending: string[];
  score: number | null;
  comment: string | null;
  now: Date;
}

async function viewConversation(sql: Sql, shopperId: string, id: string): Promise<Conversation | undefined> {
  const { rows } = await sql.query<ConversationRow>(
    `select c.state, c.owner, c.language, c.last_seq, r.score, r.comment, now() as now,
       array(select t.id from turns t where t.conversation_id = c.id and t.state in ('queued', 'running')
             order by t.queued_at) as pending
     from conversations c left join ratings r on r.conversation_id = c.id
     where c.id = $1 and c.shopper_id = $2`,
    [id, shopperId],
  );
  const row = rows[0];
  if (!row) return undefined;
  const log = await readDrawableEvents(sql, id);
  const handoff = await viewOpenHandoff(sql, id);
  const items = drawConversation(log, row.now);
  const asked = items.find((item) => item.kind === 'card' && item.confirmation === 'pending');
  return {
    id,
    state: row.state,
    owner: row.owner,
    language: row.language,
    ...(handoff ? { handoff } : {}),
    // What was read of the log, so that a client that goes on from there misses nothing.
    lastSeq: log.at(-1)?.seq ?? row.last_seq,
    pendingTurns: row.pending,
    items,
    ...(asked?.kind === 'card' && asked.card.type === 'confirmation' ? { confirmation: asked.card } : {}),
    ...(row.score === null
      ? {}
      : { rating: { score: row.score, ...(row.comment === null ? {} : { comment: row.comment }) } }),
  };
}
