import type { Segment } from '../../understanding/understanding.ts';
import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { isShort } from '../is-short.ts';
import { aboutGoods } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { ownThing } from './own-thing.ts';
import { surely, type Reader } from './reader.ts';

/** "Can it go in the washing machine?" right after talk of a product is about that product before any rule. */
export const readOfProduct: Reader = (segment, memory) =>
  segment.intent.id === 'policy_question' && pointsAtProduct(segment, memory)
    ? surely('product_question', segment)
    : undefined;

function pointsAtProduct({ intent, runnersUp, text, entities }: Segment, memory: Readonly<DialogueMemory>): boolean {
  const { lastIntent, productId } = memory;
  const inData = attributeTopics.some(({ asked }) => asked.test(text));
  const next = runnersUp.find(({ id }) => id === 'product_question')?.confidence ?? 0;
  const mayBeGoods = next >= 0.6 * intent.confidence;
  if (mayBeGoods && attributeTopics.some(({ asked, ofRules }) => !ofRules && asked.test(text))) return true;
  if (entities.products.length > 0) return inData && (ownThing.test(text) || (suits.test(text) && text.length <= 60));
  const ofGoods = lastIntent !== undefined && aboutGoods.has(lastIntent) && productId !== undefined;
  return ofGoods && (pronoun.test(text) || (inData && isShort(text, { zh: 10, en: 30 })));
}

/** Whether it may be done to such goods, which their own data tell before any rule of care. */
const suits =
  /(?:能|可以|可不可以|能不能).{0,4}(?:机洗|水洗|洗衣机|干洗|烘干|熨)|\b(?:is|are|can) (?:the|my|this|that) .{2,40}(?:machine|wash|dry clean|tumble)/i;

const pronoun = /\b(?:it|they|them|this one|that one|these|those)\b|它|这个|这款|这件|这双|那款|那件|那双/i;
