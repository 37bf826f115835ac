import type { ArrangedView } from '../../../../tools/views/request-view.ts';
import { look } from '../../look.ts';
import { tellParts } from '../../orders/refund-parts.ts';
import { shipToPhrase } from '../../orders/ship-to.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../../playbook.ts';
import { tellDeliveryTime } from '../../shop/delivery-time.ts';
import { daysAway, sayByDay, sayDay, sayOnDay } from '../../say-time.ts';
import { say } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { arrangedPhrases as phrases } from './arranged-phrases.ts';
import { asksWhen, facetsAsked, hasFacet, leaves, speaksOfNewGoods, type ArrangedFacet } from './arranged-questions.ts';
import { tellShipTo } from '../address/arranged-address.ts';
import { tellCancelled, tellComesToo } from './made-good.ts';
import { tellRequest } from './my-requests.ts';

/**
 * Lets what was arranged answer, whatever the words sound like: the number of a request, when the new goods go out, what
 * they cost, where the old ones go, until when a coupon holds. All of it is from the shop's book; what the book doesn't
 * say is said to be unknown. False for who has arranged no such thing: they hear what they would have heard.
 */
export function* tellArranged(context: PlaybookContext): Steps<boolean> {
  if (context.resumes || context.intent === 'ask_human') return false;
  if (yield* tellHowLong(context)) return true;
  if (context.frame.shopper.customerId === undefined) return false;
  const { text } = context.segment;
  if (yield* tellShipTo(context)) return true;
  if (yield* tellComesToo(context)) return true;
  // a code is told with its time
  const facets = facetsAsked(text, isJustTold(context));
  const asked = facets.filter((facet) => facet !== 'valid' || !facets.includes('code'));
  const isNext = isJustTold(context) && asksNext.test(text.trim());
  if (asked.length === 0 && !isNext) return false;
  const looked = yield* look('list_requests', { showCards: false });
  if (looked.status !== 'ok') return false;
  const all = looked.content.requests;
  let told = false;
  const last = isNext ? all.find(({ number }) => number === context.memory.request?.number) : undefined;
  if (last) {
    yield* tellRequest(context, last);
    told = true;
  }
  for (const facet of asked) {
    const isBeside = facet === 'tracking' && asked.includes('number');
    const meant = yield* requestsMeant(context, all, facet);
    for (const request of meant) yield* isBeside ? tellTracking(context, request) : tellFacet(context, request, facet);
    told ||= meant.length > 0;
  }
  if (told) yield { do: 'on_record' };
  else if (asked.includes('number') && all.length === 0 && context.memory.request === undefined) {
    yield* say(context, phrases.noNumber);
    yield* offerPerson(context);
    return true;
  }
  return told;
}

/** Whether words ask of what was just arranged, or told of, when new goods come or go out. */
export const asksOfArranged = (text: string, memory: Readonly<DialogueMemory>): boolean =>
  isJustTold({ memory }) && facetsAsked(text, true).some((facet) => facet === 'arrives' || facet === 'sent');

/** What comes of it now: said of what was just arranged. */
const asksNext =
  /^(?:so |and |ok |but )*what (?:now|next|happens (?:now|next))\s*[?.!]*$|^(?:那|现在|所以)?(?:然后呢|接下来呢?|接下来(?:怎么办|是什么)|下一步(?:呢|是什么)?)(?:呢|啊)?[?？]?$/iu;

/** For how many turns a request that was told of needs no name. */
const toldLasts = 3;

function isJustTold({ memory: { request, turns = 0 } }: Pick<PlaybookContext, 'memory'>): boolean {
  return request !== undefined && turns - request.turn <= toldLasts;
}

/** How long a second delivery takes, while it is still to be chosen: the card or the question stays. */
function* tellHowLong(context: PlaybookContext): Steps<boolean> {
  const { open } = context.memory;
  const { text } = context.segment;
  const isAnew =
    speaksOfNewGoods(text) || (open?.action?.args['wants'] === 'reship' && !/钱|款|到账|money|refund/i.test(text));
  const mayBeAnew = open?.action?.tool === 'request_refund' || open?.action?.tool === 'reissue_missing_gift';
  if (!mayBeAnew || !isAnew || !asksWhen(text)) return false;
  const from = open.card ? phrases.afterDispatch : phrases.afterConfirmed;
  if (!(yield* tellDeliveryTime(context, from))) return false;
  yield { do: 'remember', memory: { open } };
  return true;
}

const mostTold = 3;

/** The requests that can be asked that: the one just told of, those of the order that is named or spoken of, else all. */
function* requestsMeant(
  context: PlaybookContext,
  all: readonly ArrangedView[],
  facet: ArrangedFacet,
): Steps<readonly ArrangedView[]> {
  const { memory, segment } = context;
  const { orderNumbers, products } = segment.entities;
  const able = all.filter((request) => hasFacet(request, facet));
  if (able.length === 0) return able;
  if (orderNumbers.length > 0) return able.filter(({ orderNumber }) => orderNumbers.includes(orderNumber ?? ''));
  const [item] = products;
  if (item !== undefined && facet !== 'number') {
    const found = yield* look('find_orders', { item, limit: 20, showCards: false });
    const holding = found.status === 'ok' ? found.content.orders.map(({ number }) => number) : [];
    if (holding.length > 0)
      return able.filter(({ orderNumber }) => holding.includes(orderNumber ?? '')).slice(0, mostTold);
  }
  const justTold = isJustTold(context) ? able.filter(({ number }) => number === memory.request?.number) : [];
  if (justTold.length > 0) return justTold;
  const isElsewhere = ({ orderNumber }: ArrangedView) =>
    memory.orderNumber !== undefined && orderNumber !== undefined && orderNumber !== memory.orderNumber;
  const near = able.filter((request) => !isElsewhere(request));
  const mayBeElsewhere = facet !== 'money' && facet !== 'parts';
  return (near.length > 0 || !mayBeElsewhere ? near : able).slice(0, mostTold);
}

function* tellFacet(context: PlaybookContext, request: ArrangedView, facet: ArrangedFacet): Steps {
  const { frame, memory } = context;
  const { number, title, steps, amount, couponCode, returnTo, terms = {} } = request;
  yield { do: 'remember', memory: { request: { number, turn: memory.turns ?? 0 } } };
  switch (facet) {
    case 'number':
    case 'variant':
      return yield* tellRequest(context, request);
    case 'code':
      if (couponCode === undefined) return yield* tellUnknown(context, request);
      yield* say(context, phrases.code, { code: couponCode });
      return yield* tellValid(context, request);
    case 'valid':
      if (terms.validUntil === undefined) return yield* tellUnknown(context, request);
      return yield* tellValid(context, request);
    case 'worth':
      return yield* say(context, phrases.worth, { title, number });
    case 'return_to':
      return yield* returnTo === undefined
        ? tellUnknown(context, request)
        : say(context, phrases.returnTo, { address: returnTo });
    case 'return_by': {
      const back = steps.find(({ code }) => code === 'parcel_sent_back');
      if (back?.at !== undefined) return yield* say(context, phrases.alreadyBack, { number });
      if (back?.expectedBy === undefined) return yield* tellUnknown(context, request);
      return yield* say(context, phrases.returnBy, { by: sayByDay(back.expectedBy, frame), number });
    }
    case 'return_cost':
      return yield* terms.returnPaidBy === undefined
        ? tellUnknown(context, request)
        : say(context, phrases.returnPaid[terms.returnPaidBy]);
    case 'cost':
      return yield* terms.sentFree === undefined
        ? tellUnknown(context, request)
        : say(context, phrases.free, { title, number });
    case 'destination':
      return yield* tellDestination(context, request);
    case 'tracking':
    case 'arrives':
    case 'sent':
      return yield* tellSent(context, request, facet);
    case 'money_to':
      return yield* tellMoneyTo(context, request);
    case 'money':
    case 'parts':
      yield* tellRequest(context, request);
      yield* tellArrival(context, request);
      if (amount) yield* say(context, phrases.amount, { amount: amount.text });
      if (amount && request.orderNumber !== undefined) yield* tellParts(context, request.orderNumber, amount);
  }
}

/** Until when a coupon may be used, where the book says so. */
function* tellValid(context: PlaybookContext, { terms: { validUntil } = {} }: ArrangedView): Steps {
  if (validUntil === undefined) return;
  const said = daysAway(validUntil, context.frame) < 0 ? phrases.validOver : phrases.valid;
  yield* say(context, said, { day: sayDay(validUntil, context.frame) });
}

/** When the money is there, where that isn't what comes next anyhow. */
function* tellArrival(context: PlaybookContext, { steps }: ArrangedView): Steps {
  const arrives = steps.find(({ code, at }) => at === undefined && code === 'money_arrives');
  if (arrives?.expectedBy === undefined || arrives === steps.find(({ at }) => at === undefined)) return;
  yield* say(context, phrases.expected, { label: arrives.label, by: sayByDay(arrives.expectedBy, context.frame) });
}

/** Where the money goes, and when it is there: asked together as often as not. */
function* tellMoneyTo(context: PlaybookContext, request: ArrangedView): Steps {
  const { amount, orderNumber, steps } = request;
  const looked = orderNumber === undefined ? undefined : yield* look('get_refund_status', { orderNumber });
  if (looked?.status !== 'ok' || !amount) return yield* tellUnknown(context, request);
  const arrives = steps.find(({ code }) => code === 'money_arrives');
  yield* say(context, phrases.moneyTo, {
    ...{ sum: amount.text, method: looked.content.paymentMethod },
    by:
      arrives?.at === undefined && arrives?.expectedBy !== undefined ? sayByDay(arrives.expectedBy, context.frame) : '',
  });
}

function* tellSent(context: PlaybookContext, request: ArrangedView, facet: 'tracking' | 'arrives' | 'sent'): Steps {
  const { frame } = context;
  const { number, steps, replacementOrder } = request;
  const sent = steps.find(({ code }) => leaves.includes(code));
  if (sent?.at !== undefined) {
    yield* say(context, phrases.sent, { day: sayOnDay(sent.at, frame), number });
    if (replacementOrder !== undefined) yield* say(context, phrases.asOrder, { order: replacementOrder });
    return;
  }
  if (yield* tellCancelled(context, replacementOrder)) return;
  if (sent?.expectedBy === undefined) return yield* tellUnknown(context, request);
  const by = sayByDay(sent.expectedBy, frame);
  const back = steps.find(({ code, at }) => code === 'parcel_sent_back' && at === undefined)?.expectedBy;
  if (back === undefined) yield* say(context, phrases.sentBy, { by, number });
  else yield* say(context, phrases.exchangedBy, { by, back: sayByDay(back, frame), number });
  if (facet === 'tracking') yield* say(context, phrases.notSent);
  if (facet === 'arrives' && !(yield* tellDeliverBy(context, replacementOrder))) yield* tellDeliveryTime(context);
}

/** By when it is to be there, where the order that carries it says so. */
function* tellDeliverBy(context: PlaybookContext, orderNumber: string | undefined): Steps<boolean> {
  if (orderNumber === undefined) return false;
  const looked = yield* look('get_order', { orderNumber, showCards: false });
  const deliverBy = looked.status === 'ok' ? looked.content.deliverBy : undefined;
  if (deliverBy === undefined) return false;
  yield* say(context, phrases.deliverBy, { order: orderNumber, by: sayByDay(deliverBy, context.frame) });
  return true;
}

/** Whether there is a tracking number yet, for who may have meant that by “the number”. */
function* tellTracking(context: PlaybookContext, request: ArrangedView): Steps {
  const isSent = request.steps.some(({ code, at }) => leaves.includes(code) && at !== undefined);
  yield* isSent ? tellSent(context, request, 'tracking') : say(context, phrases.notSent);
}

/** The address of the order that carries the new goods, or of the one that they were bought in. */
function* tellDestination(context: PlaybookContext, request: ArrangedView): Steps {
  const orderNumber = request.replacementOrder ?? request.orderNumber;
  if (orderNumber === undefined) return yield* tellUnknown(context, request);
  const looked = yield* look('get_order', { orderNumber, showCards: false });
  const to = looked.status === 'ok' ? looked.content.shipTo : undefined;
  if (!to) return yield* tellUnknown(context, request);
  yield* say(context, shipToPhrase, { order: { number: orderNumber, shipTo: to } });
}

function* tellUnknown(context: PlaybookContext, { number, title }: ArrangedView): Steps {
  yield* say(context, phrases.unknown, { number, title });
  yield* offerPerson(context);
}

function* offerPerson(context: PlaybookContext): Steps {
  const text = speak(context, phrases.askPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'missing_knowledge' };
}
