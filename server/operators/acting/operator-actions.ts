import type { Language } from '../../../knowledge/language.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { Card } from '../../../tools/cards.ts';
import { readReceipt } from '../../../tools/ledger/read-receipt.ts';
import { resolveConfirmation } from '../../../tools/ledger/resolve-confirmation.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import type { GateEnd } from '../../../tools/policy/gate-end.ts';
import type { Gate } from '../../../tools/policy/gate.ts';
import type { OfferTool, WriteTool } from '../../../tools/tool.ts';
import { writeTools } from '../../../tools/toolbox.ts';
import { requestCard } from '../../../tools/views/request-view.ts';
import type { ActionOffers, ActionResult } from '../../contract/operator/actions.ts';
import { appendEvents, type Appended } from '../../conversations/event-log.ts';
import { newId } from '../../conversations/ids.ts';
import { lockConversation } from '../../conversations/turns.ts';
import type { DeskRefusal } from '../../handoff/desk-conversation.ts';
import type { Bus } from '../../jobs/bus.ts';
import type { Operator } from '../operator.ts';
import { actingContext, lockActing, type ActingContextDeps, type ActingIn } from './acting-context.ts';
import { actionOfferOf, titleOf, toolInputOf } from './action-fields.ts';
import { doneNotice, offersIt } from './done-notice.ts';
import { endWords } from './end-words.ts';
import { ownLimit } from './own-limit.ts';

interface OperatorActionsDeps extends ActingContextDeps {
  gate: Gate;
  bus: Pick<Bus, 'publish'>;
  /** Hears what broke: for our log alone. */
  onError: (error: unknown) => void;
}

export type Acted =
  | { status: 'acted'; result: ActionResult }
  | { status: DeskRefusal | 'confirmation_expired' | 'confirmation_replaced' }
  | { status: 'invalid_input'; fields: readonly string[] };

/**
 * Operators act through the same gate and book as shoppers: rules decide, a card says what would happen, and only who was
 * asked can say yes. What was done is told in the conversation.
 */
export interface OperatorActions {
  /** What the owner of a conversation may propose. */
  offers(
    by: Operator,
    conversationId: string,
  ): Promise<{ status: 'ok'; offers: ActionOffers } | { status: DeskRefusal }>;
  propose(
    by: Operator,
    conversationId: string,
    wish: { action: ActionKind; input: Readonly<Record<string, unknown>> },
  ): Promise<Acted>;
  /** Answers what this operator was asked in this conversation; nobody else's question is there. */
  answer(by: Operator, conversationId: string, confirmationId: string, decision: 'confirm' | 'cancel'): Promise<Acted>;
}

const tools: readonly (WriteTool | OfferTool)[] = writeTools.flatMap((tool) => (tool.kind === 'read' ? [] : [tool]));

export function createOperatorActions(deps: OperatorActionsDeps): OperatorActions {
  const { database, gate } = deps;
  const find = (by: Operator, id: string) => database.inShop(by.shop, (sql) => lockActing(sql, by, id));
  return {
    async offers(by, conversationId) {
      const acting = await find(by, conversationId);
      if ('refusal' in acting) return { status: acting.refusal };
      const policy = (await deps.policies.inForce(by.shop))?.policy;
      const actions = tools.map((tool) => actionOfferOf(tool, by.language));
      return { status: 'ok', offers: { actions, ...(policy ? { limit: ownLimit(by.role, policy) } : {}) } };
    },
    async propose(by, conversationId, { action, input }) {
      const acting = await find(by, conversationId);
      if ('refusal' in acting) return { status: acting.refusal };
      const tool = tools.find(({ name }) => name === action);
      const parsed = tool?.input.safeParse(toolInputOf(input));
      if (!tool || !parsed?.success) {
        return {
          status: 'invalid_input',
          fields: parsed?.error?.issues.map(({ path }) => String(path[0] ?? '')) ?? [],
        };
      }
      // Offers are the shopper's to read: they are put before them at once.
      const language = tool.kind === 'offer' ? acting.language : by.language;
      const context = await actingContext(deps, by, acting, language);
      const end = await gate.propose(tool, parsed.data, context).catch(broke(deps));
      return { status: 'acted', result: await conclude(deps, by, acting, action, end) };
    },
    async answer(by, conversationId, confirmationId, decision) {
      const taken = await database.inShop(by.shop, async (sql) => {
        const acting = await lockActing(sql, by, conversationId);
        if ('refusal' in acting) return { status: acting.refusal };
        const { shopperId } = acting;
        const answer = { shop: by.shop, conversationId, shopperId, confirmationId, decision, operatorId: by.id };
        const resolution = await resolveConfirmation(sql, answer);
        return { status: 'locked' as const, acting, resolution };
      });
      if (taken.status !== 'locked') return { status: taken.status };
      const { acting, resolution } = taken;
      if (resolution.status === 'not_found') return { status: 'not_found' };
      if (resolution.status === 'expired') return { status: 'confirmation_expired' };
      if (resolution.status === 'replaced') return { status: 'confirmation_replaced' };
      const counts = resolution.status === 'answered' ? resolution.decision : decision;
      if (counts === 'cancel') return { status: 'acted', result: { status: 'cancelled' } };
      // Answered before: carried out again it comes to what it came to, for the key is the same.
      const context = await actingContext(deps, by, acting, by.language);
      const writes = tools.filter((tool) => tool.kind === 'write');
      const end = await gate.carryOut(writes, confirmationId, context).catch(broke(deps));
      return { status: 'acted', result: await conclude(deps, by, acting, undefined, end) };
    },
  };
}

const broke =
  ({ onError }: OperatorActionsDeps) =>
  (error: unknown): GateEnd => {
    onError(error);
    return { status: 'failed', reason: 'unavailable' };
  };

/** What the operator gets to know of it; and what was done is told to the shopper, once. */
async function conclude(
  deps: OperatorActionsDeps,
  by: Operator,
  acting: ActingIn,
  action: ActionKind | undefined,
  end: GateEnd,
): Promise<ActionResult> {
  switch (end.status) {
    case 'awaiting_confirmation':
      return { status: 'confirm', confirmation: end.confirmation };
    case 'failed':
      return { status: 'failed', reason: end.reason === 'unconfirmed' ? 'in_doubt' : 'unavailable' };
    case 'awaiting_human': {
      const words = end.tell ?? endWords(end.reason, by.language);
      const { rule = end.reason } = end;
      return rule === 'operator_limit'
        ? { status: 'supervisor', tell: words, rule }
        : { status: 'refused', tell: words, rule };
    }
    case 'refused':
      return refused(end, by.language);
    case 'ok':
      return done(deps, by, acting, { action, cards: end.cards ?? [] });
  }
}

function refused({ reason, details }: Extract<GateEnd, { status: 'refused' }>, language: Language): ActionResult {
  const { tell, rule } = (details ?? {}) as { tell?: unknown; rule?: unknown };
  return {
    status: 'refused',
    tell: typeof tell === 'string' ? tell : endWords(reason, language),
    ...(typeof rule === 'string' ? { rule } : {}),
  };
}

interface Doing {
  /** What was asked for, where no request says it. */
  action: ActionKind | undefined;
  cards: readonly Card[];
}

async function done(
  deps: OperatorActionsDeps,
  by: Operator,
  acting: ActingIn,
  { action, cards }: Doing,
): Promise<ActionResult> {
  const card = cards.find((each) => each.type === 'service_request');
  const request = card && (await findRequest(deps, by, acting, card));
  await tellShopper(deps, by, acting, { request, card: cards[0] });
  const title = request?.title[by.language] ?? card?.title ?? (action ? titleOf(action, by.language) : '');
  return { status: 'done', title, ...(request ? { request: requestCard(request, by.language) } : {}) };
}

async function findRequest(
  { ledger }: OperatorActionsDeps,
  { shop }: Operator,
  { customerId, provenOrders }: ActingIn,
  { number, orderNumber }: { number: string; orderNumber?: string | undefined },
): Promise<ServiceRequest | undefined> {
  const of = customerId
    ? { customer: customerId }
    : { orderNumbers: orderNumber === undefined ? provenOrders : [orderNumber] };
  return (await ledger.requests(shop, of)).find((each) => each.number === number);
}

/**
 * Says in the conversation, in the shopper's language, who did what, and what the shopper has to do now, with its card; a
 * request that it tells of already, not again.
 */
async function tellShopper(
  { database, bus }: OperatorActionsDeps,
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

async function isTold(sql: Sql, conversationId: string, number: string): Promise<boolean> {
  const { rows } = await sql.query(
    `select from events where conversation_id = $1 and type = 'card.added' and data -> 'card' ->> 'number' = $2
       and data -> 'card' ->> 'type' = 'service_request' limit 1`,
    [conversationId, number],
  );
  return rows.length > 0;
}
