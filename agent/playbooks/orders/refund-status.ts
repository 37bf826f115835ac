import type { RefundView } from '../../../tools/views/refund-view.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { daysAway, sayByDay, sayDay, sayOnDay } from '../say-time.ts';
import { sayOutage } from '../trouble.ts';
import { say, step } from '../steps.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { findTheOrder } from './find-the-order.ts';
import { nameItems } from './name-order.ts';
import { orderWishes } from './order-wish.ts';
import { refundPhrases as phrases, stagePhrases, type RefundFacts } from './refund-phrases.ts';

/** Where is my money: the stage, what comes next, and by when; for a refund that was turned down, why. */
export const refundStatus: Playbook = {
  intent: 'refund_status',
  *run(context) {
    const found = yield* findTheOrder(context, orderWishes.refund_status ?? (() => 0));
    if (!found) return;
    if (!found.fits) return yield* tellNone(context, found.order.number);
    const looked = yield* look('get_refund_status', { orderNumber: found.order.number });
    if (looked.status !== 'ok') return yield* sayOutage(context);
    const { refunds, paymentMethod, orderNumber } = looked.content;
    const refund = refunds.find(({ state }) => state === 'in_progress') ?? refunds[0];
    if (!refund) return yield* tellNone(context, orderNumber);
    yield* tellRefund(context, refund, paymentMethod);
    for (const order of found.others.slice(0, 2)) {
      const open = order.refunds.find(({ state }) => state === 'in_progress');
      if (open) {
        const facts = { number: order.number, items: nameItems(context, order.items), amount: open.amount.text };
        yield* say(context, phrases.another, facts);
      }
    }
  },
};

function* tellNone(context: PlaybookContext, number: string): Steps {
  const { orderNumbers, products } = context.segment.entities;
  const named = orderNumbers.length + products.length > 0 || context.frame.shopper.customerId === undefined;
  yield* say(context, named ? phrases.noneForOrder : phrases.none, { number });
  yield { do: 'suggest', replies: replies(context, 'orders', 'human') };
}

function* tellRefund(context: PlaybookContext, refund: RefundView, paymentMethod: string): Steps {
  const facts = refundFacts(context, refund, paymentMethod);
  if (refund.state === 'rejected') {
    yield* say(context, phrases.rejected, facts);
    return yield* step({
      do: 'offer_human',
      text: speak(context, phrases.offerReview, facts),
      replies: replies(context, 'human', 'no'),
      reason: 'unsupported_request',
    });
  }
  if (refund.state === 'paid_out') {
    yield* say(context, refund.money?.arrived ? phrases.arrived : phrases.paidOut, facts);
    if (refund.money?.arrived) yield* say(context, phrases.ifNotSeen, facts);
    return;
  }
  yield* say(context, stagePhrases[refund.stage], facts);
  if (refund.next?.overdue) {
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

function refundFacts(context: PlaybookContext, refund: RefundView, paymentMethod: string): RefundFacts {
  const { frame } = context;
  const ahead = (at: string | undefined) =>
    at !== undefined && daysAway(at, frame) >= 0 ? sayByDay(at, frame) : undefined;
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
    rejectedOn: refund.rejected && sayOnDay(refund.rejected.at, frame),
    rejectedBecause: refund.rejected?.reason ?? '',
  };
}
