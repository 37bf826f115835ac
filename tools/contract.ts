import type { z } from 'zod';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Language } from '../knowledge/language.ts';
import type { ShopId } from '../knowledge/shop-id.ts';
import type { Card, ConfirmationCard } from './cards.ts';
import type { Commerce } from './commerce/commerce.ts';
import type { CustomerId } from './commerce/customer.ts';
import type { ServiceRequest } from './ledger/service-request.ts';
import type { ShopPolicy } from './policy/shop-policy.ts';

/** How sure we are of who the shopper is; each level includes those before it. */
export const identityLevels = ['anonymous', 'order_verified', 'signed_in', 'stepped_up'] as const;
export type IdentityLevel = (typeof identityLevels)[number];

export interface Shopper {
  id: string;
  level: IdentityLevel;
  /** Set from `signed_in` on. */
  customerId?: CustomerId;
  /** As attested by the shop's identity token. */
  name?: string;
}

/** What an operator may decide; each includes those before it. */
export const operatorRoles = ['operator', 'supervisor', 'admin'] as const;

/** Why an operator goes on without a photo that the rules ask for. */
export const photoWaivers = ['seen_elsewhere', 'cannot_take', 'goods_gone', 'known_fault'] as const;
export type PhotoWaiver = (typeof photoWaivers)[number];

/** Why a supervisor makes an exception for goods whose time for a return or an exchange is over. */
export const windowExceptions = ['promised_before', 'held_up_by_us', 'could_not_ask', 'loyal_shopper'] as const;
export type WindowException = (typeof windowExceptions)[number];

/** What an operator goes on without at their own request: written down with the action; the rules say how far it goes. */
export interface Discretion {
  /** Without a photo that is asked for. */
  waivesPhotos?: PhotoWaiver;
  /** Though a window is over: a supervisor's to make. */
  makesException?: WindowException;
}

/** Who acts in a shopper's matter in their place: one of the shop's people, as their own sign-in says. */
export interface ActingOperator extends Discretion {
  id: string;
  role: (typeof operatorRoles)[number];
}

/** Why a conversation passes to an operator. */
export const handoffReasons = [
  'shopper_request',
  'missing_knowledge',
  'unsupported_request',
  'policy_requires_human',
  'tool_failure',
  'low_confidence',
  'negative_sentiment',
  'identity_unverified',
  'risk',
  'deadline',
  /** Nobody asked: an operator stepped in. */
  'taken_over',
] as const;
export type HandoffReason = (typeof handoffReasons)[number];

/**
 * Proofs of single orders given in this conversation by someone who isn't signed in. Attempts are counted, in the
 * shop's database and by its clock, per shopper and per order number.
 */
export interface OrderProofs {
  /** Order numbers proven so far, upper case. */
  proven(): Promise<readonly string[]>;
  /** Takes one attempt; false when there were too many. Call it before looking anything up. */
  takeAttempt(orderNumber: string): Promise<boolean>;
  /** Records that this order was proven. */
  prove(orderNumber: string): Promise<void>;
}

/**
 * One-time codes, sent to an address that the shop attests: the customer's e-mail. A right one steps this conversation
 * up for a while; it is void as soon as the address is another.
 */
export interface StepUp {
  /** A code for this address was given in this conversation, and it still holds. */
  verified(address: string): Promise<boolean>;
  /** Sends a new code; the one before is void. `too_many`: no more for now. */
  sendCode(address: string, language: Language): Promise<'sent' | 'too_many' | 'unavailable'>;
  /** Three tries a code; a wrong one tells how many are left, `too_many` that none is. `expired` also when none was sent. */
  checkCode(address: string, code: string): Promise<'verified' | 'expired' | 'too_many' | { triesLeft: number }>;
}

/** A picture that the shopper sent in this conversation. */
export interface Photo {
  id: string;
  sentAt: Date;
}

export type RequestsOf = { customer: CustomerId } | { orderNumbers: readonly string[] };

/** What a tool may use. One per turn. */
export interface ToolContext {
  shop: ShopId;
  conversationId: string;
  shopper: Shopper;
  /** Set when an operator acts, from their own request alone; then its language is theirs. */
  operator?: ActingOperator;
  /** The language of this turn; everything a tool presents is in it. */
  language: Language;
  now: Date;
  /** The shop's, IANA: working days are counted in it. UTC when absent. */
  timeZone?: string;
  /** Aborts when the turn's time is up. */
  signal: AbortSignal;
  commerce: Commerce;
  knowledge: KnowledgeBase;
  orderProofs: OrderProofs;
  stepUp: StepUp;
  /** All of this conversation, oldest first. */
  photos(): Promise<readonly Photo[]>;
  /** The rules that the shop decides by today, where it has any. */
  policy?(): Promise<ShopPolicy | undefined>;
  /** Service requests of a customer, or of these orders, newest first. Whose may be read is for the tool to say. */
  requests(of: RequestsOf): Promise<readonly ServiceRequest[]>;
}

/** Expected ways in which a tool says no. */
export type Refusal =
  | 'identity_required' // sign in, or prove the order by number plus phone tail or e-mail
  | 'not_found_or_unverified' // one answer for "doesn't exist" and "isn't yours"
  | 'too_many_attempts'
  | 'not_found' // of things that belong to nobody: products, passages
  | 'not_covered' // the data can't answer this, such as a body outside the size chart
  | 'not_allowed' // the shop's rules say no; the words for it come in the details
  | 'step_up_required' // a one-time code first
  | 'photos_required'
  | 'description_required'
  | 'changed_meanwhile'; // the order isn't any more as it was a moment ago

export type ToolFailure =
  | 'invalid_arguments'
  | 'unknown_tool'
  | 'unavailable'
  | 'timed_out'
  /** The shop didn't answer whether it was done; it is found out later, and done at most once. */
  | 'unconfirmed';

/** Citation of a passage, as the shopper sees it. */
export interface Citation {
  /**
   * How a model cites it in its text: `[p3f2a]`. Made from the passage's id, so that it means the same in every call of
   * a turn; `search_knowledge` puts it beside each passage in its content as `label`, without the brackets.
   */
  label: string;
  passageId: string;
  title: string;
  headings: string[];
  source: string;
}

/** What a tool's answer looks like from outside. */
export interface Presentation<Content> {
  /** What the model may see: plain JSON. */
  content: Content;
  cards?: Card[];
  citations?: Citation[];
}

export type ToolResult<Content> =
  | ({ status: 'ok' } & Presentation<Content>)
  | {
      status: 'refused';
      reason: Refusal;
      cards?: Card[];
      /** What the model may know besides the reason: plain JSON. Comes as `details` of the run's content. */
      details?: unknown;
    }
  | { status: 'awaiting_human'; reason: HandoffReason };

/**
 * A tool that only looks. It says itself who may see what; it must answer `refused`, never throw, for what a shopper
 * can cause. A throw is taken as `failed: unavailable` and its text goes to our log alone.
 */
export interface ReadTool<Input extends z.ZodType = z.ZodType, Content = unknown> {
  readonly kind: 'read';
  /** `verb_noun`, as the model knows it. */
  readonly name: string;
  /** For the model: what it answers, when to use it, what it needs. */
  readonly description: string;
  readonly input: Input;
  run(input: z.output<Input>, context: ToolContext): Promise<ToolResult<Content>>;
}

/** Keeps a tool's own types while it is written; a list of tools is `Tool[]`. */
export function defineReadTool<Input extends z.ZodType, Content>(tool: Omit<ReadTool<Input, Content>, 'kind'>) {
  return { kind: 'read' as const, ...tool };
}

/** The end of one tool call: what the loop, the log and the model get. */
export interface ToolRun {
  callId: string;
  name: string;
  status: 'ok' | 'refused' | 'failed' | 'awaiting_confirmation' | 'awaiting_human';
  ms: number;
  /** JSON for the model: the tool's content, or `{error, hint, details?}`. Never a stack trace. */
  content: unknown;
  cards: Card[];
  citations: Citation[];
  /** With `awaiting_confirmation`: what the shopper is asked. */
  confirmation?: ConfirmationCard;
  reason?: Refusal | ToolFailure | HandoffReason;
}
