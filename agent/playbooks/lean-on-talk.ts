import type { IntentId } from '../understanding/intents.ts';
import type { Segment } from '../understanding/understanding.ts';
import { attributeTopics } from './goods/attribute-topics.ts';
import { asksParts } from './actions/arranged-questions.ts';
import { asksOfProgress } from './actions/progress-words.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { aboutGoods, aboutOneOrder, hasOrderDetails, onlyDetails, sure, whereabouts, type Matter } from './matter.ts';
import type { DialogueMemory } from './playbook.ts';

/** Words that mean something only after what was said before; `undefined` when they stand by themselves. */
export function leanOnTalk(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const last = memory.lastIntent;
  if (!last) return undefined;
  const mine = byOwnShare(segment, memory);
  if (mine) return { intent: mine, confidence: sure, segment, followUp: 'mine' };
  if (asksAfterDone(segment, memory)) return { intent: last, confidence: sure, segment, followUp: 'when' };
  const followUp = followUpOf(segment.text);
  const intent = followUp
    ? byFollowUp(followUp, last, memory)
    : (byCue(segment, last, memory) ?? byView(segment, last, memory) ?? byDetails(segment, last, memory));
  if (!intent) return undefined;
  const confidence = Math.max(segment.intent.confidence, sure);
  return { intent, confidence, segment, ...(followUp ? { followUp } : {}) };
}

/** “When do I get it”, “旧的怎么寄”: of what was done just before. */
function asksAfterDone(
  { text, entities }: Segment,
  { doneAt, turns = 0, lastIntent }: Readonly<DialogueMemory>,
): boolean {
  if (doneAt === undefined || turns - doneAt > 2 || lastIntent === undefined) return false;
  const named = entities.products.length + entities.orderNumbers.length > 0;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 12 : 45);
  return isShort && !named && ofDone.has(lastIntent) && asksOfProgress.test(text);
}

const ofDone: ReadonlySet<IntentId> = new Set([
  'cancel_order',
  'return_item',
  'exchange_item',
  'item_problem',
  'price_protection',
]);

function byFollowUp(followUp: FollowUp, last: IntentId, memory: Readonly<DialogueMemory>): IntentId | undefined {
  switch (followUp) {
    case 'carrier':
      return aboutOneOrder.has(last) && memory.orderNumber !== undefined ? 'track_parcel' : undefined;
    case 'cheaper':
      return memory.search ? 'search_products' : undefined;
    case 'more':
      return memory.shown || last === 'promotions' ? last : undefined;
    case 'why':
    case 'other':
    case 'not_that':
    case 'when':
    case 'mine':
      return last;
  }
}

/** “我那笔呢”, "what about mine?" after a rule: what the rule is about, for the shopper's own order. */
const asksOfMine =
  /^(?:那|所以)?我(?:的|这|那)?(?:那|这)?(?:个|笔|单|件|份)?(?:呢|怎么样|现在呢|到了?没|什么时候)[?？]?$|^(?:and |so |ok |but )*(?:what about |how about |when(?:'s| is) )?(?:mine|my one|my order|my refund)[?.!]*$/i;
const ruleSubjects: readonly { about: RegExp; intent: IntentId }[] = [
  { about: /退款|到账|refund|money back/i, intent: 'refund_status' },
  { about: /退货|退换|return/i, intent: 'return_item' },
  { about: /换货|exchange/i, intent: 'exchange_item' },
  { about: /发货|dispatch|\bship(?!ping (?:cost|fee))/i, intent: 'dispatch_status' },
  { about: /快递|物流|配送|到货|送达|deliver|parcel|arriv/i, intent: 'track_parcel' },
];

function byOwnShare({ text }: Segment, { topic, turns = 0 }: Readonly<DialogueMemory>): IntentId | undefined {
  if (topic?.turn !== turns - 1 || !asksOfMine.test(text.trim())) return undefined;
  return ruleSubjects.find(({ about }) => about.test(topic.question))?.intent;
}

/** A question that needs the product just shown: how it is set up, where it is bought. */
function byView(
  { text, entities, intent }: Segment,
  last: IntentId,
  { shown, productId }: Readonly<DialogueMemory>,
): IntentId | undefined {
  if (!aboutGoods.has(last) || productId === undefined) return undefined;
  const namesOther = entities.products.length > 0 && intent.confidence >= sure;
  if (wantsToBuy.test(text.trim())) return 'product_question';
  if (namesOther || hasOrderDetails(entities)) return undefined;
  if (intent.id === 'compare_products' && shown?.ids.length === 1) return 'product_question';
  const isLost = intent.id === 'out_of_scope' || intent.id === 'nonsense' || intent.confidence < sure;
  const isShort = intent.id !== 'out_of_scope' && text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 30);
  return isLost && (pointsAtIt.test(text) || isShort) && questions.test(text) ? 'product_question' : undefined;
}

const pointsAtIt = /\b(?:it|they|them|this|these)\b|它|这(?:个|款|件|双|台)|那(?:个|款|件|双|台)/i;
const questions = /[?？吗呢]|怎么|咋|几|多少|能不|可以|\b(?:how|what|where|when|does|do|is|are|can|will)\b/i;

const toAccount =
  /[到回]\s?(?:我的?)?(?:支付宝|微信|银行卡|卡|账户|账上)|\b(?:to|in|on|into) my (?:paypal|card|bank|account|statement)/i;
const ofMoney = /款|钱|退|到账|支付宝|微信|银行卡|账户|money|refund|paid|pay\b|paypal|\b(?:card|bank|account)\b/i;
const ofParcels = /parcel|package|deliver|ship|order|快递|包裹|发货|物流|订单|送/i;
const asksContents =
  /^what(?:'s| is| was) in (?:it|the (?:parcel|package|order|box))|^(?:里面|包裹里)(?:还|都)?(?:有|是|都)/i;
const asksPhone =
  /(?:快递员?|物流|骑手|司机).{0,4}(?:电话|手机|联系方式)|(?:carrier|courier|driver).{0,12}(?:phone|number|contact)/i;
const whatNow =
  /^(?:so |and |ok |but )*what (?:now|next|happens (?:now|next)|(?:do|can|should) (?:i|we) do(?: now)?)\??$|^(?:那|现在)?(?:怎么(?:办|处理|弄|补|赔|搞)|咋(?:办|弄|整)|然后呢|接下来呢?)(?:呢|啊)?[?？]?$/i;
/** Asks no more than what is to be done. */
export const asksWhatNow = (text: string): boolean => whatNow.test(text.trim());
const asksHowLong = /how long|when|多久|什么时候|啥时候|几天|几号/i;
const wantsSwap =
  /\b(?:swap|exchange|trade|switch)\b|\bchange (?:it|mine|this|that|them)\b|换成|帮我换|我要换|换[一这那]?[件双条个]|换货/i;
const wantsMoney = /instead|rather|just|want|give me|我要|想要|直接|干脆|还是/i;
/** What one asks of a delivery beyond its day. */
const asksOfDelivery =
  /几点|上午|下午|早上|晚上|谁(?:签|收)|签收人|丢(?:了|件)|what time|which hour|\b(?:morning|afternoon|evening|noon)\b|who (?:signed|took|got|received)|\blost\b/i;
const wantsAnew =
  /\b(?:new|another|replacement)\b|resend|send (?:it|them) again|reship|补发|重新?发|换(?:个)?新|再(?:发|寄)/i;
const wantsRefund = /\b(?:money|refund|cash)\b|退(?:款|钱)|钱/i;
const asksState = /when|where|how long|什么时候|啥时候|到哪|多久|几天|到账|[吗?？]/i;

/** “鞋子呢”, "and the shoes?": the same question about something else. */
export const turnsToAnother =
  /^(?:那|还有|那么)?(?:我的)?\S{1,10}呢[?？]?$|^(?:and|what about|how about)\s[^,.]{2,40}$|^(?:the|my|that) [\w-]+(?: [\w-]+)?\?$/i;
const wishes: readonly IntentId[] = ['return_item', 'exchange_item', 'item_problem', 'cancel_order'];

/** Telling words, read by what the talk is about. */
function byCue(
  { intent, text, entities }: Segment,
  last: IntentId,
  memory: Readonly<DialogueMemory>,
): IntentId | undefined {
  const { id, confidence } = intent;
  if (last === 'refund_status' && asksParts.test(text)) return 'refund_status';
  if (last === 'refund_status' && !ofParcels.test(text)) {
    if (asksAmount.test(text.trim())) return 'refund_status';
    if (confidence < 0.6 && ofMoney.test(text)) return 'refund_status';
    if (confidence < 0.8 && toAccount.test(text)) return 'refund_status';
    const isVague = whereabouts.includes(id) || id === 'product_question';
    if (isVague && (entities.products.length === 0 || /^(?:and|那|还有)/i.test(text.trim()))) return 'refund_status';
  }
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 14 : 45) && entities.products.length === 0;
  if (
    isShort &&
    whereabouts.includes(last) &&
    asksOfDelivery.test(text) &&
    !wantsMoney.test(text) &&
    !wantsRefund.test(text)
  )
    return 'track_parcel';
  if (isShort && last === 'item_problem' && wantsAnew.test(text)) return last;
  if (isShort && whereabouts.includes(last) && wantsAnew.test(text) && wantsMoney.test(text)) return 'return_item';
  if (
    (whereabouts.includes(last) || last === 'policy_question') &&
    memory.orderNumber !== undefined &&
    wantsRefund.test(text) &&
    wantsMoney.test(text) &&
    !asksState.test(text)
  )
    return last === 'dispatch_status' ? 'cancel_order' : 'return_item';
  if (wishes.includes(last) && id === 'refund_status' && asksHowLong.test(text)) return last;
  if (wishes.includes(last) && id === 'refund_status' && wantsMoney.test(text)) return 'return_item';
  if (aboutGoods.has(last) && wantsSwap.test(text) && id !== 'policy_question') return 'exchange_item';
  if (aboutOneOrder.has(last) && asksContents.test(text)) return 'order_details';
  if (last === 'order_details' && asksWhich.test(text.trim()) && entities.products.length === 0) return 'order_details';
  if (last === 'order_details' && asksDestination.test(text.trim())) return 'order_details';
  if (aboutOneOrder.has(last) && asksPhone.test(text)) return 'track_parcel';
  if (aboutOneOrder.has(last) && asksWhatNow(text)) return last;
  const isLost = confidence < sure || id === 'out_of_scope' || id === 'nonsense';
  const names = entities.products.length > 0 && memory.orderNumber !== undefined;
  if (isLost && last === 'policy_question' && names && turnsToAnother.test(text.trim())) return 'track_parcel';
  if (isLost && whereabouts.includes(last) && turnsToAnother.test(text.trim())) return last;
  const turnsTo = entities.products.length > 0 && turnsToAnother.test(text.trim());
  if (last === 'promotions' && confidence < sure && text.length <= 30) return last;
  return turnsTo && (aboutOneOrder.has(last) || aboutGoods.has(last) || last === 'promotions') ? last : undefined;
}

export const wantsToBuy =
  /(?:怎么|咋|如何|哪里|在哪儿?)(?:可以)?(?:买|下单|拍)|^(?:那)?(?:就|我)?(?:要|买|拍)(?:这|那|它|了).{0,6}$|\b(?:i'?ll take|i want to (?:buy|order)|how (?:do|can) i (?:buy|order|get)|add to (?:cart|basket)|where (?:do|can) i (?:buy|order))\b.{0,15}$/i;

const asksAmount =
  /^(?:and )?(?:so )?how much(?: (?:is|was|will) (?:it|that|i get)(?: again)?)?[?.!]*$|^(?:是|退|一共|那)?(?:多少钱?|退多少钱?)(?:来着|啊|呢|呀)?[?？]?$/i;
const asksWhich =
  /^(?:and )?(?:in )?(?:what|which) (?:colou?r|size)\b|^(?:是)?(?:什么|哪个?)(?:颜色|色|尺码|码)|^(?:是)?(?:多大|几)码/i;
const asksDestination =
  /^(?:and )?where (?:was|is|did|does) (?:it|that|this) (?:sent|shipped|going|go|delivered)(?: to)?[?.!]*$|^(?:寄|发|送)(?:到|去)?(?:哪|哪里|哪儿)(?:了|的)?(?:呢|啊)?[?？]?$/i;
/** “广州那个呢”, "the one to my sister?": another of the same, told by what we don't list as goods. */
const anotherOne =
  /^(?:那|还有)?.{1,8}(?:那|这)(?:个|份|件|单|边|双)?呢?[?？]?$|^(?:and )?(?:what about |how about )?the (?:one|other) (?:to|for|from|in) .{2,30}$/i;
const asksWhere = /到哪|在哪|哪了|什么时候到|送到|where|arriv|track/i;

/** "What about 37 then", “那39呢”: a number alone is a size of the goods in view. */
const bareSize =
  /^(?:(?:and|so|ok|then|hmm|what about|how about|in|a|size)[, ]+)*\d{2,3}(?:\.5)?(?: (?:then|instead|maybe))*[?.!]*$|^(?:那么?|换成?|要是|如果)?(?:是|穿|要)?\d{2,3}(?:\.5)?[码号]?的?(?:呢|有[吗么没不]|有没有|有货[吗么没不]?|还有[吗么没不]?)?[?？]?$/i;
const otherVariant =
  /^(?:(?:and|in|what about|how about|is there|are there|do (?:you|u) have|got|any|the|an?)[, ]+)*(?:other|another|different) (?:colou?r|size)s?\b.{0,15}$|^那?有?(?:没有)?(?:别的|其[他它]的?|另外?一?[个种]?)(?:颜色|尺码|码|色)的?.{0,4}$/i;

/** A bare size, or another colour or size: of the goods in view. */
export function leansOnVariant(text: string): boolean {
  return bareSize.test(text.trim()) || otherVariant.test(text.trim());
}

/** A message that names things and asks nothing by itself. */
function byDetails(
  { intent, text, entities }: Omit<Segment, 'runnersUp'>,
  last: IntentId,
  memory: Readonly<DialogueMemory>,
): IntentId | undefined {
  const { ordinal, products, colours, sizes, measures, maxPrice, minPrice } = entities;
  const goods = aboutGoods.has(last);
  const ofView = goods && memory.productId !== undefined && products.length === 0;
  if (ofView && leansOnVariant(text)) return 'product_question';
  const isMeasured = Object.keys(measures).some((each) => each !== 'weight');
  const onlyTells = onlyDetails.has(intent.id) || (intent.confidence < 0.6 && !asks.test(text));
  if (ofView && isMeasured && onlyTells && (maxPrice ?? minPrice) === undefined) return 'recommend_size';
  if (goods && ordinal !== undefined && memory.shown?.kind === 'product' && products.length === 0) {
    if (aboutGoods.has(intent.id) || onlyDetails.has(intent.id)) {
      const asksStock = sizes.length > 0 && Object.keys(measures).length === 0;
      return asksStock ? 'product_question' : ofShown(intent.id, last);
    }
  }
  const ofData = goods && memory.productId !== undefined && attributeTopics.some(({ asked }) => asked.test(text));
  if (ofData && intent.id === 'search_products' && intent.confidence < 0.6 && /^(?:and )?what|什么|多少/i.test(text))
    return 'product_question';
  if (narrows({ intent, text, entities }, last, memory)) return 'search_products';
  if (aboutOneOrder.has(last) && namesVariantOnly(text, [...colours, ...sizes])) return 'product_question';
  const isShort = (text.length <= 12 && intent.confidence < 0.6) || namesVariantOnly(text, [...colours, ...sizes]);
  if (goods && isShort && colours.length + sizes.length > 0) return ofVariant(last, memory);
  if (!onlyDetails.has(intent.id) && intent.confidence >= sure) return undefined;

  if (ordinal !== undefined && memory.shown?.kind === 'product') return ofShown(intent.id, last);
  if (ordinal !== undefined && memory.shown) {
    return asksWhere.test(text) || !aboutOneOrder.has(last) ? 'track_parcel' : last;
  }
  if (hasOrderDetails(entities) && aboutOneOrder.has(last)) return last;
  if (aboutOneOrder.has(last) && anotherOne.test(text.trim()) && intent.id !== 'deny') return last;
  if (goods && Object.keys(measures).length > 0) return 'recommend_size';
  if (goods && colours.length + sizes.length > 0) return ofVariant(last, memory);
  if (goods && (maxPrice ?? minPrice) !== undefined) return 'search_products';
  return products.length > 0 && (goods || aboutOneOrder.has(last)) ? last : undefined;
}

/** The second of those shown: to compare or to fit, where that is the talk; otherwise to hear about it. */
function ofShown(asked: IntentId, last: IntentId): IntentId {
  if (asked === 'recommend_size' || asked === 'compare_products') return asked;
  return last === 'recommend_size' || last === 'compare_products' ? last : 'product_question';
}

/** A few more words on what is being looked for, and no question of their own. */
function narrows(
  { intent, text }: Omit<Segment, 'runnersUp'>,
  last: IntentId,
  memory: Readonly<DialogueMemory>,
): boolean {
  if (last !== 'search_products' || !memory.search || text.length > 40 || asks.test(text)) return false;
  const isAnswer = (intent.id === 'affirm' || intent.id === 'deny') && intent.confidence >= 0.9;
  if (isAnswer || followUpOf(text) !== undefined) return false;
  const isVague =
    intent.confidence < (intent.id === 'complaint' ? 0.4 : 0.6) && !/^(?:ok|okay|hm+|好|嗯|哦)/i.test(text);
  return onlyDetails.has(intent.id) ? intent.id !== 'nonsense' || isVague : isVague && !sureOfElse.has(intent.id);
}

const asks =
  /[?？吗呢]|什么|怎么|多[少大高长久重宽厚]|哪|几|^(?:and )?(?:how|what|which|when|where|who|why|do|does|is|are|can|could|will)\b/i;

const sureOfElse: ReadonlySet<IntentId> = new Set(['ask_human', 'thanks', 'goodbye', 'small_talk', 'greeting']);

/** “有S的吗”, "and in cream?": nothing but a colour or a size. */
function namesVariantOnly(text: string, named: readonly string[]): boolean {
  const rest = named.reduce((left, word) => left.replace(word.toLowerCase(), ' '), text.toLowerCase());
  return named.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(aroundVariant, ' '));
}

const aroundVariant =
  /\b(?:and|or|ok|what|how|about|in|the|a|one|ones|size|do|you|have|it|got|any|is|there|available|them)\b|有没有|还有|[这那][双件条款个]|有|那|呢|吗|的|码|号|色|款|要|我/g;

/** A colour or size alone: of the one product in view, or to narrow the search. */
function ofVariant(last: IntentId, memory: Readonly<DialogueMemory>): IntentId {
  return last === 'recommend_size' || memory.shown?.ids.length === 1 ? 'product_question' : last;
}
