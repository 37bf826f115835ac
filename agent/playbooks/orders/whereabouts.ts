import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { ItemView } from '../../../tools/views/order-view.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { lostQuery, notReceivedQuery, stuckQuery } from '../actions/action-phrases.ts';
import { offerInquiry, offerRemedy, offerUrging } from '../actions/offer-help.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayClock, sayOnDay } from '../say-time.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { sayOutage } from '../trouble.ts';
import { say, step } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { tellUnshipped } from './dispatch.ts';
import { eachNamed } from './each-named.ts';
import { findTheOrder } from './find-the-order.ts';
import { nameItems, namesTitle } from './name-order.ts';
import { orderWishes, type OrderWish } from './order-wish.ts';
import { orderClause, parcelFacts } from './parcel-facts.ts';
import { parcelAspect } from './parcel-aspects.ts';
import { parcelClauses, parcelPhrases } from './parcel-phrases.ts';
import { phrases } from './whereabouts-phrases.ts';

type WhereaboutsIntent = 'track_parcel' | 'parcel_problem' | 'dispatch_status' | 'urge_shipment';

/** Where is it, why isn't it here, when do you send it, hurry up: all told by how the order truly stands. */
export function whereabouts(intent: WhereaboutsIntent): Playbook {
  return { intent, run: tellWhereabouts };
}

const notHere =
  /没收到|没拿到|没见|没到|没有收到|未收到|找不到|不见|丢|没人|收不到|not (?:here|received|arrived)|(?:never|haven'?t|hasn'?t|didn'?t|don'?t|not) .{0,20}(?:got|get|receiv|arriv|have|come|see|find)|missing|nowhere|nothing|where is|stolen/i;

function saysMissing(context: PlaybookContext): boolean {
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  return context.intent === 'parcel_problem' && notHere.test(words);
}

/** The carrier says delivered and the shopper hasn't got it. */
const saysDelivered = /delivered|signed|签收|送达|已送|妥投|显示.*到/i;

export function* tellWhereabouts(context: PlaybookContext): Steps {
  const { orderNumbers } = context.segment.entities;
  if (asksInGeneral(context) && (yield* tellTheRule(context))) return;
  const each = yield* eachNamed(context);
  for (const one of each) yield* tellOne(one);
  if (each.length > 0) return;
  if (orderNumbers.length < 2) return yield* tellOne(context);
  for (const number of orderNumbers.slice(0, 3)) {
    const entities = { ...context.segment.entities, orderNumbers: [number] };
    yield* tellOne({ ...context, segment: { ...context.segment, entities } });
  }
}

function* tellOne(context: PlaybookContext): Steps {
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  const missing = saysMissing(context) && saysDelivered.test(words);
  const found = yield* findTheOrder(context, missing ? deliveredLately : wishFor(context));
  if (!found) return;
  const { order, others } = found;
  // there is no number yet of what hasn't left
  const asksNumber = /(?:快递|运|物流)单?号|tracking (?:number|no|code|id)/i.test(context.segment.text);
  if (order.parcels.length === 0 && !asksNumber && asksCarrier.test(context.segment.text)) {
    const quoted = yield* quoteKnowledge(context, context.segment.text);
    if (quoted.status === 'quoted') return yield* step({ do: 'say', text: quoted.text });
  }
  if (order.parcels.length === 0) yield* look('get_order', { orderNumber: order.number });
  yield* tellStanding(context, order);
  const wish = wishOf(context.intent);
  yield* mention(
    context,
    others.filter((other) => wish(other) > 0),
  );
}

/** How an order that isn't over stands: its parcels, or when it will be sent; what can be done is offered. */
export function* tellStanding(context: PlaybookContext, order: OrderSummary): Steps {
  if (order.parcels.length === 0) yield* tellUnshipped(context, order);
  else yield* tellParcels(context, order);
}

const general =
  /^(?:what if|if )|\bwhat happens (?:if|when)\b|how (?:long|many days)[^.?!]*\b(?:shipping|delivery|dispatch|ship|take)\b|^when do you (?:usually )?ship\b|如果|要是|万一|一般|通常|^(?:请问)?(?:你们|店里|大概|拍下|下单后?|付款后?|现在买|今天买|[\p{Script=Han}]{2,4})?(?:大概|要|得)?(?:多久|几天|哪天|几号|多长时间|什么时候)(?:能|可以|会)?(?:发货|到货|寄到|送到|收到|到)(?:[\p{Script=Han}]{2,5})?(?:呢|啊|呀)?[?？]?$/iu;
const own = /\b(?:my|mine|it|this|that|i ordered|i bought)\b|我的?|这个|这单|那单|订单号?|还没|一直/iu;

/** A question about how things go here, from someone with no order in view. */
function asksInGeneral(context: PlaybookContext): boolean {
  const { text, entities } = context.segment;
  const inView =
    entities.orderNumbers.length > 0 || context.memory.orderNumber !== undefined || context.resumes !== undefined;
  if (inView || context.followUp !== undefined) return false;
  return /^(?:what if|if )|what happens|如果|要是|万一/i.test(text) || (general.test(text) && !own.test(text));
}

/** Says what the shop's rules say; a signed-in shopper with orders under way hears of these instead. */
function* tellTheRule(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId !== undefined && !/^(?:what|if)|如果|要是|万一/i.test(context.segment.text)) {
    const found = yield* look('find_orders', { limit: 20, showCards: false });
    if (found.status === 'ok' && found.content.orders.some((order) => wishOf(context.intent)(order) > 0)) return false;
  }
  const quoted = yield* quoteKnowledge(context, context.segment.text);
  if (quoted.status !== 'quoted') return false;
  yield { do: 'say', text: quoted.text };
  if (context.frame.shopper.customerId === undefined) yield* say(context, phrases.sendNumber);
  return true;
}

/** Whose hands it is in, rather than where. */
const asksCarrier =
  /(?:快递|运|物流)单?号|(?:什么|哪家|哪个|啥)(?:快递|物流)|tracking (?:number|no|code|id)|(?:which|what) (?:carrier|courier)|who(?:'s| is) delivering|(?:快递员?|物流|骑手|司机).{0,4}(?:电话|手机|联系方式)|(?:carrier|courier|driver).{0,12}(?:phone|number|contact)|who'?s (?:the )?(?:carrier|courier|delivering)/i;

function wishOf(intent: IntentId): OrderWish {
  return orderWishes[intent] ?? (() => 0);
}

/** Who asks about a delivery may mean one that is over. */
function wishFor({ intent, segment }: PlaybookContext): OrderWish {
  const wish = wishOf(intent);
  if (!saysDelivered.test(segment.text)) return wish;
  return (order) => Math.max(wish(order), order.state === 'delivered' ? 1 : 0);
}

/** The newest delivery first. */
const deliveredLately: OrderWish = (order) =>
  Math.max(0, ...order.parcels.map(({ deliveredAt }) => (deliveredAt === undefined ? 0 : Date.parse(deliveredAt))));

function* tellParcels(before: PlaybookContext, order: OrderSummary): Steps {
  const context = { ...before, memory: { ...before.memory, orderNumber: order.number } };
  const tracked = yield* look('track_parcel', { orderNumber: order.number });
  if (tracked.status !== 'ok') return yield* sayOutage(context);
  const { parcels, dispatch } = tracked.content;
  const urgent = mostUrgent(context, parcels);
  if (!urgent) return yield* tellUnshipped(context, order);
  const pointed = context.segment.entities.ordinal !== undefined || goingTo(context, parcels) !== undefined;
  const rest = pointed ? [] : parcels.filter((parcel) => parcel !== urgent);
  yield { do: 'remember', memory: { parcel: urgent.trackingNumber } };

  if (context.followUp === 'carrier' || asksCarrier.test(context.segment.text)) {
    if (asksWhen.test(context.segment.text))
      yield* say(context, parcelPhrases[urgent.condition], parcelFacts(context, urgent));
    if (rest.length === 0) return yield* say(context, phrases.carrier, urgent);
    for (const parcel of parcels)
      yield* say(context, phrases.carrierOf, { ...parcel, named: nameItems(context, parcel.items) });
    return;
  }
  if (context.followUp === 'why') return yield* explain(context, urgent);
  if (asksTogether.test(context.segment.text)) return yield* tellContents(context, order, parcels, dispatch?.items);
  const aspect = parcelAspect(context.segment.text, urgent);
  if (aspect) {
    yield* say(context, aspect, parcelFacts(context, urgent));
    return yield* offerHelp(context, urgent);
  }
  if (toldAlready(context, urgent)) return yield* tellShortly(context, urgent);
  yield { do: 'remember', memory: { told: toldKey(context, urgent) } };
  if (rest.length > 0 && urgent.destination) yield* say(context, phrases.goingTo, { destination: urgent.destination });
  yield* say(context, parcelPhrases[urgent.condition], parcelFacts(context, urgent));
  if (context.followUp !== 'when') yield* tellLastScan(context, urgent);
  for (const parcel of rest) {
    const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
    const facts = { items: nameItems(context, parcel.items), destination: parcel.destination, clause };
    yield* say(context, phrases.otherParcel, facts);
  }
  if (dispatch) {
    const facts = {
      items: nameItems(context, dispatch.items),
      by: sayByDay(dispatch.by, context.frame),
      overdue: dispatch.overdue,
    };
    yield* say(context, phrases.restUnshipped, facts);
  }
  yield* offerHelp(context, urgent);
}

/** What was told of which parcel in which turn. */
function toldKey({ memory, language }: PlaybookContext, { trackingNumber, condition }: ParcelView): string {
  return `${memory.turns ?? 0} ${language} ${trackingNumber} ${condition}`;
}

/** The same was said in this turn already or in the one before. */
function toldAlready(context: PlaybookContext, parcel: ParcelView): boolean {
  const { memory, followUp } = context;
  const [turn = '', ...before] = (memory.told ?? '').split(' ');
  const [now = '', ...present] = toldKey(context, parcel).split(' ');
  return followUp === undefined && before.join(' ') === present.join(' ') && Number(now) - Number(turn) <= 1;
}

/** Said again, it is said shorter: that it still is so, or that what is asked for lies in the same parcel. */
function* tellShortly(context: PlaybookContext, parcel: ParcelView): Steps {
  const { products } = context.segment.entities;
  const named = parcel.items.find(({ title }) => products.some((word) => namesTitle(title, word)));
  const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
  if (named) yield* say(context, phrases.sameParcel, { title: named.title, clause });
  else yield* say(context, phrases.stillSo, { carrier: parcel.carrier, clause });
  yield* offerHelp(context, parcel);
}

/** "The shoes came, the scarf didn't": named in the same breath as that it isn't there. */
function isMissed(text: string, word: string): boolean {
  return text.split(/[,，。.;；!！]|\bbut\b|但/).some((breath) => breath.includes(word) && notHere.test(breath));
}

const asksWhen = /\bwhen\b|arriv|where is|delivered|到哪|什么时候|啥时候|到了|签收/i;

const asksTogether =
  /(?:gift|freebie)s? .{0,12}\bin\b|赠品.{0,6}(?:在|里)|一起(?:发|寄|送|到)|一个包裹|同一个?(?:包裹|箱)|分(?:开|几个|两个)(?:发|寄|包裹)|\b(?:same|one) (?:parcel|package|box|shipment)\b|\b(?:ship|shipped|sent|come|coming|arrive) (?:together|separately)\b/i;

/** What goes in which parcel. */
function* tellContents(
  context: PlaybookContext,
  order: OrderSummary,
  parcels: readonly ParcelView[],
  unshipped: readonly ItemView[] | undefined,
): Steps {
  for (const parcel of parcels) {
    const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
    const facts = { items: parcel.items.map(({ title }) => title), clause, only: parcels.length === 1 };
    yield* say(context, phrases.holds, facts);
  }
  const waiting = (unshipped ?? []).map(({ title }) => title);
  if (waiting.length > 0) yield* say(context, phrases.stillHere, { items: waiting });
  const packed = [...waiting, ...parcels.flatMap(({ items }) => items.map(({ title }) => title))];
  const nowhere = order.items.map(({ title }) => title).filter((title) => !packed.includes(title));
  if (nowhere.length > 0) yield* say(context, phrases.inNone, { items: nowhere });
}

/** The parcel that goes where the words say: its town is named, or a part of its name. */
function goingTo({ segment }: PlaybookContext, parcels: readonly ParcelView[]): ParcelView | undefined {
  const text = segment.text.toLowerCase();
  const named = parcels.filter(({ destination = '' }) => {
    const places = destination.toLowerCase().match(/\p{Script=Han}{2}(?=[市县省区州]|$)|[a-z]{4,}/gu) ?? [];
    return places.some((place) => text.includes(place));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The parcel that the words name, or else the one that calls most for attention. */
function mostUrgent(context: PlaybookContext, parcels: readonly ParcelView[]): ParcelView | undefined {
  const order: readonly ParcelView['condition'][] = [
    'lost',
    'stuck',
    'late',
    'returning',
    'returned',
    'ready_for_pickup',
    'out_for_delivery',
    'on_the_way',
    'delivered',
  ];
  const { trackingNumbers, ordinal, products } = context.segment.entities;
  const missed = products.filter((word) => isMissed(context.segment.text.toLowerCase(), word));
  const meantGoods = missed.length > 0 ? missed : products;
  const holding = parcels.find(({ items }) =>
    items.some(({ title }) => meantGoods.some((word) => namesTitle(title, word))),
  );
  const meantPlace = goingTo(context, parcels);
  if (holding ?? meantPlace) return holding ?? meantPlace;
  if (parcels.length > 1 && ordinal !== undefined) {
    const told = context.memory.parcel;
    const meant =
      ordinal === 'other'
        ? parcels.find((each) => each.trackingNumber !== told)
        : parcels.at(ordinal > 0 ? ordinal - 1 : ordinal);
    if (meant) return meant;
  }
  return (
    parcels.find((parcel) => trackingNumbers.includes(parcel.trackingNumber.toUpperCase())) ??
    parcels.toSorted((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition))[0]
  );
}

function* tellLastScan(context: PlaybookContext, parcel: ParcelView): Steps {
  const scan = parcel.lastScan;
  if (!scan || !['on_the_way', 'late'].includes(parcel.condition)) return;
  const facts = {
    label: scan.label,
    place: scan.place,
    day: sayOnDay(scan.at, context.frame),
    clock: sayClock(scan.at, context.frame),
  };
  yield* say(context, phrases.lastScan, facts);
}

/** Why it is late, as far as the carrier's scans say; no guesses beyond them. */
function* explain(context: PlaybookContext, parcel: ParcelView): Steps {
  const telling = parcel.scans.find((scan) => ['delayed', 'customs', 'delivery_attempted'].includes(scan.code));
  const text = telling
    ? speak(context, phrases.reason, {
        label: telling.label,
        place: telling.place,
        day: sayOnDay(telling.at, context.frame),
      })
    : speak(context, phrases.noReason, { carrier: parcel.carrier });
  yield { do: 'say', text };
  yield* offerHelp(context, parcel);
}

/** What can be done about a parcel that isn't where it should be. */
function* offerHelp(context: PlaybookContext, parcel: ParcelView): Steps {
  const { condition } = parcel;
  const isMissing = condition === 'delivered' && saysMissing(context);
  const rule = isMissing
    ? notReceivedQuery
    : condition === 'lost'
      ? lostQuery
      : condition === 'stuck'
        ? stuckQuery
        : undefined;
  const quoted = rule && (yield* quoteKnowledge(context, rule[context.language], { sentences: 2, plain: true }));
  if (quoted?.status === 'quoted') yield { do: 'say', text: quoted.text };
  else if (isMissing) yield* say(context, phrases.lookAround);
  const needsHelp = isMissing || ['late', 'stuck', 'lost', 'returning', 'returned'].includes(condition);
  if (!needsHelp) return;
  if (condition === 'lost') return yield* offerRemedy(context);
  if (condition === 'late' || condition === 'stuck') return yield* offerUrging(context, parcel);
  if (isMissing) return yield* offerInquiry(context, parcel);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offerSettle, parcel),
    replies: replies(context, 'human', 'no'),
    reason: 'unsupported_request',
  };
}

/** Other orders that the question may be about. */
function* mention(context: PlaybookContext, others: readonly OrderSummary[]): Steps {
  for (const order of others.slice(0, 2)) {
    const clause = orderClause(context, order);
    if (clause === undefined) continue;
    yield* say(context, phrases.otherOrder, { number: order.number, items: nameItems(context, order.items), clause });
  }
}
