import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { draftOf, look } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { holdsItem } from '../orders/name-order.ts';
import { wishOf, type OrderWish } from '../orders/order-wish.ts';
import type { ActionDraft, PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { act, waits } from './act.ts';
import { actionPlaybook } from './action-playbook.ts';
import { goodsKept, leavingKept, meantWords } from './find-item.ts';
import { isLost, tellLost } from './faults/lost-order.ts';
import { partMeant, tellPart } from './part-of-order.ts';
import { orCancels } from './offers/or-cancels.ts';
import { offersInstead } from './offers/retention.ts';
import { returnFrom } from './returns/return-item.ts';
import { cancelReasonIn, entitiesOf, wordsOf } from './said-words.ts';
import { tellRules } from './told-rules.ts';

/** Cancels an order that hasn't left: offers first where there are some for the reason given, then the card. */
export const cancelOrder = actionPlaybook('cancel_order', function* (context) {
  if (meansSeveral(context) && (yield* cancelSeveral(context))) return;
  const found = yield* findTheOrder(leavingKept(context), wishFor(context), { asksWhich: true });
  if (!found) return;
  // “不想要了” of something that is there is a return
  const isThere = found.order.parcels.some(({ condition }) => condition === 'delivered');
  if (isThere && !/取消|cancel/i.test(wordsOf(context)))
    return yield* returnFrom({ ...context, intent: 'return_item' }, found.order);
  yield* cancelOne(context, found.order);
});

/** Not an order of which all is to be kept. */
function wishFor(context: PlaybookContext): OrderWish {
  const wish = wishOf('cancel_order');
  return (order) => (isAllKept(context, order) ? 0 : wish(order));
}

/** All that is in it stays, by their words. */
function isAllKept(context: PlaybookContext, { items }: OrderSummary): boolean {
  const goods = items.filter(({ gift }) => !gift);
  return goods.length > 0 && goodsKept(context, goods).length === goods.length;
}

function* cancelOne(context: PlaybookContext, order: OrderSummary): Steps {
  const hasLeft = order.parcels.length > 0;
  if (isLost(order)) return yield* tellLost(context, order);
  // who only proved the order isn't sent a code to hear a no
  if (context.frame.shopper.customerId === undefined && hasLeft) return yield* tellRules(context, 'cancel_order');
  const said = context.turn.segments.map(({ text }) => text).join(' ');
  const hangsOnPrice = !hasLeft && orCancels(context.segment.text);
  const reason = cancelReasonIn(wordsOf(context)) ?? cancelReasonIn(said) ?? (hangsOnPrice ? 'price' : undefined);
  const draft = draftOf('cancel_order', { orderNumber: order.number, reason });
  if (!hasLeft && (yield* tellPart(context, order))) return;
  if (!hasLeft && (yield* tellKeptFor(context, order.number))) return;
  if (!hasLeft && order.state === 'paid') {
    if (yield* offersInstead(context, draft, { orderNumber: order.number, why: reason })) return;
  }
  // the price is answered first: only who then still wants it cancelled gets a card
  if (hangsOnPrice) return yield* askAnyway(context, draft, order.number);
  yield* act(context, draft);
}

function* askAnyway(context: PlaybookContext, draft: ActionDraft, number: string): Steps {
  const text = speak(context, phrases.noneOff, { number });
  yield* step({ do: 'offer', text, replies: replies(context, 'yes', 'no'), open: waits(context, 'go_on', draft) });
}

/**
 * A coupon was taken for keeping this very order, and nothing takes it back when the order goes: what becomes of both is
 * for a person to say.
 */
function* tellKeptFor(context: PlaybookContext, number: string): Steps<boolean> {
  if (context.frame.shopper.customerId === undefined) return false;
  const looked = yield* look('list_requests', { showCards: false });
  if (looked.status !== 'ok') return false;
  const kept = looked.content.requests.find(
    ({ kind, orderNumber, couponCode }) =>
      kind === 'accept_retention_offer' && orderNumber === number && couponCode !== undefined,
  );
  if (!kept) return false;
  const text = speak(context, phrases.keptFor, { number, title: kept.title, request: kept.number });
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'policy_requires_human' };
  return true;
}

function meansAll(context: PlaybookContext): boolean {
  const isAll =
    /(?:所有|全部|两个|两单|几个|这些|都).{0,6}(?:订单|单子|取消|不要)|(?:订单|单子)(?:全|都)|\b(?:all|both|every)\b.{0,20}(?:orders?|of them)|cancel (?:them )?(?:all|both|everything)/i;
  return (
    isAll.test(wordsOf(context)) && entitiesOf(context).orderNumbers.length === 0 && meantWords(context).length === 0
  );
}

const meansSeveral = (context: PlaybookContext) =>
  meansAll(context) || (meantWords(context).length > 1 && entitiesOf(context).orderNumbers.length === 0);

/**
 * Every order that hasn't left, or each that holds something named, one card after the other. False when there is no more
 * than one.
 */
function* cancelSeveral(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId === undefined) return false;
  const found = yield* look('find_orders', { group: 'unshipped', limit: 20, showCards: false });
  if (found.status !== 'ok') return false;
  const words = meantWords(context);
  const meant = found.content.orders.filter(
    (order) => !isAllKept(context, order) && (meansAll(context) || holdsItem(order, words)),
  );
  if (meant.length < 2) return false;
  const reason = cancelReasonIn(wordsOf(context));
  // of which only something is meant, isn't cancelled with the others
  const [partly, ...more] = meant.filter((order) => partMeant(context, order) !== undefined);
  const drafts = meant
    .filter((order) => order !== partly && !more.includes(order))
    .map(({ number }) => draftOf('cancel_order', { orderNumber: number, reason }));
  const [first, ...queue] = drafts;
  if (!first) return partly !== undefined && (yield* tellPart(context, partly));
  for (const order of partly ? [partly, ...more] : []) yield* say(context, phrases.notInPart, { number: order.number });
  if (queue.length === 0) {
    yield* act(context, first);
    return true;
  }
  yield* say(context, phrases.oneByOne, { count: drafts.length });
  yield { do: 'remember', memory: { queue } };
  yield* act(context, first);
  return true;
}

const phrases = {
  keptFor: phrase<{ number: string; title: string; request: string }>({
    en: ({ number, title, request }) =>
      `You took “${title}” (${request}) for keeping order ${number}. If it is to be cancelled after all, a colleague decides what happens to that coupon, so I don't do it by a card here. Shall I pass you over?`,
    zh: ({ number, title, request }) =>
      `订单 ${number} 之前为保留它领过“${title}”（${request}）。现在要取消的话，这张券怎么处理要由同事来定，我这边就不直接取消了。要帮您转过去吗？`,
  }),
  noneOff: phrase<{ number: string }>({
    en: ({ number }) =>
      `Prices are the same for everyone, so I can't take anything off order ${number}, and I haven't cancelled anything. Shall I cancel it all the same?`,
    zh: ({ number }) => `价格都是统一的，订单 ${number} 我这边没法再给您便宜，订单也还没有取消。那还要帮您取消吗？`,
  }),
  notInPart: phrase<{ number: string }>({
    en: ({ number }) =>
      `Order ${number} holds other things too, and I can only cancel it as a whole, so I leave it as it is for now. A colleague can see whether a single item can be taken out.`,
    zh: ({ number }) =>
      `订单 ${number} 里还有别的商品，我这边只能整单取消，所以先不动它；只去掉其中一件的话，可以请同事处理。`,
  }),
  oneByOne: phrase<{ count: number }>({
    en: ({ count }) => `That's ${count} orders that haven't shipped. I'll go through them one by one.`,
    zh: ({ count }) => `一共是 ${count} 个还没发货的订单，我们一个一个来。`,
  }),
};
