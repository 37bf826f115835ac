import type { Customer } from '../commerce/customer.ts';
import { dayIn } from '../commerce/durations.ts';
import type { Refusal, ToolContext } from '../contract.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import type { Confirmation, Requester } from '../ledger/ledger.ts';
import { isSignedIn } from '../order-access.ts';
import type { OfferTool, Plan, PlanDesk, WriteTool } from '../tool.ts';
import type { IssueOffers, PlannedAction } from './action-case.ts';
import { commitAction, looks, recallAction, refusedAsDone, type CommitDeps } from './commit-action.ts';
import type { Ruling } from './decision.ts';
import type { GateEnd } from './gate-end.ts';
import { judgeAction } from './judge-action.ts';
import type { Rule } from './rule.ts';
import type { Policies, PolicyInForce } from './shop-policy.ts';

/**
 * The one way from a model's wish to a thing done: plan from reads, let the rules decide, ask the shopper where they say
 * so, plan and decide again, commit once. An operator is shown everything before it happens, also what would need no asking. What a model says of authority, approval or identity doesn't enter.
 */
export interface Gate {
  /** A model wants this. */
  propose(tool: WriteTool | OfferTool, input: unknown, context: ToolContext): Promise<GateEnd>;
  /**
   * Whoever was asked has said yes by a request of their own (the ledger holds it as `confirmed`): the shopper, or the
   * operator who acts in this context; neither carries out what the other was asked. Planned and
   * decided again from its stored arguments; when the effect isn't any more what the card showed, it is asked again.
   */
  carryOut(tools: readonly (WriteTool | OfferTool)[], confirmationId: string, context: ToolContext): Promise<GateEnd>;
}

export interface GateDeps extends CommitDeps {
  policies: Policies;
  rules: readonly Rule[];
}

/** Makes the gate of all shops. */
export function createGate(deps: GateDeps): Gate {
  return {
    async propose(tool, input, context) {
      const inForce = await deps.policies.inForce(context.shop);
      if (!inForce) return { status: 'refused', reason: 'not_allowed' };
      return tool.kind === 'offer'
        ? proposeOffers(deps, tool, input, context, inForce)
        : proposeAction(deps, tool, input, context, inForce);
    },
    async carryOut(tools, confirmationId, context) {
      const by = requesterOf(context);
      const [inForce, confirmation] = await Promise.all([
        deps.policies.inForce(context.shop),
        deps.ledger.findConfirmation(by, confirmationId),
      ]);
      const tool = tools.find(({ name }) => name === confirmation?.tool);
      if (!confirmation || !tool || !inForce) return { status: 'refused', reason: 'changed_meanwhile' };
      const { state, actionId, fingerprint, input } = confirmation;
      if (state !== 'confirmed' && state !== 'done') return { status: 'refused', reason: 'changed_meanwhile' };
      if (tool.kind === 'offer') {
        if (state === 'done') return { status: 'refused', reason: 'changed_meanwhile' };
        const issued = await proposeOffers(deps, tool, tool.input.parse(input), context, inForce, fingerprint);
        await deps.ledger.closeConfirmation(by, confirmationId);
        return issued;
      }
      const asAsked = withDiscretion(context, confirmation);
      const recalled = await recallAction(deps, { tool, by, actionId }, asAsked);
      // A yes is used up once it was carried out; when nothing came of it, it is asked again.
      const agreed = state === 'confirmed' ? { fingerprint, actionId } : undefined;
      const end = recalled ?? (await proposeAction(deps, tool, tool.input.parse(input), asAsked, inForce, agreed));
      if (end.status !== 'failed') await deps.ledger.closeConfirmation(by, confirmationId);
      return end;
    },
  };
}

/** As it was asked: what an operator went on without then, they go on without now. */
function withDiscretion(context: ToolContext, { discretion }: Confirmation): ToolContext {
  const { operator } = context;
  return operator ? { ...context, operator: { ...operator, ...discretion } } : context;
}

interface Agreed {
  fingerprint: string;
  actionId: string;
}

async function proposeAction(
  deps: GateDeps,
  tool: WriteTool,
  input: unknown,
  context: ToolContext,
  inForce: PolicyInForce,
  agreed?: Agreed,
): Promise<GateEnd> {
  const { shop, shopper } = context;
  let owner = isSignedIn(shopper) ? shopper.customerId : undefined;
  let allowedId: string | undefined;
  for (let look = 0; look < looks.times; look += 1) {
    const doneBefore = owner === undefined ? undefined : await deps.ledger.doneCount(shop, owner);
    const planned = await tool.plan(input, context, deskOf(deps, inForce));
    if (planned.status === 'refused') return planned;
    const { plan } = planned;
    const { ruling, then, customer, cautions } = await judgeAction(deps, tool, plan.action, context, inForce);
    const by = requesterOf(context, customer);
    const fingerprint = fingerprintOf(plan.action.effect, plan.once ?? null, ...goesWithout(context));
    const { decision } = ruling;
    const isAgreed = agreed?.fingerprint === fingerprint && (decision === 'confirm' || decision === 'allow');
    const propose = () => deps.ledger.propose(by, proposalOf(tool, input, plan.action, ruling, inForce));
    const isAsked = decision === 'confirm' || (decision === 'allow' && context.operator !== undefined);
    if (!isAgreed && (isAsked || decision !== 'allow')) {
      const done = isAsked ? await refusedAsDone(deps, { plan, by }, context) : undefined;
      if (done) return done;
      const card = withCautions(plan.card, cautions, context);
      const question = { tool, input, card, by, actionId: await propose(), fingerprint };
      return isAsked ? ask(deps, question, inForce) : endOf(ruling, context, then);
    }
    // It turned out whose it is: what they had done before has to be known before it is weighed.
    const isOwners = by.customerId === owner;
    owner = by.customerId;
    if (!isOwners) continue;
    if (!isAgreed) allowedId ??= await propose();
    const actionId = isAgreed ? agreed.actionId : (allowedId ?? '');
    const commit = { tool, plan, by, actionId, ...(doneBefore === undefined ? {} : { doneBefore }) };
    const end = await commitAction(deps, commit, context);
    if (end.status !== 'outpaced') return end;
    await deps.sleep(looks.everyMs);
  }
  return { status: 'failed', reason: 'unavailable' };
}

async function proposeOffers(
  deps: GateDeps,
  tool: OfferTool,
  input: unknown,
  context: ToolContext,
  inForce: PolicyInForce,
  agreed?: string,
): Promise<GateEnd> {
  const planned = await tool.plan(input, context, deskOf(deps, inForce));
  if (planned.status === 'refused') return planned;
  const { action } = planned.plan;
  const { ruling, customer } = await judgeAction(deps, tool, action, context, inForce);
  const by = requesterOf(context, customer);
  const actionId = await deps.ledger.propose(by, proposalOf(tool, input, action, ruling, inForce));
  // An operator who asks for offers has decided to make them.
  const isDecided = ruling.decision === 'allow' || (context.operator && ruling.decision === 'confirm');
  if (!isDecided || !customer) return endOf(ruling, context);
  const fingerprint = offersFingerprint(action.effect);
  if (context.operator && agreed !== fingerprint) {
    const card = tool.review({ action }, context);
    return ask(deps, { tool, input, card, by, actionId, fingerprint }, inForce);
  }
  const round = {
    effect: action.effect,
    terms: inForce.policy.retention,
    day: dayIn(context.timeZone ?? 'UTC', context.now),
  };
  const issued = await deps.ledger.issueOffers({ ...by, customerId: customer.id }, actionId, round);
  if (issued.status !== 'issued') return { status: 'refused', reason: 'not_allowed', details: { rule: issued.status } };
  return { status: 'ok', ...tool.present({ offers: issued.offers, action }, context) };
}

/** Of what would be offered, without days that pass meanwhile. */
function offersFingerprint({ orderNumber, reason, offers }: IssueOffers): string {
  return fingerprintOf(
    orderNumber,
    reason,
    offers.map(({ kind, cost, title }) => ({ kind, cost, title })),
  );
}

/** A yes to going on without a photo, or past a window, is no yes to anything else. */
function goesWithout({ operator }: ToolContext): string[] {
  return [operator?.waivesPhotos, operator?.makesException].filter((each) => each !== undefined);
}

function withCautions(
  card: Plan['card'],
  cautions: Awaited<ReturnType<typeof judgeAction>>['cautions'],
  { language }: ToolContext,
): Plan['card'] {
  if (cautions.length === 0) return card;
  return { ...card, cautions: cautions.map(({ kind, text }) => ({ kind, text: text[language] })) };
}

function deskOf({ ledger }: GateDeps, { policy }: PolicyInForce): PlanDesk {
  return { policy, ledger };
}

function requesterOf({ shop, conversationId, shopper, operator }: ToolContext, customer?: Customer): Requester {
  const customerId = customer?.id ?? shopper.customerId;
  return {
    ...{ shop, conversationId, shopperId: shopper.id },
    ...(customerId === undefined ? {} : { customerId }),
    ...(operator ? { operator } : {}),
  };
}

function proposalOf(
  tool: WriteTool | OfferTool,
  input: unknown,
  action: PlannedAction,
  ruling: Ruling,
  { version }: PolicyInForce,
) {
  return {
    tool: tool.name,
    input,
    kind: action.kind,
    effect: action.effect,
    ...(action.order ? { orderNumber: action.order.number } : {}),
    goods: action.lines.map(({ line }) => line.title),
    ruling,
    policyVersion: version,
    evidence: action.claim?.photos ?? [],
  };
}

interface Question {
  tool: Pick<WriteTool, 'name'>;
  input: unknown;
  card: Plan['card'];
  by: Requester;
  actionId: string;
  fingerprint: string;
}

async function ask(
  { ledger }: GateDeps,
  { tool, input, card: shown, by, actionId, fingerprint }: Question,
  { policy }: PolicyInForce,
): Promise<GateEnd> {
  const { card } = await ledger.ask(by, {
    actionId,
    tool: tool.name,
    input,
    fingerprint,
    card: { ...shown, type: 'confirmation', action: tool.name },
    minutes: policy.confirmationMinutes,
  });
  return { status: 'awaiting_confirmation', confirmation: card };
}

/** A no, or a person; with what is asked for, what it leads to. */
function endOf(
  { ruleId, decision, tell, needs, handoff }: Ruling,
  { language, operator }: ToolContext,
  then?: Ruling,
): GateEnd {
  const said = tell?.[language];
  if (decision === 'human') {
    return {
      status: 'awaiting_human',
      reason: handoff ?? 'policy_requires_human',
      ...(said === undefined ? {} : { tell: said }),
      ...(operator ? { rule: ruleId } : {}),
    };
  }
  const reason = needs ? refusalOf[needs] : 'not_allowed';
  const isExcepted = needs === 'exception' && { exception: true };
  const afterwards = then?.tell && { then: { rule: then.ruleId, tell: then.tell[language] } };
  return {
    status: 'refused',
    reason,
    details: { rule: ruleId, ...(said === undefined ? {} : { tell: said }), ...isExcepted, ...afterwards },
  };
}

const refusalOf = {
  sign_in: 'identity_required',
  step_up: 'step_up_required',
  photos: 'photos_required',
  description: 'description_required',
  exception: 'not_allowed',
} as const satisfies Record<NonNullable<Ruling['needs']>, Refusal>;
