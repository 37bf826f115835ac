import type { IntentId } from '../../understanding/intents.ts';
import { faultIn, groundIn } from '../actions/said-words.ts';
import { aboutGoods, whereabouts } from '../matter.ts';
import { byEvidence } from './by-evidence.ts';
import { hadForSome, ownThing } from './own-thing.ts';
import { fairlySure, justSure, type Reader } from './reader.ts';

/** No more than that something is wrong with goods of theirs. */
export const readProblem: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isElse = intent.id !== 'item_problem' && intent.confidence < fairlySure;
  return isElse && entities.products.length > 0 && problemWith.test(text)
    ? justSure('item_problem', segment)
    : undefined;
};

const problemWith =
  /\b(?:problem|issue|trouble|something (?:is |['’]s )?(?:wrong|off|up)) with (?:my|the|one of|this|these|those)\b|我?(?:的|买的|收到的).{1,12}(?:有|出)(?:了|点|个)*(?:问题|毛病)/i;

/** Goods are named, and what is wrong with them is told rather than asked. */
export const readToldFault: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isNamed = entities.products.length + entities.orderNumbers.length > 0;
  const mayBe = intent.confidence < 0.75 && mayHideFault.has(intent.id) && isNamed;
  const ground = mayBe && !asksAnything.test(text) ? groundIn(text) : undefined;
  // what is missing from an order that is named isn't on its way
  const lacks = ground === 'missing_part' && entities.orderNumbers.length > 0;
  return ground !== undefined && (faults.has(ground) || lacks) ? justSure('item_problem', segment) : undefined;
};

const faults: ReadonlySet<ReturnType<typeof groundIn>> = new Set([
  'faulty',
  'damaged',
  'unsafe',
  'wrong_size',
  'wrong_item',
]);

const asksAnything =
  /[?？吗呢]|怎么|什么|多少|哪|会不会|有没有|\b(?:how|what|which|when|where|do|does|is|are|can|will|should|if)\b/i;

/** “我那件衬衫洗完缩水了，能不能赔”: what happened to a thing of theirs, and what they would like for it. */
export const readOwnFault: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const mayWish = intent.id === 'refund_status' || intent.id === 'return_item';
  const isUnsure = mayWish && intent.confidence < fairlySure;
  const isElse = intent.id !== 'item_problem' && intent.confidence < 0.85;
  const mayBe = isElse && (mayHideFault.has(intent.id) || isUnsure);
  const isOwn = ownThing.test(text) || hadForSome.test(text);
  const isTold = entities.products.length > 0 && isOwn && !mightBe.test(text);
  if (!mayBe || !isTold || !seeksRemedy.test(text)) return undefined;
  const fault = faultIn(text);
  return fault !== undefined && fault !== 'not_received' ? justSure('item_problem', segment) : undefined;
};

const mightBe = /如果|要是|万一|会不会|的话|\b(?:if|would|might)\b/i;
const seeksRemedy =
  /[赔退换修补]|管不管|怎么(?:办|处理|解决)|咋(?:办|整)|给个说法|\b(?:refund|replac|exchang|compensat|repair|fix|return|swap|money back|send (?:me )?(?:a |an)?(?:new|other)|sort|do about|what (?:now|can you do|do i do))/i;

/** What broke, in words that a question may hold too. */
export const readBroken: Reader = (segment) => {
  const { id, confidence } = segment.intent;
  if (confidence >= fairlySure || !mayHideFault.has(id)) return undefined;
  return byEvidence(segment) === 'item_problem' ? justSure('item_problem', segment) : undefined;
};

/** What the ear may take a fault for. */
const mayHideFault: ReadonlySet<IntentId> = new Set([
  'small_talk',
  ...whereabouts,
  ...aboutGoods,
  'policy_question',
  'order_details',
  'item_problem',
]);
