import type { Effect, EffectRefusal } from './effect.ts';
import { exchangeGoods, reshipGoods } from './goods-effects.ts';
import { isPositive, refundDecision, staysWithinPaid } from './refund-effects.ts';
import type { Order } from './order.ts';
import type { VariantId } from './product.ts';
import type { EffectFacts, ShopChange, ShopDecision } from './shop-change.ts';

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/**
 * What an effect changes in a shop that keeps its orders in our own nouns, or why it can't be done there: pure, for the
 * adapters that have no order system behind them. It holds what must hold whatever was planned before: states, stock,
 * pieces, sums. Whether it is a good idea is for the rules of policy.
 */
export function decideEffect(effect: Effect, facts: EffectFacts): ShopDecision {
  if (effect.kind === 'coupon') return coupon(effect, facts);
  const { order } = facts;
  if (!order) return refused('not_found');
  switch (effect.kind) {
    case 'cancel_order':
      return cancel(effect, order, facts);
    case 'change_address':
      return isBeforeDispatch(order) ? changed({ order: { shipTo: effect.address } }) : refused('state_changed');
    case 'urge':
      return urge(effect, order, facts);
    case 'refund':
      return refundDecision(effect, order, facts);
    case 'exchange':
      return exchangeGoods(effect, order, facts);
    case 'reship':
      return reshipGoods(effect, order, facts);
    case 'upgrade_shipping':
      return upgradeShipping(order, facts);
  }
}

/** The variants whose stock an effect moves: what to lock and to look up before it is decided. */
export function variantsMoved(effect: Effect, order: Order | undefined): VariantId[] {
  const linesWith = (ids?: readonly string[]) =>
    (order?.lines ?? []).filter(({ id }) => !ids || ids.includes(id)).map(({ variantId }) => variantId);
  switch (effect.kind) {
    case 'cancel_order':
      return linesWith();
    case 'exchange':
      return [...linesWith([effect.line.lineId]), effect.toVariantId];
    case 'reship':
      return linesWith(effect.lines.map(({ lineId }) => lineId));
    case 'change_address':
    case 'urge':
    case 'refund':
    case 'upgrade_shipping':
    case 'coupon':
      return [];
  }
}

/**
 * By when an order arrives that is sent the faster way from `now` on: in half of the time that the shop promised from
 * dispatch to delivery, counted from the dispatch that is still ahead; never later than promised. `undefined` when it
 * can't be upgraded: not paid, shipped in part, or upgraded before.
 */
export function expressDeliverBy(order: Order, now: Date): Date | undefined {
  const { deliverBy, dispatchBy } = order;
  if (order.express || !isBeforeDispatch(order) || !deliverBy || !dispatchBy) return undefined;
  const leaves = Math.max(dispatchBy.getTime(), now.getTime());
  const half = (deliverBy.getTime() - dispatchBy.getTime()) / 2;
  return new Date(Math.min(deliverBy.getTime(), leaves + half));
}

/** Nothing has left the warehouse, and the order stands. */
function isBeforeDispatch({ state, shipments }: Order): boolean {
  return (state === 'paid' || state === 'awaiting_payment') && shipments.length === 0;
}

function cancel(effect: EffectOf<'cancel_order'>, order: Order, { now, newId }: EffectFacts): ShopDecision {
  if (!isBeforeDispatch(order)) return refused('state_changed');
  const { refund: amount, reason } = effect;
  const sendsMoney = amount.amount !== 0;
  if (sendsMoney && !staysWithinPaid(order, amount)) return refused('exceeds_paid');
  const stages = (['requested', 'approved', 'refund_approved'] as const).map((stage) => ({ stage, at: now }));
  const lineIds = order.lines.map(({ id }) => id);
  const refundId = newId('refund');
  return changed({
    order: { state: 'cancelled', cancelledAt: now },
    stock: order.lines.map(({ variantId, quantity }) => ({ variantId, by: quantity })),
    ...(sendsMoney ? { refund: { id: refundId, lineIds, amount, reason, withReturn: false, stages } } : {}),
    receipt: sendsMoney ? { refundId } : {},
  });
}

/** The seller as long as the order isn't settled, a carrier as long as it has the parcel. */
function urge(effect: EffectOf<'urge'>, order: Order, { newId }: EffectFacts): ShopDecision {
  const { shipmentId } = effect;
  if (effect.to === 'seller') {
    const underway = ['paid', 'partly_shipped', 'shipped'].includes(order.state);
    return underway ? changed({ urge: { id: newId('urge'), urged: 'seller' } }) : refused('state_changed');
  }
  const shipment = order.shipments.find(({ id }) => id === shipmentId);
  if (!shipment) return refused('not_found');
  const arrived = shipment.events.some(({ code }) => code === 'delivered' || code === 'returned_to_sender');
  if (arrived) return refused('state_changed');
  return changed({ urge: { id: newId('urge'), urged: 'carrier', shipmentId: shipment.id } });
}

function upgradeShipping(order: Order, { now }: EffectFacts): ShopDecision {
  const deliverBy = expressDeliverBy(order, now);
  return deliverBy ? changed({ order: { express: true, deliverBy } }) : refused('state_changed');
}

function coupon(effect: EffectOf<'coupon'>, { customer, now, newId }: EffectFacts): ShopDecision {
  if (!customer) return refused('not_found');
  const { value, reason } = effect;
  const expiresAt = new Date(effect.expiresAt);
  if (!isPositive(value) || !(expiresAt > now)) return refused('state_changed');
  const code = newId('coupon');
  return changed({
    coupon: { code, customerId: customer.id, value, reason, expiresAt },
    receipt: { couponCode: code },
  });
}

function changed(change: Omit<ShopChange, 'status' | 'receipt'> & Partial<Pick<ShopChange, 'receipt'>>): ShopChange {
  return { status: 'changed', receipt: {}, ...change };
}

function refused(why: EffectRefusal): ShopDecision {
  return { status: 'refused', why };
}
