import type { Segment } from '../../../understanding/understanding.ts';
import { hasOrderDetails } from '../../matter.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { kindsSaid } from './kinds-said.ts';
import { plainWords } from './plain-words.ts';
import { propertiesIn } from '../product/properties.ts';
import { mayBeJudged } from '../verdicts/judge-question.ts';
import { wearerOf } from './wanted.ts';
import { asksForService } from '../../readers/service.ts';

/** Asks to be shown something, rather than about a thing at hand. */
const asksForSome =
  /^(?:(?:an?|some) )?(?:[\w'-]+ ){1,3}(?:please|pls|plz)\b|\bcheapest\b|最便宜|\b(?:got|have|sell|stock|carry) (?:you |u |ya |yous )?(?:any|some|an?|anything|something|summat|owt|more)\b|\b(?:something|anything|summat|owt|sth|smth)\b|\b(?:need|want|after|looking for|hunting for|in the market for|recommend\w*|suggest\w*|fancy|show me|find me|ideas?)\b|^after (?:an?|some)\b|\bwhat(?:'?s| is| are|s)? (?:the )?(?:good|best|right)\b|\b(?:which|what) (?:\w+ ){0,3}(?:is|are|'?s|s|would be|should) (?:\w+ ){0,2}(?:good|best|right|suit\w*|buy|get|feed)\b|\b(?:good|best|right|suitable|ideal) for\b|\b(?:present|pressie|gift)s?\b|\bdo (?:you|u) (?:guys )?(?:sell|stock|do|have|carry)\b|\b(?:feed|eats?)\b|\b(?:is|are) there (?:an?|any|some)\b|\bany (?!more|of|chance|news|idea|update|way|left)\w+|有没有|有木有|有[啥吗么不没](?!货|现货)|有.{1,4}款[的吗么没不]|有(?!货).{1,5}的[吗么没不]|有什么|想[买入要找换整搞]|求|推荐|哪[款种个双件条].{0,8}(?:好|适合|合适|强|[暖轻够行])|穿(?:啥|什么|哪)|吃(?:啥|什么|点|哪)|喂(?:啥|什么|点|哪)|[来整弄挑选搞][点双件个条台副款]|给.{1,8}[买送挑选]|送.{0,6}(?:礼|什么|啥)|能用的|救急的|卖不|卖吗|有卖/i;

/** A matter of the shop's rules, though goods are named: how they are cared for, sent, taken back, paid. */
export const ofRules =
  /\b(?:how (?:do|to|should|can|would|long)\b(?! (?:does|do|will|would|is|can) (?:the |its |a |it'?s )?(?:batter\w+|charge|playtime|it (?:last|run|go)))|can (?:i|you|it) .{0,12}(?:wash|clean|iron|dry|return|exchange)|wash(?:ing)?|launder|iron(?:ing)?|dry[- ]?clean\w*|stain|return\w*|refund\w*|exchange\w*|swap|deliver\w*|ship(?:ped|ping|s)?|postage|post(?:ed)?|warrant\w*|guarantee\w*|invoice\w*|receipt|wrap(?:ped|ping)?|discount\w*|coupon\w*|voucher\w*|promo\w*|code|student|vip|points|deal|offers?|in (?:the |your )?(?:shop|store)s?|order(?:ed|s)?|bought|broke\w*|stopped working|packed (?:in|up)|faulty|damaged)\b|怎么(?!样|选|卖|挑)|咋(?!样|选|卖|挑)|洗|晾|熨|烫|退|换货|运费|包邮|邮费|发货|快递|保修|质保|发票|优惠|打折|满减|券|积分|会员|实体店|门店|到货|补货|保养|打理|坏了|破了|收到|买的|下单|订单/i;

/** Of one thing, bought or in view. */
const ofOne =
  /\b(?:my(?! (?:wrists?|ears?|head|feet|foot|neck|hands?|arms?|legs?|back|hair|size|budget|knees?|toes?))|this|that(?! (?:do|don'?t|dont|doesn'?t|doesnt|can|can'?t|cant|will|won'?t|wont|would|are|is|isn'?t|has|have|fits?|goes?|works?|lasts?|stays?|keeps?|i|you|he|she)\b)|these|those)\b|\bthe (?!best|right|[a-z]{3,}est\b|cold|office|house|gym|pool|rain|beach)|我(?:的|那|这)|[这那]个?[件款双条个副台]/i;

/**
 * Whether the words wish for goods, by their name or by what they are for, and so are answered by a search whatever rules
 * of the shop they may touch.
 */
export function wishesForGoods({ intent, segment, resumes, followUp, memory, photos = 0 }: PlaybookContext): boolean {
  const { text, entities } = segment;
  if (resumes || followUp || photos > 0 || hasOrderDetails(entities) || entities.ordinal !== undefined) return false;
  if (asksForService(text)) return false;
  const wearer = wearerOf(segment);
  const kinds = kindsSaid(text, { ofPet: wearer === 'cat' || wearer === 'dog' });
  const isSearch = intent === 'search_products';
  const isOfRules = ofRules.test(text) && !asksWithCare(text);
  if (kinds.length === 0) {
    const isOfPet = (wearer === 'cat' || wearer === 'dog') && mayBeSearch.has(intent) && propertiesIn(text).length > 0;
    const isOfPerson = (isSearch || isOfPet) && wearer !== undefined;
    const isOfGift = isSearch && present.test(text);
    return (isOfPerson || isOfGift) && !isOfRules && asksForSome.test(text);
  }
  if (isOfRules) return false;
  if (isSearch) return true;
  if (intent === 'policy_question' && segment.intent.confidence >= clear && !asksForNamed(text)) return false;
  const isPointed = ofOne.test(text.replace(ofPack, ' ')) || (memory.productId !== undefined && pointsBack.test(text));
  return !isPointed && asksForSome.test(text) && mayBeSearch.has(intent);
}

/** A question about the shop that is heard so surely is one. */
const clear = 0.8;

/** “有没有以旧换新，旧外套能抵钱吗” asks for a service, though goods are named: what is asked for is named where it is asked. */
function asksForNamed(text: string): boolean {
  return text.split(/[,，.。!！?？;；]/u).some((clause) => asksForSome.test(clause) && kindsSaid(clause).length > 0);
}

/** A present, or something within a budget, for someone: no rule of the shop is asked for, however near its words come. */
export function wishesSurely(context: PlaybookContext): boolean {
  const { intent, segment } = context;
  if (intent === 'product_question') {
    const { colours, sizes } = segment.entities;
    const isOfData =
      colours.length + sizes.length > 0 || propertiesIn(segment.text).length > 0 || mayBeJudged(segment.text);
    return isOfData && asksOfNamed(context);
  }
  if (intent !== 'search_products' || !wishesForGoods(context)) return false;
  if (kindsSaid(segment.text).some(({ kind }) => !kind.isGeneral)) return true;
  if (asksJustFor.test(segment.text.trim())) return true;
  if (segment.intent.confidence < 0.8) return false;
  const { maxPrice } = segment.entities;
  return (
    maxPrice !== undefined || wearerOf(segment) !== undefined || /\d/.test(segment.text) || present.test(segment.text)
  );
}

/** “do you have clothes”: whether such goods are sold, and nothing else. */
const asksJustFor =
  /^(?:(?:hi|hello|hey|so|and)[, ]+)*(?:do (?:you|u|ya)(?: guys)?(?: also)? (?:have|sell|stock|carry)|(?:have )?(?:you |u )?got) (?:any |some )?(?!old |used )(?:\w+ )?\w+[?!. ]*$/i;

/** “磁吸那个充电宝能给笔记本充吗”: of one thing that is named, on a point of its data. */
export function asksOfNamed({ intent, segment: { text, entities } }: PlaybookContext): boolean {
  if (!mayAskOfOne.has(intent) || ofRules.test(text)) return false;
  const isNamed = entities.products.length > 0 || kindsSaid(text).some(({ kind }) => !kind.isGeneral);
  if (!isNamed) return false;
  const isOfVariant = entities.colours.length + entities.sizes.length > 0;
  if (intent === 'product_question' && (mayBeJudged(text) || isOfVariant || propertiesIn(text).length > 0)) return true;
  if (mayBeJudged(text) && (ofOne.test(text) || /\byour\b/i.test(text))) return true;
  return (
    intent === 'product_question' && attributeTopics.some(({ asked, ofRules: byRule }) => !byRule && asked.test(text))
  );
}

/** Of whatever is going to be fed. */
const ofPack = /\bthe (?:\w+ )?(?:bag|pack|box|tin|can|pouch)(?:e?s)?\b/gi;

const mayAskOfOne: ReadonlySet<PlaybookContext['intent']> = new Set([
  ...(['product_question', 'policy_question', 'nonsense', 'out_of_scope'] as const),
]);

/** Some goods are wished for, whatever the ear took the words for. */
export function soundsLikeWish({ text, entities, intent }: Segment): boolean {
  if (hasOrderDetails(entities) || ofRules.test(text)) return false;
  const bounds = entities.maxPrice ?? entities.minPrice;
  if (bounds !== undefined && boundsOnly.test(text.trim()) && entities.products.length === 0) return true;
  if (asksGift.test(text)) return true;
  if (ofOne.test(text) || !asksForSome.test(text)) return false;
  return (
    (intent.id === 'search_products' || !asksToAct.has(intent.id)) &&
    kindsSaid(text).some(({ kind, word }) => !kind.isGeneral && (word?.length ?? 2) > 1)
  );
}

/** Something to give, rather than its wrapping or a card of money. */
const present =
  /\b(?:gifts?|presents?|pressies?)\b(?! (?:cards?|wrap\w*|box(?:es)?|receipts?|vouchers?|message|option))|(?<!赠)礼物(?!.{0,3}(?:包装|卡))/i;

/** “有没有送长辈的”, "gift ideas for my boss": a present, whatever it may be. */
const asksGift =
  /(?:有没有|有什么|有啥|想|求|推荐|买|挑|选).{0,8}送(?:给)?(?:我)?(?:长辈|领导|客户|老师|同事|朋友|闺蜜|爸|妈|父母|爷|奶|外公|外婆|老人|对象|男|女|老婆|老公|孩子|小孩|室友|邻居)|\b(?:gift|present|pressie) (?:ideas?|suggestions?)\b|\b(?:ideas?|suggestions?) for an? (?:gift|present)\b/i;

/** "Don't want to go over 1200", “别超五百”: a budget and nothing else. */
const boundsOnly =
  /^(?:but |and |so |just )*(?:i )?(?:don'?t|do not|dont|won'?t|can'?t|max|budget|up to|under|below|less than|no more than|not (?:over|more)|nothing (?:over|above)|hop(?:e|ing))\b[^?]{0,40}\d[^?]{0,12}$|^(?:预算|最多|别超过?|不超过?|控制在|最好)?.{0,6}\d+.{0,8}(?:以内|以下|左右|块|元|吧|之内|就行)?$/i;

/** What these are taken for surely is never a search, though goods are named. */
const asksToAct: ReadonlySet<PlaybookContext['intent']> = new Set([
  ...([
    'compare_products',
    'recommend_size',
    'promotions',
    'ask_human',
    'search_products',
    'product_question',
  ] as const),
]);

const pointsBack = /\b(?:it|they|them|this|that)\b|它|带.{1,6}[不吗没]/i;

const mayBeSearch: ReadonlySet<PlaybookContext['intent']> = new Set([
  ...(['out_of_scope', 'nonsense', 'product_question', 'policy_question'] as const),
]);

/** "Any jumpers that can go in the washing machine?": care is what is wished of them. */
function asksWithCare(text: string): boolean {
  return propertiesIn(plainWords(text)).length > 0 && asksForSome.test(text) && !/\bhow\b|怎么|咋/i.test(text);
}
