import { dispatchStatus, isRefunded } from './dispatch-status.ts';
import type { Effect, EffectRefusal } from './effect.ts';
import type { LineShare } from './line-share.ts';
import { money } from './money.ts';
import type { Order, OrderId, OrderLine } from './order.ts';
import { hasPiecesLeft, namesPieces, piecesResent } from './order-pieces.ts';
import type { Variant, VariantId } from './product.ts';
import type { EffectFacts, ShopChange, ShopDecision } from './shop-change.ts';
import { variantOptions } from './variant-options.ts';

/**
 * Another variant at the price paid. What isn't packed yet becomes the other variant at once; what is on its way or with
 * the shopper comes back first.
 */
export function exchangeGoods(
  effect: Extract<Effect, { kind: 'exchange' }>,
  order: Order,
  facts: EffectFacts,
): ShopDecision {
  const { line: share, toVariantId, reason } = effect;
  const line = order.lines.find(({ id }) => id === share.lineId);
  const target = facts.variants.get(toVariantId);
  if (!line || !namesPieces(order, [share])) return refused('not_found');
  const packed = order.shipments.some(({ lineIds }) => lineIds.includes(line.id));
  // what is faulty may be exchanged for the same, but only once there is something to hand back
  const isOther = packed || toVariantId !== line.variantId;
  if (target?.productId !== line.productId || !isOther) return refused('not_found');
  const waits = dispatchStatus(order, facts.now)?.lines.includes(line) ?? false;
  if (order.state === 'cancelled' || (!packed && !waits)) return refused('state_changed');
  if (!hasPiecesLeft(order, [share])) return refused('state_changed');
  if (target.variant.stock < share.quantity) return refused('out_of_stock');
  if (!packed) return swapped(line, share.quantity, target.variant, facts);
  const { now, newId, returnTo } = facts;
  return {
    status: 'changed',
    exchange: {
      id: newId('exchange'),
      lineId: line.id,
      quantity: share.quantity,
      to: described(target.variant),
      reason,
      requestedAt: now,
    },
    stock: [{ variantId: toVariantId, by: -share.quantity }],
    receipt: returnTo ? { returnTo } : {},
  };
}

/** The line itself becomes the other variant, or the pieces that do are split off. */
function swapped(line: OrderLine, quantity: number, variant: Variant, { newId }: EffectFacts): ShopChange {
  const { size: _, ...rest } = line;
  const other: OrderLine = { ...rest, ...described(variant), quantity };
  return {
    status: 'changed',
    line:
      quantity === line.quantity
        ? { changed: other }
        : { changed: { ...line, quantity: line.quantity - quantity }, added: { ...other, id: newId('line') } },
    stock: [
      { variantId: line.variantId, by: quantity },
      { variantId: variant.id, by: -quantity },
    ],
    receipt: {},
  };
}

function described(variant: Variant): Pick<OrderLine, 'variantId' | 'options' | 'size'> {
  const { id, size } = variant;
  return { variantId: id, options: variantOptions(variant), ...(size !== undefined && { size }) };
}

/**
 * The same goods once more, by an order of their own that costs nothing: `SM10042-R1` for the first one of SM10042. It
 * promises what the first one did, counted from now.
 */
export function reshipGoods(
  effect: Extract<Effect, { kind: 'reship' }>,
  order: Order,
  facts: EffectFacts,
): ShopDecision {
  const { lines: shares } = effect;
  if (shares.length === 0 || !namesPieces(order, shares)) return refused('not_found');
  const { paidAt, shipments, state } = order;
  if (!paidAt || shipments.length === 0 || state === 'cancelled') return refused('state_changed');
  if (isRefunded(order)) return refused('state_changed');
  const sentBefore = shares.some(({ lineId, quantity }) => {
    const bought = order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    return piecesResent(order, lineId) + quantity > bought;
  });
  if (sentBefore) return refused('state_changed');
  const taken = piecesByVariant(order, shares);
  const inStock = [...taken].every(([id, quantity]) => (facts.variants.get(id)?.variant.stock ?? 0) >= quantity);
  if (!inStock) return refused('out_of_stock');
  const replacement = replacementOf({ ...order, paidAt }, shares, facts);
  return {
    status: 'changed',
    replacement,
    stock: [...taken].map(([variantId, quantity]) => ({ variantId, by: -quantity })),
    receipt: { replacementOrder: replacement.number },
  };
}

function piecesByVariant(order: Order, shares: readonly LineShare[]): Map<VariantId, number> {
  const taken = new Map<VariantId, number>();
  for (const { lineId, quantity } of shares) {
    const variantId = order.lines.find(({ id }) => id === lineId)?.variantId;
    if (variantId) taken.set(variantId, (taken.get(variantId) ?? 0) + quantity);
  }
  return taken;
}

function replacementOf(
  order: Order & { paidAt: Date },
  shares: readonly LineShare[],
  { now, newId }: EffectFacts,
): Order {
  const { number, customerId, paidAt, paymentMethod, shipTo, dispatchBy, deliverBy, shipments } = order;
  const free = money(0, order.totals.paid.currency);
  const later = (promise: Date) => new Date(now.getTime() + (promise.getTime() - paidAt.getTime()));
  const lines = shares.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ ...line, id: newId('line'), quantity, unitPrice: free }] : [];
  });
  const first = shipments.find(({ lineIds }) => shares.some(({ lineId }) => lineIds.includes(lineId)));
  return {
    id: newId('order') as OrderId,
    number: `${number}-R${(order.replacements ?? []).length + 1}`,
    customerId,
    state: 'paid',
    placedAt: now,
    paidAt: now,
    lines,
    totals: { items: free, shipping: free, discount: free, paid: free },
    paymentMethod,
    shipTo: first?.address ?? shipTo,
    ...(dispatchBy && { dispatchBy: later(dispatchBy) }),
    ...(deliverBy && { deliverBy: later(deliverBy) }),
    shipments: [],
    refunds: [],
    replaces: { number, pieces: shares.map(({ lineId, quantity }) => ({ lineId, quantity })) },
  };
}

function refused(why: EffectRefusal): ShopDecision {
  return { status: 'refused', why };
}
