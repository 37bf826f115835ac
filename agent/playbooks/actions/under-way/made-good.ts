import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { look } from '../../look.ts';
import { namesTitle } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { sayByDay, sayOnDay } from '../../say-time.ts';
import { tellDeliveryTime } from '../../shop/delivery-time.ts';
import { say } from '../../steps.ts';
import { listed, phrase } from '../../voice.ts';

/** What is told of an order here: what goes out anew, and what is paid back. */
type Order = Pick<OrderSummary, 'number' | 'items' | 'sentAgainBy' | 'refunds' | 'isPaidBack'>;

/**
 * Tells how goods that didn't come are being made good already: in which order they go out anew and by when, or that
 * they are paid back. What is arranged answers before any remedy is offered for the same goods. False where nothing is
 * arranged, where what was to be sent was cancelled, which is told, and where it is for a part of the goods.
 */
export function* tellMadeGood(context: PlaybookContext, order: Order): Steps<boolean> {
  const covered: string[] = [];
  for (const number of order.sentAgainBy ?? []) covered.push(...(yield* tellSecond(context, number)));
  const refund = order.refunds.find(({ state }) => state !== 'rejected');
  if (covered.length > 0) {
    yield* rememberRequest(context, order.number);
    return refund !== undefined || order.items.every(({ title, gift }) => gift || covered.includes(title));
  }
  if (!order.isPaidBack || !refund) return false;
  const facts = { number: order.number, sum: refund.amount.text };
  yield* say(context, refund.state === 'paid_out' ? phrases.paidBack : phrases.beingPaidBack, facts);
  yield* rememberRequest(context, order.number);
  return true;
}

/** The titles that go out anew with this order; none where it was cancelled. */
function* tellSecond(context: PlaybookContext, orderNumber: string): Steps<string[]> {
  const looked = yield* look('get_order', { orderNumber, showCards: false });
  if (looked.status !== 'ok') return [];
  const { state, items, dispatch, deliverBy, cancelledAt } = looked.content;
  const { frame } = context;
  if (state === 'cancelled') {
    const on = cancelledAt === undefined ? '' : sayOnDay(cancelledAt, frame);
    yield* say(context, phrases.cancelled, { order: orderNumber, on });
    return [];
  }
  const titles = items.map(({ title }) => title);
  yield* say(context, phrases.sentAgain, {
    ...{ order: orderNumber, items: titles, overdue: dispatch?.overdue === true },
    by: dispatch === undefined ? '' : sayByDay(dispatch.by, frame),
    arrives: deliverBy === undefined ? '' : sayByDay(deliverBy, frame),
  });
  if (deliverBy === undefined && asksArrival.test(context.segment.text)) yield* tellDeliveryTime(context);
  return titles;
}

/** Whether the order that was to carry what a request sends was cancelled since; it is told then. */
export function* tellCancelled(context: PlaybookContext, order: string | undefined): Steps<boolean> {
  if (order === undefined) return false;
  const looked = yield* look('get_order', { orderNumber: order, showCards: false });
  if (looked.status !== 'ok' || looked.content.state !== 'cancelled') return false;
  const { cancelledAt } = looked.content;
  yield* say(context, phrases.cancelled, {
    order,
    on: cancelledAt === undefined ? '' : sayOnDay(cancelledAt, context.frame),
  });
  return true;
}

/**
 * Whether goods that are named come along with those that go out anew: “does the scarf come too?”, “围巾也补吗”. Told by
 * what the new order holds; false where nothing goes out anew, or the words name no goods of it.
 */
export function* tellComesToo(context: PlaybookContext): Steps<boolean> {
  const { text, entities } = context.segment;
  if (entities.products.length === 0 || !comesToo.test(text) || inGeneral.test(text)) return false;
  const looked = yield* look('list_requests', { showCards: false });
  const requests = looked.status === 'ok' ? looked.content.requests : [];
  const request = requests.find(
    ({ state, replacementOrder }) =>
      (state === 'in_progress' || state === 'called_off') && replacementOrder !== undefined,
  );
  const order = request?.replacementOrder;
  if (request === undefined || order === undefined || (yield* tellCancelled(context, order))) return false;
  const [second, first] = [yield* itemsOf(order), yield* itemsOf(request.orderNumber)];
  const isNamed = (title: string) => entities.products.some((word) => namesTitle(title, word));
  if (second.length === 0 || ![...second, ...first].some(isNamed)) return false;
  yield* say(context, second.some(isNamed) ? phrases.comesToo : phrases.comesNot, { order, items: second });
  const turn = context.memory.turns ?? 0;
  yield { do: 'remember', memory: { request: { number: request.number, turn } } };
  yield { do: 'on_record' };
  return true;
}

function* itemsOf(orderNumber: string | undefined): Steps<string[]> {
  if (orderNumber === undefined) return [];
  const looked = yield* look('get_order', { orderNumber, showCards: false });
  return looked.status === 'ok' ? looked.content.items.map(({ title }) => title) : [];
}

const comesToo =
  /\b(?:does|do|is|are|will|would)\b.{1,40}\b(?:come|coming|sent|included|in (?:it|there)|part of it)\b(?:.{0,12}\b(?:too|as well|also|along|with (?:it|them)))?|\b(?:and|plus) the [\w ]{2,25} (?:too|as well)\b|(?:也|一起|一块|一并)(?:会)?(?:给我)?(?:补|寄|发|送|到|来|有).{0,4}[吗么?？]/iu;
const inGeneral = /\bback in\b|\bin (?:black|white|red|blue|size)\b|\bwhen\b|\bstock\b|有货|什么时候/iu;

/** What is asked next is asked of it. */
function* rememberRequest({ memory }: PlaybookContext, orderNumber: string): Steps {
  const looked = yield* look('list_requests', { orderNumber, showCards: false });
  const requests = looked.status === 'ok' ? looked.content.requests : [];
  const request = requests.find(({ kind, state }) => kind === 'request_refund' && state !== 'rejected');
  const turn = memory.turns ?? 0;
  if (request) yield { do: 'remember', memory: { orderNumber, request: { number: request.number, turn } } };
  yield { do: 'on_record' };
}

const asksArrival =
  /\bby (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas)|\bbefore\b|\bwhen\b|\barriv|\bhere\b|\bin time\b|前|什么时候|啥时候|几号|哪天|多久|到吗|来得及|赶得上/iu;

const phrases = {
  comesToo: phrase<{ order: string; items: readonly string[] }>({
    en: ({ order, items }) => `Yes: your replacement order ${order} has ${inOneEn(items)}.`,
    zh: ({ order, items }) => `会的，补发单 ${order} 里有${items.join('、')}。`,
  }),
  comesNot: phrase<{ order: string; items: readonly string[] }>({
    en: ({ order, items }) => `No: your replacement order ${order} has only ${inOneEn(items)}.`,
    zh: ({ order, items }) => `补发单 ${order} 里只有${items.join('、')}，没有这一件。`,
  }),
  sentAgain: phrase<{ order: string; items: readonly string[]; by: string; overdue: boolean; arrives: string }>({
    en: ({ order, items, by, overdue, arrives }) =>
      `That is arranged already: ${inOneEn(items)} ${items.length > 1 ? 'are' : 'is'} being sent again as order ${order}${by === '' ? '' : overdue ? `, which should have left us ${by}` : `, which leaves us ${by}`}${arrives === '' ? '' : ` and should reach you ${arrives}`}.`,
    zh: ({ order, items, by, overdue, arrives }) =>
      `已经安排补发了：${items.join('、')}会重新寄给您，补发单号是 ${order}${by === '' ? '' : overdue ? `，原本应在${by}发出` : `，${by}发出`}${arrives === '' ? '' : `，预计${arrives}送到`}。`,
  }),
  cancelled: phrase<{ order: string; on: string }>({
    en: ({ order, on }) =>
      `The second delivery, order ${order}, was cancelled${on === '' ? '' : ` ${on}`}, so nothing is on its way to you.`,
    zh: ({ order, on }) => `补发单 ${order} ${on}已经取消了，目前没有要寄给您的包裹。`,
  }),
  beingPaidBack: phrase<{ number: string; sum: string }>({
    en: ({ number, sum }) => `That is arranged already: you get your money back for order ${number}, ${sum}.`,
    zh: ({ number, sum }) => `这个已经在处理了：订单 ${number} 的 ${sum} 正在退给您。`,
  }),
  paidBack: phrase<{ number: string; sum: string }>({
    en: ({ number, sum }) => `That is settled already: order ${number} was paid back, ${sum}.`,
    zh: ({ number, sum }) => `这个已经处理好了：订单 ${number} 的 ${sum} 已经退给您了。`,
  }),
};

const inOneEn = (items: readonly string[]) => `your ${listed(items)}`;
