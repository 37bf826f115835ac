import type { IntentId } from '../understanding/intents.ts';
import type { Entities, Segment } from '../understanding/understanding.ts';
import { cantSay } from './cant-say.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { pointedByName } from './orders/name-order.ts';
import type { DialogueMemory, OpenMatter } from './playbook.ts';

/** One thing that this turn answers. */
export interface Matter {
  intent: IntentId;
  confidence: number;
  segment: Segment;
  resumes?: OpenMatter;
  followUp?: FollowUp;
}

/** Below this the words alone don't say what is meant. */
const sure = 0.4;

export const talk: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'nonsense',
]);
const onlyDetails: ReadonlySet<IntentId> = new Set(['give_details', 'affirm', 'deny', 'nonsense']);
const aboutOneOrder: ReadonlySet<IntentId> = new Set([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'order_details',
  'refund_status',
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'urge_shipment',
  'item_problem',
]);
const aboutGoods: ReadonlySet<IntentId> = new Set([
  'recommend_size',
  'search_products',
  'compare_products',
  'product_question',
]);

/** What a stretch means, given what was asked and talked about before. */
export function readSegment(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] {
  const { id, confidence } = segment.intent;
  const { open } = memory;
  if (open && followUpOf(segment.text) === undefined && answers(segment, open, memory)) return resume(segment, open);
  const fromTalk = leanOnTalk(segment, memory);
  if (fromTalk) return [fromTalk];
  if (id === 'give_details') return [{ intent: intentOfDetails(segment.entities, memory), confidence, segment }];
  if (talk.has(id) || isClear(segment)) return [{ intent: id, confidence, segment }];
  const likely = likelyInTalk(segment, memory);
  return [likely ? { ...likely, segment } : { intent: 'nonsense', confidence, segment }];
}

/** Sure by itself, or far ahead of the next best. */
function isClear({ intent, runnersUp }: Segment): boolean {
  const next = runnersUp[0]?.confidence ?? 0;
  return intent.confidence >= sure || (intent.confidence >= 0.3 && intent.confidence >= 1.8 * next);
}

/** All answered by how a parcel stands. */
const whereabouts: readonly IntentId[] = ['parcel_problem', 'track_parcel', 'dispatch_status', 'urge_shipment'];

/** Unsure by itself, but one of the likely readings is what the talk is about, or several come to the same. */
function likelyInTalk({ intent, runnersUp }: Segment, { lastIntent }: Readonly<DialogueMemory>) {
  const guesses = [intent, ...runnersUp];
  const alike = guesses.filter(({ id }) => whereabouts.includes(id));
  const sum = alike.reduce((all, { confidence }) => all + confidence, 0);
  const wasWhereabouts = lastIntent !== undefined && whereabouts.includes(lastIntent);
  if (alike[0] && sum >= (wasWhereabouts ? 0.25 : sure)) return { intent: alike[0].id, confidence: sum };
  const same = guesses.find(({ id, confidence }) => id === lastIntent && confidence >= 0.15);
  return same && { intent: same.id, confidence: same.confidence };
}

/** Whether the words give what an open matter asked for. */
function answers(segment: Segment, open: OpenMatter, memory: Readonly<DialogueMemory>): boolean {
  const { intent, entities, text } = segment;
  const vague = onlyDetails.has(intent.id) || intent.confidence < sure;
  if (intent.id === 'ask_human') return open.asks === 'human';
  switch (open.asks) {
    case 'order':
    case 'proof':
      if (intent.id === 'nonsense') return hasOrderDetails(entities);
      return (
        cantSay.test(text) ||
        onlyDetails.has(intent.id) ||
        (vague && (hasOrderDetails(entities) || entities.ordinal !== undefined))
      );
    case 'product':
      return intent.id !== 'nonsense' && (vague || namesProduct(segment, memory));
    case 'measures':
      if (Object.keys(entities.measures).length + entities.sizes.length > 0) return true;
      return vague && intent.id !== 'nonsense';
    case 'choice':
      return chosen(segment, open) !== undefined;
    case 'human':
      return entities.ordinal === undefined && (intent.id === 'affirm' || intent.id === 'deny');
    case 'meaning':
      return false;
  }
}

/** The matters that go on. */
function resume(segment: Segment, open: OpenMatter): Matter[] {
  const goOn = (intent: IntentId): Matter => ({
    intent,
    confidence: Math.max(segment.intent.confidence, sure),
    segment,
    resumes: open,
  });
  if (open.asks === 'human') return [goOn(segment.intent.id === 'deny' ? 'deny' : 'ask_human')];
  const choice = open.asks === 'choice' ? chosen(segment, open) : undefined;
  return [goOn(choice ?? open.intent), ...(open.also ? [goOn(open.also.intent)] : [])];
}

function chosen({ intent, entities }: Segment, open: OpenMatter): IntentId | undefined {
  const at = entities.ordinal ?? (intent.id === 'affirm' ? 1 : undefined);
  return typeof at === 'number' ? open.choices?.at(at > 0 ? at - 1 : at) : undefined;
}

/** A name among those offered, or a few words that only name goods. */
function namesProduct({ intent, entities, text }: Segment, memory: Readonly<DialogueMemory>): boolean {
  if (!['search_products', 'product_question', 'recommend_size'].includes(intent.id)) return false;
  const names = memory.shown?.kind === 'product' ? (memory.shown.names ?? []) : [];
  if (names.some((name) => text.toLowerCase().includes(name.toLowerCase()))) return true;
  const isShort = text.length <= 30 && !/[?？吗呢]/.test(text);
  return isShort && (entities.products.length > 0 || pointedByName(text, names).length === 1);
}

const ofMoney = /款|钱|退|到账|money|refund|paid|pay\b/i;
const asksWhere = /到哪|在哪|哪了|什么时候到|送到|where|arriv|track/i;
const asksContents = /^what(?:'s| is| was) in (?:it|the (?:parcel|package|order|box))|^(?:里面|包裹里)(?:有|是|都)/i;
/** “鞋子呢”, "and the shoes?": the same question about something else. */
const turnsToAnother = /^(?:那|还有|那么)?(?:我的)?\S{1,10}呢[?？]?$|^(?:and|what about|how about)\s[^,.]{2,40}$/i;

/** Short words that mean something only after what was said before. */
function leanOnTalk(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const last = memory.lastIntent;
  if (!last) return undefined;
  const { id, confidence } = segment.intent;
  const followUp = followUpOf(segment.text);
  const lean = (intent: IntentId, how?: FollowUp): Matter => ({
    intent,
    confidence: Math.max(confidence, sure),
    segment,
    ...(how ? { followUp: how } : {}),
  });
  if (followUp === 'carrier')
    return aboutOneOrder.has(last) && memory.orderNumber !== undefined ? lean('track_parcel', followUp) : undefined;
  if (followUp === 'cheaper') return memory.search ? lean('search_products', followUp) : undefined;
  if (followUp === 'more') return memory.shown || last === 'promotions' ? lean(last, followUp) : undefined;
  if (followUp) return lean(last, followUp);
  if (last === 'refund_status' && confidence < 0.6 && ofMoney.test(segment.text)) return lean('refund_status');
  if (aboutOneOrder.has(last) && asksContents.test(segment.text)) return lean('order_details');
  const turnsTo = segment.entities.products.length > 0 && turnsToAnother.test(segment.text.trim());
  if (turnsTo && (aboutOneOrder.has(last) || aboutGoods.has(last))) return lean(last);
  const vague = onlyDetails.has(id) || confidence < sure;
  if (!vague) return undefined;
  const { ordinal, products, colours, sizes, measures } = segment.entities;
  if (ordinal !== undefined && memory.shown?.kind === 'product') {
    return lean(last === 'recommend_size' || last === 'compare_products' ? last : 'product_question');
  }
  if (ordinal !== undefined && memory.shown)
    return lean(asksWhere.test(segment.text) || !aboutOneOrder.has(last) ? 'track_parcel' : last);
  if (hasOrderDetails(segment.entities) && aboutOneOrder.has(last)) return lean(last);
  if (Object.keys(measures).length > 0 && aboutGoods.has(last)) return lean('recommend_size');
  if (colours.length + sizes.length > 0 && aboutGoods.has(last)) {
    const aboutOne = last === 'recommend_size' || memory.shown?.ids.length === 1;
    return lean(aboutOne ? 'product_question' : last);
  }
  if (products.length > 0 && (aboutGoods.has(last) || aboutOneOrder.has(last))) return lean(last);
  return undefined;
}

/** Details out of the blue: the likeliest wish of someone who names just these. */
function intentOfDetails(entities: Entities, memory: Readonly<DialogueMemory>): IntentId {
  if (hasOrderDetails(entities)) return 'track_parcel';
  if (Object.keys(entities.measures).length > 0) return 'recommend_size';
  if (hasGoods(entities)) return memory.productId === undefined ? 'search_products' : 'product_question';
  return 'nonsense';
}

function hasOrderDetails(entities: Entities): boolean {
  return (
    entities.orderNumbers.length +
      entities.trackingNumbers.length +
      entities.phoneTails.length +
      entities.emails.length >
    0
  );
}

function hasGoods(entities: Entities): boolean {
  return entities.products.length + entities.colours.length + entities.sizes.length > 0;
}
