import type { Deed, Facts, OrderFact } from './oracle-facts-testing.ts';

const hourMs = 3_600_000;
const noReason = ['changed_mind', 'wrong_size', 'price', 'late'];
const quality = ['not_as_described', 'faulty', 'wrong_item'];

/** The calendar day in Shanghai, as a number of days. */
function dayOf(at: Date): number {
  return Math.floor((at.getTime() + 8 * hourMs) / (24 * hourMs));
}

/** Days from one to the other by the shop's calendar; the day after is day one. */
export function daysBetween(from: Date, to: Date): number {
  return dayOf(to) - dayOf(from);
}

/** Every deed lay within the days, states and proofs that the policy asks for. */
export function checkWindows(facts: Facts): string[] {
  return facts.deeds.flatMap((deed) => {
    const order = facts.orders.get(deed.order);
    if (!order) return [`${deed.kind} of an order that is not there: ${deed.order}`];
    const wrong = [...ofState(deed, order, facts), ...ofClaim(deed, order, facts), ...ofPhotos(deed, order, facts)];
    return wrong.map((each) => `${deed.kind} of ${deed.order}: ${each}`);
  });
}

function ofState(deed: Deed, order: OrderFact, { policy, deeds }: Facts): string[] {
  const found: string[] = [];
  const { kind, at, effect } = deed;
  if (order.cancelledAt && order.cancelledAt < at && kind !== 'cancel_order') found.push('the order was cancelled');
  if (kind !== 'urge_shipment' && order.currency !== policy.currency) found.push(`in ${order.currency}`);
  const left = order.parcels.length > 0;
  if ((kind === 'cancel_order' || kind === 'change_delivery_address') && left) found.push('it had left');
  if (kind === 'cancel_order' && order.paid > policy.cancel.personAbove) found.push('a person’s to cancel');
  if (kind === 'change_delivery_address') {
    if (order.paid > policy.changeAddress.personAbove) found.push('a person’s to change');
    if (!/^(?:china|cn|中国)$/iu.test(effect.address?.country ?? '')) found.push('to another country');
    const all = deeds.filter((each) => each.kind === kind && each.order === deed.order);
    if (all.length > 1) found.push(`changed ${all.length} times`);
  }
  if (kind === 'urge_shipment') {
    const again = deeds.filter(
      (each) =>
        each !== deed &&
        each.kind === kind &&
        each.order === deed.order &&
        each.effect.shipmentId === effect.shipmentId &&
        Math.abs(each.at.getTime() - at.getTime()) < policy.urge.everyHours * hourMs,
    );
    if (again.length > 0) found.push('urged twice in a period');
  }
  if (kind === 'claim_price_protection') {
    if (!order.paidAt || daysBetween(new Date(order.paidAt), at) > policy.priceProtection.days) found.push('too late');
    if (linesOf(deed, order).some(({ gift }) => gift)) found.push('a gift');
  }
  return found;
}

function ofClaim(deed: Deed, order: OrderFact, { policy, prices }: Facts): string[] {
  const { kind, at, input } = deed;
  if (!['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'].includes(kind)) return [];
  const ground = input.ground ?? (kind === 'reissue_missing_gift' ? 'missing_part' : 'wrong_size');
  return linesOf(deed, order).flatMap((line) => {
    const rules = policy.lines[line.line];
    if (!rules) return [`no policy for ${line.line}`];
    const number = (key: string) => rules[key] ?? 0;
    const delivered = deliveredAt(order, line.id, at);
    const found: string[] = [];
    if (rules.personFor.includes(ground)) found.push(`${ground} is a person’s`);
    if (ground === 'not_received') {
      if (!order.parcels.some((parcel) => parcel.lineIds.includes(line.id) && isLost(parcel, at)))
        found.push('the parcel is not lost');
      return found;
    }
    if (!delivered) return [...found, 'not delivered'];
    const day = daysBetween(delivered, at);
    const within = (days: number) => {
      if (days === 0 || day > days) found.push(`day ${day} of ${days} for ${ground}`);
    };
    if (kind === 'reissue_missing_gift') {
      if (!line.gift) found.push('no gift');
      within(policy.gift.days);
    } else if (ground === 'damaged') {
      if (at.getTime() - delivered.getTime() > number('damageHours') * hourMs) found.push('damage told too late');
    } else if (ground === 'missing_part') within(number('missingDays'));
    else if (quality.includes(ground)) within(number('qualityDays'));
    else if (noReason.includes(ground)) {
      if (kind === 'request_refund') found.push(`money for ${ground}`);
      within(number(kind === 'request_exchange' ? 'exchangeDays' : 'returnDays'));
      if (input.used === true) found.push('used goods');
    }
    const to = deed.effect.toVariantId;
    if (to !== undefined && (prices.get(to) ?? 0) > (prices.get(line.variant) ?? 0)) found.push('for a dearer one');
    const isMoney = deed.effect.kind === 'refund' && deed.effect.withReturn === false;
    if (isMoney && ground !== 'missing_part' && !rules.keepGoodsFor.includes(ground))
      found.push('the goods stayed and the money went');
    return found;
  });
}

function ofPhotos(deed: Deed, order: OrderFact, { policy, photos, deeds }: Facts): string[] {
  const ground = deed.input.ground ?? (deed.kind === 'reissue_missing_gift' ? 'missing_part' : undefined);
  if (ground === undefined || deed.kind.includes('offer') || deed.kind === 'cancel_order') return [];
  if (!linesOf(deed, order).some(({ line }) => policy.lines[line]?.photosFor.includes(ground))) return [];
  const own = photos.filter(
    ({ id, conversation, at }) => deed.evidence.includes(id) && conversation === deed.conversation && at <= deed.at,
  );
  if (own.length === 0) return [`${ground} without a photo`];
  const used = deeds.filter((each) => each !== deed).flatMap(({ evidence }) => evidence);
  return own.every(({ id }) => used.includes(id)) ? ['a photo that spoke for something else'] : [];
}

export function linesOf({ effect }: Deed, { lines }: OrderFact): OrderFact['lines'] {
  const named = (effect.lines ?? (effect.line ? [effect.line] : [])).map(({ lineId }) => lineId);
  return lines.filter(({ id }) => named.includes(id));
}

function deliveredAt({ parcels, state }: OrderFact, lineId: string, at: Date): Date | undefined {
  const own = parcels.filter(({ lineIds }) => lineIds.includes(lineId));
  const scans = (own.length === 0 && state === 'delivered' ? parcels : own).flatMap((each) => each.scans);
  const dates = scans.filter(({ code }) => code === 'delivered').map((each) => new Date(each.at));
  return dates.filter((date) => date <= at).toSorted((a, b) => b.getTime() - a.getTime())[0];
}

/** The carrier said so last, or fifteen days without a word past the promise. */
function isLost({ scans, promisedBy }: OrderFact['parcels'][number], at: Date): boolean {
  const last = scans.at(-1);
  if (last?.code === 'lost') return true;
  if (!last || last.code === 'delivered' || new Date(promisedBy) > at) return false;
  return at.getTime() - new Date(last.at).getTime() >= 360 * hourMs;
}
