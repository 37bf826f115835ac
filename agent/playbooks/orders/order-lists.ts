import type { OrderState } from '../../../tools/commerce/order.ts';
import { money } from '../../../tools/commerce/money.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import { callOf, look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayDay, sayOnDay } from '../say-time.ts';
import { anyUnderWay } from '../readers/over-orders.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { nameItems } from './name-order.ts';
import { isInTrouble, saysState } from './order-standing.ts';
import { isWithin, periodOf, type Period } from './period.ts';

/** What all orders come to, or those of some days; what was cancelled or never paid doesn't count. */
export function* tellSum(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const period = periodOf(context.segment.text, context.frame);
  const counted = found.content.orders.filter(
    ({ state, placedAt }) =>
      state !== 'cancelled' && state !== 'awaiting_payment' && (!period || isWithin(placedAt, period, context.frame)),
  );
  const [first] = counted;
  if (!first) return yield* say(context, phrases.noneLikeThat);
  const sum = counted.reduce((all, { paid }) => all + paid.amount, 0);
  const { text } = moneyView(money(sum, first.paid.currency), context.language);
  const isAll = found.content.orders.length === found.content.total;
  yield* say(context, isAll ? phrases.sum : phrases.sumOfNewest, { total: counted.length, sum: text });
}

/** Every order that holds what the words name. */
export function* tellHowOften(context: PlaybookContext, products: readonly string[]): Steps {
  const item = products.join(' ').slice(0, 80);
  const found = yield* look('find_orders', { item, limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const { orders, total } = found.content;
  const newest = orders[0];
  if (!newest) return yield* say(context, phrases.neverBought, { item });
  const ids = orders.map(({ number }) => number);
  yield { do: 'remember', memory: { orderNumber: newest.number, shown: { kind: 'order', ids } } };
  const on = orders.slice(0, 4).map(({ placedAt }) => sayDay(placedAt, context.frame));
  yield* look('get_order', { orderNumber: newest.number });
  yield* say(context, phrases.howOften, { total, item, on });
}

/** The situations that a list can be asked for. */
const groups = [
  { group: 'awaiting_payment', words: /unpaid|not paid|awaiting payment|待付款|没付款|未付款|没付/i },
  {
    group: 'unshipped',
    words:
      /not (?:yet )?(?:been )?(?:shipped|sent|dispatched)|unshipped|unsent|still not sent|(?:haven|hasn)['’]?t (?:been )?(?:shipped|sent|dispatched|left)|待发货|[没未](?:有)?发(?:货|出)?(?!票|现)/i,
  },
  {
    group: 'in_transit',
    words: /on (?:the|its|their) way|in transit|not (?:yet )?arrived|待收货|在路上|运输中|没收到|未收货/i,
  },
  { group: 'refunding', words: /refund|returning|退款中|退货中|售后/i },
  { group: 'cancelled', words: /cancell?ed|取消/i },
  { group: 'delivered', words: /delivered|received|已签收|收到的|已完成/i },
] as const;

/** The situation that the words name. */
export const groupSaid = (text: string): (typeof groups)[number]['group'] | undefined =>
  groups.find(({ words }) => words.test(text))?.group;

const asksOpen =
  /\b(?:open|active|pending|outstanding|ongoing|unfinished)\b|没完成|未完成|进行中|(?:没|没有|未)(?:到|送到|送达|寄到|收到)的?|在途|\b(?:haven'?t|hasn'?t|has not|have not|not|still to|yet to) (?:yet )?(?:arrived?|come|turned up|been delivered|delivered)\b|\bstill (?:coming|due|waiting|outstanding)\b/i;
const over: ReadonlySet<OrderState> = new Set(['delivered', 'cancelled']);

/** Asks which of them aren't as promised. */
export const asksWhichLate = (text: string): boolean =>
  asksLate.test(text) && /哪|有没有|\b(?:which|any|what|are|is)\b/i.test(text);

const asksLate = /\b(?:late|overdue|delayed|behind|held up)\b|晚|迟|延误|超时|超期|拖/i;

/** The orders that aren't as promised, each with how. */
function* listLate(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const late = found.content.orders.filter(isInTrouble).slice(0, 4);
  if (late.length === 0) return yield* say(context, phrases.noneLate);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: late.map(({ number }) => number) } } };
  yield { do: 'prepare', calls: late.map(({ number }) => callOf('get_order', { orderNumber: number })) };
  const lines = late.map((order) => ({
    number: order.number,
    items: nameItems(context, order.items),
    state: saysState(context, order),
  }));
  yield* say(context, phrases.late, { lines });
}

/** How they stand, rather than which there are. */
const asksStanding =
  /\bwhat(?:['’]?s| is)? (?:happening|going on|up|the (?:status|story|state))\b|\bhow (?:are|r|is|do)\b|\bstatus\b|\bupdates?\b|\blatest\b(?! order)|\bwhere\b|(?:怎么|咋)样|(?:什么|啥)情况|状态|进度|进展|到哪/i;

/** The same where any is under way; false where all are over. */
function* tellOpen(context: PlaybookContext): Steps<boolean> {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok' || found.content.orders.every(({ state }) => over.has(state))) return false;
  yield* listOpen(context);
  return true;
}

/** The orders that are under way, each with its state. */
function* listOpen(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const open = found.content.orders.filter(({ state }) => !over.has(state)).slice(0, 4);
  if (open.length === 0) return yield* say(context, phrases.noneOpen);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: open.map(({ number }) => number) } } };
  yield { do: 'prepare', calls: open.map(({ number }) => callOf('get_order', { orderNumber: number })) };
  const lines = open.map((order) => ({
    items: nameItems(context, order.items),
    state: saysState(context, order),
  }));
  yield* say(context, phrases.open, { lines });
}

/** Their orders, newest first; those of a situation where the words name one. */
export function* listOrders(context: PlaybookContext): Steps {
  if (asksLate.test(context.segment.text)) return yield* listLate(context);
  if (asksOpen.test(context.segment.text) || anyUnderWay.test(context.segment.text)) return yield* listOpen(context);
  if (asksStanding.test(context.segment.text) && (yield* tellOpen(context))) return;
  const group = groupSaid(context.segment.text);
  const limit = context.followUp === 'more' ? 10 : 4;
  const found = yield* look('find_orders', { limit, ...(group ? { group } : {}) });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const { orders, total } = found.content;
  const newest = orders[0];
  if (!newest) return yield* say(context, group ? phrases.noneLikeThat : phrases.none);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: orders.map((order) => order.number) } } };
  if (group && total > 1) {
    const lines = orders.map((order) => ({ items: nameItems(context, order.items), state: saysState(context, order) }));
    return yield* say(context, phrases.ofGroup, { total, lines });
  }
  const facts = {
    total,
    shown: orders.length,
    items: nameItems(context, newest.items),
    on: sayOnDay(newest.placedAt, context.frame),
    state: saysState(context, newest),
  };
  yield* say(context, total === 1 ? phrases.onlyOne : phrases.list, facts);
}

/** How many, and which, of some days. */
export function* listPeriod(context: PlaybookContext, period: Period): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const orders = found.content.orders.filter(({ placedAt }) => isWithin(placedAt, period, context.frame));
  if (orders.length === 0) return yield* say(context, phrases.noneLikeThat);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: orders.map(({ number }) => number) } } };
  const calls = orders.slice(0, 4).map(({ number }) => callOf('get_order', { orderNumber: number }));
  yield { do: 'prepare', calls };
  const lines = orders.slice(0, 4).map((order) => ({
    items: nameItems(context, order.items),
    on: sayOnDay(order.placedAt, context.frame),
  }));
  yield* say(context, phrases.ofPeriod, { total: orders.length, lines });
}

const phrases = {
  ofPeriod: phrase<{ total: number; lines: { items: string; on: string }[] }>({
    en: ({ total, lines }) =>
      `${total === 1 ? 'One order' : `${total} orders`}: ${lines.map(({ items, on }) => `${items} ${on}`).join('; ')}.`,
    zh: ({ total, lines }) => `一共${total}单：${lines.map(({ items, on }) => `${on}下单的${items}`).join('；')}。`,
  }),
  ofGroup: phrase<{ total: number; lines: { items: string; state: string }[] }>({
    en: ({ total, lines }) =>
      `There are ${total} like that${lines.length < total ? `; the latest ${lines.length}` : ''}: ${lines.map(({ items, state }) => `${items} (${state})`).join('; ')}.`,
    zh: ({ total, lines }) =>
      `这样的订单有${total}个${lines.length < total ? `，最近${lines.length}个是` : ''}：${lines.map(({ items, state }) => `${items}（${state}）`).join('；')}。`,
  }),
  sum: phrase<{ total: number; sum: string }>({
    en: ({ total, sum }) => `${sum} in all, over ${total === 1 ? 'one order' : `${total} orders`}.`,
    zh: ({ total, sum }) => `一共${total}单，合计实付${sum}。`,
  }),
  sumOfNewest: phrase<{ total: number; sum: string }>({
    en: ({ total, sum }) => `Your ${total} newest orders come to ${sum}.`,
    zh: ({ total, sum }) => `您最近的${total}单合计实付${sum}。`,
  }),
  open: phrase<{ lines: { items: string; state: string }[] }>({
    en: ({ lines }) =>
      `${lines.length === 1 ? 'One order is' : `${lines.length} orders are`} still under way: ${lines.map(({ items, state }) => `${items} (${state})`).join('; ')}.`,
    zh: ({ lines }) =>
      `还没完成的有${lines.length}单：${lines.map(({ items, state }) => `${items}（${state}）`).join('；')}。`,
  }),
  late: phrase<{ lines: { number: string; items: string; state: string }[] }>({
    en: ({ lines }) =>
      `${lines.map(({ number, items, state }) => `Order ${number} (${items.replace(/^your /, '')}) is ${state}`).join('. ')}. I'm sorry about that.`,
    zh: ({ lines }) =>
      `${lines.map(({ number, items, state }) => `订单 ${number}（${items}）${state}`).join('；')}。非常抱歉。`,
  }),
  noneLate: phrase({ en: () => 'None of your orders is late.', zh: () => '您的订单都没有超时。' }),
  neverBought: phrase<{ item: string }>({
    en: ({ item }) => `I see no order with "${item}" on your account.`,
    zh: ({ item }) => `您的账号下没有买过“${item}”的记录。`,
  }),
  howOften: phrase<{ total: number; item: string; on: string[] }>({
    en: ({ total, on }) =>
      total === 1
        ? `Once: ordered ${on[0] ?? ''}.`
        : `${total} orders in all: ${on.join(', ')}${total > on.length ? ' and earlier' : ''}.`,
    zh: ({ total, item, on }) =>
      total === 1
        ? `买过1次${item}，是${on[0] ?? ''}下的单。`
        : `一共有${total}单买了${item}，下单时间是${on.join('、')}${total > on.length ? '，还有更早的' : ''}。`,
  }),
  noneOpen: phrase({
    en: () => 'Nothing is under way right now: all your orders have been delivered or cancelled.',
    zh: () => '目前没有在途的订单，都已经签收或取消了。',
  }),
  none: phrase({ en: () => "I don't see any orders on your account yet.", zh: () => '您的账号下还没有订单。' }),
  noneLikeThat: phrase({ en: () => 'There are none like that on your account.', zh: () => '没有查到这样的订单。' }),
  onlyOne: phrase<{ items: string; on: string; state: string }>({
    en: ({ items, on, state }) => `There's one: ${items}, ordered ${on}, ${state}.`,
    zh: ({ items, on, state }) => `查到1个订单：${on}下单的${items}，${state}。`,
  }),
  list: phrase<{ total: number; shown: number; items: string; on: string; state: string }>({
    en: [
      ({ total, shown, items, on, state }) =>
        `You have ${total} orders${shown < total ? `; here are the latest ${shown}` : ''}. The newest is ${items}, ordered ${on}, ${state}.`,
      ({ total, shown, items, on, state }) =>
        `I found ${total} orders${shown < total ? ` and put the latest ${shown} below` : ''}. Most recently you ordered ${items} ${on} (${state}).`,
    ],
    zh: [
      ({ total, shown, items, on, state }) =>
        `您一共有${total}个订单${shown < total ? `，先给您看最近${shown}个` : ''}。最新的是${on}下单的${items}，${state}。`,
      ({ total, shown, items, on, state }) =>
        `查到${total}个订单${shown < total ? `，最近的${shown}个在下面` : ''}。最近一单是${on}买的${items}，目前${state}。`,
    ],
  }),
};
