import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { draftOf, look } from '../look.ts';
import { findTheOrder } from '../orders/find-the-order.ts';
import { wishOf, type OrderWish } from '../orders/order-wish.ts';
import { nameItems } from '../orders/name-order.ts';
import { orderClause } from '../orders/parcel-facts.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { tellWhereabouts } from '../orders/whereabouts.ts';
import { act } from './act.ts';
import { withActions } from './action-playbook.ts';
import { asksAboutIt } from './said-words.ts';

/** Urges whoever the goods wait for; where nothing is late, says by when they are promised. */
export const urgeShipment: Playbook = withActions({
  intent: 'urge_shipment',
  *run(context) {
    const { text } = context.segment;
    const isQuestion =
      context.followUp !== undefined ||
      (asksAboutIt(text) && !urges.test(text)) ||
      asksWhether.test(text) ||
      wasUrged.test(text);
    if (!context.resumes && ofPartFirst.test(text)) return yield* tellPartFirst(context);
    if (!context.resumes && isQuestion) return yield* tellWhereabouts(context);
    if (!context.resumes && meansAll.test(text) && (yield* urgeAll(context))) return;
    const found = yield* findTheOrder(context, urgeable, { asksWhich: true });
    if (!found) return;
    if (!context.resumes && asksWhatsUp.test(text)) yield* sayLate(context, found.order);
    yield* act(context, draftOf('urge_shipment', { orderNumber: found.order.number, ...parcelSaid(context) }));
  },
});

/** “先发跑鞋行不行”, "can you send the shoes first": of one order in two parcels, which nobody here can arrange. */
const ofPartFirst =
  /先(?:把|给我)?(?:发|寄)(?!货)[^,，。?？]{1,10}|先把.{1,10}(?:发|寄)|分(?:开|两次|批)(?:发|寄)|\b(?:send|ship|post)\b.{2,30}\bfirst\b|\b(?:send|ship|post)\b.{0,20}\b(?:separately|on their own|by (?:itself|themselves))\b/i;

/** Whether part of an order is to go ahead, whatever rule it sounds like. */
export const asksPartFirst = (text: string): boolean =>
  ofPartFirst.test(text) && /\border\b|[这那一]单|订单/i.test(text);

function* tellPartFirst(context: PlaybookContext): Steps {
  yield* say(context, partFirst);
  const text = speak(context, askPerson);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' });
}

const partFirst = phrase({
  en: () => "I can't have part of an order sent ahead of the rest, so I haven't changed anything.",
  zh: () => '我这边没法安排一单里的商品分开先发，所以还没有帮您操作。',
});
const askPerson = phrase({
  en: () => 'A colleague can ask the warehouse. Shall I pass you over?',
  zh: () => '可以请同事问问仓库，需要帮您转过去吗？',
});

/** What holds it up is asked in the same breath. */
const asksWhatsUp =
  /\bwhat(?:['’]?s| is) (?:going on|happening|up|wrong|the hold ?up|taking)|\bwhy\b|怎么回事|什么情况|啥情况|怎么(?:还|这么|一直)|为什么|为啥/i;

function* sayLate(context: PlaybookContext, order: OrderSummary): Steps {
  const clause = isLate(order) ? orderClause(context, order) : undefined;
  if (clause !== undefined) yield* say(context, late, { number: order.number, clause });
}

const late = phrase<{ number: string; clause: string }>({
  en: ({ number, clause }) => `I'm sorry for the wait: order ${number} ${clause}.`,
  zh: ({ number, clause }) => `抱歉让您久等了，订单 ${number}${clause}。`,
});

/** Both or all of their orders. */
const meansAll =
  /(?:两|俩|几|所有|全部)个?(?:订单|单|包裹)?.{0,4}都|都(?:帮我|给我)?催|(?:两|俩)(?:个)?(?:订单|单|包裹)|\b(?:both|all)\b/i;

/** Urges each that is late, and says of the others how they stand; false where none is late, or nobody is known. */
function* urgeAll(context: PlaybookContext): Steps<boolean> {
  const { entities } = context.segment;
  if (context.frame.shopper.customerId === undefined || entities.orderNumbers.length > 0) return false;
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  if (found.status !== 'ok') return false;
  const waiting = found.content.orders.filter((order) => urgeable(order) > 0);
  const late = waiting.filter(isLate).slice(0, 3);
  if (late.length === 0) return false;
  for (const { number } of late) yield* act(context, draftOf('urge_shipment', { orderNumber: number }));
  for (const order of waiting.filter((each) => !late.includes(each)).slice(0, 2)) {
    const clause = orderClause(context, order);
    if (clause === undefined) continue;
    const items = nameItems(context, order.items);
    yield* say(context, notLate, { number: order.number, items, clause });
  }
  return true;
}

const notLate = phrase<{ number: string; items: string; clause: string }>({
  en: ({ number, items, clause }) =>
    `Order ${number} (${items.replace(/^your /, '')}) isn't late, so there is nothing to urge yet: it ${clause}.`,
  zh: ({ number, items, clause }) => `订单 ${number}（${items}）还没到承诺时间，${clause}，暂时不用催。`,
});

/** “催过没”, "did you chase them": whether it was done, which nobody wants done by that. */
const wasUrged =
  /催(?:过|了)(?:没|吗|么|嘛)|(?:有没有|有)催|\b(?:have|did) (?:you|u|they)\b.{0,12}\b(?:chased?|urged?|pushed?|nudged?|contacted)\b/i;

/** Asks of urging rather than for it. */
const asksWhether =
  /(?:有|管|没)用|(?:会|能)快|\b(?:does|would|will|is) (?:it|that|urging|chasing)\b.{0,16}\b(?:help|use|work|faster|quicker|any good|worth)/i;

const urges =
  /催|\b(?:hurry|chase|urge|speed (?:it|this|things) up|push them|get (?:it|this|them) (?:moving|going|out)|give (?:it|them) a push)\b|(?:赶紧|快点|尽快).{0,2}发/i;

/** Lets a playbook step back where the words ask to hurry things up. */
export function urgesFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const { resumes, followUp, segment } = context;
      const isNew = resumes === undefined && followUp === undefined;
      const isUrging =
        isNew && urges.test(segment.text) && !asksWhether.test(segment.text) && !wasUrged.test(segment.text);
      yield* (isUrging ? urgeShipment : playbook).run(context);
    },
  };
}

/** What is late or stands still is what is to be hurried; else whatever is still to come. */
const urgeable: OrderWish = (order) => {
  if (isLate(order)) return 100;
  return wishOf('urge_shipment')(order) > 0 ? 1 : 0;
};

function isLate({ dispatch, parcels }: OrderSummary): boolean {
  return dispatch?.overdue === true || parcels.some(({ condition }) => ['late', 'stuck', 'lost'].includes(condition));
}

function parcelSaid({ segment }: PlaybookContext): { trackingNumber?: string } {
  const [trackingNumber] = segment.entities.trackingNumbers;
  return trackingNumber === undefined ? {} : { trackingNumber };
}
