import type { Deed, Facts, OrderFact } from './oracle-facts-testing.ts';
import { daysBetween } from './oracle-windows-testing.ts';

const adjustments = ['claim_price_protection', 'accept_retention_offer'];

/** Sums, limits, pieces and how often: of each order and of each shopper. */
export function checkMoney(facts: Facts): string[] {
  const found = [...facts.orders.values()].flatMap((order) =>
    [...ofSums(order, facts), ...ofPieces(order, facts)].map((each) => `${order.number}: ${each}`),
  );
  return [...found, ...ofLimits(facts), ...ofPrices(facts), ...ofRisk(facts)];
}

function ofSums(order: OrderFact, { deeds }: Facts): string[] {
  const found: string[] = [];
  const total = order.refunds.reduce((sum, { amount }) => sum + amount, 0);
  if (total > order.paid) found.push(`${total} went back of ${order.paid} paid`);
  const goods = order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  for (const line of order.lines) {
    const share = goods === 0 ? 0 : (order.paid * line.price * line.quantity) / goods;
    const alone = order.refunds.filter(
      ({ pieces }) => pieces.length > 0 && pieces.every(({ lineId }) => lineId === line.id),
    );
    const back = alone.reduce((sum, { amount }) => sum + amount, 0);
    if (back > share + 2) found.push(`${back} went back for ${line.id}, paid ${Math.round(share)}`);
  }
  const own = deeds.filter((deed) => deed.order === order.number && deed.refundId !== null);
  if (new Set(own.map(({ refundId }) => refundId)).size !== own.length) found.push('two deeds share a refund');
  return found;
}

/** No piece is returned, refunded and sent again more than once over all of these ways. */
function ofPieces(order: OrderFact, { deeds }: Facts): string[] {
  const own = deeds.filter((deed) => deed.order === order.number);
  const found: string[] = [];
  const times = (kind: string) => own.filter((deed) => deed.kind === kind).length;
  if (times('cancel_order') > 1) found.push('cancelled twice');
  for (const { id, quantity } of order.lines) {
    const pieces = (deed: Deed) =>
      [...(deed.effect.lines ?? []), ...(deed.effect.line ? [deed.effect.line] : [])]
        .filter(({ lineId }) => lineId === id)
        .reduce((sum, each) => sum + each.quantity, 0);
    const sum = (list: readonly Deed[]) => list.reduce((total, deed) => total + pieces(deed), 0);
    const settled = sum(own.filter((deed) => !adjustments.includes(deed.kind) && deed.effect.kind !== 'exchange'));
    const swapped = sum(own.filter(({ effect }) => effect.kind === 'exchange'));
    if (settled + swapped > quantity) found.push(`${settled} settled and ${swapped} exchanged of ${quantity} of ${id}`);
    const resent = order.resent.filter(({ lineId }) => lineId === id).reduce((total, each) => total + each.quantity, 0);
    if (resent > quantity) found.push(`${resent} of ${quantity} of ${id} sent again`);
  }
  return found;
}

/** What a person decides above an amount, counted with all that went back on the order before. */
function ofLimits({ deeds, orders, policy }: Facts): string[] {
  return deeds.flatMap((deed) => {
    const order = orders.get(deed.order);
    if (!order || (deed.kind !== 'request_return' && deed.kind !== 'request_refund')) return [];
    const isVip = order.tier === 'vip';
    const { personAbove, personAboveVip, returnPersonAbove, returnPersonAboveVip } = policy.refund;
    const limit = deed.effect.withReturn
      ? isVip
        ? returnPersonAboveVip
        : returnPersonAbove
      : isVip
        ? personAboveVip
        : personAbove;
    const before = order.refunds
      .filter(({ at, id }) => new Date(at) <= deed.at && id !== deed.refundId)
      .reduce((sum, { amount }) => sum + amount, 0);
    const resent = deeds
      .filter((each) => each.order === deed.order && each.effect.kind === 'reship' && each.at < deed.at)
      .reduce((sum, each) => sum + worth(each, order), 0);
    const total = (deed.effect.amount?.amount ?? worth(deed, order)) + before + resent;
    return total > limit + 2 ? [`${deed.kind} of ${deed.order}: ${total} in all, a person’s above ${limit}`] : [];
  });
}

function worth({ effect }: Deed, { lines, paid, shipping }: OrderFact): number {
  const goods = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const named = (effect.lines ?? []).reduce(
    (sum, { lineId, quantity }) => sum + (lines.find(({ id }) => id === lineId)?.price ?? 0) * quantity,
    0,
  );
  return goods === 0 ? 0 : ((paid - shipping) * named) / goods;
}

/** A price difference is paid once a piece, by whichever way, and never more than the difference. */
function ofPrices({ deeds, orders, policy, prices, offers }: Facts): string[] {
  const isDifference = (deed: Deed) =>
    deed.kind === 'claim_price_protection' || offers.find(({ id }) => id === deed.offer)?.kind === 'price_difference';
  const differences = deeds.filter(isDifference);
  return [...orders.values()].flatMap((order) => {
    const own = differences.filter((deed) => deed.order === order.number);
    if (own.length === 0) return [];
    const found: string[] = [];
    for (const line of order.lines) {
      const pieces = own.flatMap(({ effect }) => effect.lines ?? []).filter(({ lineId }) => lineId === line.id);
      const count = pieces.reduce((sum, { quantity }) => sum + quantity, 0);
      if (count > line.quantity) found.push(`${order.number}: the price of ${line.id} was made up for ${count} times`);
    }
    const total = own.reduce((sum, { effect }) => sum + (effect.amount?.amount ?? 0), 0);
    const most = order.lines.reduce(
      (sum, { price, quantity, variant }) => sum + Math.max(0, price - (prices.get(variant) ?? price)) * quantity,
      0,
    );
    if (total > most) found.push(`${order.number}: ${total} of price differences, at most ${most}`);
    const claimed = own.filter(({ kind }) => kind === 'claim_price_protection');
    const sum = claimed.reduce((all, { effect }) => all + (effect.amount?.amount ?? 0), 0);
    if (sum > policy.priceProtection.personAbove) found.push(`${order.number}: a difference of ${sum} is a person’s`);
    return found;
  });
}

/** Who had so many refunds or claims in the period is a person’s. */
function ofRisk({ deeds, orders, policy: { risk } }: Facts): string[] {
  const risky = ['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'];
  const adjusted = new Set(deeds.filter(({ kind }) => adjustments.includes(kind)).map(({ refundId }) => refundId));
  return deeds.flatMap((deed) => {
    if (!risky.includes(deed.kind)) return [];
    const recent = (at: Date) => at < deed.at && daysBetween(at, deed.at) <= risk.periodDays;
    const own = [...orders.values()].filter(({ customer }) => customer === deed.customer);
    const refunds = own
      .filter(({ cancelledAt }) => !cancelledAt)
      .flatMap((order) => order.refunds)
      .filter(({ id, at }) => !adjusted.has(id) && id !== deed.refundId && recent(new Date(at))).length;
    const claims = deeds.filter(
      (each) =>
        each.customer === deed.customer &&
        (each.kind === 'request_refund' || each.kind === 'reissue_missing_gift') &&
        each !== deed &&
        recent(each.at),
    ).length;
    return refunds >= risk.refunds || claims >= risk.claims
      ? [`${deed.kind} of ${deed.order} after ${refunds} refunds and ${claims} claims of ${deed.customer}`]
      : [];
  });
}
