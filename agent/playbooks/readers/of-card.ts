import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { askedOfCard } from '../actions/card/asks-of-card.ts';
import { isShort } from '../is-short.ts';
import { sure } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “补到微信吗”, "where does it go?", “要等几天” before a card: of what it would do, by what it says; before there is one,
 * by the shop's rules. What was asked for stays open.
 */
export const readOfCard: Reader = (segment, { open }) => {
  if (open && askedOfCard(segment, open).length > 0)
    return { intent: open.intent, confidence: Math.max(segment.intent.confidence, sure), segment, resumes: open };
  const tool = open?.action?.tool;
  const { text, entities } = segment;
  const namesOther = entities.products.length + entities.orderNumbers.length > 0;
  if (!tool || namesOther || !isShort(text, { zh: 14, en: 50 })) return undefined;
  const topic = topicFor(tool, text);
  if (topic === undefined) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: wordingOf(topic)[language] });
};

function topicFor(tool: string, text: string): TopicId | undefined {
  const isSwap = tool === 'request_exchange';
  if (!isSwap && !ofMoney.has(tool)) return undefined;
  if (!isSwap && whereTo.test(text)) return 'refund_where';
  if (!howLong.test(text)) return undefined;
  return isSwap ? 'exchange_time' : 'refund_time';
}

const ofMoney: ReadonlySet<string> = new Set([
  'claim_price_protection',
  'cancel_order',
  'request_return',
  'request_refund',
]);
const whereTo =
  /^(?:\w+,? ){0,3}(?:where|which|what)(?:['’]?s| does| will| do)?\b.{0,20}\b(?:go|going|sent|paid|account|card|land)\b|\b(?:to|on|onto|into) my (?:card|paypal|bank|account|alipay|wechat)\b.*\?|(?:退|补|打|回)(?:款|钱)?(?:到|去|回|给)?(?:哪|什么|微信|支付宝|银行卡|原来|卡|账户).{0,6}(?:吗|么|里|儿|[?？]|$)/i;
const howLong =
  /^(?:\w+,? ){0,3}how (?:long|soon|many days)\b|^(?:and |so |ok )?when\b.{0,25}\b(?:get|money|refund|back|arrive|come|land|new one)\b|^(?:那|新的|大概|一般|还|得|要)*(?:等|要|得)?(?:多久|几天|多长时间|什么时候|啥时候|几号)(?:能|会|可以)?(?:到|到账|好|收到|退|有)?(?:呢|啊|呀|了)?[?？]?$/i;
