import type { Effect } from './effect.ts';
import { type Money, sum } from './money.ts';
import type { Order } from './order.ts';
import { hasPiecesLeft, namesPieces } from './order-pieces.ts';
import type { EffectFacts, ShopDecision } from './shop-change.ts';

/** Money back; with a return the pieces come back first, each of them once. */
export function refundDecision(
  effect: Extract<Effect, { kind: 'refund' }>,
  order: Order,
  { now, newId, returnTo }: EffectFacts,
): ShopDecision {
  const { lines, amount, reason, withReturn } = effect;
  if (!order.paidAt || order.state === 'cancelled') return { status: 'refused', why: 'state_changed' };
  if (!namesPieces(order, lines) || (withReturn && lines.length === 0)) return { status: 'refused', why: 'not_found' };
  if (withReturn && (order.shipments.length === 0 || !hasPiecesLeft(order, lines))) {
    return { status: 'refused', why: 'state_changed' };
  }
  if (!staysWithinPaid(order, amount)) return { status: 'refused', why: 'exceeds_paid' };
  const id = newId('refund');
  const stages = withReturn
    ? (['requested', 'approved'] as const)
    : (['requested', 'approved', 'refund_approved'] as const);
  return {
    status: 'changed',
    refund: {
      id,
      lineIds: lines.map(({ lineId }) => lineId),
      ...(lines.length > 0 ? { pieces: lines.map(({ lineId, quantity }) => ({ lineId, quantity })) } : {}),
      amount,
      reason,
      withReturn,
      stages: stages.map((stage) => ({ stage, at: now })),
    },
    receipt: { refundId: id, ...(withReturn && returnTo ? { returnTo } : {}) },
  };
}

/** A sum of money that is one: more than nothing, in whole minor units. */
export function isPositive({ amount }: Money): boolean {
  return Number.isSafeInteger(amount) && amount > 0;
}

/** Whether the refunds of an order, those rejected left out, and this amount add up to no more than was paid. */
export function staysWithinPaid({ totals: { paid }, refunds }: Order, amount: Money): boolean {
  if (!isPositive(amount) || amount.currency !== paid.currency) return false;
  const sent = refunds.filter(({ rejected }) => !rejected).map((each) => each.amount);
  return sum([...sent, amount], paid.currency).amount <= paid.amount;
}
