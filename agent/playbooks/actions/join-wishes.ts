import type { IntentId } from '../../understanding/intents.ts';
import { whereabouts, type Matter } from '../matter.ts';
import { isShort } from '../is-short.ts';
import { mergeSegments } from '../matters/merge-segments.ts';
import { asksOfEach } from '../orders/each-order.ts';
import { readAddress } from './address/read-address.ts';
import { faultIn, remedyIn } from './said-words.ts';

const saysCancel = /取消|撤(?:单|销)|cancel|call (?:it )?off/i;
const threat = /不然|否则|要不(?:然)?|or (?:else )?i(?:'ll| will|'m going)|otherwise/i;
const wishes: readonly IntentId[] = ['cancel_order', 'return_item', 'exchange_item', 'item_problem'];

/**
 * What was told and what is wished for it, said in two breaths, is one wish: “靴子不想要了，帮我退了” is a return,
 * "cheaper, or I cancel" a cancelling for its price.
 */
export function joinWishes(all: readonly Matter[]): Matter[] {
  const matters = withoutUnurged(all);
  const has = (intent: IntentId) => matters.some((matter) => matter.intent === intent);
  const text = matters.map(({ segment }) => segment.text).join(' ');
  if (matters.some(({ resumes }) => resumes)) return [...matters];
  const intents = matters.map(({ intent }) => intent);
  const others = matters.some(({ intent, confidence }) => notOfAddress.has(intent) && confidence >= 0.8);
  if (!has('change_address') && !others && givesAddress(text)) return joined(matters, 'change_address', intents);
  const missed = [...whereabouts, ...wishes, ...(saysLost.test(text) ? (['refund_status'] as const) : [])];
  const isMissed = intents.some((intent) => missed.includes(intent)) && faultIn(text) === 'not_received';
  if (intents.every((intent) => whereabouts.includes(intent)) && asksCompensation(text))
    return joined(matters, 'parcel_problem', whereabouts);
  if (isMissed && wantsMending(text)) return joined(matters, 'parcel_problem', missed);
  if (matters.length < 2) return [...matters];
  const anew = has('item_problem') ? matters.filter(wantsAnew) : [];
  if (anew.length > 0)
    return joinedOf(
      matters,
      'item_problem',
      matters.filter((matter) => matter.intent === 'item_problem' || anew.includes(matter)),
    );
  if (has('return_item') && has('cancel_order') && !saysCancel.test(text)) {
    return joined(matters, 'return_item', ['return_item', 'cancel_order']);
  }
  if (has('cancel_order') && threat.test(text)) return joined(matters, 'cancel_order', intents);
  // “when will it ship and can I cancel it” asks both
  const asksBoth = matters.some(
    ({ intent, segment }) => intent !== 'cancel_order' && asksWhen.test(segment.text.trim()),
  );
  const mayCancel = matters.some(({ intent, segment }) => intent === 'cancel_order' && asksIfMay.test(segment.text));
  if (asksBoth && mayCancel) return [...matters];
  if (has('cancel_order') && matters.every((matter) => matter.intent === 'cancel_order' || tellsWhy(matter))) {
    return joined(matters, 'cancel_order', intents);
  }
  const ofEach = partsOfEach(matters);
  if (ofEach.length > 1) return joinedOf(matters, 'order_details', ofEach);
  const ofSwap = partsOfSwap(matters);
  if (ofSwap.length > 1) return joinedOf(matters, 'exchange_item', ofSwap);
  if (has('item_problem')) return joined(matters, 'item_problem', ['item_problem', 'return_item', 'exchange_item']);
  return has('refund_status') ? matters.filter(({ intent }) => intent !== 'urge_shipment') : [...matters];
}

/** “先别催了，直接退款”: what is not to be urged any more isn't, where something else is wished for. */
function withoutUnurged(matters: readonly Matter[]): Matter[] {
  const left = matters.filter(({ intent, segment }) => intent !== 'urge_shipment' || !notToUrge.test(segment.text));
  return left.length > 0 ? left : [...matters];
}

const notToUrge =
  /(?:别|不用|不要|甭|不必)(?:再|去|给我|帮我)*催|不催了|\b(?:don['’]?t|do not|stop|no need to|no point|never mind)\b.{0,12}\b(?:urg|chas|hurry|push|nudg|bother)/i;

/** Surely about something else, whatever numbers stand beside it: a body's measures, “do you ship to Singapore”. */
const notOfAddress: ReadonlySet<IntentId> = new Set([
  'recommend_size',
  'search_products',
  'product_question',
  'policy_question',
]);

/** Asks what a parcel that isn't here is worth to the shop, rather than when it comes. */
export const asksCompensation = (text: string): boolean => compensation.test(text);

const compensation = /compensat|\bor i want (?:my|a|the) (?:money|refund)|赔偿|赔我|赔钱|怎么赔|要赔/i;
const saysLost = /丢|\blost\b/i;
const toThere = /deliver|send|ship|address|moved|new (?:flat|place|house|home|office)|寄|送|发到|地址|搬/i;

/** A street with its number, and that something should go there. */
function givesAddress(text: string): boolean {
  return (
    toThere.test(text) &&
    /\d/.test(readAddress(text).line ?? '') &&
    !/\b(?:why|when|where)\b|为什么|什么时候|到哪/i.test(text)
  );
}

/** “想要个新的” beside what broke is no wish for other goods. */
function wantsAnew({ intent, segment: { text, entities } }: Matter): boolean {
  const isSearch = intent === 'search_products' || intent === 'product_question';
  return (
    isSearch && entities.products.every((word) => !text.toLowerCase().includes(word)) && remedyIn(text) === 'reship'
  );
}

const asksWhen = /^(?:when|what day)\b(?!.*\bfinally\b)|(?:什么时候|啥时候|哪天|几号)(?:能|会|才)?(?:发|寄|送|到)/i;
const asksIfMay =
  /\b(?:can|could|may) (?:i|we)\b|(?:能|可以|可不可以|能不能).{0,4}(?:取消|退)|(?:取消|退).{0,4}(?:吗|么|行不)/i;

const elsewhere = /\bother\b|another|另|别的|其他|还有/i;

/** How slow it is, as the reason for what is wished: nothing else is named in it. */
function tellsWhy({ intent, segment }: Matter): boolean {
  const { orderNumbers, products, trackingNumbers } = segment.entities;
  const named = orderNumbers.length + products.length + trackingNumbers.length > 0;
  return (
    whereabouts.includes(intent) &&
    !elsewhere.test(segment.text) &&
    (!named || saysCancel.test(segment.text) || why.test(segment.text))
  );
}

const why = /why|still|not shipped|怎么还|还没|这么/i;

const wantsMending = (text: string) => ['refund', 'reship'].includes(remedyIn(text) ?? '');

/** What several orders hold, with “各付了多少” beside it. */
function partsOfEach(matters: readonly Matter[]): Matter[] {
  const each = matters.find(({ intent, segment }) => intent === 'order_details' && asksOfEach(segment.text));
  if (!each) return [];
  return matters.filter(
    ({ intent, segment }) =>
      intent === 'order_details' ||
      (intent === 'product_question' &&
        segment.entities.products.length === 0 &&
        isShort(segment.text, { zh: 10, en: 30 }) &&
        asksSum.test(segment.text)),
  );
}

const asksSum = /多少|几块|\bhow much\b|\bcost|\bpaid?\b|\bprice/iu;

/** A swap for a size that is named, with what was told of the fit and a few words on the new one: “same colour?” */
function partsOfSwap(matters: readonly Matter[]): Matter[] {
  const swap = matters.find(({ intent, segment }) => intent === 'exchange_item' && segment.entities.sizes.length > 0);
  if (!swap) return [];
  return matters.filter(
    (matter) =>
      matter === swap ||
      (matter.intent === 'recommend_size' && !asksSize.test(matter.segment.text)) ||
      (matter.intent === 'product_question' &&
        matter.segment.entities.products.length === 0 &&
        isShort(matter.segment.text, { zh: 8, en: 24 })),
  );
}

const asksSize =
  /[?？吗呢]|几码|哪个?码|什么码|多大|\b(?:which|what) (?:size|one)\b|\bsize should\b|\bshould i\b|\bwould (?:an?|the) \w+ fit\b/iu;

/** The matters of these intents as one, where the first of them stood. */
function joined(matters: readonly Matter[], intent: IntentId, among: readonly IntentId[]): Matter[] {
  return joinedOf(
    matters,
    intent,
    matters.filter((matter) => among.includes(matter.intent)),
  );
}

function joinedOf(matters: readonly Matter[], intent: IntentId, parts: readonly Matter[]): Matter[] {
  const [first, ...rest] = parts;
  if (!first) return [...matters];
  const segment = rest.reduce((all, { segment: next }) => mergeSegments(all, next), first.segment);
  const confidence = Math.max(...parts.map((matter) => matter.confidence));
  return matters.flatMap((matter) => {
    if (matter === first) return [{ intent, confidence, segment }];
    return parts.includes(matter) ? [] : [matter];
  });
}
