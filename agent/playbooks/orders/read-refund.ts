import type { Segment } from '../../understanding/understanding.ts';
import { sure, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksRefundSum, asksWhyLess, disputesSum, wantsOtherWay } from './asks-refund-sum.ts';

/** A question about the money of a refund, had or thought of: its sum, why it is less, or where it goes. */
export function readRefund(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const { text, entities, intent } = segment;
  const inTalk = memory.lastIntent === 'refund_status';
  const ofRefund = refund.test(text);
  const isOwn =
    entities.products.length + entities.orderNumbers.length > 0 || memory.orderNumber !== undefined || inTalk;
  if (bareSum.test(text.trim()) && (memory.open?.intent === 'return_item' || memory.lastIntent === 'return_item'))
    return ofReturn(segment, memory);
  const asksSum = asksRefundSum(text) && isOwn;
  const asksLess =
    asksWhyLess(text) &&
    (ofRefund || inTalk || (amounts(text) > 1 && Object.keys(entities.measures).length === 0)) &&
    !ofPrice.test(text);
  const disputes = inTalk && disputesSum(text);
  const isNamed = entities.products.length > 0 && intent.id === 'policy_question' && intent.confidence < 0.85;
  const asksWay = wantsOtherWay(text) && (inTalk || (ofRefund && (own.test(text) || isNamed)));
  if (!asksSum && !asksLess && !asksWay && !disputes) return undefined;
  return { intent: 'refund_status', confidence: Math.max(intent.confidence, sure), segment };
}

/** "And how much would i get" after whether something may go back: of that, whole. */
function ofReturn(segment: Segment, { goods, turns = 0 }: Readonly<DialogueMemory>): Matter {
  const { entities } = segment;
  const recent = goods && turns - goods.turn <= goodsLast ? [...goods.words] : [];
  const products = entities.products.length > 0 ? entities.products : recent;
  const text = /\p{Script=Han}/u.test(segment.text) ? '退的话能退多少钱' : 'how much would I get back';
  // said whole it is as sure as can be, and no further question about the rules told before it
  const intent = { id: 'refund_status' as const, confidence: 1 };
  const whole = { ...segment, intent, text, entities: { ...entities, products } };
  return { intent: 'refund_status', confidence: 1, segment: whole };
}

/** For how many turns goods that were spoken of need no name. */
const goodsLast = 3;

const bareSum =
  /^(?:(?:and|so|ok|then)[, ]+)*(?:how much|what) (?:do|would|will|could|can|am) i (?:be )?get(?:ting)?(?: back)?(?: then| for (?:it|that|them))?[?.!]*$|^(?:(?:and|so|ok)[, ]+)*how much(?: is (?:it|that))?[?.!]*$|^(?:那|能|会|可以|大概|一共)*(?:退|拿回|到手)?多少(?:钱|块)?(?:呢|啊|呀)?[?？]?$/i;

const refund = /\brefund|\bmoney\b|\b(?:came|come|got|paid|gave|given?) (?:me )?(?:\w+ )?back\b|退(?!货|换)|到账/i;
const own = /\bmy\b|\bi\b|\bme\b|我/i;
/** What something costs now is a matter of price protection. */
const ofPrice = /降价|便宜|打折|差价|价保|\b(?:cheaper|price|sale|reduced|dropped)\b/i;

function amounts(text: string): number {
  return (text.match(/\d{2,}(?:\.\d+)?/g) ?? []).length;
}
