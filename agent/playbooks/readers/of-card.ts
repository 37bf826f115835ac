import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import type { ActionKind, ClaimGround } from '../../../tools/policy/action-kinds.ts';
import { askedOfCard, askedOfWish, type AskedOfCard } from '../actions/card/asks-of-card.ts';
import { speaksOfNewGoods } from '../actions/under-way/arranged-questions.ts';
import { isFault } from '../actions/said-words.ts';
import { sure } from '../matter.ts';
import type { OpenMatter } from '../playbook.ts';
import { answers } from './answers-open.ts';
import { justSure, type Reader } from './reader.ts';

/** “补到微信吗”, "where does it go?", “要等几天” before a card: of what it would do, by what it says; it waits on. */
export const readOfCard: Reader = (segment, { open }) => {
  const isOfIt = open && askedOfCard(segment, open).length > 0;
  if (!isOfIt || landsIn(segment.text).some(({ isForeign }) => isForeign)) return undefined;
  return { intent: open.intent, confidence: Math.max(segment.intent.confidence, sure), segment, resumes: open };
};

/** The same before there is a card: by the shop's rules; what was asked for stays open. */
export const readOfWish: Reader = (segment, memory) => {
  const { text, entities } = segment;
  const { open } = memory;
  if (!open || (!supposesMisfit(text, open) && answers(segment, open, memory))) return undefined;
  if (entities.products.length + entities.orderNumbers.length > 0) return undefined;
  // how long goods sent again take is told from the shop's days for a delivery
  if (open.action?.args['wants'] === 'reship' && !open.card && /^(?:goods|money)When$/.test(askedOfWish(text)[0] ?? ''))
    return justSure('policy_question', segment);
  const apart = topicApart(text, open);
  const [topic] = apart
    ? [apart]
    : open.card
      ? []
      : askedOfWish(text).flatMap((asked) => topicFor(asked, text, open) ?? []);
  if (topic === undefined) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return justSure('policy_question', { ...segment, text: wordingOf(topic)[language] });
};

/** The rule that tells it, while the shop has said nothing yet. */
function topicFor(asked: AskedOfCard, text: string, open: OpenMatter): TopicId | undefined {
  const ofWish = open.asks === 'ground' ? 'request_return' : undefined;
  const tool = open.action?.tool ?? (open.intent === 'price_protection' ? 'claim_price_protection' : ofWish);
  if (tool === 'request_exchange') return ofSwap[asked];
  if (tool === undefined || !ofMoney.includes(tool)) return undefined;
  if (tool === 'request_refund' && speaksOfNewGoods(text)) return undefined;
  const ground = open.action?.args['ground'] as ClaimGround | undefined;
  if (asked === 'whoPays' && tool === 'request_return')
    return isFault(ground) ? 'return_shipping_faulty' : 'return_shipping_who_pays';
  if (asked === 'whoPays' && (ground === 'not_received' || ground === 'missing_part'))
    return tool === 'request_refund' ? 'parcel_lost_compensation' : undefined;
  if (asked === 'mustReturn') return tool === 'request_return' ? 'return_how' : undefined;
  return asked === 'moneyWhen' ? 'refund_time' : asked === 'moneyWhere' ? 'refund_where' : undefined;
}

/** What no card says, though it is asked of what the card would do. */
function topicApart(text: string, { action, intent }: OpenMatter): TopicId | undefined {
  if (action?.tool === 'request_exchange' || (!action && intent === 'exchange_item'))
    return howToSend.test(text.trim()) ? 'return_how' : topicOfSwap(text);
  if (action?.tool === 'claim_price_protection' || (!action && intent === 'price_protection'))
    return topicOfPrice(text);
  if (action?.tool === 'reissue_missing_gift' && forMoney.test(text)) return 'item_missing';
  if (intent === 'return_item' && howToSend.test(text.trim())) return 'return_how';
  return action && ofMoney.includes(action.tool) && postageBack.test(text) ? 'refund_shipping_fee' : undefined;
}

const howToSend =
  /^(?:and |so |ok |then )*how (?:do|should|can|would) i (?:send|return|post|ship) (?:it|them|this|mine|the (?:old|first|other|one i have)(?: one)?)(?: back)?[?.!]*$|^(?:那|我|该|要)*(?:怎么|咋|如何)寄(?:回|回去|给你们|过去)?(?:呢|啊)?[?？]?$/i;

/** “几天内降价都算吗”, "does it work twice": of the claim itself. */
function topicOfPrice(text: string): TopicId | undefined {
  if (/\btwice\b|\bagain\b|\bonce more\b|\b(?:how many|more) times\b|几次|多次|再降|又降|还能再/i.test(text))
    return 'price_protection_excluded';
  if (/优惠券|用了?券|积分|\b(?:coupons?|vouchers?|points|codes?)\b/i.test(text)) return 'price_protection_how';
  const isOfDays =
    /\bhow long (?:do|have) i (?:have|got)\b|\bhow (?:long|many days)\b.{0,24}\b(?:valid|window|claim|last|cover)|\bdeadline\b|几天(?:内|之内)|价保(?:期|几天|多久)|保价?(?:期|几天|多久)/i;
  return isOfDays.test(text) ? 'price_protection' : undefined;
}

/** Money in the place of a gift that wasn't there. */
const forMoney = /折现|折算|换成?(?:钱|现金)|退(?:我)?钱|\b(?:cash|money|refund)\b/i;

/** The postage that was paid with the order. */
const postageBack =
  /\b(?:get|have|refund(?:ed)?|includ\w*)\b.{0,24}\b(?:postage|shipping|delivery)(?: (?:fee|cost|charge)s?)?\b(?!.{0,12}\blabel)|\b(?:postage|shipping|delivery)\b.{0,16}\b(?:back|refunded|included)\b|运费.{0,4}退|退.{0,4}运费|(?:包|含|包括|包含)运费|运费(?:也)?(?:算|包|含|在内)/i;

/** “要补差价吗”, "what if the S doesn't fit either?" before a swap. */
function topicOfSwap(text: string): TopicId | undefined {
  if (
    /差价|(?:要|得|用|需)?(?:不要|不用)?[加补]多?(?:少)?钱|加价|\bprice difference|\bpay (?:extra|more|the difference)|\bcosts? (?:more|extra)|\bhow much (?:extra|more)\b|\b(?:any|an?) (?:extra|additional)(?: (?:cost|charge|fee)s?)?\b/i.test(
      text,
    )
  )
    return 'exchange_price_difference';
  if (soldOut.test(text) && whatThen.test(text)) return 'exchange_sold_out';
  const isMisfit = /\bfit|too (?:big|small|tight)|不合适|(?:还|也)(?:是)?[不太]|穿不/i.test(text);
  const isOnceMore =
    /\b(?:swap|exchange)\b.{0,16}\b(?:again|twice|a second time)\b|(?:再|还能|能再)换一?次?[吗么?？]/i.test(text);
  return isOnceMore || (isMisfit && supposes.test(text)) ? 'exchange_policy' : undefined;
}

const supposes = /\bif\b|如果|要是|万一|的话/i;

/** “要是L也大了能再换吗”, "if the L is too big too": the size that is named is none that is wished for. */
const supposesMisfit = (text: string, open: OpenMatter): boolean =>
  supposes.test(text) && topicApart(text, open) === 'exchange_policy';

const soldOut =
  /(?:没|缺|断)货|没有?(?:了|的话)|卖完|售罄|\b(?:sold out|out of stock|not (?:in stock|available)|(?:is|are)n['’]?t (?:in stock|available))\b/i;
const whatThen = /怎么办|咋办|咋整|如果|要是|万一|的话|\bif\b|\bwhat (?:then|happens)\b|\bthen what\b/i;

const ofSwap: Readonly<Partial<Record<AskedOfCard, TopicId>>> = {
  goodsWhen: 'exchange_time',
  moneyWhen: 'exchange_time',
};

const ofMoney: readonly ActionKind[] = ['claim_price_protection', 'cancel_order', 'request_return', 'request_refund'];
