import type { Segment } from '../../understanding/understanding.ts';
import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { place } from '../goods/verdicts/mains.ts';
import { isShort } from '../is-short.ts';
import { aboutGoods, sure } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { ownThing } from './own-thing.ts';
import { surely, type Reader } from './reader.ts';

/** "Can it go in the washing machine?" right after talk of a product is about that product before any rule. */
export const readOfProduct: Reader = (segment, memory) =>
  (segment.intent.id === 'policy_question' && pointsAtProduct(segment, memory)) ||
  asksToBeTold(segment) ||
  asksWhatItTracks(segment, memory)
    ? surely('product_question', segment)
    : undefined;

/** "Tell me about the parka", where the words by themselves are hardly understood. */
const asksToBeTold = ({ intent, text, entities }: Segment): boolean =>
  (intent.id === 'nonsense' || intent.confidence < sure) &&
  entities.products.length > 0 &&
  (tellMe.test(text) || asksAboutAsSuch(text));

/** "Does it do sleep tracking" of a watch asks for no parcel. */
export const asksWhatItTracks = ({ text, entities }: Segment, { productId }: Readonly<DialogueMemory>): boolean =>
  (entities.products.length > 0 || productId !== undefined) && ofBody.test(text);

const ofBody =
  /\b(?:sleep|heart ?rate|steps?|activity|fitness)\b.{0,12}\btrack|\btracks?\b.{0,12}\b(?:sleep|heart|steps?|runs?)\b|(?:监测|记录|测)(?:睡眠|心率|步数)|(?:睡眠|心率)(?:监测|记录)/i;

/** "Tell me about the parka", "what's the parka like": nothing in particular of it. */
export const asksAboutAsSuch = (text: string): boolean => asSuch.test(text.trim());

const asSuch =
  /^(?:(?:hi|hey|hello|ok|so|can you|could you|please|pls)[, ]+)*(?:tell me (?:a bit |a little |something )?(?:more )?about|(?:any |more )?(?:info|details) (?:on|about)) (?:the|your|ur) [^,?]{3,40}$|^(?:so )?what(?:'?s| is| are) (?:the|your|ur) [^,?]{3,30} like\b[?]*$|^(?:介绍|说说|讲讲)(?:一下|下)?[^，,]{2,14}$/i;

const tellMe =
  /\b(?:tell me (?:a bit |a little )?(?:more )?about|what'?s|more (?:info|details) on) (?:the|your)\b|介绍|说说|讲讲|了解一?下/i;

function pointsAtProduct({ intent, runnersUp, text, entities }: Segment, memory: Readonly<DialogueMemory>): boolean {
  const { lastIntent, productId, shown } = memory;
  const inData = attributeTopics.some(({ asked }) => asked.test(text));
  const next = runnersUp.find(({ id }) => id === 'product_question')?.confidence ?? 0;
  const mayBeGoods = next >= 0.6 * intent.confidence;
  if (mayBeGoods && attributeTopics.some(({ asked, ofRules }) => !ofRules && asked.test(text))) return true;
  if (entities.products.length > 0 && place.test(text) && usedThere.test(text)) return true;
  if (entities.products.length > 0) return inData && (ownThing.test(text) || (suits.test(text) && text.length <= 60));
  const isCompared = lastIntent === 'compare_products' && shown?.kind === 'product';
  const ofGoods = lastIntent !== undefined && aboutGoods.has(lastIntent) && (productId !== undefined || isCompared);
  return ofGoods && (pronoun.test(text) || (inData && isShort(text, { zh: 10, en: 30 })));
}

/** Whether it may be done to such goods, which their own data tell before any rule of care. */
const suits =
  /(?:能|可以|可不可以|能不能).{0,4}(?:机洗|水洗|洗衣机|干洗|烘干|熨)|\b(?:is|are|can) (?:the|my|this|that) .{2,40}(?:machine|wash|dry clean|tumble)/i;

/** Whether it runs where they live or go: told by its mains, if by anything. */
const usedThere =
  /\b(?:us(?:e|es|ed|ing|able)|works?|working|runs?|plug(?:ged|s)?|compatible|safe|suitable|ok(?:ay)?|fine)\b(?!.{0,20}\b(?:codes?|coupons?|cards?|points?|vouchers?|to (?:order|ship|send|buy|return))\b)|(?:能|可以|可不可以)(?:直接|正常)?(?:用|使|插|充)|[用使插]得?了/i;

const pronoun = /\b(?:it|they|them|this one|that one|these|those)\b|它|这个|这款|这件|这双|那款|那件|那双/i;
