import type { ActionKind } from '../../../../tools/policy/action-kinds.ts';
import type { DoneContent } from '../../../../tools/views/request-view.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { sayByDay } from '../../say-time.ts';
import { say } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { donePhrases as phrases } from './done-phrases.ts';

/** Tells what came of an action: amount, when the money is there, what to send in, and the request's number. */
export function* tellDone(context: PlaybookContext, tool: ActionKind, content: DoneContent): Steps {
  const { orderNumber: order = '', requestNumber: request, amount, title } = content;
  const doneAt = context.memory.turns ?? 0;
  yield {
    do: 'remember',
    memory: { doneAt, request: { number: request, turn: doneAt }, ...(order === '' ? {} : { orderNumber: order }) },
  };
  const by = byOf(context, content, 'money_arrives');
  const facts = { order, request, ...(amount ? { amount: amount.text } : {}), ...(by ? { by } : {}) };
  const next = nextOf(context, content);
  switch (tool) {
    case 'cancel_order':
      return yield* say(context, phrases.cancelled, facts);
    case 'change_delivery_address':
      return yield* say(context, phrases.readdressed, facts);
    case 'urge_shipment': {
      const answer = byOf(context, content, 'answered');
      return yield* say(context, phrases.urged, { ...facts, ...(answer ? { by: answer } : {}) });
    }
    case 'request_return':
      return yield* say(context, phrases.returning, { ...facts, next });
    case 'request_exchange':
      return yield* say(context, phrases.exchanging, { ...facts, next });
    case 'claim_price_protection':
      return yield* say(context, phrases.difference, facts);
    case 'request_refund':
    case 'reissue_missing_gift': {
      const sent = byOf(context, content, 'dispatched');
      if (amount) return yield* say(context, phrases.refunded, { ...facts, next });
      const replacement = content.replacementOrder ?? '';
      return yield* say(context, phrases.sentAgain, { ...facts, replacement, ...(sent ? { by: sent } : {}) });
    }
    case 'offer_retention':
    case 'accept_retention_offer':
      return yield* say(context, phrases.taken, { ...facts, title, next });
    case 'give_goodwill':
      return; // an operator gives it, and says so
  }
}

function byOf({ frame }: PlaybookContext, { steps }: DoneContent, code: string): string | undefined {
  const expected = steps.find((each) => each.code === code)?.expectedBy;
  return expected === undefined ? undefined : sayByDay(expected, frame);
}

/** What the shopper has to do, and with what; a space before English sentences. */
function nextOf(context: PlaybookContext, { next, returnTo, couponCode }: DoneContent): string {
  const told = [
    next,
    returnTo === undefined ? undefined : speak(context, phrases.sendTo, { address: returnTo }),
    couponCode === undefined ? undefined : speak(context, phrases.coupon, { code: couponCode }),
  ].filter((part) => part !== undefined);
  return told.map((part) => (context.language === 'zh' ? part : ` ${part}`)).join('');
}
