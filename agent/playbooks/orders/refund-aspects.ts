import { asksParts } from '../actions/under-way/arranged-questions.ts';
import type { Phrase } from '../voice.ts';
import { asksRefundSum } from './asks-refund-sum.ts';
import { refundPhrases as phrases, type RefundFacts } from './refund-phrases.ts';

/** What of a refund is asked for, two things at most. */
export function aspectsIn(text: string): Pick<(typeof aspects)[number], 'answer' | 'alone'>[] {
  const found = aspects.filter(({ about }) => about.test(text));
  const all = asksRefundSum(text) ? [...found, { answer: phrases.howMuch }] : found;
  return all.filter((each, at) => all.findIndex(({ answer }) => answer === each.answer) === at).slice(0, 2);
}

/** What of a refund may be asked for; otherwise the stage is the answer. */
const aspects: readonly { about: RegExp; answer: Phrase<RefundFacts>; alone?: true }[] = [
  {
    about:
      /(?:你们|仓库|商家|退货|退回).{0,6}收到(?:了)?(?:没|吗|退货)|\b(?:has|have|did) (?:the |your )?(?:warehouse|they|you|u)\b.{0,12}\b(?:got|get|receive\w*)\b|did you (?:get|receive)|仓库.{0,14}收到|have you (?:got|received)|(?:return|parcel).{0,20}(?:arrived|received)/i,
    answer: phrases.received,
  },
  {
    about:
      /\bwhen\b.{0,20}\b(?:check(?:ed)?|inspect(?:ed)?)\b|(?:什么时候|啥时候|哪天|几号).{0,6}(?:验|质检|检查)|(?:验|质检|检查)(?:完|好|过)?了?(?:没|吗)/i,
    answer: phrases.inspected,
    alone: true,
  },
  {
    about:
      /退到(?:哪|什么)|(?:钱|款|退的?)[^，,。]{0,4}(?:是|会|就)?(?:退|回|打|转|到)*(?:到|回|去)(?:我的?)?(?:微信|支付宝|银行卡|信用卡|花呗|余额)|\b(?:money|refund|it)\b.{0,20}\b(?:back )?(?:to|on|onto|into) (?:my |the )?(?:card|credit card|debit card|paypal|alipay|wechat|bank)|^(?:and |so )?(?:(?:is|was) (?:it|that) )?(?:to|on|onto|into) (?:my |the )?(?:\w+ )?(?:paypal|alipay|wechat|card|bank)\b.{0,24}\?$|\b(?:paypal|alipay|wechat|card|bank)\b.{0,4}\bor\b.{0,10}\b(?:paypal|alipay|wechat|card|bank)\b|退回(?:哪|到哪)|哪个账户|which (?:card|account)|where (?:does|will|is) (?:the|my)? ?(?:money|refund).{0,12}(?:go|sent|paid)|refunded to/i,
    answer: phrases.where,
    alone: true,
  },
  {
    about:
      /(?:打|付|转|放)(?:给我)?(?:款|钱)(?!方式|码)|(?:款|钱).{0,4}(?:打|付)(?:出|给)|\bpay(?:ing)? (?:it |me )?out\b|\bpay ?out\b|\breleas(?:e|ed|ing)\b|\btoday or tomorrow\b|今天还是明天/i,
    answer: phrases.payout,
    alone: true,
  },
  {
    about:
      /\b(?:speed\b|fast(?:er|-track)\b|quicker\b|sooner\b|hurry\b|rush\b|expedite\b|push it\b|chase\b)|快一?点|快些|加快|加急|提前|早一?点|催/i,
    answer: phrases.faster,
    alone: true,
  },
  { about: /多少钱|退(?:了|我)?多少|金额|how much/i, answer: phrases.howMuch },
  { about: asksParts, answer: phrases.howMuch },
];
