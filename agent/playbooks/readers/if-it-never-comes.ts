import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { remedyIn } from '../actions/said-words.ts';
import { isShort } from '../is-short.ts';
import { whereabouts, type Matter } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “再不到能退钱吗”, "what if it never turns up?" after the talk of a parcel: when it counts as lost, and what then. After that
 * of a refund: what to do when the money isn't there.
 */
export const readIfItNeverComes: Reader = (segment, { lastIntent, open }) => {
  const { text, entities } = segment;
  const isOfMoney = lastIntent === 'refund_status';
  const isOfParcel = lastIntent !== undefined && (whereabouts.includes(lastIntent) || lastIntent === 'urge_shipment');
  const namesOther = entities.products.length + entities.orderNumbers.length > 0;
  if (isOfMoney && !namesOther && isShort(text, { zh: 30, en: 100 }) && supposes.test(text) && notThere.test(text))
    return asks(segment, ['refund_missing']);
  if (!isOfParcel || namesOther || !isShort(text, { zh: 30, en: 100 })) return undefined;
  if (!never.test(text) || !whatThen.test(text)) return undefined;
  // asked what should be done for it, “if it's lost I want my money back” chooses
  if (open?.intent === 'item_problem' && remedyIn(text) !== undefined) return undefined;
  if (givesUp.test(text)) return asks(segment, ['parcel_late', 'refuse_parcel']);
  if (ofOneDay.test(text)) return asks(segment, ['parcel_late', 'parcel_lost_compensation']);
  return asks(segment, ofDispatch.test(text) ? ['cancel_before'] : ['parcel_lost_when', 'parcel_lost_compensation']);
};

function asks(segment: Segment, topics: readonly TopicId[]): Matter {
  const language = /\p{Script=Han}/u.test(segment.text) ? 'zh' : 'en';
  const text = topics.map((topic) => `${wordingOf(topic)[language]}?`).join(' ');
  return justSure('policy_question', { ...segment, text });
}

/** Money that is told to come by a day, and what if it doesn't. */
const supposes =
  /\bif\b|\bsuppose|\bsay\b|\bin case\b|如果|要是|万一|假如|假设|倘若|(?:过|超|到)(?:了)?[^,，。]{0,8}(?:还|都|仍)|到时候?还?|(?:周[一二三四五六日天]|星期.|\d+[号日]|那天|明天|后天)(?:要是|还|都)?(?:没|不|未)/iu;
const notThere =
  /\b(?:not|never|nothing|no (?:money|refund|sign))\b|\b(?:do|does|is|has|have|did|are)n['’]?t\b|(?:没|不|未)(?:有)?(?:到|收|见|看|来|退|打|动静|消息)|收不到|不见/iu;

/** “再不来我就不要了”: what becomes of it then. */
const givesUp =
  /(?:我)?(?:就)?(?:不要了|不想要了|不收了)|\b(?:don['’]?t|won['’]?t|not going to) (?:want|take|accept|need) (?:it|them)\b/i;

/** By a day that was told: late rather than lost. */
const ofOneDay =
  /(?:明天|后天|今天|到时候?|那天|周[一二三四五六日天]|\d+[号日]).{0,5}(?:到不了|没到|不到|收不到|没收到|没来|不来)|\b(?:tomorrow|by then|that day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const never =
  /(?:明天|后天|今天|到时候?|那天|周[一二三四五六日天]|\d+[号日]).{0,5}(?:到不了|没到|不到|收不到|没收到|没来|不来)|\bif\b.{0,30}\b(?:doesn['’]?t|does not|isn['’]?t|not|never|still hasn['’]?t|don['’]?t)\b.{0,20}\b(?:come|comes|arrive|arrives|here|turn|turns|show|shows|get|found|delivered|send|ship|post|dispatch|sent|shipped)\b|\bif\b.{0,20}\blost\b|(?:如果|要是|万一|假如|再).{0,10}(?:不到|没到|不发|没发|不来|没来|收不到|没收到|到不了|不见|丢了?|找不到)|(?:还|一直|迟迟)(?:是)?(?:不到|没到|不来|没来|收不到|到不了|没收到|不发|没发).{0,3}(?:的话|那就?)/i;
/** Not sent, rather than not arrived: until it leaves it can be cancelled. */
const ofDispatch = /\b(?:send|sent|ship|shipped|post|posted|dispatch|dispatched)\b|[不没]发/i;

const whatThen =
  /\b(?:refund|money|cancel|compensat|replace|new one|resend|what (?:happens|then|do|if|about)|then what)\b|^(?:and |so |but )?(?:what )?if\b|退|赔|补|取消|不要|不收|怎么(?:办|处理|算)|咋(?:办|整)|呢[?？]*$/i;
