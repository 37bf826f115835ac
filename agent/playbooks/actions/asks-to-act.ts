import type { Localized } from '../../../knowledge/language.ts';
import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { look } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { nameItems } from '../orders/name-order.ts';
import { orderWishes } from '../orders/order-wish.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayOnDay } from '../say-time.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import {
  actionPhrases as phrases,
  offerPhrases,
  policyQueries,
  shippedQueries,
  whenQueries,
  type ActionIntent,
  lostQuery,
} from './action-phrases.ts';

/**
 * Wishes that a colleague carries out: how the order stands, what the shop's rules say, and the offer to hand over.
 * Nothing is promised that hasn't been looked up.
 */
export function asksToAct(intent: ActionIntent): Playbook {
  return {
    intent,
    *run(context) {
      if (context.followUp === 'when' || asksHowLong.test(context.segment.text)) {
        const when = yield* quoteKnowledge(context, whenQueries[intent][context.language], {
          sentences: 2,
          plain: true,
        });
        if (when.status === 'quoted') return yield* step({ do: 'say', text: when.text });
      }
      if (context.followUp === 'why') return yield* say(context, phrases.why);
      const found =
        mayLookUp(context) && (yield* ordersInSight(context))
          ? yield* findTheOrder(context, orderWishes[intent] ?? (() => 0), { asksWhich: true })
          : undefined;
      if (intent === 'item_problem') yield* say(context, phrases.sorry);
      if (found) yield* tellState(context, intent, found.order);
      const query = queryFor(intent, found?.order)[context.language];
      const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
      if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
      yield {
        do: 'offer_human',
        text: speak(context, offerPhrases[intent]),
        replies: replies(context, 'human', 'no'),
        reason: 'unsupported_request',
      };
    },
  };
}

const asksHowLong = /how long|how many days|多久|几天能|什么时候能/i;

/** Which of the shop's rules bear on the wish, as the order stands. */
function queryFor(intent: ActionIntent, order: OrderSummary | undefined): Localized {
  const parcels = order?.parcels ?? [];
  if (parcels.some(({ condition }) => condition === 'lost')) return lostQuery;
  return (parcels.length > 0 ? shippedQueries[intent] : undefined) ?? policyQueries[intent];
}

/** Who is signed in and has bought nothing asks about the rules. */
function* ordersInSight(context: PlaybookContext): Steps<boolean> {
  if (context.frame.shopper.customerId === undefined || context.segment.entities.orderNumbers.length > 0) return true;
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  return found.status !== 'ok' || found.content.orders.length > 0;
}

/** A stranger isn't asked to prove an order just to hear the rules. */
function mayLookUp(context: PlaybookContext): boolean {
  const { entities } = context.segment;
  return (
    context.frame.shopper.customerId !== undefined ||
    entities.orderNumbers.length > 0 ||
    context.memory.orderNumber !== undefined ||
    context.resumes !== undefined
  );
}

function* tellState(context: PlaybookContext, intent: ActionIntent, order: OrderSummary): Steps {
  if (intent === 'price_protection') yield* tellPrices(context, order);
  else yield { do: 'say', text: stateSentence(context, order) };
  yield* look('get_order', { orderNumber: order.number });
}

function stateSentence(context: PlaybookContext, order: OrderSummary): string {
  const { frame } = context;
  const facts = { number: order.number, items: nameItems(context, order.items) };
  const delivered = order.parcels
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .sort()
    .at(-1);
  if (order.state === 'cancelled') return speak(context, phrases.alreadyCancelled, facts);
  if (order.state === 'awaiting_payment') return speak(context, phrases.unpaid, facts);
  if (order.dispatch && order.parcels.length === 0) {
    if (order.dispatch.overdue) return speak(context, phrases.notShippedYet, facts);
    return speak(context, phrases.notShipped, { ...facts, on: sayByDay(order.dispatch.by, frame) });
  }
  if (order.parcels.some(({ condition }) => condition === 'lost')) return speak(context, phrases.lost, facts);
  if (delivered !== undefined) return speak(context, phrases.delivered, { ...facts, on: sayOnDay(delivered, frame) });
  return speak(context, phrases.underWay, facts);
}

/** What was paid and what it costs today, for the goods that the words mean or else the first of the order. */
function* tellPrices(context: PlaybookContext, order: OrderSummary): Steps {
  const details = yield* look('get_order', { orderNumber: order.number });
  if (details.status !== 'ok') return;
  const words = context.segment.entities.products;
  const paid = details.content.items.filter((item) => !item.gift);
  const item = paid.find(({ title }) => words.some((word) => title.toLowerCase().includes(word))) ?? paid[0];
  if (!item) return;
  const product = yield* look('get_product', { productId: item.productId, showCards: false });
  if (product.status !== 'ok') return;
  yield { do: 'remember', memory: { productId: item.productId, productName: item.title } };
  const variants = product.content.variants.filter(
    ({ size, colour }) =>
      (item.size === undefined || size === item.size) && (colour === undefined || item.options.includes(colour)),
  );
  const now = variants[0]?.price ?? product.content.price;
  const facts = {
    title: item.title,
    paid: item.unitPrice.text,
    now: now.text,
    on: sayOnDay(order.placedAt, context.frame),
  };
  yield* say(context, now.amount < item.unitPrice.amount ? phrases.cheaperNow : phrases.notCheaper, facts);
}
