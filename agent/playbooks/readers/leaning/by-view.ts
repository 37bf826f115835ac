import { isShort } from '../../is-short.ts';
import { aboutGoods, hasOrderDetails, sure } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** A question that needs the product just shown: how it is set up, where it is bought. */
export const byView: Leaning = ({ text, entities, intent }, last, { shown, productId }) => {
  if (!aboutGoods.has(last) || productId === undefined) return undefined;
  const namesOther = entities.products.length > 0 && intent.confidence >= sure;
  if (wantsToBuy.test(text.trim())) return 'product_question';
  if (asksReduced.test(text) && entities.products.length === 0) return 'promotions';
  if (namesOther || hasOrderDetails(entities)) return undefined;
  if (intent.id === 'compare_products' && shown?.ids.length === 1 && !namesOtherSide.test(text))
    return 'product_question';
  const isLost = intent.id === 'out_of_scope' || intent.id === 'nonsense' || intent.confidence < sure;
  const isBrief = intent.id !== 'out_of_scope' && isShort(text, { zh: 10, en: 30 });
  return isLost && (pointsAtIt.test(text) || isBrief) && questions.test(text) ? 'product_question' : undefined;
};

/** "What's the difference with the studio ones": of the product in view and another. */
const namesOtherSide =
  /\b(?:with|between|from|to|than|vs\.?|versus|against) (?:the |your |that )?\w{3,}|[和跟与比](?!.{0,3}(?:它|这|那))\S{2,}/i;

/** “用券后多少钱”, "how much with HELLO30": the price of what is in view, and what comes off it. */
export const asksReduced =
  /\b(?:how much|what(?:'s| is| would)?(?: the)? price|price)\b.{0,24}\b(?:with|after|using)\b.{0,20}(?:\b(?:codes?|coupons?|discounts?|vouchers?|offers?)\b|\b[A-Z]{3,}\d+\b)|(?:折|优惠|[用领]?券|活动|满减|[A-Za-z]{3,}\d+).{0,2}[后完之].{0,6}(?:多少|什么价|几)|用.{0,10}(?:券|码|[A-Za-z]{3,}\d+).{0,4}(?:多少|什么价)|(?:any|is there (?:an?|any)) (?:discount|offer|deal|code)s? (?:on|for) (?:it|this|that|them|these)\b|^(?:这个|这款|它|那个|那款)?(?:现在)?(?:有|打)(?:什么|没有)?(?:折|折扣|优惠|活动)[吗么不没]?[?？]?$/i;

const pointsAtIt = /\b(?:it|they|them|this|these)\b|它|这(?:个|款|件|双|台)|那(?:个|款|件|双|台)/i;
const questions = /[?？吗呢]|怎么|咋|几|多少|能不|可以|\b(?:how|what|where|when|does|do|is|are|can|will)\b/i;

/** Would buy what is in view. */
export const wantsToBuy =
  /(?:怎么|咋|如何|哪里|在哪儿?)(?:可以)?(?:买|下单|拍)|(?:加|放)(?:入|到|进)?购物车|^(?:那)?(?:就|我)?(?:要|买|拍)(?:这|那|它|了).{0,6}$|\b(?:i'?ll take|i want to (?:buy|order)|how (?:do|can) i (?:buy|order|get)|(?:add|put)(?: [\w'’-]+){0,4} (?:in|to|into) (?:my |the |a )?(?:cart|basket|bag|trolley)|where (?:do|can) i (?:buy|order))\b.{0,15}$/i;
