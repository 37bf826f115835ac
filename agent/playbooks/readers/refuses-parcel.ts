import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { isShort } from '../is-short.ts';
import { whereabouts } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “到了我拒收，钱会退吧”, "can't I just refuse it at the door?" in the talk of a parcel that is on its way: whether that may be
 * done and what becomes of the money, by the shop's rules; no tool can do it.
 */
export const readRefusesParcel: Reader = (segment, { lastIntent }) => {
  const { text, entities } = segment;
  const isOfParcel = lastIntent !== undefined && (whereabouts.includes(lastIntent) || beforeDelivery.has(lastIntent));
  const isElse = entities.orderNumbers.length > 0 || received.test(text);
  if (!isOfParcel || isElse || !refuses.test(text) || !isShort(text, { zh: 30, en: 100 })) return undefined;
  const asked = askedOfRefusal(/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  return justSure('policy_question', { ...segment, text: asked, entities: { ...entities, products: [] } });
};

const topics: readonly TopicId[] = ['cancel_after', 'returned_to_sender'];

const askedOfRefusal = (language: Language): string =>
  topics.map((topic) => `${wordingOf(topic)[language]}?`).join(' ');

/** Whether it is asked if a parcel may be refused, and the money of it with that. */
export const asksOfRefusal = ({ text }: Pick<Segment, 'text'>): boolean =>
  text === askedOfRefusal('en') || text === askedOfRefusal('zh');

const beforeDelivery: ReadonlySet<IntentId> = new Set([
  'order_details',
  'cancel_order',
  'return_item',
  'refund_status',
]);

const refuses =
  /拒收|不签收|拒签|\b(?:refuse|reject|decline|turn away|send away)\b.{0,30}\b(?:it|them|the (?:parcel|package|delivery|box|order))\b|\b(?:not|n['’]?t) (?:accept|take|sign for) (?:it|the (?:parcel|package|delivery))\b|\bturn (?:it|them) away\b/i;
/** It was refused already, or came: where that stands is no rule. */
const received = /拒收了|已经拒收|\b(?:refused|rejected) (?:it|the)\b/i;
