import type { IntentId } from '../../understanding/intents.ts';
import { askedOfWish } from '../actions/card/asks-of-card.ts';
import { sure, type Matter } from '../matter.ts';
import { asksRefundSum } from '../orders/asks-refund-sum.ts';

/**
 * "Send them again then. To the same address?", “退掉吧，钱几天到”: what is asked beside a wish, and names nothing of its own, is
 * asked of that wish, not of an order or a refund that is there.
 */
export function askedBesideWish(matters: readonly Matter[]): Matter[] {
  const at = matters.findIndex(({ intent, resumes }) => wishes.has(intent) || resumes?.action !== undefined);
  const wish = matters[at];
  if (!wish) return [...matters];
  const isOfIt = (matter: Matter) =>
    isOfWish(matter) && !(wish.intent === 'cancel_order' && goesBack.test(matter.segment.text));
  return matters.map((matter, index) => {
    if (index <= at || !isOfIt(matter)) return matter;
    return wish.intent === 'return_item' && asksRefundSum(matter.segment.text)
      ? sumOf(matter, wish)
      : ofTheWish(matter);
  });
}

/** “Can I return it, and how much would I get back?”: what the goods of the wish come to. */
function sumOf({ segment }: Matter, { segment: { entities } }: Matter): Matter {
  const of = { ...segment.entities, products: entities.products, orderNumbers: entities.orderNumbers };
  const intent = { id: 'refund_status', confidence: sure } as const;
  return { intent: intent.id, confidence: sure, segment: { ...segment, intent, entities: of } };
}

function ofTheWish({ segment }: Matter): Matter {
  const intent = { id: 'policy_question', confidence: sure } as const;
  return { intent: intent.id, confidence: sure, segment: { ...segment, intent } };
}

function isOfWish({ intent, segment, resumes, followUp }: Matter): boolean {
  const { products, orderNumbers, ordinal } = segment.entities;
  // goods of the talk may stand with it that its words don't name
  const said = segment.text.toLowerCase();
  const isNamed = products.some((word) => said.includes(word.toLowerCase()));
  const namesNothing = !isNamed && orderNumbers.length === 0 && ordinal === undefined;
  if (resumes ?? followUp) return false;
  return (
    namesNothing && mayBeOfWish.has(intent) && !isStillDue.test(segment.text) && askedOfWish(segment.text).length > 0
  );
}

const wishes: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['cancel_order', 'return_item', 'exchange_item', 'item_problem', 'price_protection'] as const),
]);

const mayBeOfWish: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['refund_status', 'track_parcel', 'dispatch_status', 'change_address', 'order_details'] as const),
  ...(['product_question', 'policy_question', 'nonsense', 'urge_shipment', 'parcel_problem'] as const),
]);

/** “你们退货要几天”: nothing goes back of an order that is cancelled before it is sent. */
const goesBack = /退货|换货|\breturn(?:s|ed|ing)?\b|\bexchang/i;

/** Of something that was asked for before. */
const isStillDue = /\bstill\b|\byet\b|\bmy (?:other|last|old) refund|还没|上次|之前/i;
