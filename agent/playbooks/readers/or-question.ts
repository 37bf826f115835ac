import type { Segment } from '../../understanding/understanding.ts';
import { aboutGoods, hasOrderDetails } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

const sides =
  /^(?:(?:so|ok|hmm|and|hi|hey|umm?)[, ]+)*(?:(?:would you (?:get|pick|go for)|should i (?:get|buy)|is it|which is better,?) )?(?:the |your |those )?(?<one>[\w' -]{3,28}?),? (?:or|vs\.?|versus) (?:the |your |those )?(?<other>[\w' -]{3,28}?)(?:,? (?:for|on|in|if|when|to|as|with|better|best)\b.*)?[?!. ]*$|^(?<first>[^，,。?？]{2,14}?)(?:还是|和|跟)(?<second>[^，,。?？]{2,14}?)(?:[，, ]?(?:哪|用|适合|好|更|给|做).{0,16})?(?:呢|啊|呀)?[?？]?$/i;
/** Two ways of paying, sending or settling are no goods. */
const noGoods =
  /pay|card|cash|klarna|refund|return|exchang|swap|cancel|keep|order|parcel|deliver|ship|post|courier|dhl|ups|mail|phone|call|text|sms|day|tomorrow|week|month|morning|evening|yes|no\b|not\b|what|how|human|person|bot|address|home|office|door|支付|微信|花呗|银行|退|换|取消|订单|包裹|快递|发货|地址|电话|人工|机器|今天|明天|周|上门|自提|要|不/i;

/** "Studio or air for the plane?": two things that no list of goods names, and nothing else that the ear is sure of. */
export const readOrQuestion: Reader = (segment) =>
  setsTwoApart(segment) ? justSure('compare_products', segment) : undefined;

function setsTwoApart({ text, intent, entities }: Segment): boolean {
  if (intent.confidence >= unsure || aboutGoods.has(intent.id) || hasOrderDetails(entities)) return false;
  const found = sides.exec(text.trim())?.groups;
  const [one, other] = [found?.['one'] ?? found?.['first'], found?.['other'] ?? found?.['second']];
  return one !== undefined && other !== undefined && !noGoods.test(`${one} ${other}`);
}

const unsure = 0.5;
