import { believed, meantTopics, type TopicId } from '../../../tools/asked-topics.ts';
import { tellsDanger } from '../dire.ts';
import { aboutOneOrder, hasOrderDetails } from '../matter.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { step } from '../steps.ts';
import { liveIntent } from './by-topics.ts';
import { doneToOrders } from './done-to-orders.ts';
import { asksSomething, questionCore } from './question-core.ts';
import { quoteKnowledge } from './quote-knowledge.ts';

/**
 * To someone of whom no order is known, what the rules say of what happened to them or what they want, before the
 * playbook asks which order it is about. Whether it was told.
 */
export function* toldBefore(context: PlaybookContext): Steps<boolean> {
  const { segment, resumes, followUp, intent } = context;
  if (isKnown(context) || resumes || followUp || hasOrderDetails(segment.entities) || tellsDanger(segment.text))
    return false;
  if (!(aboutOneOrder.has(intent) || doneToOrders.has(intent))) return false;
  const text = questionCore(segment.text);
  const [meant] = meantTopics(text);
  if (!meant || meant.clarity < believed.sure || justAsking.has(meant.id)) return false;
  if (meant.id === 'express_delivery' && !asksSomething(text)) return false;
  if (meant.id === 'cancel_after' && !hasLeft.test(text)) return false;
  if (asksWhereItIs.test(text)) return false;
  const quoted = yield* quoteKnowledge(context, segment.text, { sentences: 4, onPoint: 'meant' });
  if (quoted.status !== 'quoted') return false;
  yield* step({ do: 'say', text: quoted.text });
  return true;
}

/** Says that it is on its way. */
const hasLeft = /发(?:出|货)|寄出|在路上|快递|\b(?:ship|sent|dispatch|left|on (?:its|the) way|transit|courier)/i;

/** Topics that say no more than how to ask for what is being asked for. */
const justAsking: ReadonlySet<TopicId> = new Set<TopicId>([
  ...(['cancel_before', 'return_how', 'return_part', 'exchange_policy', 'address_change_before'] as const),
  ...(['tracking_how', 'delivery_time', 'dispatch_time', 'order_number_where', 'price_protection_how'] as const),
]);

/** Tells what happened to an order of theirs, which the one who asked in general needn't name. */
export function tellsOfTheirOrder({ segment: { text } }: PlaybookContext): boolean {
  const [meant] = meantTopics(questionCore(text));
  if (meant && liveIntent(meant.id) === undefined) return false;
  return !asksSomething(questionCore(text)) || tellsOwn.test(text) || (meant?.clarity ?? 0) < believed.evident;
}

/** Where it is, or why it isn't there. */
const asksWhereItIs =
  /\bwhere(?:'?s| is| are) (?:my|the|it)\b|^(?:has|have|did|is|are) (?:it|my|they)\b|\bstatus\b|hasn'?t|still (?:not|waiting)|when (?:will|does|is) my\b|(?<!退)到哪|在哪|到了[吗没]|状态|进度|还没|怎么没/i;

/** Speaks of what they did with the shop. */
export const tellsOwn =
  /\b(?:i|we)(?:['’]ve| have| had)?(?: just| already| only)? (?:ordered|bought|paid|purchased|placed|got|returned|sent)\b|\bmy\b|我(?:的|们的)|我.{0,8}(?:买|订|拍|下单|付款|退)(?:了|的|过)/i;

/** An order of theirs can be looked up. */
export function isKnown({ frame, memory }: PlaybookContext): boolean {
  return frame.shopper.customerId !== undefined || memory.orderNumber !== undefined;
}
