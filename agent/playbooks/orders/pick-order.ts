import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { whereabouts } from '../matter.ts';
import type { PlaybookContext } from '../playbook.ts';
import { holdsItem } from './name-order.ts';
import type { OrderWish } from './order-wish.ts';
import { isWithin, periodOf } from './period.ts';

/** The order that is meant most likely, and those it may be as well. */
interface Pick {
  order: OrderSummary;
  rivals: readonly OrderSummary[];
  /** The shopper's words leave no doubt. */
  pointed: boolean;
}

/** Of these orders, at least one, the one that the words point at, or else the one that suits the wish best. */
export function pickOrder(context: PlaybookContext, orders: readonly OrderSummary[], wish: OrderWish): Pick {
  const byWish = orders.toSorted((a, b) => wish(b) - wish(a));
  const first = byWish[0];
  if (!first) throw new RangeError('a choice needs orders');
  const { entities } = context.segment;

  const tracked = orders.find((order) =>
    order.parcels.some((parcel) => entities.trackingNumbers.includes(parcel.trackingNumber.toUpperCase())),
  );
  if (tracked) return { order: tracked, rivals: [], pointed: true };

  const amounts = amountsIn(context.segment.text);
  const paid = orders.filter((order) => amounts.includes(order.paid.text.replace(/[^\d.]/g, '')));
  if (paid[0] && paid.length === 1) return { order: paid[0], rivals: [], pointed: true };

  const period = isOfBuying(context.segment.text) ? periodOf(context.segment.text, context.frame) : undefined;
  const inPeriod = period ? byWish.filter((order) => isWithin(order.placedAt, period, context.frame)) : [];
  if (inPeriod[0]) return { order: inPeriod[0], rivals: inPeriod, pointed: inPeriod.length === 1 };
  if (orders.length === 1) return { order: first, rivals: [], pointed: true };
  const talkedOf = orders.find((order) => order.number === context.memory.orderNumber);
  if (talkedOf && talkedOf.parcels.length > 1 && meansParcel(context))
    return { order: talkedOf, rivals: [], pointed: true };

  const pointed = entities.ordinal === undefined ? undefined : pointedAt(context, orders, byWish);
  if (pointed) return { order: pointed, rivals: [], pointed: true };

  const { followUp } = context;
  const goesOn = followUp !== undefined && followUp !== 'more' && followUp !== 'corrected';
  if (
    /\b(?:last|latest|newest|most recent)\b|最近(?:的)?(?:一|那)|上(?:一)?次|最新|刚(?:刚)?(?:下|买|拍)/i.test(
      context.segment.text,
    )
  ) {
    const listed = context.memory.lastIntent === 'order_details' ? (context.memory.shown?.ids ?? []) : [];
    const inList = orders.filter(({ number }) => listed.includes(number));
    const newest = [...inList, ...orders].find((order) => wish(order) > 0);
    if (newest) return { order: newest, rivals: [], pointed: true };
  }
  const isOfIt = entities.products.length === 0 || (talkedOf && holdsItem(talkedOf, entities.products));
  const changesIt = context.intent === 'exchange_item' && talkedOf?.state === 'paid' && isOfIt;
  if (talkedOf && changesIt) return { order: talkedOf, rivals: [], pointed: true };
  // “then refund me”, after the talk of a parcel, is about that parcel's order
  const { lastIntent } = context.memory;
  const spokenOf = lastIntent !== undefined && whereabouts.includes(lastIntent) && entities.products.length === 0;
  if (talkedOf && spokenOf && settles.has(context.intent)) return { order: talkedOf, rivals: [], pointed: true };
  if (talkedOf && (goesOn || wish(talkedOf) > 0)) return { order: talkedOf, rivals: [], pointed: true };
  return { order: first, rivals: byWish, pointed: false };
}

/** “I am moving this week” tells nothing of when it was ordered: what isn't over yet does where it is said so. */
const isOfBuying = (text: string): boolean =>
  !/(?:这|本)(?:个?(?:周|星期|礼拜|月))|今年|\bthis (?:week|month|year)\b/i.test(text) ||
  /\b(?:bought|ordered|placed|purchased|got)\b|\bthis (?:week|month)['’]s\b|买|下的?单|下了|拍的?|订[的购]/i.test(text);

/** “第二个包裹”, or 另一个呢 when one of an order's parcels was just told of. */
function meansParcel({ segment: { text, entities }, memory: { lastIntent, parcel } }: PlaybookContext): boolean {
  if (entities.ordinal === undefined) return false;
  if (/包裹|快递|件|parcel|package|box/i.test(text)) return true;
  const isTold = parcel !== undefined && lastIntent !== undefined && whereabouts.includes(lastIntent);
  return isTold && entities.ordinal === 'other' && !/单|\border/i.test(text);
}

/** What is wished for when a parcel doesn't come. */
const settles: ReadonlySet<IntentId> = new Set(['return_item', 'refund_status', 'item_problem', 'cancel_order']);

/** Amounts of two digits and more, as said: an order can be told by what was paid. */
function amountsIn(text: string): string[] {
  return (text.match(/\d[\d,]+(?:\.\d{1,2})?/g) ?? []).map((amount) => amount.replaceAll(',', ''));
}

/** "The second one", "the last one", "the other one": in what was shown, or else in the list, newest first. */
function pointedAt(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  byWish: readonly OrderSummary[],
): OrderSummary | undefined {
  const { ordinal } = context.segment.entities;
  const shown = context.memory.shown?.kind === 'order' ? context.memory.shown : undefined;
  const inShown = (shown?.ids ?? []).flatMap((number) => orders.find((order) => order.number === number) ?? []);
  if (ordinal === 'other') {
    const current = shown?.chosen ?? context.memory.orderNumber;
    return [...inShown, ...byWish].find((order) => order.number !== current);
  }
  if (ordinal === undefined) return undefined;
  const list = inShown.length > 1 ? inShown : orders;
  return list.at(ordinal > 0 ? ordinal - 1 : ordinal);
}
