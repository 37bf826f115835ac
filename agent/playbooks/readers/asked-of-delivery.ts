import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { isShort } from '../is-short.ts';
import { whereabouts } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “到了我拒收，钱会退吧”, "and if im not home?" in the talk of a parcel that is on its way: whether that may be done and what
 * becomes of it, by the shop's rules; no tool can do it.
 */
export const readAskedOfDelivery: Reader = (segment, { lastIntent }) => {
  const { text, entities } = segment;
  const isOfParcel = lastIntent !== undefined && (whereabouts.includes(lastIntent) || beforeDelivery.has(lastIntent));
  if (!isOfParcel || entities.orderNumbers.length > 0 || !isShort(text, { zh: 30, en: 100 })) return undefined;
  const asked = questions.find(({ said, not }) => said.test(text) && !not.test(text));
  if (!asked) return undefined;
  const whole = wordingsOf(asked.topics, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  return justSure('policy_question', { ...segment, text: whole, entities: { ...entities, products: [] } });
};

const wordingsOf = (topics: readonly TopicId[], language: Language): string =>
  topics.map((topic) => `${wordingOf(topic)[language]}?`).join(' ');

const ofRefusal: readonly TopicId[] = ['cancel_after', 'returned_to_sender'];

/** Whether it is asked if a parcel may be refused, and the money of it with that. */
export const asksOfRefusal = ({ text }: Pick<Segment, 'text'>): boolean =>
  text === wordingsOf(ofRefusal, 'en') || text === wordingsOf(ofRefusal, 'zh');

const beforeDelivery: ReadonlySet<IntentId> = new Set([
  'order_details',
  'cancel_order',
  'return_item',
  'refund_status',
]);

const questions: readonly { said: RegExp; not: RegExp; topics: readonly TopicId[] }[] = [
  {
    said: /拒收|不签收|拒签|\b(?:refuse|reject|decline|turn away|send away)\b.{0,30}\b(?:it|them|the (?:parcel|package|delivery|box|order))\b|\b(?:not|n['’]?t) (?:accept|take|sign for) (?:it|the (?:parcel|package|delivery))\b|\bturn (?:it|them) away\b/i,
    // it was refused already: where that stands is no rule
    not: /拒收了|已经拒收|\b(?:refused|rejected) (?:it|the)\b/i,
    topics: ofRefusal,
  },
  {
    said: /\b(?:not|n['’]?t) (?:at )?(?:home|in|there)\b|\b(?:nobody|no one|noone)(?:['’]s| is)? (?:at )?(?:home|in|there)\b|\bi(?:['’]?m| am) (?:out|away|at work)\b|不在家|没人(?:在家|收|签)|家里没人|上班收不了/i,
    not: /地址|改到|\baddress\b|\bwas\b|\bwere\b|昨天|刚才/i,
    topics: ['missed_delivery'],
  },
];
