import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { daysAway } from '../say-time.ts';
import { say } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { askWhich } from './ask-which-order.ts';
import { ordersInState } from './by-state.ts';
import { wasAskedTo } from './for-another.ts';
import { narrowOrders } from './narrow-orders.ts';
import type { OrderWish } from './order-wish.ts';
import { ordersHolding } from './orders-holding.ts';
import { pickOrder } from './pick-order.ts';
import { proveOrder, sayOwnerOnly } from './prove-order.ts';

interface Finding {
  /** A guess won't do where several orders fit alike. */
  asksWhich?: boolean;
  /** Goods that none of their orders holds aren't taken for others, guess or not. */
  asksUnbought?: boolean;
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
  { asksWhich = false, asksUnbought = asksWhich, words = context.segment.text }: Finding = {},
): Steps<TheOrder | undefined> {
  const { entities } = context.segment;
  const proves = entities.orderNumbers.length > 0 && entities.phoneTails.length + entities.emails.length > 0;
  const isGuests = entities.orderNumbers.length > 0 && asGuest.test(context.segment.text);
  if (context.frame.shopper.customerId === undefined || proves || isGuests) {
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
  const isUnknown = !holding && asksUnbought && likely.length === orders.length;
  if (isUnknown && (namesOthers(context) || (yield* pointsAtOthers(context))))
    return yield* askWhich(context, orders.slice(0, 3), context.resumes?.text ?? words, 'notBought');
  const inState = standing(context, likely, wish);
  // none stands as they say: which of them it is isn't for us to guess
  if (inState?.length === 0 && asksWhich && likely.length > 1) {
    const fitting = likely.filter((order) => wish(order) > 0);
    return yield* askWhich(context, (fitting.length > 1 ? fitting : likely).slice(0, 4), words);
  }
  return yield* choose(context, inState?.length ? inState : likely, wish, asksWhich ? words : undefined);
}

/** Ordered without the account that they are signed in to. */
const asGuest =
  /\b(?:as (?:a )?guest|guest (?:checkout|order|account)|without (?:an |logging|signing|my )|(?:another|different|other|old|husband['’]?s|wife['’]?s) (?:account|e-?mail))\b|游客|没登录|未登录|(?:别的|另一?个|其他|老)(?:账号|帐号|手机号)/i;

/** Those that the words call by how they stand: of what was shown, else of what suits the wish, else of all. */
function standing(
  { segment: { text }, memory: { shown }, intent }: PlaybookContext,
  orders: readonly OrderSummary[],
  wish: OrderWish,
): readonly OrderSummary[] | undefined {
  if (orders.length < 2) return undefined;
  const inShown = shown?.kind === 'order' ? orders.filter(({ number }) => shown.ids.includes(number)) : [];
  const suiting = orders.filter((order) => wish(order) > 0);
  const ways = { byPrice: intent === 'cancel_order' || /\border|单/i.test(text) };
  const among = [inShown, suiting].filter((each) => each.length > 1);
  const found = [...among, orders].map((each) => ordersInState(text, each, ways));
  return found.find((each) => each !== undefined && each.length > 0) ?? found.at(-1);
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
  // said only what it isn't: any other may be meant, of the same order too
  if (context.followUp === 'corrected' && words !== undefined && context.segment.entities.products.length === 0) {
    const mayBe = orders.filter(({ number, items }) => number !== context.memory.orderNumber || items.length > 1);
    if (mayBe.length > 1) return yield* askWhich(context, mayBe.slice(0, 4), words);
  }
  const chosen = pickOrder(context, orders, wish);
  if (words !== undefined && !chosen.pointed) {
    const open = chosen.rivals.filter((order) => wish(order) > 0 && !order.isPaidBack);
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
  const fitting = others.filter((order) => wish(order) > 0 && !order.isPaidBack);
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

function isRecent(context: PlaybookContext, order: OrderSummary): boolean {
  if (order.state !== 'delivered') return true;
  return order.parcels.some(
    ({ deliveredAt }) => deliveredAt !== undefined && daysAway(deliveredAt, context.frame) >= -recentDays,
  );
}

/** Goods are named that are in none of their orders, and no order is spoken of that could be meant all the same. */
const namesOthers = ({ memory, segment, resumes, followUp }: PlaybookContext) =>
  segment.entities.products.length > 0 &&
  (followUp === 'corrected' ||
    (memory.orderNumber === undefined && (resumes === undefined || resumes.asks === 'order')));

/** “嗯就那双” of goods that none of their orders holds points at nothing. */
function* pointsAtOthers(context: PlaybookContext): Steps<boolean> {
  const { resumes, segment } = context;
  const said = goodsSaid(resumes?.text ?? '');
  if (resumes?.asks !== 'order' || said.length === 0 || !justPoints.test(segment.text.trim())) return false;
  const entities = { ...segment.entities, products: said };
  return (yield* ordersHolding({ ...context, segment: { ...segment, entities } })) === undefined;
}

const justPoints =
  /^(?:嗯+|对|是的?|就|是|[，, ])*[那这](?:一)?[双件个条款副台单](?:啊|呀|吧|了)?[。!！]?$|^(?:(?:yes|yeah|yep|ok)[, ]*)?(?:that|this|those|them)(?: one| ones| pair)?[.!]?$/i;

const phrases = {
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
