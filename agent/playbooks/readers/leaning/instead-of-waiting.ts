import { isShort } from '../../is-short.ts';
import { whereabouts } from '../../matter.ts';
import type { Leaning } from './leaning.ts';
import { wantsAnew, wantsInstead } from './wished-words.ts';

/** While a parcel is waited for: more of its delivery, or the money back or the goods anew instead. */
export const insteadOfWaiting: Leaning = ({ text, entities }, last, { orderNumber }) => {
  const isOfParcel = whereabouts.includes(last);
  if (isOfParcel && orderNumber !== undefined && givesUpWaiting(text)) return 'cancel_order';
  if (isOfParcel && orderNumber !== undefined && last !== 'dispatch_status' && asksIfRefunded.test(text.trim()))
    return 'return_item';
  const wantsItBack = wantsRefund.test(text) && wantsInstead.test(text);
  if (isOfParcel && entities.products.length === 0 && isShort(text, { zh: 14, en: 45 })) {
    if (asksOfDelivery.test(text) && !wantsInstead.test(text) && !wantsRefund.test(text)) return 'track_parcel';
    if (wantsAnew.test(text) && wantsInstead.test(text)) return 'return_item';
  }
  const mayHaveIt = (isOfParcel || last === 'policy_question') && orderNumber !== undefined;
  if (!mayHaveIt || !wantsItBack || asksState.test(text)) return undefined;
  return last === 'dispatch_status' ? 'cancel_order' : 'return_item';
};

/** “太慢了，不要了”: it took too long and isn't wanted any more. */
export const givesUpWaiting = (text: string): boolean =>
  isShort(text, { zh: 20, en: 70 }) &&
  tooLong.test(text) &&
  notWanted.test(text) &&
  !/[?？]|[吗么]$|\bif\b|如果|要是|再/i.test(text);

const tooLong =
  /太(?:慢|久)|等(?:不[了及起]|太久|够了)|不等了|这么[慢久]|\btoo (?:slow|long|late)\b|\b(?:takes?|taking) (?:forever|ages|too long)\b|\bcan['’]?t wait\b|\b(?:tired|sick) of waiting\b/i;
const notWanted =
  /不想?要了|不买了|取消|\b(?:do(?:n['’]?t| not)|no longer) want (?:it|them|this|that)\b|\bforget (?:it|about it|the (?:whole )?(?:order|thing))\b|\bcancel (?:it|that|this|the order|my order)\b/i;

/** What one asks of a delivery beyond its day. */
const asksOfDelivery =
  /几点|上午|下午|早上|晚上|谁(?:签|收)|签收人|丢(?:了|件)|what time|which hour|\b(?:morning|afternoon|evening|noon)\b|who (?:signed|took|got|received)|\blost\b|\b(?:it['’]?s|they['’]?re|is it|are they|both) (?:really )?gone\b|\bhow (?:late|far behind)\b|晚(?:了)?(?:几|多少)天|\bguarantee\b|\bpromise\b|能保证|(?:一定|肯定)能?到/i;
/** Whether the money can come back at all: of what is on its way. */
const asksIfRefunded =
  /^(?:那|我|现在|还|就)*(?:能|可以)(?:不能|不可以)?(?:直接|先)?退(?:款|钱)?(?:吗|么|不)?[?？]?$|^(?:(?:and|so|ok|but)[, ]+)*can i (?:just )?(?:get|have) (?:a |my )(?:refund|money back)(?: then| instead)?[?.!]*$/i;
const wantsRefund = /\b(?:money|refund|cash)\b|退(?:款|钱)|钱/i;
const asksState = /when|where|how long|什么时候|啥时候|到哪|多久|几天|到账|[吗?？]/i;
