import type { Commerce } from '../commerce/commerce.ts';
import type { EffectResult, Receipt } from '../commerce/effect.ts';
import type { ToolContext } from '../contract.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import { isSameEffect } from '../ledger/same-effect.ts';
import type { Claim, Commitment, Ledger, RefundClaim, Requester } from '../ledger/ledger.ts';
import type { ServiceRequest } from '../ledger/service-request.ts';
import type { Plan, WriteTool } from '../tool.ts';
import type { GateEnd } from './gate-end.ts';
import { mintGrant } from './grant.ts';

export interface CommitDeps {
  ledger: Ledger;
  commerce: Commerce;
  /** The database's time. */
  clock: () => Date;
  /** Waits; tests pass a quick one. */
  sleep: (ms: number) => Promise<void>;
  /** Hears what the shop's system threw: for our log alone. */
  onShopError: (error: unknown) => void;
}

interface Commit {
  tool: WriteTool;
  plan: Plan;
  by: Requester;
  actionId: string;
  /** As in `Commitment`. */
  doneBefore?: number;
}

/**
 * How long a grant is good for from the claim on, milliseconds: it is redeemed at once, and must be void before anybody
 * may take the claim from who stood still in between.
 */
const grantMs = 10_000;
/** How often and at what distance to look whether someone who is at the same thing has finished, milliseconds. */
export const looks = { times: 40, everyMs: 150 };

/**
 * Commits an action at most once, whoever else is at it: under a key from its content, with the money held beforehand.
 * When the shop breaks off, the shop is asked whether it was done; while it can't say, nothing is done again.
 */
export async function commitAction(
  deps: CommitDeps,
  commit: Commit,
  context: ToolContext,
): Promise<GateEnd | { status: 'outpaced' }> {
  const key = keyOf(commit.by, commit.plan);
  const { claim, claimedAt } = await takeClaim(deps, commit, key);
  switch (claim.status) {
    case 'committed':
      return presented(commit, claim, context);
    case 'done_otherwise':
      return doneBefore(claim.request, context);
    case 'exceeds_paid':
      return { status: 'refused', reason: 'not_allowed', details: { rule: 'exceeds_paid' } };
    case 'offer_gone':
      return { status: 'refused', reason: 'changed_meanwhile', details: { rule: 'offer_gone' } };
    case 'underway':
      return { status: 'failed', reason: 'unconfirmed' };
    case 'outpaced':
      return claim;
    case 'claimed':
      return execute(deps, commit, { key, expiresAt: new Date(claimedAt.getTime() + grantMs) }, context);
  }
}

/** By what an action is the same one: whoever asks, and in whatever words. */
function keyOf({ shop }: Requester, { action, once }: Plan): string {
  return fingerprintOf(shop, action.kind, once ?? action.effect);
}

/**
 * A no where the book has it that this was done: to another effect, or, when an operator asks, at all, for nothing would
 * happen on their yes. A shopper who asks for the same once more is told what was done.
 */
export async function refusedAsDone(
  { ledger }: Pick<CommitDeps, 'ledger'>,
  { plan, by }: Pick<Commit, 'plan' | 'by'>,
  context: ToolContext,
): Promise<GateEnd | undefined> {
  const done = await ledger.findDone(by.shop, keyOf(by, plan));
  if (!done || (!context.operator && isSameEffect(done.effect, plan.action.effect))) return undefined;
  return doneBefore(done.request, context);
}

function doneBefore({ number, title }: ServiceRequest, { language }: ToolContext): GateEnd {
  const tell = {
    en: `This was settled before: ${title.en} (${number}). Nothing was done now.`,
    zh: `之前已经办过：${title.zh}（${number}）。这次没有再办理。`,
  }[language];
  return { status: 'refused', reason: 'changed_meanwhile', details: { rule: 'done_before', tell } };
}

/**
 * What an action has come to that somebody was at before, such as a turn whose process died between the shop's commit
 * and our record: it is done already, or nobody can say. `undefined` when the shop has done nothing.
 */
export async function recallAction(
  deps: CommitDeps,
  { tool, by, actionId }: Omit<Commit, 'plan'>,
  context: ToolContext,
): Promise<GateEnd | undefined> {
  const found = await deps.ledger.findCommitment(by.shop, actionId);
  if (!found) return undefined;
  if (found.state === 'committed') return presented({ tool }, found, context);
  const { idempotencyKey: key } = found;
  const asked = await receiptOf(deps, by, key);
  if (asked.status !== 'done')
    return asked.status === 'unknown' ? { status: 'failed', reason: 'unconfirmed' } : undefined;
  const { receipt } = asked;
  return presented({ tool }, { receipt, request: await deps.ledger.settle(by.shop, key, receipt) }, context);
}

/** Waits for who is at the same thing; takes over from one who broke off before the shop did anything. */
async function takeClaim(
  deps: CommitDeps,
  { plan, by, actionId, doneBefore }: Commit,
  idempotencyKey: string,
): Promise<{ claim: Claim | { status: 'offer_gone' }; claimedAt: Date }> {
  const commitment: Commitment = {
    actionId,
    idempotencyKey,
    draft: plan.request,
    ...(doneBefore === undefined ? {} : { doneBefore }),
    ...refundClaimOf(plan),
    ...(plan.action.offer ? { offerId: plan.action.offer.id } : {}),
  };
  let claimedAt = deps.clock();
  let claim = await deps.ledger.claim(by, commitment);
  for (let look = 0; claim.status === 'underway' && look < looks.times; look += 1) {
    const receipt = await receiptOf(deps, by, idempotencyKey);
    if (receipt.status === 'unknown') break;
    if (receipt.status === 'done') {
      await deps.ledger.settle(by.shop, idempotencyKey, receipt.receipt);
      // what the other one did may not be what is asked for now
      return { claim: await deps.ledger.claim(by, commitment), claimedAt };
    }
    if (!claim.abandoned) await deps.sleep(looks.everyMs);
    claimedAt = deps.clock();
    claim = await deps.ledger.claim(by, claim.abandoned ? { ...commitment, takeOver: true } : commitment);
  }
  return { claim, claimedAt };
}

/** The money that an effect sends back. */
function refundClaimOf({ action: { effect, order } }: Plan): { refund?: RefundClaim } {
  const amount = effect.kind === 'refund' ? effect.amount : effect.kind === 'cancel_order' ? effect.refund : undefined;
  if (!amount || amount.amount === 0 || !order) return {};
  const known = order.refunds.filter(({ rejected }) => !rejected);
  return {
    refund: {
      orderNumber: order.number,
      amount,
      paid: order.totals.paid,
      known: known.map(({ id, amount: sent }) => ({ refundId: id, amount: sent })),
      rejected: order.refunds.flatMap(({ id, rejected }) => (rejected ? [id] : [])),
    },
  };
}

async function execute(
  deps: CommitDeps,
  commit: Commit,
  { key, expiresAt }: { key: string; expiresAt: Date },
  context: ToolContext,
): Promise<GateEnd> {
  const { by, plan, actionId } = commit;
  const { shop, conversationId } = by;
  let result: EffectResult;
  try {
    const { effect } = plan.action;
    result = await deps.commerce.execute(
      mintGrant({ shop, conversationId, actionId, idempotencyKey: key, effect, expiresAt }),
    );
  } catch (error) {
    deps.onShopError(error);
    const found = await receiptOf(deps, by, key);
    if (found.status !== 'done') {
      await deps.ledger.doubt(shop, key);
      return { status: 'failed', reason: 'unconfirmed' };
    }
    result = found;
  }
  if (result.status === 'refused') {
    await deps.ledger.release(shop, key, result.why);
    return { status: 'refused', reason: 'changed_meanwhile', details: { rule: result.why } };
  }
  const request = await deps.ledger.settle(shop, key, result.receipt);
  return presented(commit, { receipt: result.receipt, request }, context);
}

async function receiptOf(
  { commerce, onShopError }: CommitDeps,
  { shop }: Requester,
  key: string,
): Promise<{ status: 'done'; receipt: Receipt } | { status: 'nothing' | 'unknown' }> {
  try {
    const receipt = await commerce.findReceipt(shop, key);
    return receipt ? { status: 'done', receipt } : { status: 'nothing' };
  } catch (error) {
    onShopError(error);
    return { status: 'unknown' };
  }
}

function presented(
  { tool }: Pick<Commit, 'tool'>,
  { receipt, request }: { receipt: Receipt; request: ServiceRequest },
  context: ToolContext,
): GateEnd {
  return { status: 'ok', ...tool.present({ receipt, request }, context) };
}
