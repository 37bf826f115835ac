import { asksOfRefusal } from '../readers/asked-of-delivery.ts';
import { whereabouts, type Matter } from '../matter.ts';
import { mergeSegments } from './merge-segments.ts';

/** "Where's my refund, I've sent it back": the return is told, not wished for. */
export function dropTold(matters: readonly Matter[]): readonly Matter[] {
  const named = matters.find(({ segment, resumes }) => !resumes && bareRefund.test(segment.text.trim()));
  if (named) return ofRefund(matters, named);
  // what becomes of the money is told with whether a parcel may be refused
  if (matters.some(({ segment }) => asksOfRefusal(segment)))
    return matters.filter(({ segment: { text } }) => !moneyBack.test(text.trim()));
  if (!matters.some(({ intent }) => intent === 'refund_status')) return matters;
  return matters.flatMap((matter) => {
    if (matter.intent === 'return_item' && (sentBack.test(matter.segment.text) || whereTo.test(matter.segment.text)))
      return [];
    const isAmount = matter.intent === 'order_details' && amountOnly.test(matter.segment.text.trim());
    return [isAmount ? { ...matter, intent: 'refund_status' as const } : matter];
  });
}

const moneyBack =
  /^(?:那|会)?(?:钱|款|退款|退钱)[^,，。]{0,8}$|^(?:and )?(?:do|will|would|can) i (?:still )?(?:get|have)\b.{0,20}\b(?:money|refund)\b.{0,10}$/i;

const sentBack = /寄回|退回|已经退|退了|寄走|returned|sent .{0,12}back|sent it/i;

/** Where the money goes, which the refund itself tells. */
const whereTo =
  /\b(?:go|goes|going|come|comes|coming|paid|put|be|is)\b.{0,10}\b(?:back )?(?:to|on|onto|into)\b.{0,14}\b(?:alipay|paypal|wechat|card|bank|account|visa|mastercard)\b|退(?:回|到).{0,4}(?:支付宝|微信|银行卡|卡|账户)/i;

const amountOnly = /^(?:and )?how much(?: in total| altogether)?[?.!]*$|^(?:一共|总共|合计)?多少钱?[?？]?$/i;

const bareRefund =
  /^(?:关于)?(?:我的?)?(?:那个|那笔|这个|这笔)?退款(?:的事儿?)?$|^(?:about |it'?s about )?(?:my|the|that) refund[.?]?$/i;

/** “那个退款”, and in the next message “今天能到不”: the refund is what may come today. */
function ofRefund(matters: readonly Matter[], named: Matter): Matter[] {
  const isOfIt = ({ intent, segment: { text } }: Matter) =>
    whereabouts.includes(intent) && !/快递|包裹|订单|发货|\b(?:parcel|package|order)\b/i.test(text);
  const parts = matters.filter((matter) => matter !== named && isOfIt(matter));
  const segment = parts.reduce((merged, matter) => mergeSegments(merged, matter.segment), named.segment);
  return matters
    .filter((matter) => !parts.includes(matter))
    .map((matter) => (matter === named ? { ...matter, intent: 'refund_status', segment } : matter));
}
