import type { Segment } from '../../understanding/understanding.ts';
import { asksOfDeed } from '../colleague/asks-of-deed.ts';
import { willWait } from '../../wishes/waits.ts';
import { goesOn, isOfNoUse } from '../../wishes/turns-offer-down.ts';
import { onlyDetails } from '../matter.ts';
import type { ActionDraft, OpenMatter } from '../playbook.ts';
import { amendAction } from './amend-action.ts';
import { optionNamed } from './find-item.ts';
import { asksOfOffer } from './offers/asks-of-offer.ts';
import { offerNamed } from './offers/name-offer.ts';
import { asksCostOfAddress } from './address/asks-cost.ts';
import { addressSaid } from './address/merge-address.ts';
import { cancelReasonIn, groundIn, pleadsPrice, remedyIn } from './said-words.ts';
import { codeIn, wantsNewCode } from './step-up.ts';
import { asksOfPhotos } from './faults/asks-of-photos.ts';
import { remedyTaken } from './faults/taken-remedy.ts';
import { asksWhatNow } from '../readers/leaning/of-one-order.ts';
import { givesUpWaiting } from '../readers/leaning/instead-of-waiting.ts';
import { asksIfMay, saysAgain, wishesIt } from './wish-again.ts';
import { withdraws } from './withdraw.ts';

const isShort = (text: string) => text.length <= (/\p{Script=Han}/u.test(text) ? 14 : 40);
/** “好的呢” is a yes. */
const asksBack =
  /[?？]|吗|(?<![好行的嗯要对以])呢[。.!！~]*$|什么|怎么|多少|多久|几天|几号|哪天|哪里|谁|\b(?:what|where|when|how|why|which|who)\b/i;
const leaves =
  /^(?:no\b|nope|nah|never ?mind|forget it|leave it|don'?t|那?算了|不用了?|不要了|先不|不(?:退|换|改|办|弄|催)了?|没事)/i;
const confirms =
  /^(?:我)?(?:确认|确定|同意|yes|yep|ok|okay|confirm|go ahead|do it|please do|sure|好的?|可以|行|嗯|是的?|对|没问题)(?:[\s,，!！。.~]|了|吧|的|please|it|取消|退货?|换货?|修改|cancel|return)*$/i;

/** “帮我申请吧”, "set it up please" to what was offered. */
const goAhead =
  /^(?:好的?|行|可以|嗯)?[,，\s]*(?:那就?|麻烦|请)?(?:你|您)?(?:帮我|给我|替我)?(?:现在)?(?:申请|办理?|弄|提交|处理|操作)(?:一?下)?(?:吧|了|呗)?[。!！]*$|^(?:(?:yes|ok|okay|sure)[, ]+)?(?:please |pls )?(?:set (?:it|that) up|arrange (?:it|that)|apply(?: for it)?|sort (?:it|that)(?: out)?)(?: please| pls| then)?[.!]*$/i;

/** “算了，你帮我催一下吧”: a sigh before a yes is no no. */
const withoutSigh = (text: string): string =>
  text
    .trim()
    .replace(
      /^(?:唉|哎)?[，,\s]*那?算了[，,。\s]*(?=(?:那|就|还是|你|您|麻烦)*(?:帮|给我|催))|^(?:oh )?(?:never ?mind|forget it|fine)[,.!\s]+(?=(?:just |please |ok )*(?:chase|urge|hurry|push)\b)/i,
      '',
    );

/** Whether the words give what an action waits for, decline it, or put it off. */
export function answersAction(segment: Segment, open: OpenMatter): boolean {
  const { text, intent } = segment;
  const plain = withoutSigh(text);
  const says = (id: string) => intent.id === id;
  const isVague = onlyDetails.has(intent.id) || intent.confidence < 0.5;
  const yesOrNo =
    says('affirm') || (says('deny') && !asksIfNot.test(plain) && !asksWhy.test(plain)) || leaves.test(plain);
  if (open.action && (withdraws(segment) || willWait(plain) || goesBackInstead(segment, open))) return true;
  if (asksCostOfAddress(plain, open)) return true;
  switch (open.asks) {
    case 'button':
      if (open.action?.tool === 'request_refund' && remedyIn(plain) !== undefined && asksFor(plain)) return true;
      if (amends(segment, open) || givesAddress(segment, open) || bargains(segment, open) || leavesOffer(segment, open))
        return true;
      return (
        confirms.test(plain) || (yesOrNo && isShort(plain)) || saysAgain(segment, open) || asksIfMay(segment, open)
      );
    case 'go_on':
      // “不要了，退了吧” turns more down than the urging that was offered
      if (
        open.action?.tool === 'urge_shipment' &&
        (remedyIn(plain) !== undefined || endsIt.test(plain) || givesUpWaiting(plain))
      )
        return false;
      if (open.intent === 'cancel_order' && !asksBack.test(plain) && (insistsOnCancelling(plain) || tellsWhyNot(plain)))
        return true;
      // who asks what to do takes what was offered, where nothing is done before its card
      if (open.action?.tool === 'request_refund' && asksWhatNow(plain)) return true;
      if (goAhead.test(plain) || (open.action === undefined && wishesIt(segment, open))) return true;
      if (
        open.intent === 'exchange_item' &&
        segment.entities.sizes.length > 0 &&
        isShort(plain) &&
        !asksBack.test(plain)
      )
        return true;
      if (asksOfIt.test(plain)) return false;
      return (yesOrNo && isShort(plain) && !asksBack.test(plain.replace(/why not/i, ''))) || confirms.test(plain);
    case 'code':
      if (givesAddress(segment, open) || choosesRemedy(segment, open)) return true;
      return codeIn(plain) !== undefined || wantsNewCode(plain) || yesOrNo || (isVague && isShort(plain));
    case 'item':
      return optionNamed(segment, open.options ?? []) !== undefined || (yesOrNo && isShort(plain));
    case 'variant': {
      const { sizes, colours, measures } = segment.entities;
      const named = sizes.length + colours.length + Object.keys(measures).length > 0 || /^\d{2}(?:\.5)?$/.test(plain);
      if (asksOptions.test(plain)) return true;
      return named || (yesOrNo && isShort(plain)) || (isVague && isShort(plain) && !asksBack.test(plain));
    }
    case 'ground':
      return tellsWhy(segment) || isReply(plain) || (yesOrNo && isShort(plain));
    case 'address':
      if (Object.keys(addressSaid(plain, open.action?.args ?? {})).length > 0 || yesOrNo) return true;
      return isShort(plain) && !asksBack.test(plain) && (isVague || open.missing !== undefined);
    case 'description':
      return yesOrNo || (!asksBack.test(plain) && (isVague || intent.confidence < 0.8 || tells.has(intent.id)));
    case 'photos':
      if (isBrief(plain) && tellsWhy(segment) && namesNoOther(segment, open)) return true;
      return (
        yesOrNo ||
        asksHowToSend.test(plain) ||
        asksOfPhotos(plain, open) !== undefined ||
        (remedyIn(plain) !== undefined && !asksAfter.test(plain) && asksOfDeed(plain) === undefined) ||
        cantShow(plain) ||
        (isShort(plain) && isVague && !asksBack.test(plain))
      );
    case 'offer':
      if (yesOrNo || goesOn(plain) || sticksTo(open.action, plain) || pleadsPrice(segment)) return true;
      if (isOfNoUse(plain) || asksOfOffer(plain)) return true;
      return offerNamed(segment, open.options ?? []) !== undefined && !asksBack.test(plain);
    case 'remedy':
      return remedyTaken(segment) !== undefined || (yesOrNo && isShort(plain) && !asksBack.test(plain));
    default:
      return false;
  }
}

/** “都有哪些”, "which ones are there": what there is to choose from, told once more. */
const asksOptions =
  /^(?:(?:ok|and|so|well)[, ]+)*(?:what|which) (?:(?:colou?rs?|sizes?|ones?|options?|else)? ?(?:are there|do you have|have you got|are available|is there|can i (?:have|get|choose)))\b.{0,12}$|^(?:那)?(?:都|还)?有(?:什么|哪些|啥|哪几种?)(?:颜色|尺码|码|色|款|规格)?(?:的|可选|可以选|能选)?(?:呢|啊|吗)?[?？]?$/i;

/** Why it isn't wanted any more, to who has offered to cancel it. */
const tellsWhyNot = (text: string): boolean => isBrief(text) && cancelReasonIn(text) !== undefined;

/** "No, just cancel" and 不用优惠，取消 turn something else down, not the cancelling. */
export const insistsOnCancelling = (text: string): boolean =>
  /取消|\bcancel\b/i.test(text) &&
  !/(?:别|不|不要|先不|不用|不想)(?:再)?取消|(?:n['’]?t|not|no need to|never) cancel/i.test(text);

/** “Forget it, cancel” turns the urging down for more than that. */
const endsIt = /(?<!别|不|不用|不要|不想|先别)(?:取消|撤单)|(?<!(?:n['’]t|not|no need to) )\bcancel\b/i;

/** What they would rather have, said while something else is still asked for. */
export const choosesRemedy = (segment: Segment, { action }: OpenMatter): boolean =>
  action?.tool === 'request_refund' &&
  isBrief(segment.text) &&
  codeIn(segment.text) === undefined &&
  !wantsNewCode(segment.text) &&
  remedyTaken(segment) !== undefined;

/** "Could you send me the same one again instead?" is a wish, though it is put as a question. */
const asksFor = (text: string) => !asksBack.test(text) || (politely.test(text) && !asksAfter.test(text));
const politely = /\b(?:can|could|would|will) you\b|能不能|可不可以|(?:能|可以).{0,12}吗/i;

/** Before a card that ends the sale: whether anything can be taken off is about that card. */
export function bargains(segment: Segment, { action }: OpenMatter): boolean {
  return action !== undefined && beforeEnd.includes(action.tool) && pleadsPrice(segment);
}

const beforeEnd: readonly ActionDraft['tool'][] = ['cancel_order', 'request_return', 'accept_retention_offer'];

/** On the card of an offer that was taken: it isn't wanted after all. */
function leavesOffer({ text }: Segment, { action }: OpenMatter): boolean {
  return action?.tool === 'accept_retention_offer' && isOfNoUse(text) && !/取消|退|\bcancel|\breturn/i.test(text);
}

/** A few words that change what is on the card. */
function amends(segment: Segment, { action }: OpenMatter): boolean {
  const { text } = segment;
  return action !== undefined && isBrief(text) && !asksBack.test(text) && amendAction(segment, action) !== undefined;
}

/** Another street, or a part put right, for the order whose address is being changed: no other order is named beside it. */
export function givesAddress({ text, entities }: Segment, { action }: OpenMatter): boolean {
  if (action?.tool !== 'change_delivery_address' || entities.ordinal !== undefined) return false;
  const { orderNumber } = action.args;
  const said = addressSaid(text, action.args);
  const { line, postcode, recipient } = said;
  const isElse = entities.orderNumbers.some((number) => number !== orderNumber && number !== postcode);
  return (
    !isElse &&
    (/\d/.test(line ?? '') || (isBrief(text) && !asksBack.test(text) && (recipient ?? postcode) !== undefined))
  );
}

const isBrief = (text: string) => text.length <= (/\p{Script=Han}/u.test(text) ? 24 : 60);

/** Goods that they named before, or none. */
const namesNoOther = ({ entities }: Segment, { text = '' }: OpenMatter): boolean =>
  entities.products.every((word) => text.toLowerCase().includes(word.toLowerCase()));

/** Asked what is wrong or why, whoever tells something has answered, unless it is a question or surely another matter. */
function tellsWhy({ text, intent, entities }: Segment): boolean {
  const plain = text.trim();
  if (asksFirst.test(plain) || entities.orderNumbers.length > 0) return false;
  const asksRule = intent.id !== 'policy_question' || asksBack.test(plain);
  if (groundIn(plain) === undefined && asksSum.test(plain)) return false;
  return groundIn(plain) !== undefined || !(otherMatters.has(intent.id) && intent.confidence >= 0.6 && asksRule);
}

/** Of a request that is there already, not of what is to be done. */
const asksAfter = /\b(?:track|status|progress|how much|how long|when)\b|进度|到哪|多久|什么时候|啥时候|多少|到账/i;

/** “Is that for sure” takes up no offer. */
const asksOfIt = /^(?:and |so |but )?(?:is|are|was|were|will|would|has|does|did) (?:that|it|this|they|you|u|i)\b/i;

/** “能退多少钱” tells no reason. */
const asksSum = /多少钱?|多久|几天|几号|什么时候/;

const asksFirst =
  /[?？]|[吗么]$|^(?:and |so |but |ok )?(?:what|where|when|how|why|which|who|can|could|do|does|did|is|are|will)\b/i;

const otherMatters: ReadonlySet<string> = new Set([
  'ask_human',
  'cancel_order',
  'change_address',
  'dispatch_status',
  'goodbye',
  'greeting',
  'nonsense',
  'order_details',
  'out_of_scope',
  'policy_question',
  'price_protection',
  'promotions',
  'refund_status',
  'search_products',
  'small_talk',
  'thanks',
  'track_parcel',
]);

const tells: ReadonlySet<string> = new Set([
  'item_problem',
  'parcel_problem',
  'complaint',
  'return_item',
  'exchange_item',
]);

const asksHowToSend =
  /(?:怎么|如何|在哪).{0,4}(?:发|传|上传)|how (?:do|can|should) i (?:send|upload|attach|add)|where (?:do|can) i (?:send|upload)/i;

/** Has no photo and can't take one: not who only takes it later. */
export const cantShow = (text: string): boolean => noPhoto.test(text) && !showsLater.test(text);

const noPhoto =
  /(?:照片|图片?).{0,4}(?:拍不了|发不了|传不了|没法|不方便|没了|没有(?!问题)|没拍|不想|懒得)|(?:没|没有|拍不了|发不了|没法拍|不方便拍|不想拍|懒得拍|扔了|丢掉).{0,6}(?:照片|图|拍)|(?:箱子|盒子|纸箱|包装|袋子|快递盒|东西)[^,，。吗?？]{0,5}(?:扔|丢掉|丢了|没留|没了)|(?:别|不要|不用)(?:再|老|总|又)?(?:让|叫|要)我(?:再|去)?(?:拍|发(?:照|图))|拍什么(?:照|图)|^(?:我|我这)?(?:没有?|没了|拍不了|发不了|没法拍|不方便拍|不想拍|懒得拍|扔了|已经扔了)(?:啊|呀|了)?[。!！]?$|\b(?:no|do(?:n['’]?|es ?n['’]?)t have|can(?:['’]?t|not) (?:take|send|get|do|make)|have ?n['’]?t got|did ?n['’]?t take|without)(?: (?:a|any|you a|one))? ?\b(?:photos?|pictures?|pics?|camera)\b|\b(?:threw|thrown|chucked|tossed|binned)\b.{0,24}\b(?:away|out|box|packag\w*|it|them)\b|\b(?:did ?n['’]?t|have ?n['’]?t) ke(?:ep|pt)\b.{0,16}\b(?:box|packag\w*|it|them)\b/i;

const showsLater =
  /(?:等|待会|一会|晚[上点]|回(?:家|去)|明天|马上|稍后).{0,6}(?:拍|发|补|传)|\b(?:later|tonight|tomorrow|when i (?:get|am|'m)|not yet)\b/i;

/** Says again what is to be done, rather than which offer is taken. */
export function sticksTo(action: ActionDraft | undefined, text: string): boolean {
  if (action?.tool !== 'request_return' || /\d|部分|不用寄|\b(?:partial|part|some|keep)\b/i.test(text)) return false;
  const remedy = remedyIn(text);
  return (remedy === 'refund' || remedy === 'return') && !asksBack.test(text);
}

const isReply = (text: string) =>
  /^(?:其他原因|other reason|just because|no reason|没有?(?:什么)?原因|没什么)$/i.test(text);

/** “为什么不是” is no no. */
const asksWhy = /^(?:那)?(?:为什么|为啥|凭什么)|^(?:but |so |and )?why\b(?! not[.!]*$)/i;

/** “So no refund?” asks whether it is a no. */
const asksIfNot =
  /^(?:so|then|and|but)\b.{2,60}\?|^no (?:refund|return|exchange|replacement|money)\b.{0,12}\?|^(?:所以|那|这么说).{2,20}[吗么?？]/i;

/** “Actually no, I just want to send it back”: a return in the place of the swap that waits. */
export const goesBackInstead = ({ text }: Pick<Segment, 'text'>, { action }: OpenMatter): boolean => {
  const remedy = remedyIn(text);
  const isBack = remedy === 'return' || remedy === 'refund';
  return action?.tool === 'request_exchange' && isBack && leavesSwap.test(text) && !asksBack.test(text);
};

const leavesSwap =
  /\b(?:no|not|don['’]?t|actually|instead|rather|just|forget|never ?mind)\b|不换|算了|还是|直接|不要了|干脆/i;

/** A no to going on at all. */
export function declines(segment: Segment): boolean {
  const { text, intent } = segment;
  if (asksIfNot.test(text) || asksWhy.test(text.trim())) return false;
  return intent.id === 'deny' || leaves.test(withoutSigh(text)) || willWait(text) || withdraws(segment);
}
