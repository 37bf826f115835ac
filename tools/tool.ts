import type { z } from 'zod';
import type { ConfirmationCard } from './cards.ts';
import type { Effect, Receipt } from './commerce/effect.ts';
import type { IdentityLevel, Presentation, ReadTool, Refusal, ToolContext } from './contract.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RequestDraft, ServiceRequest } from './ledger/service-request.ts';
import type { Offer } from './ledger/offer.ts';
import type { IssueOffers, PlannedAction } from './policy/action-case.ts';
import type { ActionKind } from './policy/action-kinds.ts';
import type { ShopPolicy } from './policy/shop-policy.ts';

/** What a plan may read besides the context. */
export interface PlanDesk {
  policy: ShopPolicy;
  ledger: Pick<Ledger, 'openOffers' | 'findOffer' | 'usedEvidence' | 'history'>;
}

/** Everything that would happen, worked out from reads alone. */
export interface Plan {
  action: PlannedAction<Effect>;
  /**
   * What makes it the same action when it is asked for again: the effect, unless something else says it better (a return
   * of the second of two pieces isn't the return of the first).
   */
  once?: unknown;
  /** What the shopper is shown when the decision is to ask. In the shopper's language. */
  card: Omit<ConfirmationCard, 'confirmationId' | 'expiresAt' | 'type' | 'action'>;
  /** The request that it opens. */
  request: RequestDraft;
}

export type PlanResult<Planned = Plan> =
  { status: 'planned'; plan: Planned } | { status: 'refused'; reason: Refusal; details?: unknown };

/**
 * A tool that does something. It only plans and presents: whether its action may happen is decided by the shop's rules,
 * and done by the gate under a grant.
 */
export interface WriteTool<Input extends z.ZodType = z.ZodType, Content = unknown> {
  readonly kind: 'write';
  /** Also its `verb_noun`, as the model knows it. */
  readonly name: ActionKind;
  /** For the model: what it does, when to use it, what it needs. */
  readonly description: string;
  readonly input: Input;
  /** The least that must be known of the shopper. */
  readonly level: IdentityLevel;
  /** Reads only; answers `refused` for what a shopper can cause. Planned again before anything is committed. */
  plan(input: z.output<Input>, context: ToolContext, desk: PlanDesk): Promise<PlanResult>;
  /**
   * What the model and the shopper get to see once it is done; from what was recorded alone, for whoever did it may have
   * broken off before telling.
   */
  present(done: { receipt: Receipt; request: ServiceRequest }, context: ToolContext): Presentation<Content>;
}

/** A tool that puts offers before the shopper. What it may offer is ruled like an action; taking one is an action of its own. */
export interface OfferTool<Input extends z.ZodType = z.ZodType, Content = unknown> extends Pick<
  WriteTool<Input>,
  'name' | 'description' | 'input' | 'level'
> {
  readonly kind: 'offer';
  plan(
    input: z.output<Input>,
    context: ToolContext,
    desk: PlanDesk,
  ): Promise<PlanResult<{ action: PlannedAction<IssueOffers> }>>;
  /** What was issued, and the action that it was issued for. */
  /** What would be offered, for the operator who is about to: as a question. */
  review(planned: { action: PlannedAction<IssueOffers> }, context: ToolContext): Plan['card'];
  present(
    issued: { offers: readonly Offer[]; action: PlannedAction<IssueOffers> },
    context: ToolContext,
  ): Presentation<Content>;
}

export type Tool = ReadTool | WriteTool | OfferTool;

export function defineOfferTool<Input extends z.ZodType, Content>(tool: Omit<OfferTool<Input, Content>, 'kind'>) {
  return { kind: 'offer' as const, ...tool };
}

/** Keeps a tool's own types while it is written; a list of tools is `Tool[]`. */
export function defineWriteTool<Input extends z.ZodType, Content>(tool: Omit<WriteTool<Input, Content>, 'kind'>) {
  return { kind: 'write' as const, ...tool };
}
