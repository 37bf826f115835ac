import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import type { OrderState } from '../../../tools/commerce/order.ts';
import { money } from '../../../tools/commerce/money.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import { callOf, look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { sayDay, sayOnDay } from '../say-time.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, type Phrase } from '../voice.ts';
import { findTheOrder } from './find-the-order.ts';
import { nameItems, namesTitle } from './name-order.ts';
import { orderWishes } from './order-wish.ts';
import { isWithin, periodOf, type Period } from './period.ts';
import { shipToPhrase } from './ship-to.ts';
import { tellWhereabouts } from './whereabouts.ts';

/** What did I order, list my orders, what did I pay, where does it go. */
export const orderDetails: Playbook = {
  intent: 'order_details',
  *run(context) {
    const { entities } = context.segment;
    const signedIn = context.frame.shopper.customerId !== undefined;
    const pointsAtOne = entities.orderNumbers.length + entities.products.length > 0 || entities.ordinal !== undefined;
    const meansNewest =
      newestOne.test(context.segment.text) || periodOf(context.segment.text, context.frame) !== undefined;
    if (asksNews.test(context.segment.text) && !asksHowOften.test(context.segment.text))
      return yield* tellWhereabouts({ ...context, intent: 'track_parcel' });
    if (pointsAtOne && asksArrival.test(context.segment.text))
      return yield* tellWhereabouts({ ...context, intent: 'track_parcel' });
    if (signedIn && asksDearest.test(context.segment.text)) return yield* tellDearest(context);
    const ofOne = context.memory.orderNumber !== undefined && bareSum.test(context.segment.text.trim());
    if (signedIn && !pointsAtOne && !ofOne && asksSum.test(context.segment.text)) return yield* tellSum(context);
    const asksForOne = meansNewest || aspects.some(({ about }) => about.test(context.segment.text));
    if (signedIn && entities.products.length > 0 && asksHowOften.test(context.segment.text))
      return yield* tellHowOften(context, entities.products);
    const period = periodOf(context.segment.text, context.frame);
    if (signedIn && period && countsOrders.test(context.segment.text)) return yield* listPeriod(context, period);
    if (signedIn && !pointsAtOne && (context.followUp === 'more' || !asksForOne)) return yield* listOrders(context);
    yield* tellOrder(context);
  },
};

const newestOne =
  /\b(?:last|latest|newest|most recent|recent) (?:order|purchase)\b|(?:最近|最新|上)(?:的)?(?:一|这|那)?(?:单|个订单|笔)|最新的?订单|上(?:一)?次|最近一次/i;

const asksNews = /\bany (?:news|updates?)\b|\bupdate on\b|有(?:什么|啥)?(?:消息|进展)|怎么样了|咋样了/i;

const asksArrival =
  /(?:怎么|咋)样了|什么情况|状态|进度|进展|走到哪|\b(?:status|carrier|courier)\b|(?:哪家|什么)快递|\bupdate\b|签收|送达|送到没|(?:什么时候|啥时候|哪天)(?:到|发)|\b(?:delivered|arrived?)\b/i;

const asksDearest =
  /(?:most expensive|biggest|largest|dearest) (?:order|purchase|thing|item)|买过最贵的|(?:最贵|金额最(?:大|高)|花.{0,3}最多)的?(?:一|那)?(?:单|个?订单|笔|次)/i;

const asksSum =
  /(?:how much|what).{0,20}(?:spent|spend|paid).{0,30}(?:in total|altogether|so far|this year|last month|this month|all (?:my )?orders|with you|here)|(?:一共|总共|合计|今年|这个?月|上个?月|累计).{0,8}(?:花|消费|付|买)了?(?:多少|几)/i;

/** “一共花了多少” in the talk of an order is about that order. */
const bareSum = /^(?:那)?(?:一共|总共|合计)(?:是)?(?:花|付|多少)/i;

/** What all orders come to, or those of some days; what was cancelled or never paid doesn't count. */
function* tellSum(context: PlaybookContext): Steps {
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

function* tellDearest(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const dearest = found.content.orders.toSorted((a, b) => b.paid.amount - a.paid.amount)[0];
  if (!dearest) return yield* say(context, phrases.none);
  const { entities } = context.segment;
  const segment = { ...context.segment, text: '', entities: { ...entities, orderNumbers: [dearest.number] } };
  yield* tellOrder({ ...context, segment });
}

const countsOrders = /how many|(?:all|list).{0,12}orders|几单|几个订单|多少单|哪些|几笔/i;

const asksHowOften = /how (?:many times|often)|几次|多少次|几回|几单|多少单/i;

/** Every order that holds what the words name. */
function* tellHowOften(context: PlaybookContext, products: readonly string[]): Steps {
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
  { group: 'unshipped', words: /not (?:yet )?shipped|unshipped|haven'?t shipped|待发货|没发货|未发货/i },
  {
    group: 'in_transit',
    words: /on (?:the|its|their) way|in transit|not (?:yet )?arrived|待收货|在路上|运输中|没收到|未收货/i,
  },
  { group: 'refunding', words: /refund|returning|退款中|退货中|售后/i },
  { group: 'cancelled', words: /cancell?ed|取消/i },
  { group: 'delivered', words: /delivered|received|已签收|收到的|已完成/i },
] as const;

const asksOpen =
  /\b(?:open|active|pending|outstanding|ongoing|unfinished)\b|没完成|未完成|进行中|(?:没|没有|未)(?:到|送到|送达|寄到|收到)的?|在途|\b(?:haven'?t|hasn'?t|has not|have not|not|still to|yet to) (?:yet )?(?:arrived?|come|turned up|been delivered|delivered)\b|\bstill (?:coming|due|waiting|outstanding)\b/i;
const over: ReadonlySet<OrderState> = new Set(['delivered', 'cancelled']);

/** The orders that are under way, each with its state. */
function* listOpen(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const open = found.content.orders.filter(({ state }) => !over.has(state)).slice(0, 4);
  if (open.length === 0) return yield* say(context, phrases.noneLikeThat);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: open.map(({ number }) => number) } } };
  yield { do: 'prepare', calls: open.map(({ number }) => callOf('get_order', { orderNumber: number })) };
  const lines = open.map(({ items, state }) => ({
    items: nameItems(context, items),
    state: stateNames[state][context.language],
  }));
  yield* say(context, phrases.open, { lines });
}

function* listOrders(context: PlaybookContext): Steps {
  if (asksOpen.test(context.segment.text)) return yield* listOpen(context);
  const group = groups.find(({ words }) => words.test(context.segment.text))?.group;
  const limit = context.followUp === 'more' ? 10 : 4;
  const found = yield* look('find_orders', { limit, ...(group ? { group } : {}) });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const { orders, total } = found.content;
  const newest = orders[0];
  if (!newest) return yield* say(context, group ? phrases.noneLikeThat : phrases.none);
  yield { do: 'remember', memory: { shown: { kind: 'order', ids: orders.map((order) => order.number) } } };
  const facts = {
    total,
    shown: orders.length,
    items: nameItems(context, newest.items),
    on: sayOnDay(newest.placedAt, context.frame),
    state: stateNames[newest.state][context.language],
  };
  yield* say(context, total === 1 ? phrases.onlyOne : phrases.list, facts);
}

/** How many, and which, of some days. */
function* listPeriod(context: PlaybookContext, period: Period): Steps {
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

function* tellOrder(context: PlaybookContext): Steps {
  const found = yield* findTheOrder(context, orderWishes.order_details ?? (() => 1));
  if (!found) return;
  const details = yield* look('get_order', { orderNumber: found.order.number });
  if (details.status !== 'ok') return yield* sayOutage(context);
  const order = details.content;
  const asked = aspects.filter(({ about }) => about.test(context.segment.text));
  const facts: OrderFacts = {
    order,
    items: nameItems(context, order.items),
    on: sayOnDay(order.placedAt, context.frame),
    state: stateNames[order.state][context.language],
  };
  const named = order.items.filter(({ title }) =>
    context.segment.entities.products.some((word) => namesTitle(title, word)),
  );
  const told = asked.filter(({ answer }) => answer !== phrases.paid || !asksShipping.test(context.segment.text));
  for (const { answer } of told.slice(0, 2)) {
    const ofSome = answer === phrases.paid && named.length > 0 && order.items.length > 1;
    if (ofSome) yield* say(context, phrases.paidForSome, { ...facts, named });
    else yield* say(context, answer, facts);
  }
  if (asked.length === 0) yield* say(context, phrases.whole, facts);
}

interface OrderFacts {
  order: GetOrderContent;
  items: string;
  on: string;
  state: string;
}

const stateNames: Readonly<Record<OrderState, { en: string; zh: string }>> = {
  awaiting_payment: { en: 'waiting for payment', zh: '待付款' },
  paid: { en: 'paid and not yet shipped', zh: '已付款，待发货' },
  partly_shipped: { en: 'partly shipped', zh: '部分发货' },
  shipped: { en: 'on its way', zh: '已发货' },
  delivered: { en: 'delivered', zh: '已签收' },
  cancelled: { en: 'cancelled', zh: '已取消' },
};

const phrases = {
  ofPeriod: phrase<{ total: number; lines: { items: string; on: string }[] }>({
    en: ({ total, lines }) =>
      `${total === 1 ? 'One order' : `${total} orders`}: ${lines.map(({ items, on }) => `${items} ${on}`).join('; ')}.`,
    zh: ({ total, lines }) => `一共${total}单：${lines.map(({ items, on }) => `${on}下单的${items}`).join('；')}。`,
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
  whole: phrase<OrderFacts>({
    en: ({ order, items, on, state }) =>
      `Order ${order.number} is ${items}, placed ${on}: ${state}. You paid ${order.totals.paid.text}.`,
    zh: ({ order, items, on, state }) =>
      `订单 ${order.number} 是${on}下的，买的是${items}，实付${order.totals.paid.text}，${state}。`,
  }),
  paidForSome: phrase<OrderFacts & { named: Item[] }>({
    en: ({ order: { number, totals }, named }) =>
      `${named.map((item) => `The ${item.title} was ${item.unitPrice.text}${item.quantity > 1 ? ` each (${item.quantity} of them)` : ''}`).join('. ')}; you paid ${totals.paid.text} for the whole order ${number}.`,
    zh: ({ order: { number, totals }, named }) =>
      `${named.map((item) => `“${item.title}”单价${item.unitPrice.text}${item.quantity > 1 ? `，买了${item.quantity}件` : ''}`).join('；')}。整个订单 ${number} 实付${totals.paid.text}。`,
  }),
  paid: phrase<OrderFacts>({
    en: ({ order: { number, totals, paymentMethod } }) =>
      `You paid ${totals.paid.text} for ${number} by ${paymentMethod}${totals.discount.amount === 0 ? '' : `, with ${totals.discount.text.replace('-', '')} off`}.`,
    zh: ({ order: { number, totals, paymentMethod } }) =>
      `订单 ${number} 实付${totals.paid.text}，付款方式是${paymentMethod}${totals.discount.amount === 0 ? '' : `，已优惠${totals.discount.text.replace('-', '')}`}。`,
  }),
  shipping: phrase<OrderFacts>({
    en: ({ order: { number, totals } }) =>
      totals.shipping.amount === 0
        ? `Shipping was free for order ${number}; you paid ${totals.paid.text} in all.`
        : `Shipping was ${totals.shipping.text} for order ${number}; you paid ${totals.paid.text} in all.`,
    zh: ({ order: { number, totals } }) =>
      totals.shipping.amount === 0
        ? `订单 ${number} 是包邮的，实付${totals.paid.text}。`
        : `订单 ${number} 的运费是${totals.shipping.text}，一共实付${totals.paid.text}。`,
  }),
  address: shipToPhrase,
  placed: phrase<OrderFacts>({
    en: ({ order: { number }, items, on }) => `You ordered ${items} ${on} (${number}).`,
    zh: ({ order: { number }, items, on }) => `${items}是${on}下的单，订单号 ${number}。`,
  }),
  bought: phrase<OrderFacts>({
    en: ({ order: { number, items } }) => `In ${number} there is: ${items.map(itemInEnglish).join('; ')}.`,
    zh: ({ order: { number, items } }) => `订单 ${number} 里有：${items.map(itemInChinese).join('、')}。`,
  }),
};

type Item = GetOrderContent['items'][number];

function itemInEnglish({ title, options, quantity, gift }: Item): string {
  return `${quantity > 1 ? `${quantity} × ` : ''}${title}${options ? ` (${options})` : ''}${gift ? ', a gift' : ''}`;
}

function itemInChinese({ title, options, quantity, gift }: Item): string {
  return `${title}${options ? `（${options}）` : ''}${quantity > 1 ? `×${quantity}` : ''}${gift ? '（赠品）' : ''}`;
}

const asksShipping =
  /(?:for|was|much) (?:the )?(?:shipping|delivery|postage)|(?:shipping|delivery) (?:fee|cost|charge)|postage|运费|邮费|快递费/i;

/** What of an order may be asked for; nothing of it: the whole at a glance. */
const aspects: readonly { about: RegExp; answer: Phrase<OrderFacts> }[] = [
  { about: asksShipping, answer: phrases.shipping },
  {
    about: /pa(?:y|id)\b|spen[dt]\b|cost|total|how much|charged|多少钱|付了|实付|总价|金额|花了|支付方式|怎么付/i,
    answer: phrases.paid,
  },
  {
    about: /address|ship(?:ping|ped)? to|deliver(?:ed|y)? to|going to|地址|寄到|送到哪|收货人|发到哪/i,
    answer: phrases.address,
  },
  {
    about:
      /when (?:was|did) (?:i|that|it|this)|order date|which day|(?:什么|啥)时候(?:买|下单|下的)|哪天(?:买|下单|下的)|下单时间/i,
    answer: phrases.placed,
  },
  {
    about:
      /what(?:'?s| is| was| are)? (?:in\b|did i (?!pay)|have i (?!paid)|i (?!pa))|items? in|买了(?:什么|啥|哪些)|几件|多少件|(?:一|同一?个?)(?:单|订单)[吗么]|same order|how many(?: did i\b.*)?[?.]?$|how many (?:items|things|pieces)|有(?:什么|哪些)(?:商品|东西)|里面?还?(?:有|都|是)(?:什么|啥|哪)|(?:什么|啥|哪个)(?:颜色|色|码|尺码)|尺码|多大码|几码|(?:what|which) (?:\w+ )?(?:colou?r|size)/i,
    answer: phrases.bought,
  },
];
