import type { IntentId } from '../understanding/intents.ts';
import type { Segment } from '../understanding/understanding.ts';
import { attributeTopics } from './goods/attribute-topics.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { aboutGoods, aboutOneOrder, hasOrderDetails, onlyDetails, sure, whereabouts, type Matter } from './matter.ts';
import type { DialogueMemory } from './playbook.ts';

/** Words that mean something only after what was said before; `undefined` when they stand by themselves. */
export function leanOnTalk(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const last = memory.lastIntent;
  if (!last) return undefined;
  const followUp = followUpOf(segment.text);
  const intent = followUp
    ? byFollowUp(followUp, last, memory)
    : (byCue(segment, last) ?? byDetails(segment, last, memory));
  if (!intent) return undefined;
  const confidence = Math.max(segment.intent.confidence, sure);
  return { intent, confidence, segment, ...(followUp ? { followUp } : {}) };
}

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
    case 'when':
      return last;
  }
}

const ofMoney = /款|钱|退|到账|money|refund|paid|pay\b/i;
const ofParcels = /parcel|package|deliver|ship|order|快递|包裹|发货|物流|订单|送/i;
const asksContents =
  /^what(?:'s| is| was) in (?:it|the (?:parcel|package|order|box))|^(?:里面|包裹里)(?:还|都)?(?:有|是|都)/i;
const asksPhone =
  /(?:快递员?|物流|骑手|司机).{0,4}(?:电话|手机|联系方式)|(?:carrier|courier|driver).{0,12}(?:phone|number|contact)/i;
const whatNow =
  /^(?:so |and |ok |but )*what (?:now|next|happens (?:now|next)|(?:do|can|should) (?:i|we) do(?: now)?)\??$|^(?:那|现在)?(?:怎么(?:办|处理|弄|补|赔|搞)|咋(?:办|弄|整)|然后呢|接下来呢?)(?:呢|啊)?[?？]?$/i;
const asksHowLong = /how long|when|多久|什么时候|啥时候|几天|几号/i;
const wantsSwap = /\b(?:swap|exchange|trade)\b|换成|帮我换|我要换|换一?[件双条个]|换货/i;
const wantsMoney = /instead|rather|just|want|give me|我要|想要|直接|干脆|还是/i;
/** “鞋子呢”, "and the shoes?": the same question about something else. */
const turnsToAnother = /^(?:那|还有|那么)?(?:我的)?\S{1,10}呢[?？]?$|^(?:and|what about|how about)\s[^,.]{2,40}$/i;
const wishes: readonly IntentId[] = ['return_item', 'exchange_item', 'item_problem', 'cancel_order'];

/** Telling words, read by what the talk is about. */
function byCue({ intent, text, entities }: Segment, last: IntentId): IntentId | undefined {
  const { id, confidence } = intent;
  if (last === 'refund_status' && !ofParcels.test(text)) {
    if (asksAmount.test(text.trim())) return 'refund_status';
    if (confidence < 0.6 && ofMoney.test(text)) return 'refund_status';
    const isVague = whereabouts.includes(id) || id === 'product_question';
    if (isVague && (entities.products.length === 0 || /^(?:and|那|还有)/i.test(text.trim()))) return 'refund_status';
  }
  if (wishes.includes(last) && id === 'refund_status' && asksHowLong.test(text)) return last;
  if (wishes.includes(last) && id === 'refund_status' && wantsMoney.test(text)) return 'return_item';
  if (aboutGoods.has(last) && wantsSwap.test(text) && id !== 'policy_question') return 'exchange_item';
  if (aboutOneOrder.has(last) && asksContents.test(text)) return 'order_details';
  if (last === 'order_details' && asksWhich.test(text.trim()) && entities.products.length === 0) return 'order_details';
  if (last === 'order_details' && asksDestination.test(text.trim())) return 'order_details';
  if (aboutOneOrder.has(last) && asksPhone.test(text)) return 'track_parcel';
  if (aboutOneOrder.has(last) && whatNow.test(text.trim())) return last;
  const turnsTo = entities.products.length > 0 && turnsToAnother.test(text.trim());
  if (last === 'promotions' && confidence < sure && text.length <= 30) return last;
  return turnsTo && (aboutOneOrder.has(last) || aboutGoods.has(last) || last === 'promotions') ? last : undefined;
}

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

/** A message that names things and asks nothing by itself. */
function byDetails(
  { intent, text, entities }: Omit<Segment, 'runnersUp'>,
  last: IntentId,
  memory: Readonly<DialogueMemory>,
): IntentId | undefined {
  const { ordinal, products, colours, sizes, measures, maxPrice, minPrice } = entities;
  const goods = aboutGoods.has(last);
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
  /[?？吗呢]|什么|怎么|多少|哪|^(?:and )?(?:how|what|which|when|where|who|why|do|does|is|are|can|could|will)\b/i;

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
