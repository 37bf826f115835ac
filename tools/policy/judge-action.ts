import type { Customer } from '../commerce/customer.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Caution } from '../cards.ts';
import type { Order } from '../commerce/order.ts';
import type { ToolContext } from '../contract.ts';
import { isSignedIn } from '../order-access.ts';
import type { OfferTool, WriteTool } from '../tool.ts';
import type { ActionCase, PlannedAction } from './action-case.ts';
import { cautionsOf } from './cautions.ts';
import type { CommitDeps } from './commit-action.ts';
import { strictest, type Ruling, type Verdict } from './decision.ts';
import type { Rule } from './rule.ts';
import type { PolicyInForce } from './shop-policy.ts';
import { shopperHistory } from './shopper-history.ts';

interface JudgeDeps extends Pick<CommitDeps, 'ledger'> {
  rules: readonly Rule[];
}

interface Judged {
  ruling: Ruling;
  then?: Ruling | undefined;
  customer?: Customer;
  cautions: readonly { kind: Caution['kind']; text: Localized }[];
}

/**
 * Gathers what rules may weigh, and lets them: the strictest of them rules. `then` is what a shopper comes to who gives what
 * is asked for. `cautions`: what an operator who acts should know.
 */
export async function judgeAction(
  { ledger, rules }: JudgeDeps,
  tool: WriteTool | OfferTool,
  action: PlannedAction,
  context: ToolContext,
  { policy }: PolicyInForce,
): Promise<Judged> {
  const { shop, shopper, operator, commerce, stepUp, now, conversationId, timeZone = 'UTC' } = context;
  const customerId = action.order?.customerId ?? shopper.customerId;
  const nobody = { actions: [], offerRounds: [] };
  const [customer, book, orders] =
    customerId === undefined
      ? [undefined, nobody, [] as Order[]]
      : await Promise.all([
          commerce.findCustomer(shop, customerId),
          ledger.history(shop, customerId),
          commerce.listOrders(shop, customerId, 200),
        ]);
  const steppedUp = customer !== undefined && (await stepUp.verified(customer.email));
  // Who is signed in is nobody better than a guest with an order of another's that they have proven.
  const isOwn = isSignedIn(shopper) && customerId === shopper.customerId;
  const known = isOwn ? 'signed_in' : action.order ? 'order_verified' : 'anonymous';
  const actionCase: ActionCase = {
    ...action,
    level: steppedUp ? 'stepped_up' : known,
    levelNeeded: tool.level,
    ...(isSignedIn(shopper) && !isOwn ? { anothersOrder: true as const } : {}),
    ...(customer ? { customer } : {}),
    history: shopperHistory(orders, book),
    ...(operator ? { operator } : {}),
    conversationId,
    now,
    timeZone,
  };
  const rulings = rules.flatMap((rule): Ruling[] => {
    const verdict = rule.actions.includes(action.kind) ? rule.decide(actionCase, policy) : undefined;
    return verdict ? [{ ...(operator ? forOperator(rule, verdict) : verdict), ruleId: rule.id }] : [];
  });
  const ruling = operator ? strictestForOperator(rulings) : strictest(rulings);
  return {
    ruling,
    then: ruling.needs && personAfter(rulings),
    cautions: operator ? cautionsOf(actionCase, policy) : [],
    ...(customer ? { customer } : {}),
  };
}

/** What leads to a person once the shopper has given what is asked for; what makes us wary of them isn't told. */
function personAfter(rulings: readonly Ruling[]): Ruling | undefined {
  return rulings.find(({ decision, handoff }) => decision === 'human' && handoff !== 'risk');
}

/** Where a rule wants a person, there one is: who is asked then is the operator. What binds operators stays. */
function forOperator({ bindsOperators }: Rule, verdict: Verdict): Verdict {
  if (verdict.decision !== 'human' || bindsOperators) return verdict;
  return { decision: 'confirm', because: `an operator decides: ${verdict.because}` };
}

/** What stays with nobody at this desk comes before what the shopper could still give: it would be asked for in vain. */
function strictestForOperator(rulings: readonly Ruling[]): Ruling {
  const ruling = strictest(rulings);
  return ruling.needs ? (rulings.find(({ decision }) => decision === 'human') ?? ruling) : ruling;
}
