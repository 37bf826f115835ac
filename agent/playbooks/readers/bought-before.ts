import type { IntentId } from '../../understanding/intents.ts';
import { asksForRequests } from '../actions/under-way/my-requests.ts';
import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { whereabouts } from '../matter.ts';
import { asksOfPurchase } from '../orders/asks-of-purchase.ts';
import { asksOfEach } from '../orders/each-order.ts';
import { asHeard, fairlySure, surely, type Reader } from './reader.ts';

/** What became of what was asked for. */
export const readRequests: Reader = (segment) =>
  asksForRequests(segment.text) ? surely('order_details', segment) : undefined;

/** What several of their orders hold, or came to, however it stands with them. */
export const readEachOrder: Reader = (segment) =>
  asksOfEach(segment.text) ? surely('order_details', segment) : undefined;

/** When and how something was bought, unless it clearly is how it comes. */
export const readPurchase: Reader = (segment) => {
  const { id, confidence } = segment.intent;
  const isOfShipping = ofShipping.has(id) && confidence >= fairlySure;
  return asksOfPurchase(segment.text) && !isOfShipping ? surely('order_details', segment) : undefined;
};

/** When something is sent, when it comes, and when money comes, is asked in the same words. */
const ofShipping: ReadonlySet<IntentId> = new Set([...whereabouts, 'refund_status']);

/** What was paid, rather than what it costs. */
export const readPaid: Reader = (segment) =>
  (segment.intent.id === 'product_question' && asksPaid.test(segment.text)) || asksMethod.test(segment.text)
    ? asHeard('order_details', segment)
    : undefined;

/** By what an order was paid. */
const asksMethod =
  /\b(?:which|what) (?:card|account|payment method) did i (?:use|pay)\b|\bhow did i pay\b|\bdid my payment (?:go through|work)\b|(?:我)?(?:当时|之前|那单)?(?:是)?(?:用|拿|刷)(?:的)?(?:什么|哪张?|哪个)(?:卡|方式|账户|账号)?(?:付|支付|刷)的|付款?成功了?(?:没|吗|么)/i;

const asksPaid = /how much (?:was|were|did i pay)|what did i pay|(?:我|当时).{0,6}(?:买|付|花).{0,6}多少钱/i;

/** Something bought isn't searched for: it is looked up, or asked about. */
export const readOwnGoods: Reader = (segment) => {
  const { intent, text } = segment;
  if (intent.id !== 'search_products' || !ownGoods.test(text)) return undefined;
  const inData = attributeTopics.some(({ asked }) => asked.test(text));
  return asHeard(inData ? 'product_question' : 'order_details', segment);
};

const ownGoods =
  /我.{0,8}(?:买|订|拍)的(?!.{0,12}(?:配|搭|一样|同款|差不多|类似))|\b(?:the|that) .{2,30} (?:i|we) (?:bought|ordered)\b/i;
