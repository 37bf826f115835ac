import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * "Until when", “最晚什么时候”, "where do i send it", “怎么弄” after whether something may be done: by the rules of that. What
 * was offered stays open.
 */
export const readAskedOfDoing: Reader = (segment, { lastIntent, open }) => {
  if (open?.action) return undefined;
  const text = segment.text.trim();
  const about = open?.asks === 'go_on' ? open.intent : lastIntent;
  const topic = questions.find(({ said }) => said.test(text))?.topics[about ?? 'nonsense'];
  if (topic === undefined) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: wordingOf(topic)[language] });
};

const questions: readonly { said: RegExp; topics: Readonly<Partial<Record<IntentId, TopicId>>> }[] = [
  {
    said: /^(?:(?:and|so|ok|but)[, ]+)*(?:until when|till when|by when|how long do i have(?: for (?:that|it))?|what(?:['’]?s| is) the (?:deadline|latest(?: (?:date|day|i can(?: do (?:that|it|this))?))?))(?: then)?[?.!]*$|^(?:那)?(?:最晚|最迟|截止)(?:到|是)?(?:什么时候|几号|哪天)(?:呢|啊|前)?[?？]?$|^(?:那)?(?:有|是)?几天(?:之?内|时间)(?:呢|可以)?[?？]?$/i,
    topics: {
      cancel_order: 'cancel_before',
      return_item: 'return_policy',
      exchange_item: 'exchange_policy',
      change_address: 'address_change_before',
      price_protection: 'price_protection',
    },
  },
  {
    said: /^(?:(?:and|so|ok|but)[, ]+)*(?:where (?:do|should|must) i (?:send|ship|post|mail|return) (?:it|them|that)(?: back)?(?: to)?|how do i (?:send|ship|post|return) (?:it|them|that)(?: back)?|how (?:do|can) i do (?:that|it)|how does (?:that|it) work)(?: then)?[?.!]*$|^(?:那)?(?:退货|东西|货)?(?:要|得|该)?(?:怎么|往哪|寄到?哪里?|寄去哪里?)(?:寄|退|弄|操作|办)?(?:回|回去)?(?:呢|啊)?[?？]?$/i,
    topics: { return_item: 'return_how', exchange_item: 'exchange_policy', price_protection: 'price_protection_how' },
  },
  {
    // the gift that came with it
    said: /(?:赠品|送的.{1,8}).{0,5}(?:退|寄|留)|\b(?:send|return|give|keep)\b.{0,12}\b(?:the |my )?(?:free )?(?:gift|freebie)\b(?! card)|\b(?:gift|freebie|free \w+|that came with (?:it|them|the \w+))\b.{0,24}\b(?:keep|return|back)\b/i,
    topics: { return_item: 'return_part', refund_status: 'return_part' },
  },
];
