import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { RefundStage } from '../../../tools/commerce/refund.ts';
import type { RefundView } from '../../../tools/views/refund-view.ts';
import { money } from '../../../tools/commerce/money.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import { callOf, look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { daysAway, sayByDay, sayDay, sayOnDay } from '../say-time.ts';
import { isLost, tellLost } from '../actions/faults/lost-order.ts';
import { lostQuery, policyQueries } from '../actions/action-phrases.ts';
import { tellMoneyUnderWay } from '../actions/under-way/under-way.ts';
import { whereabouts } from '../matter.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { sayOutage } from '../trouble.ts';
import { say, step } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { asksOfRefundMoney, asksRefundSum, asksWhyLess, disputesSum, wantsOtherWay } from './asks-refund-sum.ts';
import { tellEachNamed } from './each-named.ts';
import { findTheOrder } from './find-the-order.ts';
import { asksHowToFollow, tellHowToFollow } from './how-to-follow.ts';
import { nameItems, namesTitle } from './name-order.ts';
import { aspectsIn } from './refund-aspects.ts';
import { sayParts } from './refund-parts.ts';
import { tellOtherWay, tellWhyLess, tellWorth } from './refund-sum.ts';
import { wishOf } from './order-wish.ts';
import { refundPhrases as phrases, stagePhrases, type RefundFacts } from './refund-phrases.ts';

/** Where is my money: the stage, what comes next, and by when; for a refund that was turned down, why. */
export const refundStatus: Playbook = {
  intent: 'refund_status',
  *run(context) {
    if (!context.resumes && asksHowToFollow(context.segment, context.memory)) yield* tellHowToFollow(context);
    if (!(yield* tellEachNamed(context, tellOne))) yield* tellOne(context);
  },
};

/** Lets a playbook step back where the money of a refund is asked of by someone whose orders are known. */
export function refundMoneyFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const { frame, memory, segment, resumes } = context;
      const isKnown = frame.shopper.customerId !== undefined || memory.orderNumber !== undefined;
      const isOfIt = isKnown && resumes === undefined && asksOfRefundMoney(segment.text);
      yield* isOfIt ? refundStatus.run(context) : playbook.run(context);
    },
  };
}

function* tellOne(context: PlaybookContext): Steps {
  const asksSum = asksRefundSum(context.segment.text);
  if (asksSum && (yield* tellRule(context))) return;
  const found = yield* findTheOrder(context, wishOf('refund_status'));
  if (!found) return;
  const { orderNumbers, products } = context.segment.entities;
  const isNamed = orderNumbers.length + products.length > 0;
  const isUnderWay = found.order.refunds.some(({ state }) => state === 'in_progress');
  if (!isNamed && !isUnderWay && (yield* tellMoneyUnderWay(context))) return;
  if (!found.fits && asksSum) return yield* tellWorth(context, found.order);
  if (!found.fits && (yield* tellOfLost(context))) return;
  if (!found.fits) return yield* tellNone(context, found.order.number);
  if (asksForAll(context, [found.order, ...found.others]))
    return yield* tellAll(context, [found.order, ...found.others]);
  const looked = yield* look('get_refund_status', { orderNumber: found.order.number });
  if (looked.status !== 'ok') return yield* sayOutage(context);
  const { refunds, paymentMethod, orderNumber } = looked.content;
  const meant = refundsMeant(context, refunds);
  if (meant.length === 0 && asksSum) return yield* tellWorth(context, found.order);
  const refund = [...meant, ...refunds].find(({ state }) => state === 'in_progress') ?? meant[0] ?? refunds[0];
  if (!refund) return yield* tellNone(context, orderNumber);
  yield* tellRefund(context, refund, { paymentMethod, orderNumber });
  for (const order of found.others.slice(0, 2)) {
    const open = order.refunds.find(({ state }) => state === 'in_progress');
    if (open) {
      const facts = { number: order.number, items: nameItems(context, order.items), amount: open.amount.text };
      yield* say(context, phrases.another, facts);
    }
  }
}

/** Goods that are in none of their orders: what the shop's rules say. */
function* tellRule(context: PlaybookContext): Steps<boolean> {
  const [item] = context.segment.entities.products;
  if (item === undefined || context.frame.shopper.customerId === undefined) return false;
  const held = yield* look('find_orders', { item, limit: 20, showCards: false });
  if (held.status !== 'ok' || held.content.orders.length > 0) return false;
  const quoted = yield* quoteKnowledge(context, context.segment.text);
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  return quoted.status === 'quoted';
}

/** Those of the goods named, where any are. */
function refundsMeant({ segment }: PlaybookContext, refunds: readonly RefundView[]): readonly RefundView[] {
  const { products } = segment.entities;
  if (products.length === 0) return refunds;
  return refunds.filter(({ items }) => items.some(({ title }) => products.some((word) => namesTitle(title, word))));
}

const countsThem =
  /how many|all (?:of )?(?:my|the) refunds|list|history|in total|几笔|几次|几回|多少笔|那?[两三四]笔|both refunds|所有|全部|记录/i;

/** Several refunds, and nothing says which: when all are over, or they are counted, each gets its word. */
function asksForAll({ segment, followUp }: PlaybookContext, orders: readonly OrderSummary[]): boolean {
  const refunds = orders.flatMap((order) => order.refunds);
  if (refunds.length < 2 || followUp !== undefined) return countsThem.test(segment.text) && refunds.length > 0;
  return countsThem.test(segment.text) || refunds.every(({ state }) => state !== 'in_progress');
}

const mostTold = 4;

function* tellAll(context: PlaybookContext, orders: readonly OrderSummary[]): Steps {
  const numbers = orders.filter(({ refunds }) => refunds.length > 0).map(({ number }) => number);
  const told = numbers.slice(0, mostTold);
  yield { do: 'prepare', calls: told.map((orderNumber) => callOf('get_refund_status', { orderNumber })) };
  const lines: string[] = [];
  let method = '';
  for (const orderNumber of told) {
    const looked = yield* look('get_refund_status', { orderNumber });
    if (looked.status !== 'ok') return yield* sayOutage(context);
    method = looked.content.paymentMethod;
    for (const refund of looked.content.refunds) lines.push(lineOf(context, refund));
  }
  const all = orders.flatMap(({ refunds }) => refunds);
  yield* say(context, phrases.several, {
    total: all.length,
    lines,
    method,
    sum: sumOf(context, all),
    isCount: countsThem.test(context.segment.text),
  });
}

/** What they come to, for who asks. */
function sumOf({ segment, language }: PlaybookContext, refunds: OrderSummary['refunds']): string | undefined {
  const currency = refunds[0]?.amount.currency;
  const counted = refunds.filter(({ state, amount }) => state !== 'rejected' && amount.currency === currency);
  if (currency === undefined || !/total|altogether|sum|一共|总共|合计|共/i.test(segment.text)) return undefined;
  return moneyView(
    money(
      counted.reduce((sum, { amount }) => sum + amount.amount, 0),
      currency,
    ),
    language,
  ).text;
}

function lineOf(context: PlaybookContext, refund: RefundView): string {
  const facts = {
    amount: refund.amount.text,
    items: nameItems(context, refund.items),
    day: sayDay(refund.since, context.frame),
  };
  return speak(context, phrases.lines[refund.state], facts);
}

/** “丢的包裹什么时候退钱”: nothing was arranged yet for what was lost, so both ways are put up for choice. */
function* tellOfLost(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId === undefined || !ofLoss.test(context.segment.text)) return false;
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  const orders = found.status === 'ok' ? found.content.orders : [];
  const lost = orders.find((order) => isLost(order) && order.refunds.length === 0);
  if (lost) yield* tellLost(context, lost);
  return lost !== undefined;
}

const ofLoss = /丢(?!人)|\blost\b/i;

/** No refund is on record. Who asks how to get one hears the shop's rules; either way a colleague can start it. */
function* tellNone(context: PlaybookContext, number: string): Steps {
  const { orderNumbers, products } = context.segment.entities;
  const named = orderNumbers.length + products.length > 0 || context.frame.shopper.customerId === undefined;
  const isOfOne = named || context.followUp === 'not_that';
  yield* say(context, isOfOne ? phrases.noneForOrder : phrases.none, { number });
  const afterParcel = whereabouts.includes(context.memory.lastIntent ?? 'nonsense');
  if (wantsOne.test(context.segment.text)) {
    const query = afterParcel ? lostQuery : policyQueries.return_item;
    const quoted = yield* quoteKnowledge(context, query[context.language], { sentences: 2, plain: true });
    if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  }
  if (afterParcel) {
    yield {
      do: 'offer_human',
      text: speak(context, phrases.offerSettle),
      replies: replies(context, 'human', 'orders'),
      reason: 'unsupported_request',
    };
    return;
  }
  yield {
    do: 'offer',
    text: speak(context, phrases.offerStart),
    replies: replies(context, 'return', 'no'),
    open: { intent: 'return_item', asks: 'go_on' },
  };
}

const wantsOne = /how (?:do|can|to)|want|would like|give me|get my money|怎么|如何|我要|想要|想退|能退|可以退/i;

function* tellRefund(
  context: PlaybookContext,
  refund: RefundView,
  { paymentMethod, orderNumber }: { paymentMethod: string; orderNumber: string },
): Steps {
  const { text } = context.segment;
  if (wantsOtherWay(text)) yield* tellOtherWay(context);
  const disputes = context.memory.lastIntent === 'refund_status' && disputesSum(text);
  if ((asksWhyLess(text) || disputes) && refund.state !== 'rejected') {
    yield* tellWhyLess(context, refund, orderNumber);
    if (refund.money?.arrived) return;
  }
  const facts = refundFacts(context, refund, paymentMethod);
  const key = `${context.language} ${facts.items} ${facts.amount} ${refund.stage}`;
  const [turn, ...told] = (context.memory.told ?? '').split(' ');
  const asksWhy =
    context.followUp === 'why' || /\bwhy\b|为[什啥何]|怎么(?:还|这么|那么)|\bso (?:long|slow)\b/i.test(text);
  if (refund.state !== 'rejected' && supposesRefusal.test(text)) yield* say(context, phrases.notRejected, facts);
  const wasTold = !asksWhy && told.join(' ') === key && (context.memory.turns ?? 0) - Number(turn) <= 1;
  yield { do: 'remember', memory: { told: `${context.memory.turns ?? 0} ${key}` } };
  if (refund.state === 'rejected') {
    yield* say(context, phrases.rejected, facts);
    return yield* step({
      do: 'offer_human',
      text: speak(context, phrases.offerReview, facts),
      replies: replies(context, 'human', 'no'),
      reason: 'unsupported_request',
    });
  }
  const isLate = refund.next?.overdue === true;
  const asked = aspectsIn(text).filter(({ answer }) => !(isLate && answer === phrases.faster));
  const [first] = asked;
  if (refund.state === 'paid_out') {
    if (first && wasTold) return yield* say(context, first.answer, facts);
    const isOld = daysAway(refund.since, context.frame) < -21;
    const named = context.segment.entities.products.length + context.segment.entities.orderNumbers.length > 0;
    const past = isOld && !named ? phrases.lastOne : phrases.arrived;
    yield* say(context, refund.money?.arrived ? past : phrases.paidOut, facts);
    if (refund.money?.arrived && !wasTold) yield* say(context, phrases.ifNotSeen, facts);
    return;
  }
  for (const { answer } of asked) yield* say(context, answer, facts);
  if (asked.some(({ answer }) => answer === phrases.howMuch)) yield* sayParts(context, refund);
  if (asked.some(({ alone }) => alone)) return;
  const hasDays = asksWhy && told.join(' ') === key && (yield* tellDays(context));
  if (!hasDays && (!wasTold || !facts.moneyBy)) yield* say(context, stagePhrases[refund.stage], facts);
  if (isLate) {
    yield* say(context, phrases.overdue, facts);
    return yield* step({
      do: 'offer_human',
      text: speak(context, phrases.offerPush, facts),
      replies: replies(context, 'human', 'no'),
      reason: 'unsupported_request',
    });
  }
  if (facts.moneyBy) yield* say(context, phrases.money, facts);
}

/** Why it isn't faster: the days that the shop's rules name for it. */
function* tellDays(context: PlaybookContext): Steps<boolean> {
  const query = { en: 'How long does a refund take?', zh: '退款多久到账' }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 3, plain: true });
  if (quoted.status !== 'quoted') return false;
  yield* say(context, phrases.daysOfRules, { text: quoted.text });
  return true;
}

const supposesRefusal = /\b(?:rejected|turned down|refused|denied|declined)\b|拒(?!收)|驳回|没(?:有)?通过|不通过/i;

function refundFacts(context: PlaybookContext, refund: RefundView, paymentMethod: string): RefundFacts {
  const { frame } = context;
  const ahead = (at: string | undefined) =>
    at !== undefined && daysAway(at, frame) >= 0 ? sayByDay(at, frame) : undefined;
  const reachedAt = (code: RefundStage) => refund.stages.find(({ stage }) => stage === code)?.at;
  const receivedAt = reachedAt('parcel_received');
  const inspectedAt = reachedAt('inspected');
  return {
    amount: refund.amount.text,
    items: nameItems(context, refund.items),
    paymentMethod,
    since: sayOnDay(refund.since, frame),
    nextLabel: refund.next?.label ?? '',
    nextBy: ahead(refund.next?.expectedBy),
    nextDue: refund.next ? sayOnDay(refund.next.expectedBy, frame) : '',
    daysOverdue: refund.next?.daysOverdue ?? 0,
    moneyBy: ahead(refund.money?.by),
    moneyFrom: refund.money === undefined ? undefined : sayDay(refund.money.from, frame),
    inspectedOn: inspectedAt === undefined ? undefined : sayOnDay(inspectedAt, frame),
    receivedOn: receivedAt === undefined ? undefined : sayOnDay(receivedAt, frame),
    rejectedOn: refund.rejected && sayOnDay(refund.rejected.at, frame),
    rejectedBecause: refund.rejected?.reason ?? '',
  };
}
