import type { IntentId } from '../../understanding/intents.ts';
import { asksRequestNumber } from '../actions/under-way/arranged-questions.ts';
import { aboutGoods, aboutOneOrder, sure, talk, whereabouts, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksSomething, leansBack } from '../shop/question-core.ts';
import { termsOf } from '../shop/question-terms.ts';
import { isShort } from '../is-short.ts';
import { detailsAsked, detailsTold, reportsWords } from './arranged-details.ts';
import { sharesFigure } from './shared-figures.ts';

/** What things are about, told by their words. */
const subjects: readonly { name: string; told: RegExp; intents: readonly IntentId[] }[] = [
  {
    name: 'money',
    told: /refund|money|\bpa(?:y|id|ying|yout)\b|finance|\bbank\b|\bcard\b|compensat|voucher|退款|打款|到账|付款|财务|赔|返还|补偿|差价|[退打]钱/i,
    intents: ['refund_status', 'price_protection', 'return_item', 'cancel_order'],
  },
  {
    name: 'parcel',
    told: /parcel|package|courier|carrier|deliver|dispatch|\bship(?!ping\b(?! co))|warehouse|arriv|快递|物流|包裹|派[送件]|发货|配送|送[到达]|仓库|签收|催/i,
    intents: ['track_parcel', 'parcel_problem', 'dispatch_status', 'urge_shipment', 'change_address'],
  },
  {
    name: 'return',
    told: /\breturn|\bback by\b|\b(?:send|sent|take|accept)\b.{0,25}\bback\b|pick(?:ed)? ?(?:it )?up|collect|\blabel\b|退货|退回|取件|寄回|上门/i,
    intents: ['return_item'],
  },
  {
    name: 'again',
    told: /exchange|swap|replacement|re-?sen[dt]|another one|换[货一个新]|补[发寄]|重发/i,
    intents: ['exchange_item', 'item_problem'],
  },
  { name: 'address', told: /\baddress|redirect|地址|改派/i, intents: ['change_address'] },
  { name: 'invoice', told: /invoice|receipt|发票|开票/i, intents: [] },
];

function subjectsOf(text: string, of?: IntentId): string[] {
  return subjects
    .filter(({ told, intents }) => told.test(text) || (of !== undefined && intents.includes(of)))
    .map(({ name }) => name);
}

/**
 * How a question hangs together with what a colleague wrote: `surely` when it asks for just what they arranged, so that
 * their words are the answer; `nearly` when it is about the same thing, so that they stand beside the shop's data.
 */
export type Bearing = 'surely' | 'nearly' | undefined;

/** Words of courtesy, and those that want a person, ask nothing of what was arranged. */
const nothingAsked: ReadonlySet<IntentId> = new Set<IntentId>(['greeting', 'thanks', 'goodbye', 'ask_human']);
/** Wants a person, rather than to know what one has said. */
const callsForPerson = /转|找|接|叫|换|\b(?:speak|talk|transfer|connect|put me|get me|pass me|bring)\b/i;
/** Asked of the shop's range and offers, whatever day or sum is named in it. */
const ofRange: ReadonlySet<IntentId> = new Set<IntentId>([
  'search_products',
  'compare_products',
  'recommend_size',
  'promotions',
]);
/** Wants to hear once more what was said. */
const asksWhatSaid =
  /(?:答应|承诺|说|保证|许诺|回复)了?(?:我|给我)?(?:的)?(?:什么|啥|哪些)|\bwhat (?:did|was|were|has|have)\b.{0,40}\b(?:promis|say|said|told|tell|agree|arrang|offer)/i;

/** When somebody gets back to them, and that somebody will. */
const asksForReply =
  /(?:有?人|谁|你们|客服|同事)(?:来|会|能|才|给|再)*(?:回复?我|联系我|答复|找我|处理)|(?:答复|回复|回音|回话|结果)|\b(?:hear (?:back|from)|get back to me|(?:reply|answer) (?:to me|on)|(?:answer|reply|contact|call|write to) me|an? (?:reply|answer|response))\b/i;
const tellsOfReply =
  /答复|回复|回电|联系您|告诉您|通知您|给您(?:回|结果)|\b(?:get back to|write to|write|call|contact|reply to|let|tell|e-?mail|answer) you\b/i;

/** It tells of the reply that is asked after. */
export const bearsOnReply = (asked: string, statement: string): boolean =>
  asksForReply.test(asked) && tellsOfReply.test(statement);

/** Whether they want to hear what was said, all of it. */
export const wantsAllSaid = (text: string): boolean => asksWhatSaid.test(text);

/** From here on the words alone say what is meant. */
const plainlyMeant = 0.7;
/** Below this they hardly do. */
const halfSure = 0.5;

/** How this matter bears on a statement of a colleague's. */
export function bearingOf(matter: Matter, statement: string, memory: Readonly<DialogueMemory>): Bearing {
  const { segment, resumes } = matter;
  const { text } = segment;
  const { id, confidence } = segment.intent;
  const told = detailsTold(statement);
  const isTold = detailsAsked(text).some((name) => told.includes(name));
  const isPlea = id === 'ask_human' && !callsForPerson.test(text) && (reportsWords(text) || isTold);
  if (nothingAsked.has(id) && confidence >= sure && !isPlea) return undefined;
  if (resumes && resumes.asks !== 'human') return goesOnWith(matter, statement);
  if (isTold && bearsOnReply(text, statement)) return 'surely';
  if (sharesFigure(text, statement) && isShort(text, { zh: 20, en: 60 }) && !isOfGoodsForSale(matter)) return 'surely';
  const isComplaint = id === 'complaint' && confidence >= halfSure && !asksWhatSaid.test(text);
  if (reportsWords(text) && !isComplaint) return 'surely';
  if (asksRequestNumber(text) && !told.includes('number')) return undefined;
  if (providesFor(text, statement)) return 'surely';
  if (resumes || isComplaint) return undefined;
  const isOfIt = sharesTerms(text, statement) || sharesSubject(text, statement);
  if (isTold && mayBeOfIt(matter, memory) && (isOfIt || isFree(matter) || goesOnFromQuote(segment, memory)))
    return 'surely';
  if (asksSomething(text) && (isVague(matter) ? sharesTerms(text, statement) : isCovered(matter, statement)))
    return 'surely';
  return isAlike(matter, statement, memory) ? 'nearly' : undefined;
}

/** Asked of goods that the shop sells: a sum in it is a price. */
const isOfGoodsForSale = ({ intent, segment: { entities } }: Matter): boolean =>
  ofRange.has(intent) && entities.products.length > 0;

/** What a colleague decided of a wish, as far as one sentence tells. */
export type Ruling = 'refused' | 'allowed';

/**
 * How a colleague has decided on what is wished for here: by the last sentence of theirs that is of the same subject.
 * Undefined where nothing is wished, where it is of other goods or orders than they wrote of, and where they decided nothing.
 */
export function rulingOn(
  matter: Matter,
  statement: string,
  memory: Readonly<DialogueMemory>,
): { ruling: Ruling; sentence: string } | undefined {
  const { segment, intent, resumes } = matter;
  const { text, entities } = segment;
  if (resumes && resumes.asks !== 'human') return undefined;
  if (entities.orderNumbers.some((number) => number !== memory.orderNumber)) return undefined;
  const isOther = (word: string) =>
    !statement.toLowerCase().includes(word) && memory.goods?.words.includes(word) !== true;
  if (entities.products.length > 0 && entities.products.every(isOther)) return undefined;
  if (!(wishes.has(intent) || wishedFor.test(text)) || asksHowItStands.test(text)) return undefined;
  const wished = subjectsOf(text, intent);
  const decided = sentencesIn(statement).flatMap((sentence) => {
    const ruling = refuses.test(sentence) ? 'refused' : allows.test(sentence) ? 'allowed' : undefined;
    const isOfIt = subjectsOf(sentence).some((name) => wished.includes(name)) || ofWish.test(sentence);
    return ruling !== undefined && isOfIt ? [{ ruling, sentence: sentence.trim() } as const] : [];
  });
  return decided.at(-1);
}

const sentencesIn = (statement: string) => statement.match(/[^。！；.!;\n]+[。！；.!;\n]*/gu) ?? [];
const ofWish = /[退换补]|\b(?:refund|return|exchange|replace|take (?:it|them) back|exception)/i;
const wishedFor =
  /退款|退钱|退(?:给)?我|换货|换一|通融|破例|\b(?:refund|money back|exception|exchange|replacement|return)\b/i;
const asksHowItStands =
  /什么时候|啥时候|几号|多久|到账|进度|到哪|哪里|哪儿|哪张|多少|\b(?:when|where|status|how (?:much|long)|track|arriv)/i;
const refuses =
  /(?:不能|没办法|没法|无法|不可以|不支持|不予|办不了|退不了|换不了|不给)(?:再|给您|为您|帮您)?[^，。]{0,10}(?:退|换|补|赔|办|处理)?|\b(?:can['’]?t|cannot|can not|unable to|won['’]?t|not able to|not possible|couldn['’]?t)\b/i;
const allows =
  /(?:给您|帮您|为您|可以|按)[^，。]{0,14}(?:处理|退|换|补)|跟(?:助手|机器人|客服)说|\b(?:we|i|you)\b.{0,12}\b(?:can|will|accept|may|agree|['’]ll)\b.{0,30}\b(?:return|exchange|refund|replace|back)|\bas an exception\b|\btell (?:the|our) assistant\b/i;

/** What happens if it doesn't come as promised, and what was promised for that. */
const asksWhatIf = (text: string) =>
  /没(?:到|收到|打|退|来|寄)[^。]{0,4}(?:怎么办|咋办|呢)|\bwhat if\b|\bif (?:it|they|that)(?: is|['’]s| are)?(?:n['’]t| not| doesn['’]t)\b/i.test(
    text,
  );
const provides = (statement: string) =>
  /(?:要是|如果|万一|若)[^。]{0,12}没|\bif (?:it|they|that|you)\b[^.]{0,20}(?:n['’]t|not)\b/i.test(statement);

/** Says what happens in the case that is asked about. */
export const providesFor = (asked: string, statement: string): boolean => asksWhatIf(asked) && provides(statement);

/** What is asked for meanwhile leaves the matter as it is. */
function goesOnWith({ intent, segment }: Matter, statement: string): Bearing {
  const asked = subjectsOf(segment.text, intent);
  return subjectsOf(statement).some((name) => asked.includes(name)) ? 'nearly' : undefined;
}

function mayBeOfIt({ intent, segment }: Matter, memory: Readonly<DialogueMemory>): boolean {
  if (intent === 'promotions' && coupon.test(segment.text)) return true;
  if (ofRange.has(intent)) return false;
  if (intent !== 'product_question' || goesOnFromQuote(segment, memory)) return true;
  const isOfGoods = memory.lastIntent !== undefined && aboutGoods.has(memory.lastIntent);
  return !isOfGoods && segment.intent.confidence < plainlyMeant;
}

const coupon = /券|优惠码|\bcoupons?\b|\bvouchers?\b/i;

/** Names no matter and nothing of its own: what it asks for can only be what was spoken of. */
function isFree({ segment: { text, entities } }: Matter): boolean {
  const { products, orderNumbers, trackingNumbers } = entities;
  const named = products.length + orderNumbers.length + trackingNumbers.length;
  return named === 0 && subjectsOf(text).length === 0 && !ownThings.test(text);
}

const ownThings = /\borders?\b|\btracking\b|订单|\bdispatch/i;

/** "When is that?" right after a colleague was quoted. */
const goesOnFromQuote = (
  { text, entities: { products, orderNumbers } }: Matter['segment'],
  { quotedAt, turns = 0 }: Readonly<DialogueMemory>,
): boolean =>
  quotedAt !== undefined && quotedAt === turns - 1 && products.length + orderNumbers.length === 0 && leansBack(text);

/** Most of what is asked about is in the statement. */
function isCovered({ intent, segment }: Matter, statement: string): boolean {
  if (aboutGoods.has(intent) || ofRange.has(intent)) return false;
  const asked = [...termsOf(segment.text)].filter((term) => !term.startsWith('#'));
  const said = termsOf(statement);
  const shared = asked.filter((term) => said.has(term)).length;
  return shared >= 2 && shared / asked.length >= 0.6;
}

const sharesSubject = (text: string, statement: string): boolean => {
  const told = subjectsOf(statement);
  return subjectsOf(text).some((name) => told.includes(name));
};

function sharesTerms(text: string, statement: string): boolean {
  const said = termsOf(statement);
  return [...termsOf(text)].some((term) => said.has(term));
}

/** What the ear hardly places. */
function isVague({ intent, segment }: Matter): boolean {
  return (
    (talk.has(intent) || intent === 'out_of_scope' || segment.intent.confidence < halfSure) && !ofRange.has(intent)
  );
}

/** Of the same subject; words that name none belong to the matter that was talked of then. */
function isAlike({ intent, segment }: Matter, statement: string, { lastIntent }: Readonly<DialogueMemory>): boolean {
  if (aboutGoods.has(intent) || intent === 'promotions' || talk.has(intent)) return false;
  const told = subjectsOf(statement);
  if (told.length === 0) return intent === lastIntent;
  const named = subjectsOf(segment.text);
  const asked = named.length > 0 ? named : subjectsOf(segment.text, intent);
  const isAlikeInName = told.some((name) => asked.includes(name));
  // a rule of the shop is another matter than a case, unless it is asked in the same words
  return isAlikeInName && (aboutOneOrder.has(intent) || sharesTerms(segment.text, statement));
}

const ofTracking = /快递单号|运单|\btracking\b/i;

/**
 * The shop's own data or deeds belong beside whatever a colleague wrote: it is asked how something stands at the moment,
 * or wished that something be done.
 */
export function hasDataOfItsOwn({ intent, segment }: Matter, memory: Readonly<DialogueMemory>): boolean {
  const { text, entities } = segment;
  if (goesOnFromQuote(segment, memory) || asksWhatIf(text)) return false;
  if (intent === 'order_details')
    return entities.products.length + entities.orderNumbers.length > 0 || ownThings.test(text);
  if (ofTracking.test(text)) return true;
  if (intent === 'refund_status' && entities.products.length > 0) return true;
  if (intent === 'refund_status' || whereabouts.includes(intent)) return segment.intent.confidence >= 0.6;
  return wishes.has(intent) && (!asksSomething(text) || wantsIt.test(text));
}

const wishes: ReadonlySet<IntentId> = new Set<IntentId>([
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'price_protection',
  'item_problem',
]);
const wantsIt = /\b(?:please|pls|can you|could you|i want|i'd like|set (?:it|that) up)\b|帮我|我要|我想|麻烦|给我办/i;
