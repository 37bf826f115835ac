import { actionKinds } from './action-kinds.ts';
import { createGate, type Gate, type GateDeps } from './gate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Rule } from './rule.ts';

/** Lets nothing through without a yes; and here nobody can give one. */
const neverByItself: Rule = {
  id: 'dry_run',
  actions: actionKinds,
  decide: () => ({ decision: 'confirm', because: 'a dry run does nothing' }),
};

/**
 * A gate that only tells what would come of an action, by the same plans and rules: nothing is written, asked, issued or
 * done. What would need no asking is told as if it did; offers of the agent’s are refused, for they exist only once they are
 * issued: an operator’s are asked about first.
 */
export function createDryGate(deps: Omit<GateDeps, 'sleep'>): Pick<Gate, 'propose'> {
  const { ledger, rules } = deps;
  const gate = createGate({
    ...deps,
    ledger: dryLedger(ledger),
    rules: [...rules, neverByItself],
    sleep: () => Promise.resolve(),
  });
  return {
    async propose(tool, input, context) {
      if (tool.kind === 'offer' && !context.operator) return { status: 'refused', reason: 'not_allowed' };
      return gate.propose(tool, input, context);
    },
  };
}

/** Reads as the ledger does, and breaks before it would write. */
function dryLedger(ledger: Ledger): Ledger {
  const never = () => Promise.reject(new Error('a dry run came to where it would have written'));
  return {
    ...ledger,
    propose: () => Promise.resolve('act_dry'),
    ask: (_, { minutes: __, card, ...question }) => {
      const expiresAt = new Date(0);
      const id = 'conf_dry';
      const shown = { ...card, confirmationId: id, expiresAt: expiresAt.toISOString() };
      return Promise.resolve({ ...question, id, card: shown, state: 'pending', discretion: {}, expiresAt });
    },
    closeConfirmation: never,
    claim: never,
    settle: never,
    release: never,
    doubt: never,
    issueOffers: never,
  };
}
