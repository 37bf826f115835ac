import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { look } from '../look.ts';
import { whereabouts } from '../matter.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { daysAway } from '../say-time.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { nameItems } from './name-order.ts';
import { wasAskedTo } from './for-another.ts';
import { narrowOrders } from './narrow-orders.ts';
import type { OrderWish } from './order-wish.ts';
import { ordersHolding } from './orders-holding.ts';
import { isWithin, periodOf } from './period.ts';
import { proveOrder, sayOwnerOnly } from './prove-order.ts';

interface Finding {
  /** A guess won't do where several orders fit alike. */
  asksWhich?: boolean;
  /** What was wished, kept for when it is known which order is meant; the words of the turn unless told. */
  words?: string;
}

export interface TheOrder {
  order: OrderSummary;
  /** Other orders that the question may as well be about, the most urgent first. */
  others: readonly OrderSummary[];
  /** The order's state fits the question. */
  fits: boolean;
}

/**
 * Finds the order that a question is about: named by number, by words of its goods, by its place in what was shown, the
 * one being talked about, or the one whose state fits best. When there is none to be found it says or asks what is
 * needed, and answers `undefined`: then the matter has had its word for this turn. With `asksWhich` it asks, too, when
 * several orders fit alike: before something is done to one of them, a guess won't do.
 */
export function* findTheOrder(
  context: PlaybookContext,
  wish: OrderWish,
  { asksWhich = false, words = context.segment.text }: Finding = {},
): Steps<TheOrder | undefined> {
  const { entities } = context.segment;
  const proves = entities.orderNumbers.length > 0 && entities.phoneTails.length + entities.emails.length > 0;
  if (context.frame.shopper.customerId === undefined || proves) {
    const order = yield* proveOrder(context);
    return order && { order, others: [], fits: wish(order) > 0 };
  }
  const named = entities.orderNumbers[0];
  if (named === undefined && wasAskedTo(context.segment.text)) return yield* sayOwnerOnly(context);
  if (named !== undefined) {
    const order = yield* ownOrder(context, named);
    return order && { order, others: [], fits: wish(order) > 0 };
  }
  const holding = yield* ordersHolding(context);
  const orders = holding ?? (yield* ownOrders(context));
  if (!orders) return undefined;
  const likely = narrowOrders(context, orders, wish);
  if (!holding && asksWhich && likely.length === orders.length && namesOthers(context))
    return yield* askWhich(context, orders.slice(0, 3), words, phrases.notBought);
  return yield* choose(context, likely, wish, asksWhich ? words : undefined);
}

/** All orders of a signed-in shopper, newest first; says so when there are none. */
export function* ownOrders(context: PlaybookContext): Steps<readonly OrderSummary[] | undefined> {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status === 'ok' && found.content.orders.length > 0) return found.content.orders;
  if (found.status === 'failed') yield* sayOutage(context);
  else yield* say(context, phrases.noOrders);
  return undefined;
}

function* ownOrder(context: PlaybookContext, number: string): Steps<OrderSummary | undefined> {
  const found = yield* look('get_order', { orderNumber: number, showCards: false });
  if (found.status === 'ok') {
    yield { do: 'remember', memory: { orderNumber: found.content.number } };
    return found.content;
  }
  if (found.status === 'failed') yield* sayOutage(context);
  else {
    yield {
      do: 'ask',
      text: speak(context, phrases.notAmongYours, { number }),
      replies: replies(context, 'orders', 'human'),
      memory: { open: { intent: context.intent, asks: 'order', text: context.segment.text } },
    };
  }
  return undefined;
}

function* choose(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  wish: OrderWish,
  words: string | undefined,
): Steps<TheOrder | undefined> {
  if (context.followUp === 'not_that')
    return yield* chooseAnother(context, orders, wish, words ?? context.segment.text);
  const chosen = pick(context, orders, wish);
  if (words !== undefined && !chosen.pointed) {
    const open = chosen.rivals.filter((order) => wish(order) > 0 && !isRefunded(order));
    const recent = open.filter((order) => isRecent(context, order));
    const rivals = recent.length > 0 ? recent : open;
    if (rivals.length > 1) return yield* askWhich(context, rivals.slice(0, 4), words);
    if (rivals[0]) chosen.order = rivals[0];
  }
  const others = chosen.pointed ? [] : chosen.rivals.filter((order) => order !== chosen.order && wish(order) > 0);
  const shown = [chosen.order, ...others].map((order) => order.number);
  const before = context.memory.shown;
  const stillShown = chosen.pointed && before?.kind === 'order' && before.ids.includes(chosen.order.number);
  yield {
    do: 'remember',
    memory: {
      orderNumber: chosen.order.number,
      shown: { kind: 'order', ids: stillShown ? before.ids : shown, chosen: chosen.order.number },
    },
  };
  return { order: chosen.order, others, fits: wish(chosen.order) > 0 };
}

/** Not the one that was told of: the other that fits, or which of them. */
function* chooseAnother(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  wish: OrderWish,
  words: string,
): Steps<TheOrder | undefined> {
  const { orderNumber } = context.memory;
  const others = orders.filter(({ number }) => number !== orderNumber);
  const fitting = others.filter((order) => wish(order) > 0 && !isRefunded(order));
  const rivals = fitting.length > 0 ? fitting : others;
  const [only, ...more] = rivals;
  if (!only) {
    yield* say(context, phrases.onlyOne, { number: orderNumber ?? '' });
    yield { do: 'suggest', replies: replies(context, 'human') };
    return undefined;
  }
  if (more.length > 0) return yield* askWhich(context, rivals.slice(0, 4), words);
  const shown = { kind: 'order', ids: [only.number], chosen: only.number } as const;
  yield { do: 'remember', memory: { orderNumber: only.number, shown: { ...shown, ids: [...shown.ids] } } };
  return { order: only, others: [], fits: wish(only) > 0 };
}

/** Long delivered orders are past changing; who means one of them will name it. */
const recentDays = 30;

/** All that was bought in it has been refunded, or will be. */
export function isRefunded({ refunds, items }: OrderSummary): boolean {
  return refunds.length > 0 && refunds.length >= items.filter(({ gift }) => !gift).length;
}

function isRecent(context: PlaybookContext, order: OrderSummary): boolean {
  if (order.state !== 'delivered') return true;
  return order.parcels.some(
    ({ deliveredAt }) => deliveredAt !== undefined && daysAway(deliveredAt, context.frame) >= -recentDays,
  );
}

/** Goods are named that are in none of their orders, and no order is spoken of that could be meant all the same. */
const namesOthers = ({ memory, segment, resumes }: PlaybookContext) =>
  segment.entities.products.length > 0 && memory.orderNumber === undefined && resumes === undefined;

function* askWhich(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  text: string,
  asked: typeof phrases.whichOrder = phrases.whichOrder,
): Steps<undefined> {
  const ids = orders.map(({ number }) => number);
  const said = orders.map((order) => `${order.number}${inBrackets(context, nameItems(context, order.items))}`);
  const suggestions = orders.map((order) => shortName(order));
  yield {
    do: 'ask',
    text: speak(context, asked, { orders: said }),
    replies: suggestions,
    memory: {
      open: { intent: context.intent, asks: 'order', text },
      shown: { kind: 'order', ids },
    },
  };
  return undefined;
}

/** As long as a tap may be. */
const longestReply = 40;

function shortName({ number, items }: OrderSummary): string {
  const whole = `${number} ${items[0]?.title ?? ''}`.trim();
  return whole.length <= longestReply ? whole : `${whole.slice(0, longestReply - 1).replace(/\s\S*$/, '')}…`;
}

function inBrackets({ language }: PlaybookContext, items: string): string {
  return language === 'zh' ? `（${items}）` : ` (${items.replace(/^your /, '')})`;
}

interface Pick {
  order: OrderSummary;
  rivals: readonly OrderSummary[];
  /** The shopper's words leave no doubt. */
  pointed: boolean;
}

function pick(context: PlaybookContext, orders: readonly OrderSummary[], wish: OrderWish): Pick {
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

  const period = periodOf(context.segment.text, context.frame);
  const inPeriod = period ? byWish.filter((order) => isWithin(order.placedAt, period, context.frame)) : [];
  if (inPeriod[0]) return { order: inPeriod[0], rivals: inPeriod, pointed: inPeriod.length === 1 };
  if (orders.length === 1) return { order: first, rivals: [], pointed: true };
  const talkedOf = orders.find((order) => order.number === context.memory.orderNumber);
  const meansParcel = entities.ordinal !== undefined && /包裹|快递|件|parcel|package|box/i.test(context.segment.text);
  if (talkedOf && talkedOf.parcels.length > 1 && meansParcel) return { order: talkedOf, rivals: [], pointed: true };

  const pointed = entities.ordinal === undefined ? undefined : pointedAt(context, orders, byWish);
  if (pointed) return { order: pointed, rivals: [], pointed: true };

  const goesOn = context.followUp !== undefined && context.followUp !== 'more';
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
  const changesIt = context.intent === 'exchange_item' && talkedOf?.state === 'paid' && entities.products.length === 0;
  if (talkedOf && changesIt) return { order: talkedOf, rivals: [], pointed: true };
  // “then refund me”, after the talk of a parcel, is about that parcel's order
  const { lastIntent } = context.memory;
  const spokenOf = lastIntent !== undefined && whereabouts.includes(lastIntent) && entities.products.length === 0;
  if (talkedOf && spokenOf && settles.has(context.intent)) return { order: talkedOf, rivals: [], pointed: true };
  if (talkedOf && (goesOn || wish(talkedOf) > 0)) return { order: talkedOf, rivals: [], pointed: true };
  return { order: first, rivals: byWish, pointed: false };
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

const phrases = {
  notBought: phrase<{ orders: string[] }>({
    en: ({ orders }) =>
      `I don't find that in your orders. Which of these is it about: ${orders.join(', ')}? If it's another, please send me the order number.`,
    zh: ({ orders }) =>
      `您的订单里没有查到这件商品。您说的是其中哪一单呢：${orders.join('，')}？都不是的话，麻烦把订单号发我。`,
  }),
  whichOrder: phrase<{ orders: string[] }>({
    en: ({ orders }) => `Which order do you mean: ${orders.slice(0, -1).join(', ')} or ${orders.at(-1) ?? ''}?`,
    zh: ({ orders }) => `您说的是哪一单呢：${orders.join('，还是')}？`,
  }),
  onlyOne: phrase<{ number: string }>({
    en: ({ number }) =>
      `${number} is the only order I find on your account. If you mean another, please send me its number.`,
    zh: ({ number }) => `您账号下我只查到 ${number} 这一单。如果是别的订单，麻烦把订单号发我。`,
  }),
  noOrders: phrase({
    en: [
      () =>
        "I don't see any orders on your account yet. If you ordered as a guest or with another account, send me the order number.",
      () => 'There are no orders on this account so far. Could it have been a different account?',
    ],
    zh: [
      () => '您这个账号下还没有订单。如果是用别的账号或游客身份下的单，把订单号发我看看。',
      () => '目前这个账号里没有查到订单，会不会是用其他账号下的呢？',
    ],
  }),
  notAmongYours: phrase<{ number: string }>({
    en: ({ number }) => `I can't find ${number} among your orders. Could you check the number once more?`,
    zh: ({ number }) => `您的账号下没有查到订单 ${number}，麻烦核对一下订单号？`,
  }),
};
