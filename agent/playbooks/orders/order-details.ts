import type { GetOrderContent } from '../../../tools/catalog/get-order.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { sayOnDay } from '../say-time.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, type Phrase } from '../voice.ts';
import { asksOfPurchase } from './asks-of-purchase.ts';
import { asksOfEach, tellEachOrder } from './each-order.ts';
import { findTheOrder } from './find-the-order.ts';
import { wasAskedTo } from './for-another.ts';
import { nameItems, namesTitle, termsInTitle } from './name-order.ts';
import { asksWhichLate, listOrders, listPeriod, tellHowOften, tellSum } from './order-lists.ts';
import { isInTrouble, saysState } from './order-standing.ts';
import { wishOf } from './order-wish.ts';
import { periodOf } from './period.ts';
import { sayOwnerOnly } from './prove-order.ts';
import { shipToPhrase } from './ship-to.ts';
import { tellStanding, tellWhereabouts } from './whereabouts.ts';

/** What did I order, list my orders, what did I pay, where does it go. */
export const orderDetails: Playbook = {
  intent: 'order_details',
  *run(context) {
    const { entities } = context.segment;
    if (asksForNumber.test(context.segment.text) && (yield* tellWhereNumber(context))) return;
    if (entities.orderNumbers.length === 0 && wasAskedTo(context.segment.text)) return yield* sayOwnerOnly(context);
    const signedIn = context.frame.shopper.customerId !== undefined;
    const pointsAtOne = entities.orderNumbers.length + entities.products.length > 0 || entities.ordinal !== undefined;
    const meansNewest =
      newestOne.test(context.segment.text) || periodOf(context.segment.text, context.frame) !== undefined;
    if (signedIn && !pointsAtOne && asksOfEach(context.segment.text)) return yield* tellEachOrder(context);
    if (asksNews.test(context.segment.text) && !asksHowOften.test(context.segment.text))
      return yield* tellWhereabouts({ ...context, intent: 'track_parcel' });
    if (pointsAtOne && asksArrival.test(context.segment.text))
      return yield* tellWhereabouts({ ...context, intent: 'track_parcel' });
    if (signedIn && asksDearest.test(context.segment.text)) return yield* tellDearest(context);
    const ofOne = context.memory.orderNumber !== undefined && bareSum.test(context.segment.text.trim());
    const sumOfAll = asksSum.test(context.segment.text) && !ofThatOne.test(context.segment.text);
    if (signedIn && !pointsAtOne && !ofOne && sumOfAll) return yield* tellSum(context);
    if (signedIn && !pointsAtOne && asksWhichLate(context.segment.text)) return yield* listOrders(context);
    const asksForOne =
      meansNewest ||
      asksOfPurchase(context.segment.text) ||
      aspects.some(({ about }) => about.test(context.segment.text));
    if (signedIn && entities.products.length > 0 && asksHowOften.test(context.segment.text))
      return yield* tellHowOften(context, entities.products);
    const period = periodOf(context.segment.text, context.frame);
    if (signedIn && period && countsOrders.test(context.segment.text)) return yield* listPeriod(context, period);
    if (signedIn && !pointsAtOne && (context.followUp === 'more' || !asksForOne)) return yield* listOrders(context);
    yield* tellOrder(context);
  },
};

/** Where an order's number is to be found. */
const asksForNumber =
  /订单(?:号|编号).{0,6}(?:在?哪|怎么(?:看|查|找))|(?:哪里|哪儿|怎么|在哪).{0,6}(?:看|查|找).{0,4}订单(?:号|编号)|\b(?:where|how)\b.{0,20}\b(?:find|see|get|look up)\b.{0,16}\border (?:number|no\b|id\b)/i;

/** To someone of whom no order is known; they hear the shop's words for it. */
function* tellWhereNumber(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId !== undefined) return false;
  const query = { en: 'how do I find my order number', zh: '订单号在哪里看' }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  return quoted.status === 'quoted';
}

const newestOne =
  /\b(?:last|latest|newest|most recent|recent) (?:order|purchase)\b|(?:最近|最新|上)(?:的)?(?:一|这|那)?(?:单|个订单|笔)|最新的?订单|上(?:一)?次|最近一次/i;

const asksNews = /\bany (?:news|updates?)\b|\bupdate on\b|有(?:什么|啥)?(?:消息|进展)|怎么样了|咋样了/i;

const asksArrival =
  /(?:怎么|咋)样了|什么情况|状态|进度|进展|走到哪|啥情况|(?:怎么|咋)(?:样|回事)|正常[吗么不没]|没问题吧|\b(?:status|state of|carrier|courier)\b|\b(?:is|if|whether) (?:everything|all|it)(?:['’]s| is)? (?:fine|okay?|alright|all right|in order)\b|\bwhat(?:['’]?s| is) (?:up|happening|going on)\b|(?:哪家|什么)快递|\bupdate\b|签收|送达|送到没|(?:什么时候|啥时候|哪天)(?:到|发)|\b(?:delivered|arrived?)\b/i;

const asksDearest =
  /(?:most expensive|biggest|largest|dearest) (?:order|purchase|thing|item)|买过最贵的|(?:最贵|金额最(?:大|高)|花.{0,3}最多)的?(?:一|那)?(?:单|个?订单|笔|次)/i;

const asksSum =
  /(?:how much|what).{0,20}(?:spent|spend|paid).{0,30}(?:in total|altogether|so far|this year|last month|this month|all (?:my )?orders|with you|here)|(?:一共|总共|合计|今年|这个?月|上个?月|累计).{0,8}(?:花|消费|付|买)了?(?:多少|几)/i;

/** “一共花了多少” in the talk of an order is about that order. */
const bareSum = /^(?:那)?(?:一共|总共|合计)(?:是)?(?:花|付|多少)/i;

/** One parcel or order of theirs. */
const ofThatOne =
  /(?:那|这|丢的?|没到的?)(?:个|一)?(?:包裹|单|订单|快递)|\b(?:that|the|this|my) (?:\w+ ){0,2}(?:parcel|package|order)\b(?!s)/i;

const countsOrders = /how many|(?:all|list).{0,12}orders|几单|几个订单|多少单|哪些|几笔/i;

const asksHowOften = /how (?:many times|often)|几次|多少次|几回|几单|多少单/i;

function* tellDearest(context: PlaybookContext): Steps {
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return yield* sayOutage(context);
  const dearest = found.content.orders.toSorted((a, b) => b.paid.amount - a.paid.amount)[0];
  if (!dearest) return yield* say(context, phrases.none);
  const { entities } = context.segment;
  const segment = { ...context.segment, text: '', entities: { ...entities, orderNumbers: [dearest.number] } };
  yield* tellOrder({ ...context, segment });
}

function* tellOrder(context: PlaybookContext): Steps {
  const found = yield* findTheOrder(context, wishOf('order_details'));
  if (!found) return;
  const details = yield* look('get_order', { orderNumber: found.order.number });
  if (details.status !== 'ok') return yield* sayOutage(context);
  const order = details.content;
  const asked = aspects.filter(({ about }) => about.test(context.segment.text));
  const facts: OrderFacts = {
    order,
    items: nameItems(context, order.items),
    on: sayOnDay(order.placedAt, context.frame),
  };
  const told = asked.filter(({ answer }) => answer !== phrases.paid || !asksShipping.test(context.segment.text));
  for (const { answer } of told.slice(0, 2)) yield* tellAspect(context, answer, facts);
  const isNew = context.memory.orderNumber !== order.number;
  if (asked.length > 0 && !(isNew && isInTrouble(order))) return;
  if (order.state === 'delivered' || order.state === 'cancelled') {
    return yield* say(context, phrases.whole, { ...facts, state: saysState(context, order) });
  }
  if (asked.length === 0) yield* say(context, phrases.opened, facts);
  yield* tellStanding(context, order);
}

/** What was paid is told of what is named, where the order holds more. */
function* tellAspect(context: PlaybookContext, answer: Phrase<OrderFacts>, facts: OrderFacts): Steps {
  const { items } = facts.order;
  const { products } = context.segment.entities;
  const { text } = context.segment;
  const byWord = items.filter(({ title }) => products.some((word) => namesTitle(title, word)));
  const named = byWord.length > 0 ? byWord : items.filter(({ title }) => termsInTitle(text, title) > 0);
  const ofSome =
    answer === phrases.paid && named.length > 0 && (items.length > 1 || facts.order.totals.shipping.amount > 0);
  if (ofSome) yield* say(context, phrases.paidForSome, { ...facts, named });
  else yield* say(context, answer, facts);
}

interface OrderFacts {
  order: GetOrderContent;
  items: string;
  on: string;
}

const phrases = {
  none: phrase({ en: () => "I don't see any orders on your account yet.", zh: () => '您的账号下还没有订单。' }),
  whole: phrase<OrderFacts & { state: string }>({
    en: ({ order, items, on, state }) =>
      `Order ${order.number} is ${items}, placed ${on}: ${state}. You paid ${order.totals.paid.text}.`,
    zh: ({ order, items, on, state }) =>
      `订单 ${order.number} 是${on}下的，买的是${items}，实付${order.totals.paid.text}，${state}。`,
  }),
  opened: phrase<OrderFacts>({
    en: ({ order, on }) => `Order ${order.number} was placed ${on}; you paid ${order.totals.paid.text}.`,
    zh: ({ order, on }) => `订单 ${order.number} 是${on}下的，实付${order.totals.paid.text}。`,
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
    about:
      /pa(?:y|id)\b|spen[dt]\b|cost|total|how much|charged|多少钱|付了|实付|总价|金额|花了|支付方式|怎么付|\bpayment\b|\b(?:which|what) card\b|(?:哪张|什么)卡|付款?成功|用什么付/i,
    answer: phrases.paid,
  },
  {
    about: /address|ship(?:ping|ped)? to|deliver(?:ed|y)? to|going to|地址|寄到|送到哪|收货人|发到哪/i,
    answer: phrases.address,
  },
  {
    about:
      /when (?:was|did) (?:i|that|it|this)|order date|which day|\b(?:which|what) order\b|\b(?:date|day) (?:that )?i\b|哪(?:一)?(?:单|笔)|(?:什么|啥)时候(?:买|下单|下的)|哪天(?:买|下单|下的)|下单时间/i,
    answer: phrases.placed,
  },
  {
    about:
      /\bwhat (?:was|were) (?:that|the|those) .{2,30}\bi (?:bought|ordered|got|picked)\b|\b(?:which|what) [\w -]{2,20} (?:did i|was it i|have i) (?:buy|order|get|bought|ordered)\b|what(?:'?s| is| was| are)? (?:in\b|did i (?!pay)|have i (?!paid)|i (?!pa))|items? in|买了(?:什么|啥|哪些)|几件|多少件|(?:一|同一?个?)(?:单|订单)[吗么]|same order|how many(?: did i\b.*)?[?.]?$|how many (?:items|things|pieces)|有(?:什么|哪些)(?:商品|东西)|里面?(?:都|还|一共)*(?:有|是|装)(?:了|着)?(?:什么|啥|哪)|(?:什么|啥|哪个)(?:颜色|色|码|尺码)|尺码|多大码|几码|(?:what|which) (?:\w+ )?(?:colou?r|size)/i,
    answer: phrases.bought,
  },
];
