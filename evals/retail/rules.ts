import { strictest, type Ruling, type Verdict } from '../../tools/policy/decision.ts';
import { cancelReasons } from './tools/cancel-pending-order.ts';
import type { RetailFacts, RetailWriteName } from './tools/retail-write.ts';

/** What a rule of the benchmark's policy looks at. */
export interface RetailCase extends RetailFacts {
  action: RetailWriteName;
  /** Who the shopper has shown to be, by e-mail or by name and zip code; absent before. */
  userId?: string;
}

/** One rule of the benchmark's policy: pure, and silent where it has nothing to say. */
export interface RetailRule {
  id: string;
  actions: readonly RetailWriteName[];
  decide(facts: RetailCase): Verdict | undefined;
}

const onOrders = [
  'cancel_pending_order',
  'exchange_delivered_order_items',
  'modify_pending_order_address',
  'modify_pending_order_items',
  'modify_pending_order_payment',
  'return_delivered_order_items',
] as const satisfies readonly RetailWriteName[];
const all: readonly RetailWriteName[] = [...onOrders, 'modify_user_address'];

function deniedUnless(holds: boolean, because: string): Verdict | undefined {
  return holds ? undefined : { decision: 'deny', because };
}

/**
 * The policy as its own shop holds it. Where its prose is stricter than its tools (address and payment of an order whose
 * items were changed already), the tools count: gold states come from them.
 */
export const retailRules: readonly RetailRule[] = [
  {
    id: 'identity_first',
    actions: all,
    decide: ({ userId }) =>
      deniedUnless(userId !== undefined, 'find out who the shopper is first: by e-mail, or by name and zip code'),
  },
  {
    id: 'own_records_only',
    actions: all,
    decide: ({ userId, owner }) =>
      deniedUnless(userId === undefined || userId === owner.user_id, 'it belongs to another user'),
  },
  {
    id: 'cancel_only_pending',
    actions: ['cancel_pending_order'],
    decide: ({ order }) => deniedUnless(order?.status === 'pending', `the order is ${order?.status}, not pending`),
  },
  {
    id: 'cancel_reason',
    actions: ['cancel_pending_order'],
    decide: ({ reason }) =>
      deniedUnless(
        cancelReasons.some((each) => each === reason),
        `the reason must be one of: ${cancelReasons.join(', ')}`,
      ),
  },
  {
    id: 'modify_only_pending',
    actions: ['modify_pending_order_address', 'modify_pending_order_payment'],
    decide: ({ order }) =>
      deniedUnless(order?.status.includes('pending') === true, `the order is ${order?.status}, not pending`),
  },
  {
    id: 'items_once_while_pending',
    actions: ['modify_pending_order_items'],
    decide: ({ order }) => deniedUnless(order?.status === 'pending', `the order is ${order?.status}, not pending`),
  },
  {
    id: 'delivered_only_and_once',
    actions: ['exchange_delivered_order_items', 'return_delivered_order_items'],
    decide: ({ order }) => deniedUnless(order?.status === 'delivered', `the order is ${order?.status}, not delivered`),
  },
  {
    id: 'new_items_available',
    actions: ['modify_pending_order_items', 'exchange_delivered_order_items'],
    decide: ({ unavailable = [] }) =>
      deniedUnless(unavailable.length === 0, `not available: ${unavailable.join(', ')}`),
  },
  {
    id: 'new_items_differ',
    actions: ['modify_pending_order_items'],
    decide: ({ unchanged = [] }) => deniedUnless(unchanged.length === 0, `stays what it is: ${unchanged.join(', ')}`),
  },
  {
    id: 'gift_card_covers',
    actions: ['modify_pending_order_items', 'modify_pending_order_payment', 'exchange_delivered_order_items'],
    decide: ({ method, toPay = 0 }) =>
      deniedUnless(method?.source !== 'gift_card' || method.balance >= toPay, 'the gift card holds too little'),
  },
  {
    id: 'one_payment_only',
    actions: ['modify_pending_order_payment'],
    decide: ({ order }) =>
      deniedUnless(
        order?.payment_history.length === 1 && order.payment_history[0]?.transaction_type === 'payment',
        'the order has more than its one payment',
      ),
  },
  {
    id: 'another_payment_method',
    actions: ['modify_pending_order_payment'],
    decide: ({ order, method }) =>
      deniedUnless(order?.payment_history[0]?.payment_method_id !== method?.id, 'it is paid that way already'),
  },
  {
    id: 'refund_to_payment_or_gift_card',
    actions: ['return_delivered_order_items'],
    decide: ({ order, method }) =>
      deniedUnless(
        method?.source === 'gift_card' || order?.payment_history[0]?.payment_method_id === method?.id,
        'the money goes back the way it was paid, or onto a gift card',
      ),
  },
  { id: 'asks_first', actions: all, decide: () => ({ decision: 'confirm', because: 'every change needs a yes' }) },
];

/** What the rules say together: the strictest counts, as in our own shops. */
export function judgeRetail(facts: RetailCase, rules: readonly RetailRule[] = retailRules): Ruling {
  return strictest(
    rules.flatMap((rule): Ruling[] => {
      const verdict = rule.actions.includes(facts.action) ? rule.decide(facts) : undefined;
      return verdict ? [{ ...verdict, ruleId: rule.id }] : [];
    }),
  );
}
