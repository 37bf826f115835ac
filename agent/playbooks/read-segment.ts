import { believed, meantTopics } from '../../tools/asked-topics.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment } from '../understanding/understanding.ts';
import { bargains } from './actions/answers-action.ts';
import { wantsMoneyOffMisfit } from './actions/money-off.ts';
import { asksForRequests } from './actions/my-requests.ts';
import { readMissingGift } from './actions/missing-gift.ts';
import { readPlea } from './actions/plea.ts';
import { faultIn, groundIn, remedyIn, wantsOtherGoods } from './actions/said-words.ts';
import { withdraws } from './actions/withdraw.ts';
import { answers, resume } from './answers-open.ts';
import { byAspect, byEvidence, ownThing } from './by-aspect.ts';
import { asksHowToComplain, complainsOfPeople, tellsDanger, threatens } from './dire.ts';
import { attributeTopics } from './goods/attribute-topics.ts';
import { followUpOf } from './follow-up.ts';
import { soundsLikeWish } from './goods/wishes-goods.ts';
import { readWorn } from './goods/worn-words.ts';
import { leanOnTalk } from './lean-on-talk.ts';
import {
  aboutGoods,
  aboutOneOrder,
  hasGoods,
  hasOrderDetails,
  isCareByName,
  leansToRules,
  sure,
  talk,
  whereabouts,
  type Matter,
} from './matter.ts';
import { readNotThatOne } from './orders/not-that-one.ts';
import { readRefund } from './orders/read-refund.ts';
import { asksOfPurchase } from './orders/asks-of-purchase.ts';
import { picksAnother } from './orders/picks-another.ts';
import { liveIntent } from './shop/by-topics.ts';
import { questionCore } from './shop/question-core.ts';
import { asksPeopleHours } from './talk/people-hours.ts';
import type { DialogueMemory } from './playbook.ts';

/** What a stretch means, given what was asked and talked about before. */
export function readSegment(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] {
  const { id, confidence } = segment.intent;
  const { open } = memory;
  if (threatens(segment.text)) return [{ intent: 'complaint', confidence: sure, segment }];
  if (open === undefined && wantsMoneyOffMisfit(segment.text))
    return [{ intent: 'exchange_item', confidence: Math.max(confidence, sure), segment }];
  if (asksPeopleHours(segment.text)) return [{ intent: 'ask_human', confidence: Math.max(confidence, sure), segment }];
  if (complainsOfPeople(segment.text) || asksHowToComplain(segment.text))
    return [{ intent: 'complaint', confidence: Math.max(confidence, sure), segment }];
  if (tellsDanger(segment.text) && open === undefined) return [{ intent: 'item_problem', confidence: sure, segment }];
  if (asksWhyNot(segment, memory))
    return [{ intent: memory.lastIntent ?? id, confidence: sure, segment, followUp: 'why' }];
  const notThat = readNotThatOne(segment, memory);
  if (notThat) return [notThat];
  const plea = readPlea(segment, memory);
  if (plea) return [plea];
  if (wantsItOnceMore(segment) && open === undefined)
    return [{ intent: 'item_problem', confidence: Math.max(confidence, sure), segment }];
  if (open === undefined && sizesByWorn(segment))
    return [{ intent: 'recommend_size', confidence: Math.max(confidence, sure), segment }];
  const missing = readMissingGift(segment, memory);
  if (missing) return [missing];
  if (wantsPartSent(segment, memory))
    return [{ intent: 'item_problem', confidence: Math.max(confidence, sure), segment }];
  if (leavesWish(segment, memory)) return [{ intent: 'deny', confidence: sure, segment }];
  const leansElsewhere = followUpOf(segment.text) !== undefined && !(open && bargains(segment, open));
  if (open && !leansElsewhere && answers(segment, open, memory)) return resume(segment, open);
  if (asksForRequests(segment.text))
    return [{ intent: 'order_details', confidence: Math.max(confidence, sure), segment }];
  if (asksOfPurchase(segment.text) && !(ofShipping.has(id) && confidence >= fairlySure))
    return [{ intent: 'order_details', confidence: Math.max(confidence, sure), segment }];
  const ofRefund = readRefund(segment, memory);
  if (ofRefund) return [ofRefund];
  const fromTalk = leanOnTalk(segment, memory);
  if (fromTalk) return [fromTalk];
  if (id === 'give_details') return [{ intent: intentOfDetails(segment.entities, memory), confidence, segment }];
  if (pointsAtProduct(segment, memory))
    return [{ intent: 'product_question', confidence: Math.max(confidence, sure), segment }];
  if (id === 'product_question' && asksPaid.test(segment.text))
    return [{ intent: 'order_details', confidence, segment }];
  if (id === 'search_products' && ownThings.test(segment.text))
    return [{ intent: ofOwn(segment.text), confidence, segment }];
  if (swapsForOther(segment)) return [{ intent: 'exchange_item', confidence: Math.max(confidence, sure), segment }];
  if (namesOrderOfGoods(segment)) return [{ intent: 'order_details', confidence: Math.max(confidence, sure), segment }];
  if (id === 'policy_question' && segment.entities.products.length > 0 && asksStanding.test(segment.text))
    return [{ intent: 'track_parcel', confidence: sure, segment }];
  if (mayPickAnother.has(id) && picksAnother(segment))
    return [{ intent: 'exchange_item', confidence: Math.max(confidence, sure), segment }];
  if (confidence < fairlySure && isStillDue(segment)) return [{ intent: 'parcel_problem', confidence: sure, segment }];
  if (id !== 'item_problem' && confidence < fairlySure && tellsProblem(segment))
    return [{ intent: 'item_problem', confidence: sure, segment }];
  const elsewhere = byAspect(segment);
  if (elsewhere) return [{ intent: elsewhere, confidence: Math.max(confidence, sure), segment }];
  if (missesTheOrder(segment)) return [{ intent: 'track_parcel', confidence: sure, segment }];
  if (confidence < 0.75 && mayHideFault.has(id) && tellsFault(segment))
    return [{ intent: 'item_problem', confidence: sure, segment }];
  const broken = confidence < 0.6 && mayHideFault.has(id) ? byEvidence(segment) : undefined;
  if (broken?.intent === 'item_problem') return [{ ...broken, segment }];
  if ((id === 'nonsense' || (!talk.has(id) && !isClear(segment))) && asksForSale.test(segment.text))
    return [{ intent: 'search_products', confidence: sure, segment }];
  if (confidence < 0.6 && open === undefined && soundsLikeWish(segment))
    return [{ intent: 'search_products', confidence: sure, segment }];
  const plain = id === 'nonsense' ? byEvidence(segment) : undefined;
  if (plain) return [{ ...plain, segment }];
  const meant = talk.has(id) && id !== 'nonsense' ? undefined : byTopic(segment);
  if (meant) return [{ intent: meant, confidence: sure, segment }];
  if (talk.has(id) || isClear(segment)) return [{ intent: id, confidence, segment }];
  const likely = likelyInTalk(segment, memory);
  const evident = likely ?? byEvidence(segment);
  if (evident) return [{ ...evident, segment }];
  const namesOrder = segment.entities.orderNumbers.length + segment.entities.trackingNumbers.length > 0;
  return [
    namesOrder ? { intent: 'track_parcel', confidence: sure, segment } : { intent: 'nonsense', confidence, segment },
  ];
}

/** When something is sent, when it comes, and when money comes, is asked in the same words. */
const ofShipping: ReadonlySet<IntentId> = new Set([...whereabouts, 'refund_status']);

/** An order's number says that it is the order that is asked about, whatever its goods are called; a size is asked of the goods. */
function namesOrderOfGoods({ intent, text, entities }: Segment): boolean {
  if (entities.orderNumbers.length === 0) return false;
  if (intent.id === 'policy_question') return (meantTopics(questionCore(text))[0]?.clarity ?? 0) < believed.sure;
  return (aboutGoods.has(intent.id) && intent.id !== 'recommend_size') || intent.id === 'promotions';
}

/** How something of theirs stands, named by its goods alone. */
const asksStanding =
  /(?:啥|什么)情况|[怎咋]么?样了|咋回事|\bwhat(?:['’]?s| is) (?:up|happening|going on|the (?:status|story|state)) (?:with|of) (?:my|the)\b/i;

/** What a wish for another colour before dispatch may sound like. */
const mayPickAnother: ReadonlySet<IntentId> = new Set<IntentId>([
  ...whereabouts,
  ...aboutGoods,
  'cancel_order',
  'change_address',
  'exchange_item',
  'item_problem',
  'order_details',
  'policy_question',
  'nonsense',
  'out_of_scope',
]);

/** “大衣还没”, "the coat hasn't": what has come was told before. */
function isStillDue({ text, entities }: Segment): boolean {
  return entities.products.length > 0 && stillDue.test(text.trim());
}

const stillDue =
  /\b(?:has|have|did)n['’]?t(?: yet| though)?[.!?]*$|\bno \w+(?: \w+){0,4} (?:so far|yet)[.!?]*$|(?:还没(?:有|呢|到)?|没影儿?|没(?:有)?(?:到|来|见着?))[。!！~]*$/i;

/** No more than that something is wrong with goods of theirs. */
function tellsProblem({ text, entities }: Segment): boolean {
  return entities.products.length > 0 && problemWith.test(text);
}

const problemWith =
  /\b(?:problem|issue|trouble|something (?:is |['’]s )?(?:wrong|off|up)) with (?:my|the|one of|this|these|those)\b|我?(?:的|买的|收到的).{1,12}(?:有|出)(?:了|点|个)*(?:问题|毛病)/i;

/** What was wished for, and isn't done yet, is taken back, with nothing left open that would take the no. */
function leavesWish(segment: Segment, { open, lastIntent, doneAt }: Readonly<DialogueMemory>): boolean {
  const last = open?.intent ?? lastIntent;
  const isOfWish = last !== undefined && (wishes.has(last) || last === 'deny');
  return isOfWish && open?.action === undefined && doneAt === undefined && withdraws(segment);
}

const wishes: ReadonlySet<IntentId> = new Set(['cancel_order', 'return_item', 'exchange_item', 'item_problem']);

/** “那你给补一下呗”: what was missing is to be sent after all. */
function wantsPartSent({ text, entities }: Segment, { open, lastIntent }: Readonly<DialogueMemory>): boolean {
  const isOfIt = lastIntent !== undefined && mayLackPart.has(lastIntent);
  return isOfIt && open?.action === undefined && entities.products.length === 0 && partSent.test(text.trim());
}

const mayLackPart: ReadonlySet<IntentId> = new Set<IntentId>([
  'item_problem',
  'policy_question',
  'promotions',
  'return_item',
]);
const partSent =
  /^(?:那|那就|那你们?|你们?|就|麻烦|请|快)*(?:给|帮)?(?:我|忙)?补(?:给我|一?下|上|一?个|一?份|一?件|寄|发|过来)?(?:一?下|一?个|一?份)?(?:呗|吧|啊|呀|好吗|行吗|可以吗|了)*[。!！?？]?$|^(?:so |then |well |ok |please )*(?:just )?(?:send|post|ship) (?:me )?(?:it|them|that|the missing (?:one|part|gift|\w+)|what(?:'s| is) missing)(?: (?:to me|then|out|over|please))*[.!?]?$/i;

/** "Can it go in the washing machine?" right after talk of a product is about that product before any rule. */
function pointsAtProduct({ intent, runnersUp, text, entities }: Segment, memory: Readonly<DialogueMemory>): boolean {
  const { lastIntent, productId } = memory;
  if (intent.id !== 'policy_question') return false;
  const inData = attributeTopics.some(({ asked }) => asked.test(text));
  const next = runnersUp.find(({ id }) => id === 'product_question')?.confidence ?? 0;
  const mayBeGoods = next >= 0.6 * intent.confidence;
  if (mayBeGoods && attributeTopics.some(({ asked, ofRules }) => !ofRules && asked.test(text))) return true;
  if (entities.products.length > 0) return inData && (ownThing.test(text) || (suits.test(text) && text.length <= 60));
  const ofGoods = lastIntent !== undefined && aboutGoods.has(lastIntent) && productId !== undefined;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 30);
  return ofGoods && (pronoun.test(text) || (inData && isShort));
}

/** Whether it may be done to such goods, which their own data tell before any rule of care. */
const suits =
  /(?:能|可以|可不可以|能不能).{0,4}(?:机洗|水洗|洗衣机|干洗|烘干|熨)|\b(?:is|are|can) (?:the|my|this|that) .{2,40}(?:machine|wash|dry clean|tumble)/i;

const pronoun = /\b(?:it|they|them|this one|that one|these|those)\b|它|这个|这款|这件|这双|那款|那件|那双/i;

/** Something bought isn't searched for: it is looked up, or asked about. */
const ownThings =
  /我.{0,8}(?:买|订|拍)的(?!.{0,12}(?:配|搭|一样|同款|差不多|类似))|\b(?:the|that) .{2,30} (?:i|we) (?:bought|ordered)\b/i;

function ofOwn(text: string): IntentId {
  return attributeTopics.some(({ asked }) => asked.test(text)) ? 'product_question' : 'order_details';
}

/** A no of the shop's rules isn't taken as an answer. */
function asksWhyNot({ text }: Segment, { refusedAt, turns = 0 }: Readonly<DialogueMemory>): boolean {
  return refusedAt === turns - 1 && (whyNot.test(text.trim()) || followUpOf(text) === 'why');
}

const whyNot =
  /^(?:but |and |so )?why (?:not|can'?t (?:i|you)|is (?:it|that) not)\b.{0,20}$|^(?:为什么|为啥|凭什么)(?:不|没)(?:能|可以|行|给|让|退|换)?.{0,6}$/i;

/** The same once more is no swap: what went wrong with the first is to be mended. */
function wantsItOnceMore({ intent, text, entities }: Segment): boolean {
  const namesVariant = entities.sizes.length + entities.colours.length > 0;
  const isBroken = intent.id === 'policy_question' && faultIn(text) !== undefined;
  return (
    (intent.id === 'exchange_item' || isBroken) &&
    !namesVariant &&
    remedyIn(text) === 'reship' &&
    !/\b(?:size|colou?r)|码|颜色/i.test(text)
  );
}

/** A size by one that is worn: no fault, no search, and no swap where none is wished. */
function sizesByWorn(segment: Segment): boolean {
  return !swaps.test(segment.text) && readWorn(segment) !== undefined;
}

const swaps = /[换退](?!季)|\b(?:exchang|swap|return|refund|send (?:it|them) back)/i;

/** What was paid, rather than what it costs. */
const asksPaid = /how much (?:was|were|did i pay)|what did i pay|(?:我|当时).{0,6}(?:买|付|花).{0,6}多少钱/i;

/** An order is named, and the words beside it make no sense to us. */
function missesTheOrder({ intent, entities }: Segment): boolean {
  const isLost = intent.id === 'out_of_scope' || intent.id === 'nonsense' || intent.id === 'small_talk';
  return isLost && entities.orderNumbers.length + entities.trackingNumbers.length > 0;
}

/** Sure by itself, or far ahead of the next best. */
function isClear({ intent, runnersUp }: Segment): boolean {
  const next = runnersUp[0]?.confidence ?? 0;
  if (intent.id === 'out_of_scope') return intent.confidence >= 0.5;
  // upset either way: a word of regret, and a look at what is late, do no harm
  if (intent.id === 'complaint') return intent.confidence >= 0.25;
  return intent.confidence >= sure || (intent.confidence >= 0.3 && intent.confidence >= 1.8 * next);
}

/** The wish that a matter of the shop's rules stands for, or a question about these rules; undefined when none stands out. */
function byTopic(segment: Segment): IntentId | undefined {
  const { text, intent } = segment;
  if (intent.id !== 'nonsense' && isClear(segment) && intent.confidence >= fairlySure) return undefined;
  const [meant] = meantTopics(questionCore(text));
  const least = intent.id === 'nonsense' ? believed.near : isClear(segment) ? believed.evident : believed.sure;
  if (!meant || meant.clarity < least || isCareByName(meant.id, text)) return undefined;
  const live = liveIntent(meant.id);
  if (live === undefined && aboutOneOrder.has(intent.id) && !leansToRules(segment)) return undefined;
  return live ?? (rulesToo.has(intent.id) ? intent.id : 'policy_question');
}

/** Below this a wish may well be another. */
const fairlySure = 0.6;

/** Their playbooks let the shop's rules answer first, and know what to say where these don't. */
const rulesToo: ReadonlySet<IntentId> = new Set<IntentId>([...aboutGoods, 'promotions']);

/** Unsure by itself, but one of the likely readings is what the talk is about, or several come to the same. */
function likelyInTalk({ intent, runnersUp }: Segment, { lastIntent, productId }: Readonly<DialogueMemory>) {
  const guesses = [intent, ...runnersUp];
  const alike = guesses.filter(({ id }) => whereabouts.includes(id));
  const sum = alike.reduce((all, { confidence }) => all + confidence, 0);
  const wasWhereabouts = lastIntent !== undefined && whereabouts.includes(lastIntent);
  if (alike[0] && sum >= (wasWhereabouts ? 0.25 : sure)) return { intent: alike[0].id, confidence: sum };
  const ofProduct = guesses.find(({ id }) => id === 'product_question');
  const inView = lastIntent !== undefined && aboutGoods.has(lastIntent) && productId !== undefined;
  if (inView && ofProduct && ofProduct.confidence >= 0.1) return { intent: ofProduct.id, confidence: sure };
  const same = guesses.find(({ id, confidence }) => id === lastIntent && confidence >= 0.15);
  return same && { intent: same.id, confidence: same.confidence };
}

/** Something of theirs for goods of another kind. */
function swapsForOther({ intent, text, entities }: Segment): boolean {
  const isOwn = entities.orderNumbers.length > 0 || ownThing.test(text);
  return isOwn && intent.id !== 'exchange_item' && wantsOtherGoods({ text, entities });
}

const asksForSale =
  /(?:卖|有卖|出售)(?!家|点).{1,12}(?:吗|么|嘛|不|没)|(?:有|有没有).{1,10}卖|\bdo (?:you|u) (?:guys )?(?:sell|stock|carry)\b/i;

/** Goods are named, and what is wrong with them is told rather than asked. */
function tellsFault({ text, entities }: Segment): boolean {
  const ground = groundIn(text);
  const isFault = ground !== undefined && faults.has(ground);
  return entities.products.length > 0 && isFault && !asksAnything.test(text);
}

const faults: ReadonlySet<ReturnType<typeof groundIn>> = new Set([
  'faulty',
  'damaged',
  'unsafe',
  'wrong_size',
  'wrong_item',
]);

const asksAnything =
  /[?？吗呢]|怎么|什么|多少|哪|会不会|有没有|\b(?:how|what|which|when|where|do|does|is|are|can|will|should|if)\b/i;

const mayHideFault: ReadonlySet<IntentId> = new Set([
  'small_talk',
  ...whereabouts,
  ...aboutGoods,
  'policy_question',
  'order_details',
  'item_problem',
]);

/** Details out of the blue: the likeliest wish of someone who names just these. */
function intentOfDetails(entities: Entities, memory: Readonly<DialogueMemory>): IntentId {
  if (hasOrderDetails(entities)) return 'track_parcel';
  if (Object.keys(entities.measures).length > 0) return 'recommend_size';
  if (hasGoods(entities)) return memory.productId === undefined ? 'search_products' : 'product_question';
  return 'nonsense';
}
