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
  const asksSum = asksRefundSum(text) && isOwn;
  const asksLess =
    asksWhyLess(text) &&
    (ofRefund || inTalk || (amounts(text) > 1 && Object.keys(entities.measures).length === 0)) &&
    !ofPrice.test(text);
  const disputes = inTalk && disputesSum(text);
  const asksWay = wantsOtherWay(text) && (inTalk || (ofRefund && own.test(text)));
  if (!asksSum && !asksLess && !asksWay && !disputes) return undefined;
  return { intent: 'refund_status', confidence: Math.max(intent.confidence, sure), segment };
}

const refund = /\brefund|\bmoney\b|\b(?:came|come|got|paid|gave|given?) (?:me )?(?:\w+ )?back\b|退(?!货|换)|到账/i;
const own = /\bmy\b|\bi\b|\bme\b|我/i;
/** What something costs now is a matter of price protection. */
const ofPrice = /降价|便宜|打折|差价|价保|\b(?:cheaper|price|sale|reduced|dropped)\b/i;

function amounts(text: string): number {
  return (text.match(/\d{2,}(?:\.\d+)?/g) ?? []).length;
}
