import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { attempt, draftOf, look } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { nameItems } from '../orders/name-order.ts';
import { wishOf } from '../orders/order-wish.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayByDay, sayOnDay } from '../say-time.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { phrase, speak, type Phrase } from '../voice.ts';
import { matterNames, replies } from '../what-i-can-do.ts';
import { policyQueries, shippedQueries, statePhrases, type ActionIntent } from './action-phrases.ts';
import { tellAttempt } from './act.ts';
import { isWaiting as isUnsent, tellBeforeDispatch } from './returns/before-dispatch.ts';
import { askedAs, asksIfOver, type AskedAs } from './returns/asked-as.ts';
import { isLost, tellLost } from './faults/lost-order.ts';
import { tellReturnsOf } from './returns/own-returns.ts';
import { tellPart } from './part-of-order.ts';
import { readAddress } from './address/read-address.ts';
import { wordsOf } from './said-words.ts';

const ofOwnCase = /能|可以|[退换改]不了|取消不了|\b(?:can|could)(?:n'?t)?\b|cannot|still|possible|able|allowed/i;

/** Whether it may be done, rather than how. */
const asksHow = /^how\b|\bhow (?:do|can|to|does)\b|怎么|如何|怎样|咋/i;

/**
 * Whether or how something may be done, told without doing it: how the order stands, what the shop's rules say, and the
 * offer to do it here.
 */
export function* tellRules(context: PlaybookContext, intent: ActionIntent): Steps {
  const words = wordsOf(context);
  const { refusedAt, turns = 0 } = context.memory;
  const isOwn =
    ofOwnCase.test(words) || asksIfOver(words) || intent === 'change_address' || (refusedAt ?? -9) >= turns - 1;
  const ownCase = isOwn && mayLookUp(context) && (yield* ordersInSight(context));
  const asksWhich = intent === 'change_address';
  const isKnown = context.frame.shopper.customerId !== undefined;
  const asksUnbought = asksWhich || (isKnown && (intent === 'return_item' || intent === 'exchange_item'));
  const found = ownCase ? yield* findTheOrder(context, wishOf(intent), { asksWhich, asksUnbought }) : undefined;
  if (ownCase && asksUnbought && !found) return;
  if (found && intent === 'cancel_order' && isLost(found.order)) return yield* tellLost(context, found.order);
  if (found && intent === 'return_item' && (yield* tellReturnsOf(context, found.order))) return;
  if (found && intent === 'exchange_item' && isUnsent(found.order))
    return yield* tellBeforeDispatch(context, found.order);
  const isWaiting = found?.order.dispatch !== undefined && found.order.parcels.length === 0;
  if (isWaiting && intent === 'change_address') return yield* tellStillOpen(context, found.order);
  if (isWaiting && intent === 'cancel_order' && (yield* tellPart(context, found.order))) return;
  if (isWaiting && intent === 'cancel_order' && !asksHow.test(words)) yield* say(context, stillOpen, askedAs(words));
  // prices are covered from the day of payment, wherever the parcel is
  if (found && intent !== 'price_protection') yield { do: 'say', text: stateSentence(context, found.order) };
  if (found?.order.state === 'delivered' && intent === 'change_address') return yield* sayDelivered(context);
  const shipped = (found?.order.parcels.length ?? 0) > 0;
  const query = ((shipped ? shippedQueries[intent] : undefined) ?? policyQueries[intent])[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  if (found === undefined && context.frame.shopper.customerId === undefined && context.memory.orderNumber === undefined)
    return yield* say(context, phrases.sendNumber);
  if (!(yield* ordersInSight(context))) return;
  const name = matterNames[intent]?.[context.language] ?? '';
  if (found && shipped && intent === 'change_address') return yield* offerRedirect(context);
  // what was refused to go back a moment ago isn't offered to be done the other way round
  if (intent === 'exchange_item' && (refusedAt ?? -9) >= turns - 1)
    return yield* step({ do: 'suggest', replies: replies(context, 'human') });
  if (found && !found.fits) return yield* step({ do: 'suggest', replies: replies(context, 'human') });
  yield {
    do: 'offer',
    text: speak(context, phrases.doIt),
    replies: [name, ...replies(context, 'no')],
    open: { intent, asks: 'go_on', text: context.segment.text },
  };
}

/** What is there can't be sent elsewhere by the courier any more. */
export function* sayDelivered(context: PlaybookContext): Steps {
  yield* say(context, phrases.isThere);
  yield* step({ do: 'suggest', replies: replies(context, 'human') });
}

/** What has left is redirected by a person, where it can be. */
function* offerRedirect(context: PlaybookContext): Steps {
  const text = speak(context, phrases.redirect);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' };
}

/** Before dispatch an address may change: says so, and asks for the new one, unless the shop's rules say otherwise. */
function* tellStillOpen(context: PlaybookContext, order: OrderSummary): Steps {
  const words = wordsOf(context);
  const draft = draftOf('change_delivery_address', { orderNumber: order.number, ...readAddress(words) });
  const tried = yield* attempt(draft);
  const isOpen = tried.status === 'asked' || (tried.status === 'refused' && tried.reason !== 'not_allowed');
  if (isOpen && !asksHow.test(words)) yield* say(context, stillOpen, askedAs(words));
  if (isOpen) yield { do: 'say', text: stateSentence(context, order) };
  yield* tellAttempt(context, draft, tried);
}

const stillOpen: Phrase<AskedAs> = phrase<AskedAs>({
  en: (asked) =>
    ({
      can: 'Yes, that’s still possible.',
      until: 'Yes, as long as it hasn’t left.',
      too_late: "No, it's not too late.",
      in_time: "Yes, you're in time.",
      not_any_more: 'It still is possible.',
    })[asked],
  zh: (asked) =>
    ({
      can: '可以的。',
      until: '发货之前都可以。',
      too_late: '不晚，还来得及。',
      in_time: '来得及。',
      not_any_more: '还可以的。',
    })[asked],
});

/** Who is signed in and has bought nothing asks about the rules. */
export function* ordersInSight(context: PlaybookContext): Steps<boolean> {
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

/** How an order stands, as far as it bears on what can be done with it. */
export function stateSentence(context: PlaybookContext, order: OrderSummary): string {
  const { frame } = context;
  const facts = { number: order.number, items: nameItems(context, order.items) };
  const delivered = order.parcels
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .sort()
    .at(-1);
  if (order.state === 'cancelled') return speak(context, statePhrases.alreadyCancelled, facts);
  if (order.state === 'awaiting_payment') return speak(context, statePhrases.unpaid, facts);
  if (order.dispatch && order.parcels.length === 0) {
    if (order.dispatch.overdue) return speak(context, statePhrases.notShippedYet, facts);
    return speak(context, statePhrases.notShipped, { ...facts, on: sayByDay(order.dispatch.by, frame) });
  }
  if (order.state === 'paid' && order.isPaidBack) return speak(context, statePhrases.paidBack, facts);
  if (order.parcels.some(({ condition }) => condition === 'lost')) return speak(context, statePhrases.lost, facts);
  if (delivered !== undefined)
    return speak(context, statePhrases.delivered, { ...facts, on: sayOnDay(delivered, frame) });
  return speak(context, statePhrases.underWay, facts);
}

const phrases = {
  doIt: phrase({
    en: [() => 'Shall I set it up for you now?', () => 'I can do it right here; shall I?'],
    zh: [() => '需要的话我现在就帮您办，要吗？', () => '要我现在帮您申请吗？'],
  }),
  isThere: phrase({
    en: () =>
      'So its address can’t be changed any more. If you don’t have the parcel, tell me and I’ll have it looked into.',
    zh: () => '已经送到了，地址改不了了。要是您没有拿到，跟我说，我帮您查。',
  }),
  redirect: phrase({
    en: () => 'Shall I pass it to a colleague, who sees whether yours can still be redirected?',
    zh: () => '要我转给同事，看看您这个包裹还能不能改派吗？',
  }),
  sendNumber: phrase({
    en: () =>
      'If you like, I can do it right here: sign in, or send me the order number and the last four phone digits.',
    zh: () => '需要办理的话可以直接在这里办：登录账号，或者把订单号和下单手机号后四位发给我。',
  }),
};
