import { pointedByName } from '../../orders/name-order.ts';
import { leansOnVariant } from '../../readers/leaning/variant-alone.ts';
import { aboutGoods } from '../../matter.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { asksFit } from '../sizes/asks-fit.ts';
import { kindsSaid } from '../search/kinds-said.ts';
import { mayBeJudged } from '../verdicts/judge-question.ts';
import { toneIn } from './same-colour.ts';

/** A pack, by its size alone: "the big bag", “小袋的”. */
const pack =
  /\b(?:big|bigg?er|biggest|large|larger|largest|small|smaller|smallest|little|medium|other|\d+(?:\.\d+)? ?(?:kg|g|kilos?|l|ml|m|metre|meter)s?)\b(?: \w+)? ?(?:bags?|packs?|box(?:es)?|tins?|cans?|tubs?|ones?|sizes?|version|bottles?)\b|\b(?:the )?\d+(?:\.\d+)? ?(?:kg|kilos?|metre|meter)s?\b|[大小中](?:袋|包|份|盒|罐|桶|瓶|号)的?|\d+(?:\.\d+)?(?:公斤|千克|斤|米)(?:的|装|那)?/i;
const variant = /colou?rs?\b|\bsizes?\b|颜色|[啥什么哪]色|几个色|色号|尺码|[啥什么哪几]个?码|码数/i;

/** “他穿42”: told of whom it is for. */
const worn = /穿\s?\d{2}(?!\d|斤|公斤|cm|厘米)|\bwears? (?:an? )?\d{2}\b/i;

/** A part that may come with a thing, rather than goods of their own. */
const comesWith =
  /\b(?:come|comes|include[sd]?|supplied|sold)\b.{0,24}\b(?:with|in the box|in it|it)\b|\b(?:with|in) it\b|\bin the box\b|\bdoes (?:it|this) (?:have|come)\b|^(?:它|这个?|那)?(?:自?带|附带?|含|配|送|有没有带)(?!.{0,3}(?:去|上))/i;

/** Whether the words tell of a pack by its size. */
export const namesPackAlone = (text: string): boolean => pack.test(text);

const isShort = (text: string) => text.length <= (/\p{Script=Han}/u.test(text) ? 16 : 60);

/** Which size to take is worked out rather than looked up. */
const ofFit =
  /\b(?:what|which) (?:\w+ )?size\b.{0,20}\b(?:should|do|would|for|am|fits?)\b|\bsize (?:should|do|would)\b|穿(?:什么|啥|多大|几|哪)|[选拍买](?:什么|啥|多大|几|哪)个?[码号]|合适|合身|偏[大小]/i;
/** Looks beyond what was shown. */
const otherGoods =
  /\b(?:other|another|different) (?!colou?r|size)\w+|\b(?:similar|else|cheaper|instead of)\b|别的(?!颜色|尺码|码|色)|其他(?!颜色|尺码)|类似|换个/i;

/** The talk is about goods that were just shown, in the same breath or before. */
function hasView({ memory: { productId, lastIntent, shown }, turn, segment }: PlaybookContext): boolean {
  if (productId === undefined) return false;
  // “the 20000 one” of two that were shown
  const [at, ...more] = pointedByName(segment.text, shown?.kind === 'product' ? (shown.names ?? []) : []);
  if (at !== undefined && more.length === 0 && shown?.ids[at] !== productId) return false;
  const isNamedBeside = turn.segments.some(
    ({ text, entities }) => text !== segment.text && !segment.text.includes(text) && entities.products.length > 0,
  );
  return isNamedBeside || (lastIntent !== undefined && aboutGoods.has(lastIntent));
}

/** "How much is the big bag", "got the navy in a 43", “42的有没 都啥色”: names no goods, and so means those in view. */
export function asksVariantOfView(context: PlaybookContext): boolean {
  const { text, entities } = context.segment;
  if (!hasView(context) || entities.ordinal !== undefined || !isShort(text) || ofFit.test(text)) return false;
  if (asksFit.test(text) && !/\d/.test(text)) return false; // “small” is no size here
  if (context.intent === 'compare_products' || otherGoods.test(text)) return false;
  if (Object.keys(entities.measures).length > 0 || kindsSaid(withoutPacks(text)).some(({ kind }) => !kind.isGeneral))
    return false;
  const names = entities.colours.length + entities.sizes.length > 0 || toneIn(text) !== undefined || worn.test(text);
  return names || leansOnVariant(text) || pack.test(text) || variant.test(text);
}

/** "And how long does the battery go?": asks a point of data and names no goods. */
export function asksOfView(context: PlaybookContext): boolean {
  const { intent, resumes, followUp, segment } = context;
  const { text, entities } = segment;
  if (!hasView(context) || !isShort(text) || resumes || followUp || entities.ordinal !== undefined) return false;
  const isOfWidth = intent === 'recommend_size' && ofWidth.test(text) && Object.keys(entities.measures).length === 0;
  if (intent !== 'product_question' && intent !== 'policy_question' && intent !== 'nonsense' && !isOfWidth)
    return false;
  const named = kindsSaid(text).filter(({ word }) => word !== undefined || !pointing.test(text));
  if (entities.products.length > 0 || named.length > 0 || otherGoods.test(text)) return false;
  return (attributeTopics.some(({ asked }) => asked.test(text)) || mayBeJudged(text)) && !ofWhole.test(text);
}

/** What is only described in what is asked of it: “does it do sleep tracking” names no fitness band. */
const pointing = /\b(?:it|this|that)\b|它|这[个款]|那[个款]/i;

/** Told by how wide they are made, before any size. */
const ofWidth = /\b(?:wide|narrow|width)\b|宽脚|脚宽|脚胖|脚肥/i;

/** Of the whole shop, an order or its rules. */
const ofWhole =
  /\b(?:all|any|every|your (?:shop|store|policy)|you (?:ship|deliver|take)|both|they|compare)\b|都|你们|全部|退|换|运费|快递|发货|包邮/i;

/** "Does it come with a plug?": of what is in view, though it names goods. */
export function asksPartOfView(context: PlaybookContext): boolean {
  const { text } = context.segment;
  const isOfPart = attributeTopics.some(({ ofPart, asked }) => ofPart === true && asked.test(text));
  return hasView(context) && isShort(text) && (comesWith.test(text.trim()) || isOfPart) && kindsSaid(text).length > 0;
}

const withoutPacks = (text: string) => text.replace(new RegExp(pack.source, 'giu'), ' ');

/** Of several shown, the first that comes in the colour and size that are named; else the one that is talked about. */
export function* viewWith(context: PlaybookContext, comes: (id: string) => Steps<boolean>): Steps<PlaybookContext> {
  const { shown, productId } = context.memory;
  const ids = shown?.kind === 'product' ? shown.ids.slice(0, 4) : [];
  const bare = { ...context.segment, entities: { ...context.segment.entities, products: [] } };
  const turn = { ...context.turn, segments: [bare] };
  const asked = { ...context, turn, intent: 'product_question' as const, segment: bare };
  if (ids.length < 2 || productId === undefined || (yield* comes(productId))) return asked;
  for (const id of ids) {
    if (id === productId || !(yield* comes(id))) continue;
    const { productName: _name, ...memory } = context.memory;
    return { ...asked, memory: { ...memory, productId: id } };
  }
  return asked;
}
