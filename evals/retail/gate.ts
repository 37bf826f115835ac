import type { ConfirmationCard } from '../../tools/cards.ts';
import { fingerprintOf } from '../../tools/ledger/fingerprint.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { GateEnd } from '../../tools/policy/gate-end.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import type { RetailDesk } from './desk.ts';
import { judgeRetail, retailRules, type RetailRule } from './rules.ts';
import type { RetailPlan, RetailWrite } from './tools/retail-write.ts';

/** How the rules decided on one wish. */
export interface RetailDecision {
  tool: string;
  decision: 'confirm' | 'deny' | 'refused' | 'done';
  /** Of the rule, or of what was missing. */
  why: string;
}

/** The gate of one conversation with the benchmark's shop. */
export interface RetailGate extends Gate {
  /** The shopper's own answer to the question that waits. */
  answer(confirmationId: string, decision: 'confirm' | 'cancel'): void;
  /** All that was decided so far. */
  decisions: readonly RetailDecision[];
}

interface Pending {
  id: string;
  write: RetailWrite;
  input: unknown;
  fingerprint: string;
  confirmed: boolean;
}

/** Who makes a gate: a replay, or a conversation with a model. */
export interface RetailGateDeps {
  desk: RetailDesk;
  writes: readonly RetailWrite[];
  rules?: readonly RetailRule[];
}

/**
 * The way of every change of the benchmark's shop, as ours is: plan from reads, let the rules decide, ask, plan and
 * decide again once the shopper has said yes, and only then put the new records in place. The benchmark's shop lives in
 * memory and in one conversation, so there is no ledger beside it.
 */
export function createRetailGate({ desk, writes, rules = retailRules }: RetailGateDeps): RetailGate {
  const decisions: RetailDecision[] = [];
  let pending: Pending | undefined;
  let asked = 0;
  const note = (tool: string, decision: RetailDecision['decision'], why: string) =>
    decisions.push({ tool, decision, why });

  function propose(write: RetailWrite, input: unknown, agreed?: string): GateEnd {
    const planned = write.plan(input, desk.shop);
    if (planned.status === 'refused') {
      note(write.name, 'refused', planned.why);
      return { status: 'refused', reason: 'not_found', details: { why: planned.why } };
    }
    const { plan } = planned;
    const user = desk.userId === undefined ? {} : { userId: desk.userId };
    const { decision, ruleId, because } = judgeRetail({ ...plan.facts, action: write.name, ...user }, rules);
    if (decision !== 'allow' && decision !== 'confirm') {
      note(write.name, 'deny', ruleId);
      return { status: 'refused', reason: 'not_allowed', details: { rule: ruleId, because } };
    }
    const fingerprint = fingerprintOf(write.name, plan.change);
    if (decision === 'confirm' && fingerprint !== agreed) {
      note(write.name, 'confirm', ruleId);
      asked += 1;
      pending = { id: `cnf_${asked}`, write, input, fingerprint, confirmed: false };
      return { status: 'awaiting_confirmation', confirmation: cardOf(pending, plan) };
    }
    note(write.name, 'done', ruleId);
    desk.replace(plan.change);
    return { status: 'ok', content: plan.change.order ?? plan.change.user };
  }

  return {
    decisions,
    answer(confirmationId, decision) {
      if (pending?.id !== confirmationId) return;
      pending = decision === 'confirm' ? { ...pending, confirmed: true } : undefined;
    },
    propose(tool, input) {
      const write = writes.find(({ name }) => name === (tool.name as string));
      return Promise.resolve(write ? propose(write, input) : { status: 'refused', reason: 'not_allowed' });
    },
    carryOut(_, confirmationId) {
      const due = pending;
      if (due?.id !== confirmationId || !due.confirmed) {
        return Promise.resolve({ status: 'refused', reason: 'changed_meanwhile' });
      }
      pending = undefined;
      return Promise.resolve(propose(due.write, due.input, due.fingerprint));
    },
  };
}

/** The card's kinds are our shops' own; this one is told by its title. */
function cardOf({ id, write }: Pending, { question }: RetailPlan): ConfirmationCard {
  return {
    type: 'confirmation',
    confirmationId: id,
    action: write.name as string as ActionKind,
    title: question.title,
    items: [],
    rows: [...question.rows],
    confirmLabel: 'Yes',
    cancelLabel: 'No',
    expiresAt: '9999-12-31T23:59:59Z',
  };
}
