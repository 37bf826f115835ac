import { meantTopics, wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { asksOfStore } from '../actions/returns/at-store.ts';
import { isShort } from '../is-short.ts';
import type { DialogueMemory } from '../playbook.ts';
import { justSure, type Reader } from './reader.ts';

/** “Can I drop it off somewhere” of a return, and “which ones?” after what holds in the stores: by the stores' own rules. */
export const readAtStore: Reader = (segment, memory) => {
  const topic = topicOf(segment.text.trim(), memory);
  if (topic === undefined) return undefined;
  const language = /\p{Script=Han}/u.test(segment.text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: wordingOf(topic)[language] });
};

function topicOf(text: string, memory: Readonly<DialogueMemory>): TopicId | undefined {
  if (isShort(text, { zh: 20, en: 80 }) && asksOfStore(text) && isOfReturn(text, memory)) return 'store_returns';
  const { topic, turns = 0 } = memory;
  if (!whichOnes.test(text) || topic?.turn !== turns - 1) return undefined;
  const [told] = meantTopics(topic.question);
  return told && ofStores.has(told.id) ? 'stores' : undefined;
}

function isOfReturn(text: string, { open, lastIntent }: Readonly<DialogueMemory>): boolean {
  const talked = open?.intent ?? lastIntent;
  return /\breturn|退|换货/i.test(text) || talked === 'return_item' || talked === 'exchange_item';
}

const ofStores: ReadonlySet<TopicId> = new Set<TopicId>(['store_returns', 'store_pickup', 'store_prices']);

const whichOnes =
  /^(?:and |so |ok )?(?:which (?:ones?|stores?|shops?)|where (?:are (?:they|the stores|your stores)|is (?:that|it)|exactly))\b.{0,12}$|^(?:那|都)?(?:有)?(?:是)?(?:哪(?:几|些)?家|哪(?:几|些)个?(?:店|门店)|(?:店|门店)?(?:都)?在哪(?:里|儿)?)(?:店|门店)?(?:呢|啊)?[?？]?$/i;
