import { believed, type TopicId } from '../../../tools/asked-topics.ts';
import { faultIn, groundIn, remedyIn, withoutOutcry } from '../actions/said-words.ts';
import { missesGift } from '../actions/faults/missing-gift.ts';
import { tellsDanger } from '../dire.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { pointsAtOne } from '../goods/search/bought-lately.ts';
import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { propertiesIn } from '../goods/product/properties.ts';
import {
  aboutGoods,
  aboutOneOrder,
  hasOrderDetails,
  isCareByName,
  leansToRules,
  sure,
  talk,
  whereabouts,
} from '../matter.ts';
import { hadForSome } from '../readers/own-thing.ts';
import { asksOfPurchase } from '../orders/asks-of-purchase.ts';
import { phrases as orderPhrases } from '../orders/whereabouts-phrases.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { say } from '../steps.ts';
import { isOfTheWorld } from '../talk/of-the-world.ts';
import { speaksOfPhoto } from '../talk/photo-talk.ts';
import { asksOffers as isOfOffers } from './asks-offers.ts';
import { tellQuoted } from './hedged.ts';
import { isOfScheme, liveIntent } from './by-topics.ts';
import { asksSomething, leansBack, questionCore } from './question-core.ts';
import { policyQuestion } from './policy-question.ts';
import { isOfGoodsAlone } from './of-goods-alone.ts';
import { namesPeople } from './of-other-goods.ts';
import { quoteKnowledge } from './quote-knowledge.ts';
import { liveTopic, saidBefore } from './told-topic.ts';
import type { QuoteLimits } from './quote-limits.ts';
import { ruleQuestions } from './rule-questions.ts';
import { isKnown, tellsOfTheirOrder, tellsOwn, toldBefore } from './told-before.ts';
import { supposes } from './supposes.ts';
import { toldOfSupposed } from './told-of-supposed.ts';
import { doneToOrders } from './done-to-orders.ts';

/** Told from the shop's rules, the talk stays there until something else is named. */
const general: ReadonlySet<IntentId> = new Set(['policy_question', 'promotions', 'product_question']);

/** What the ear takes for these, less surely than this, may well be a question about the shop's rules. */
const unsure: ReadonlyMap<IntentId, number> = new Map([
  ['nonsense', 1],
  ['out_of_scope', 0.95],
  ['small_talk', 0.5],
  ['deny', 0.5],
  ['greeting', 0.5],
]);

/** The same of a question that says all that a passage does. */
const mistaken: ReadonlyMap<IntentId, number> = new Map([
  ['out_of_scope', 1],
  ['small_talk', 0.8],
  ['deny', 0.8],
  ['greeting', 0.8],
  ['search_products', 0.7],
]);

/** Of goods and offers there are rules too: codes that combine, half sizes, washing. The share of a heading that must be asked. */
const goods: ReadonlyMap<IntentId, number> = new Map([
  ['promotions', 0.45],
  ['recommend_size', 0.4],
  ['product_question', 0.6],
  ['search_products', 0.6],
  ['item_problem', 0.35],
]);

const wishes =
  /我要(?!的)|我想|想要|帮我|给我|麻烦|请(?!问)|我的(?:订单|包裹|快递)|\b(?:i want|i'd like|i would like|i need|please|pls|my (?:order|parcel|package|refund))\b/i;

const asksToBeDone = /\b(?:can|could|would|will) (?:you|u)\b|帮我|给我|我要(?!的)/i;

/** Where something of theirs is, and whether it is done: only their order says. */
const asksState =
  /\bwhere(?:'?s| is| are)\b|^(?:has|have|did|is|are) (?:it|my|the|they)\b|\bstatus\b|hasn'?t|still (?:not|waiting)|when (?:will|does|is) (?:it|my|the)|(?<!退)到哪|在哪|到了[吗没]|状态|进度|还没|怎么没|没收到|没到/i;

/** What runs now, which the list of offers says better than any rule. */
const asksOffers =
  /\bany\b|what .*(?:offers?|deals?|promotions?|sales?|discounts?)|有(?:什么|哪些|啥|没有)|有.*吗[?？]?$/i;

/**
 * Lets a playbook step back where the shop's rules answer: a question that goes on with the rules told last, whatever it
 * looks like by itself, and a question that is hardly understood, or in general, or beside the goods, but is just what a
 * passage is about.
 */
export function rulesFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (isOfPhoto(context) || isOfOwnGift(context) || isOfGoodsAlone(context)) return yield* playbook.run(context);
      if (yield* toldOfSupposed(context)) return;
      if (yield* toldBefore(context)) return tellsOfTheirOrder(context) ? yield* playbook.run(context) : undefined;
      const limits = mayQuote(context);
      const quoted = limits && (yield* quoteKnowledge(context, context.segment.text, limits));
      const isUnwritten = quoted?.status === 'nothing_fits' && (isOfOtherThanOffers(context) || isOfNoOrder(context));
      if (quoted?.status !== 'quoted') return yield* (isUnwritten ? policyQuestion : playbook).run(context);
      yield* tellQuoted(context, quoted);
      const { intent } = context;
      const isOwn = limits?.onPoint === 'asked' && !doneToOrders.has(intent) && ownOrder.test(context.segment.text);
      if (isOwn || (limits?.onPoint === 'surely' && intent === 'parcel_problem'))
        yield* say(context, orderPhrases.sendNumber);
    },
  };
}

/** “Do you offer free alterations” asks for no offer, "any discount for nurses" for none of all, and the shop has written nothing about it. */
const isOfOtherThanOffers = (context: PlaybookContext) =>
  context.intent === 'promotions' &&
  (namesPeople(context.segment.text) ||
    (!ofMoneyOff.test(context.segment.text) && isOfTopic(context, questionCore(context.segment.text))));

/** A scheme that no order tells of: where the shop has written nothing on it, no order is asked for. */
const isOfNoOrder = ({ segment }: PlaybookContext) => isOfScheme(questionCore(segment.text));

/** Takes something off the price, whichever way. */
const ofMoneyOff =
  /折|减|券|码|优惠|便宜|价|活动|\b(?:discounts?|off|coupons?|vouchers?|codes?|cheap\w*|price\w*|deals?|sales?|promo\w*)\b/i;

/** A picture of what is wrong, or talk of one, is no question to the rules. */
function isOfPhoto({ intent, photos = 0, segment }: PlaybookContext): boolean {
  return (intent === 'item_problem' && photos > 0) || (intent === 'small_talk' && speaksOfPhoto(segment.text));
}

/** A gift that is missing from an order of theirs is sent, rather than told about. */
const isOfOwnGift = (context: PlaybookContext) =>
  context.intent === 'item_problem' && isKnown(context) && missesGift(context.segment.text);

/** Speaks of an order of theirs, which could be looked up. */
const ownOrder = /\bmy (?:order|parcel|package|refund|money)\b|我的(?:订单|包裹|快递|退款|钱)/i;

function mayQuote(context: PlaybookContext): QuoteLimits | undefined {
  if (tellsDanger(context.segment.text) || tellsOwnFault(context)) return undefined;
  const { segment, memory, resumes, intent } = context;
  const text = questionCore(segment.text);
  if (intent === 'out_of_scope' && isOfTheWorld(segment)) return undefined;
  const asks = asksSomething(text);
  if ((resumes && !(resumes.asks === 'human' && asks)) || context.followUp || hasOrderDetails(segment.entities))
    return undefined;
  if (tellsOwnMatter(context, text)) return undefined;
  if (isOfOffers(context)) return undefined;
  const topic = liveTopic(context);
  const { lastIntent = 'policy_question', orderNumber } = memory;
  // something to be done with the order in talk is no question on the rule told beside it
  const isWish = doneToOrders.has(intent) && segment.intent.confidence >= sure && !leansToRules(segment);
  if (isWish && orderNumber !== undefined && !supposes(text)) return undefined;
  const goesOn = topic !== undefined && (orderNumber === undefined || general.has(lastIntent));
  if (goesOn && topic.turn === (memory.turns ?? 0) - 1 && asks && leansBack(text) && !ownOrder.test(text)) {
    return { sentences: 4, onTopicOnly: true };
  }
  if (!asks && intent === 'nonsense' && !wishes.test(text)) return undefined;
  if (isOfTopic(context, text)) return { sentences: 4, onPoint: 'meant' };
  if (text.length >= 4 && asksInGeneral(context, text, asks)) return { sentences: 4, onPoint: 'asked', orNear: true };
  if (tellsInGeneral(context, text)) return { sentences: 4, onPoint: 'surely' };
  const focus = goods.get(intent);
  if (focus !== undefined && asksOfRule(intent, text, asks) && !asksOfOneProduct(context))
    return { sentences: 4, onPoint: 'headed', focus };
  if (wishes.test(text) && !asks) return undefined;
  if (intent === 'promotions' && !asks && !asksOffers.test(text)) return { sentences: 4, onPoint: 'surely' };
  const { confidence } = segment.intent;
  if (text.length > 4 && confidence < (unsure.get(intent) ?? 0))
    return { sentences: 4, onPoint: 'plain', orNear: asks };
  return asks && confidence < (mistaken.get(intent) ?? 0) ? { sentences: 4, onPoint: 'surely' } : undefined;
}

/** Told of an order of theirs rather than asked of the rules: only the order answers, and for it one asks. */
function tellsOwnMatter(context: PlaybookContext, text: string): boolean {
  const { intent, segment } = context;
  if (intent === 'order_details' && (asksOfPurchase(text) || (isKnown(context) && ofThatOrder.test(text)))) return true;
  if (!ofOneOrder.has(intent) || leansToRules(segment)) return false;
  return (
    isKnown(context) || tellsOwn.test(text) || asksToBeDone.test(text) || !asksSomething(text.replace(justWhere, ''))
  );
}

/** What one asks of an order that one has; the wishes that rules bound are not among them. */
const ofOneOrder: ReadonlySet<IntentId> = new Set([...whereabouts, 'order_details', 'refund_status']);

/** One order among theirs. */
const ofThatOrder = /[那这][一个]?(?:单|笔)|订单|\b(?:that|my|the|this|last) (?:\w+ ){0,3}order\b/i;

/** “快递呢” asks where, and of nothing else. */
const justWhere = /[呢啊呀吗了]+[?？]*$/u;

/** What came broken or not at all to someone whose orders are known is put right, unless a rule on it is asked. */
function tellsOwnFault(context: PlaybookContext): boolean {
  const { intent, segment } = context;
  const { text } = segment;
  if (intent !== 'item_problem' || !isKnown(context)) return false;
  if (faultIn(text) === undefined && groundIn(text) !== 'wrong_size') return false;
  const isSure = segment.intent.id === intent && segment.intent.confidence >= fairlySure;
  // goods that are named, and told of rather than asked about, are theirs
  const isTold =
    segment.entities.products.length > 0 &&
    (!asksSomething(withoutOutcry(text)) || tellsOfTheirs.test(text) || hadForSome.test(text));
  const isMisfit = faultIn(text) === undefined;
  return (isSure || isTold || isMisfit || remedyIn(text) !== undefined) && !asksRuleOnIt.test(text);
}

const tellsOfTheirs =
  /\bmy\b|\b(?:i|we)(?:['’]ve)? (?:just )?(?:bought|ordered|got|had|received)\b|\b(?:came|arrived)\b|我(?:的|那|这|家)|(?:买|拍|收到|到)(?:了|的)|[这那][件双条个款副台袋]/i;

const asksRuleOnIt =
  /保修|质保|三包|算不算|算.{0,6}(?:吗|么)|正常|谁出|运费|几天内|多久内|多长时间|规定|政策|什么条件|会不会|\b(?:warranty|covered|guarantee|policy|normal|who pays|how long|within how|how many days|do you (?:replace|refund|repair))\b/i;

/** What is surely a matter of rules that no order and no product of theirs tells more of, whatever wish it sounds like. */
function isOfTopic(context: PlaybookContext, text: string): boolean {
  const { intent, segment, memory } = context;
  const meant = ofRulesAlone(context, text);
  if (!meant) return false;
  const { confidence } = segment.intent;
  if (aboutOneOrder.has(intent) && isKnown(context) && !leansToRules(segment)) return false;
  if (aboutOneOrder.has(intent) && intent === memory.lastIntent && isKnown(context)) return false;
  if (intent === 'order_details' && isKnown(context) && ofPurchase.test(text)) return false;
  if (aboutOneOrder.has(intent) && isKnown(context) && confidence >= fairlySure && asksState.test(text)) return false;
  if (talk.has(intent)) return confidence < hardlyTalk;
  if (intent === 'out_of_scope') return confidence < hardlyTalk || meant.clarity >= believed.evident;
  if (doneToOrders.has(intent) && (isKnown(context) || (wishes.test(text) && !asksSomething(text))))
    return confidence < sure;
  const isOfOne = confidence >= halfSure && asksOfOneProduct(context);
  if (aboutGoods.has(intent) && (memory.productId !== undefined || isOfOne)) return false;
  return confidence < fairlySure || meant.clarity >= believed.evident;
}

/** How clearly all that is asked is a matter of rules that no order tells more of; undefined when it isn't. */
function ofRulesAlone(context: PlaybookContext, text: string): { clarity: number } | undefined {
  const questions = ruleQuestions(text, saidBefore(context, context.segment.text));
  const isRule = (topic: TopicId) => liveIntent(topic) === undefined && !isCareByName(topic, text);
  const clarity = Math.min(...questions.map((each) => (each.topic && isRule(each.topic) ? each.clarity : 0)));
  return clarity >= believed.sure ? { clarity } : undefined;
}

/** What was paid for something bought, only their orders tell. */
const ofPurchase =
  /(?:买|拍|订|付|花).{0,12}(?:多少|几块|什么价)|多少钱.{0,6}(?:买|拍)|\b(?:did i pay|i paid|(?:was|were) the .{2,30} i (?:bought|ordered|got))\b/i;

/** Below this a greeting or a "no" may well be a question. */
const hardlyTalk = 0.6;
/** Below this goods are hardly what is asked about. */
const halfSure = 0.5;
/** Below this a wish may well be another. */
const fairlySure = 0.75;

/** Told by a product's data or found in the catalog: "is the coat warm", "how big is the pack" of the one in view, "which food for kittens". */
function asksOfOneProduct({ intent, segment, memory }: PlaybookContext): boolean {
  const { text, entities } = segment;
  const { productId, lastIntent } = memory;
  const names = entities.products.length > 0;
  if (intent === 'search_products') return names && !manyPieces.test(text);
  const tellsMeasures = Object.keys(entities.measures).length > 0;
  if (intent === 'recommend_size') return names && (definite.test(text) || tellsMeasures);
  if (intent !== 'product_question') return false;
  if (segment.intent.id === 'policy_question') return true;
  if (names && propertiesIn(text).length > 0) return true;
  if (pointsAtOne.test(text) && entities.sizes.length + entities.colours.length > 0) return true;
  const inView = productId !== undefined && lastIntent !== undefined && aboutGoods.has(lastIntent);
  const isOne = names ? definite.test(text) : inView;
  const inData = ofVariants.test(text) || attributeTopics.some(({ asked, ofKind }) => !ofKind && asked.test(text));
  return isOne && inData;
}

const definite = /\b(?:the|my|that|this)\b|我的|[这那][件款双个条副台只]/i;
const ofVariants = /price|cost|how much|stock|colou?r|sizes?\b|多少钱|价格|有货|颜色|尺码|包装|规格|多大/i;

/** So many of one thing are no shopper's own. */
const manyPieces =
  /\b(?:[2-9]\d|\d{3,}) (?:pieces|pcs|units|items|(?:t-?)?shirts|tees|hoodies|jackets|pairs|bags|sets)\b|(?:[2-9]\d|\d{3,})(?:件|个|套|双|条|台)/i;

function asksOfRule(intent: IntentId, text: string, asks: boolean): boolean {
  if (intent === 'promotions' && asksOffers.test(text) && !manyPieces.test(text)) return false;
  return asks || intent === 'product_question';
}

/** How things go in this shop, asked by someone of whom no order is known. */
function asksInGeneral(context: PlaybookContext, text: string, asks: boolean): boolean {
  const { intent } = context;
  if (isKnown(context)) return false;
  if (!(aboutOneOrder.has(intent) || doneToOrders.has(intent)) || asksState.test(text)) return false;
  if (doneToOrders.has(intent)) return asks && !asksToBeDone.test(text);
  return asks || intent === 'order_details';
}

/** What happened to someone of whom no order is known, told rather than asked: the rules may say what to do. */
function tellsInGeneral(context: PlaybookContext, text: string): boolean {
  const { intent } = context;
  if (isKnown(context)) return false;
  const isOfOrders = aboutOneOrder.has(intent) || doneToOrders.has(intent);
  return isOfOrders && !wishes.test(text) && !asksToBeDone.test(text) && !asksState.test(text);
}
