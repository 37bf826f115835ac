import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { answersAction, bargains } from '../actions/answers-action.ts';
import { cantSay } from '../cant-say.ts';
import { followUpOf } from '../follow-up.ts';
import { hasOrderDetails, onlyDetails, sure, type Matter } from '../matter.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { asksForAnother } from '../orders/for-another.ts';
import { pointedByName } from '../orders/name-order.ts';
import { asksWhyProof } from '../orders/prove-order.ts';
import { tellsWhich } from '../talk/ask-human.ts';
import type { DialogueMemory, OpenMatter } from '../playbook.ts';
import { asksWhatNow } from './leaning/of-one-order.ts';
import { surely, type Reader } from './reader.ts';

/** The missing piece of what was asked for goes on with it, unless the words lean on something else that was told. */
export const readAnswer: Reader = (segment, memory) => {
  const { open } = memory;
  const wish = open && withSize(segment, open);
  if (wish) return wish;
  if (!open || (followUpOf(segment.text) !== undefined && !bargains(segment, open))) return undefined;
  return answers(segment, open, memory) ? resume(segment, open) : undefined;
};

/** “37吧” before it is known which order the swap is of, or to the offer of one: the wish said whole. */
function withSize(segment: Segment, open: OpenMatter): Matter | undefined {
  if (!justSize.test(segment.text.trim())) return undefined;
  if (open.asks === 'choice' && open.choices?.includes('exchange_item') === true) {
    const swap = /\p{Script=Han}/u.test(segment.text) ? '换成' : 'exchange it for';
    return surely('exchange_item', { ...segment, text: `${swap} ${segment.text}` });
  }
  if (open.intent !== 'exchange_item' || open.asks !== 'order') return undefined;
  const products = [...goodsSaid(open.text ?? '')];
  const text = `${open.text ?? ''}，${segment.text}`;
  return surely('exchange_item', { ...segment, text, entities: { ...segment.entities, products } });
}

const justSize =
  /^(?:(?:那|就|要|换|我|想|成|个|好|ok|okay|yes|no|to|in|for|an?|the|size|eu|please|maybe|then)[, ]*)*(?:\d{2}(?:\.5)?|x{0,3}[sml]|medium|small|large)(?:码|号)?(?:[, ]*(?:吧|的|好了|就行|那个|please|pls|then|would be (?:good|great)|i think))*[。.!！]*$/i;

/** Whether the words give what an open matter asked for. */
export function answers(segment: Segment, open: OpenMatter, memory: Readonly<DialogueMemory>): boolean {
  const { intent, entities, text } = segment;
  const vague = onlyDetails.has(intent.id) || intent.confidence < sure;
  if (intent.id === 'ask_human') return open.asks === 'human';
  switch (open.asks) {
    case 'order':
    case 'proof':
      if (intent.id === 'nonsense') return hasOrderDetails(entities);
      return (
        cantSay.test(text) ||
        asksWhyProof(text) ||
        asksForAnother(text) ||
        onlyDetails.has(intent.id) ||
        namesOrder(segment) ||
        (vague && (hasOrderDetails(entities) || entities.ordinal !== undefined))
      );
    case 'product':
      return namesShown(segment, memory) || (intent.id !== 'nonsense' && (vague || namesProduct(segment, memory)));
    case 'measures':
      if (Object.keys(entities.measures).length + entities.sizes.length > 0) return true;
      return vague && intent.id !== 'nonsense';
    case 'choice':
      return chosen(segment, open) !== undefined;
    case 'human':
      if (asksWhatNow(text) || (open.intent === 'exchange_item' && tellsWhich.test(text.trim()))) return true;
      return entities.ordinal === undefined && (saysYes(segment) || goAhead.test(text.trim()) || saysNo(segment));
    case 'meaning':
      return false;
    default:
      return answersAction(segment, open) || asksToDoIt(segment, open);
  }
}

/** "Can you give them a nudge then": of what was just offered, in words that we don't know. */
function asksToDoIt({ intent, text, entities }: Segment, { asks, intent: offered }: OpenMatter): boolean {
  const isLost = intent.confidence < sure || intent.id === 'nonsense';
  const namesNothing = entities.products.length + entities.orderNumbers.length === 0;
  return asks === 'go_on' && offered === 'urge_shipment' && isLost && namesNothing && doIt.test(text.trim());
}

const doIt =
  /^(?:(?:ok|okay|yes|well|so|then|and)[, ]+)*(?:can|could|would|will) (?:you|u|ya)\b(?!.{0,30}\b(?:tell|say|explain|refund|cancel)\b)|^(?:那就?|好|行|麻烦|请|快)?(?:你|您)?(?:帮我|给我|帮忙|给)(?!.{0,8}(?:退|取消|查|看|说))/i;

const plainNo = /^(?:no\b|nope|nah|not now|never ?mind|don'?t|那?不|那?算了|那?先不|没事|别)/i;

const goAhead =
  /^(?:那就?|好的?|行|可以)?[,， ]?(?:麻烦|请)?你?(?:帮我|给我)?(?:处理|转|弄|安排|办理?)(?:一?下|吧|过去|给同事|人工)*[。!！]?$|^(?:please |yes )?(?:do it|do that|go ahead|sort it(?: out)?|handle it|pass me over)(?: please| pls)?[.!]?$/i;

/** "Ok that's unfair" is no yes, and "no, the coat" more than a no. */
function saysYes({ intent, text, entities }: Segment): boolean {
  const namesNothing = entities.products.length + entities.orderNumbers.length === 0;
  if (/^and the\b.*\?/i.test(text.trim())) return false; // “and the air?” turns to another
  return intent.id === 'affirm' && namesNothing && (intent.confidence >= 0.9 || !objects.test(text));
}

const objects = /\b(?:unfair|but|ridiculous|why|not|never|don'?t|that'?s|thats)\b|但|可是|不|凭什么|为什么/i;

function saysNo({ intent, text, entities }: Segment): boolean {
  const rest = text.trim().replace(plainNo, '');
  const saysMore = rest.length > (/\p{Script=Han}/u.test(rest) ? 5 : 24);
  const isSure = intent.id === 'deny' && intent.confidence >= 0.9;
  const namesNothing = entities.products.length + entities.orderNumbers.length === 0;
  return plainNo.test(text.trim()) && namesNothing && (isSure || !saysMore);
}

/** A few words with an order's number in them, as our own suggestions have. */
function namesOrder({ text, entities }: Segment): boolean {
  return entities.orderNumbers.length > 0 && !/[?？吗呢]/.test(text);
}

/** The matters that go on. */
function resume(segment: Segment, open: OpenMatter): Matter[] {
  const goOn = (intent: IntentId): Matter => ({
    intent,
    confidence: Math.max(segment.intent.confidence, sure),
    segment,
    resumes: open,
  });
  if (open.asks === 'human') return [goOn(plainNo.test(segment.text.trim()) ? 'deny' : 'ask_human')];
  const choice = open.asks === 'choice' ? chosen(segment, open) : undefined;
  return [goOn(choice ?? open.intent), ...(open.also ? [goOn(open.also.intent)] : [])];
}

function chosen({ intent, entities }: Segment, open: OpenMatter): IntentId | undefined {
  const at = entities.ordinal ?? (intent.id === 'affirm' ? 1 : undefined);
  return typeof at === 'number' ? open.choices?.at(at > 0 ? at - 1 : at) : undefined;
}

/** A word of one name only, among those just shown: `tempo`, `the 20000 one`. */
function namesShown({ text }: Segment, { shown }: Readonly<DialogueMemory>): boolean {
  const names = shown?.kind === 'product' ? (shown.names ?? []) : [];
  return text.length <= 30 && !/[?？吗呢]/.test(text) && pointedByName(text, names).length === 1;
}

/** A name among those offered, or a few words that only name goods. */
function namesProduct({ intent, entities, text }: Segment, memory: Readonly<DialogueMemory>): boolean {
  if (!['search_products', 'product_question', 'recommend_size'].includes(intent.id)) return false;
  const names = memory.shown?.kind === 'product' ? (memory.shown.names ?? []) : [];
  if (names.some((name) => text.toLowerCase().includes(name.toLowerCase()))) return true;
  const isShort = text.length <= 30 && !/[?？吗呢]/.test(text);
  return isShort && (entities.products.length > 0 || pointedByName(text, names).length === 1);
}
