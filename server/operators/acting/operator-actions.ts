import type { Card } from '../../../tools/cards.ts';
import type { PhotoWaiver, ToolContext, WindowException } from '../../../tools/contract.ts';
import type { Ledger } from '../../../tools/ledger/ledger.ts';
import { resolveConfirmation } from '../../../tools/ledger/resolve-confirmation.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import type { GateEnd } from '../../../tools/policy/gate-end.ts';
import type { Gate } from '../../../tools/policy/gate.ts';
import type { ShopPolicy } from '../../../tools/policy/shop-policy.ts';
import type { OfferTool, WriteTool } from '../../../tools/tool.ts';
import { operatorTools, writeTools } from '../../../tools/toolbox.ts';
import { requestCard } from '../../../tools/views/request-view.ts';
import type { ActionOffers, ActionResult, CodeSent, OperatorAction } from '../../contract/operator/actions.ts';
import { readDrawableEvents } from '../../conversations/event-log.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import type { DeskRefusal } from '../../handoff/desk-conversation.ts';
import type { Bus } from '../../jobs/bus.ts';
import type { Operator } from '../operator.ts';
import { actingContext, lockActing, type ActingContextDeps, type ActingIn } from './acting-context.ts';
import { codeStateOf, tryCode } from './code-in-chat.ts';
import { actionOfferOf, titleOf, toolInputOf } from './action-fields.ts';
import { takesIt } from './done-notice.ts';
import {
  acceptedOffer,
  knownInput,
  ordersForForms,
  readFormsKnowledge,
  type FormsKnowledge,
} from './forms-knowledge.ts';
import { ownLimit } from './own-limit.ts';
import { proofOffer, proveForShopper } from './order-proof.ts';
import { humanWords, refusedWords, supervisorRules } from './refused-words.ts';
import { sendShopperCode, untriedCode } from './shopper-code.ts';
import { tellOfCode, tellOfProof, tellOfTry, tellShopper } from './tell-shopper.ts';

interface OperatorActionsDeps extends ActingContextDeps {
  gate: Gate;
  /** As shoppers are told of their requests, and what they can take. */
  ledger: Pick<Ledger, 'requests' | 'openOffers'>;
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
  propose(by: Operator, conversationId: string, wish: Wish): Promise<Acted>;
  /** Sends the shopper a one-time code and tells them so; once it stands in the conversation, the action can be reviewed. */
  sendCode(by: Operator, conversationId: string): Promise<{ status: 'ok'; sent: CodeSent } | { status: DeskRefusal }>;
  /** Answers what this operator was asked in this conversation; nobody else's question is there. */
  answer(by: Operator, conversationId: string, confirmationId: string, decision: 'confirm' | 'cancel'): Promise<Acted>;
}

interface Wish {
  action: OperatorAction;
  input: Readonly<Record<string, unknown>>;
  waivePhotos?: PhotoWaiver | undefined;
  makeException?: WindowException | undefined;
}

const tools: readonly (WriteTool | OfferTool)[] = [...writeTools, ...operatorTools].flatMap((tool) =>
  tool.kind === 'read' ? [] : [tool],
);

const toolNames: ReadonlySet<string> = new Set(tools.map(({ name }) => name));

export function createOperatorActions(deps: OperatorActionsDeps): OperatorActions {
  const { database, gate } = deps;
  const find = (by: Operator, id: string) => database.inShop(by.shop, (sql) => lockActing(sql, by, id));
  return {
    async offers(by, conversationId) {
      const acting = await find(by, conversationId);
      if ('refusal' in acting) return { status: acting.refusal };
      const [inForce, { log, code }] = await Promise.all([
        deps.policies.inForce(by.shop),
        database.inShop(by.shop, async (sql) => ({
          log: await readDrawableEvents(sql, conversationId),
          code: await codeStateOf(sql, conversationId),
        })),
      ]);
      const known = await readFormsKnowledge(deps, by.shop, acting, { log, writes: toolNames });
      const offers = toOffers(by, acting, { known, log, policy: inForce?.policy });
      return { status: 'ok', offers: code ? { ...offers, code } : offers };
    },
    async propose(by, conversationId, { action, input, ...wished }) {
      const acting = await find(by, conversationId);
      if ('refusal' in acting) return { status: acting.refusal };
      if (action === 'verify_order') return prove(deps, by, acting, input);
      const tool = tools.find(({ name }) => name === action);
      const parsed = tool?.input.safeParse(toolInputOf(input));
      if (!tool || !parsed?.success) {
        return {
          status: 'invalid_input',
          fields: parsed?.error?.issues.map(({ path }) => String(path[0] ?? '')) ?? [],
        };
      }
      const context = goingWithout(await actingContext(deps, by, acting, by.language), wished);
      const propose = () => gate.propose(tool, parsed.data, context).catch(broke(deps));
      let end = await propose();
      if (end.status === 'refused' && end.reason === 'step_up_required') {
        const code = await database.inShop(by.shop, (sql) => untriedCode(sql, conversationId));
        const tried = code === undefined ? undefined : await tryCode(context, code);
        if (tried) await tellOfTry(deps, by, acting, tried);
        if (tried?.status === 'verified') end = await propose();
      }
      return { status: 'acted', result: await conclude(deps, by, acting, action, end) };
    },
    async sendCode(by, conversationId) {
      const acting = await find(by, conversationId);
      if ('refusal' in acting) return { status: acting.refusal };
      const sent = await sendShopperCode(await actingContext(deps, by, acting, acting.language));
      if (sent.status === 'sent') await tellOfCode(deps, by, acting, sent.to ?? '');
      return { status: 'ok', sent };
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
      const tool = resolution.status === 'resolved' ? tools.find(({ name }) => name === resolution.tool) : undefined;
      // Offers are the shopper's to read.
      const language = tool?.kind === 'offer' ? acting.language : by.language;
      const context = await actingContext(deps, by, acting, language);
      const end = await gate.carryOut(tools, confirmationId, context).catch(broke(deps));
      return { status: 'acted', result: await conclude(deps, by, acting, tool?.name, end) };
    },
  };
}

/** Proves the shopper's order, and tells them so. */
async function prove(deps: OperatorActionsDeps, by: Operator, acting: ActingIn, input: Wish['input']): Promise<Acted> {
  const context = await actingContext(deps, by, acting, by.language);
  const proving = await proveForShopper(deps, by, { input, context });
  if (proving.status === 'invalid_input') return proving;
  const { result, proven } = proving;
  if (proven !== undefined) await tellOfProof(deps, by, acting, proven);
  return { status: 'acted', result };
}

/** What the operator wishes to go on without. */
function goingWithout(
  context: ToolContext,
  { waivePhotos, makeException }: Pick<Wish, 'waivePhotos' | 'makeException'>,
): ToolContext {
  const { operator } = context;
  if (!operator) return context;
  const waives = waivePhotos ? { waivesPhotos: waivePhotos } : {};
  const excepts = makeException ? { makesException: makeException } : {};
  return { ...context, operator: { ...operator, ...waives, ...excepts } };
}

interface Seen {
  known: FormsKnowledge;
  log: readonly StoredEvent[];
  policy: ShopPolicy | undefined;
}

/** Forms with what is known of the matter, so that nobody types again what stands there. */
function toOffers({ language, role }: Operator, acting: ActingIn, { known, log, policy }: Seen): ActionOffers {
  const { openOffers } = known;
  const accepted = acceptedOffer(log, openOffers);
  const [only, ...others] = openOffers;
  const offerId = accepted?.id ?? (others.length === 0 ? only?.id : undefined);
  const actions = tools.map((tool) => {
    const offer = actionOfferOf(tool, language, openOffers);
    const input = knownInput(offer, known);
    const takes = offer.fields.some(({ name }) => name === 'offerId') && offerId !== undefined;
    return { ...offer, known: takes ? { ...input, offerId } : input };
  });
  const proof = proofOffer(log, language);
  return {
    // nothing can be done for a stranger before
    actions: known.orders.length > 0 || acting.customerId ? [...actions, proof] : [proof, ...actions],
    orders: ordersForForms(known, acting, language),
    ...(accepted ? { accepted: acceptedWords(accepted.id, accepted.title[language], language) } : {}),
    ...(policy ? { limit: ownLimit(role, policy) } : {}),
  };
}

const acceptedWords = (offerId: string, title: string, language: Operator['language']) => ({
  ...{ offerId, title },
  tell: takesIt(title, language),
});

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
      return { status: 'confirm', confirmation: { ...end.confirmation, ...ownTitle(action, by.language) } };
    case 'failed':
      return { status: 'failed', reason: end.reason === 'unconfirmed' ? 'in_doubt' : 'unavailable' };
    case 'awaiting_human': {
      const words = humanWords(end, by.language);
      return supervisorRules.has(words.rule)
        ? { status: 'supervisor', tell: words.tell, rule: words.rule }
        : { status: 'refused', ...words };
    }
    case 'refused':
      return { status: 'refused', ...refusedWords(end, by.language) };
    case 'ok':
      return done(deps, by, acting, { action, cards: end.cards ?? [] });
  }
}

/** Questions that are put to shoppers in their own words, and say no more than what is done. */
const asksShopper: ReadonlySet<string> = new Set([
  'request_refund',
  'request_return',
  'claim_price_protection',
  'reissue_missing_gift',
] satisfies ActionKind[]);

const ownTitle = (action: ActionKind | undefined, language: Operator['language']) =>
  action !== undefined && asksShopper.has(action) ? { title: titleOf(action, language) } : {};

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
  // as the shopper's own card says it: with the address to send goods to, with a coupon's code
  const next = card?.next === undefined ? {} : { next: card.next };
  return { status: 'done', title, ...(request ? { request: { ...requestCard(request, by.language), ...next } } : {}) };
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
