import { aboutOneOrder, whereabouts } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** What is in it, where it goes, who brings it, and what now: of the order that was told of. */
export const ofOneOrder: Leaning = ({ text, entities }, last) => {
  if (!aboutOneOrder.has(last)) return undefined;
  if (asksContents.test(text)) return 'order_details';
  if (last === 'order_details' && asksWhich.test(text.trim()) && entities.products.length === 0) return 'order_details';
  if (ofPresent.test(text.trim())) return 'order_details';
  if (last === 'order_details' && asksDestination.test(text.trim())) return 'order_details';
  if (asksPhone.test(text) || (whereabouts.includes(last) && theirPhone.test(text.trim()))) return 'track_parcel';
  return asksWhatNow(text) ? last : undefined;
};

/** Asks no more than what is to be done. */
export const asksWhatNow = (text: string): boolean => whatNow.test(text.trim());

const whatNow =
  /^(?:(?:so|and|ok|okay|but)[, ]+)*how (?:do|can|would) i do (?:that|it|this)(?: then)?\??$|^(?:那)?(?:具体)?(?:怎么|咋|如何)(?:操作|做)(?:呢|啊)?[?？]?$|^(?:so |and |ok |but )*what (?:now|next|happens (?:now|next)|(?:do|can|should) (?:i|we|you|u) do(?: (?:now|then|for me|about (?:it|this|that)))*|(?:are|r) (?:my|the|our) (?:options|choices))\??$|^(?:.{0,40}[.,;!?] *)?(?:so |and |but )*(?:(?:is|isn['’]?t|is there|isn['’]?t there) )?(?:really )?(?:there )?(?:nothing|anything)(?: else)? (?:you|u|that you|we|i) can do(?: (?:about (?:it|this|that)|for me|then|now))?[?.! ]*$|^(?:so |and |ok )?(?:any|my|the) (?:options|choices)\??$|^(?:so |and |ok )*what (?:else )?do (?:you|u) need(?: from me)?\??$|^(?:那|还)?(?:我)?(?:还)?(?:需要|要)(?:我)?(?:准备|提供|发|交)?(?:些)?(?:什么|啥)(?:东西|材料|资料)?(?:呢|啊|吗)?[?？]?$|^(?:那|就|真的?|难道)*(?:没(?:有)?(?:别的|其他)?(?:办法|辙)了?|一点办法都?没有?了?)[吗么嘛呢]?[?？]*$|^(?:那|现在)?(?:怎么(?:办|处理|弄|补|赔|搞)|咋(?:办|弄|整)|然后呢|接下来呢?|(?:我)?(?:有|还有)?(?:什么|哪些|啥)(?:选择|办法|方案|解决办法))(?:呢|啊|吗)?[?？]?$/i;
const asksContents =
  /^what(?:'s| is| was) in (?:it|the (?:parcel|package|order|box))|^(?:里面|包裹里)(?:还|都)?(?:有|是|都)/i;
const asksWhich =
  /^(?:and )?(?:in )?(?:what|which) (?:colou?r|size)\b|^(?:是)?(?:什么|哪个?)(?:颜色|色|尺码|码)|^(?:是)?(?:多大|几)码/i;
/** Which size or colour they have. */
const ofPresent =
  /^(?:那)?(?:我)?(?:现在|原来|之前|手上|买的)(?:的)?(?:这|那)?[双件条个款]?(?:是)?(?:多大|几码|什么(?:码|颜色|色)|哪个(?:码|色))(?:的)?(?:呢|啊)?[?？]?$|^(?:and |so )?(?:what|which) (?:size|colou?r) (?:did i (?:get|order|buy|take)|do i have(?: now)?|(?:is|are) (?:the one|these|the ones) i have)\b.{0,10}$/i;
const asksDestination =
  /^(?:and )?where (?:was|is|did|does) (?:it|that|this) (?:sent|shipped|going|go|delivered)(?: to)?[?.!]*$|^(?:寄|发|送)(?:到|去)?(?:哪|哪里|哪儿)(?:了|的)?(?:呢|啊)?[?？]?$/i;
/** Of who brings it, after the word on a parcel. */
const theirPhone =
  /^(?:那)?(?:他们|它们|对方)(?:家)?的?(?:客服)?(?:电话|号码)(?:是)?(?:多少|几号|什么|呢)?[?？]?$|\b(?:their|the carrier['’]?s|the courier['’]?s) (?:phone )?(?:number|phone)\b|\b(?:how (?:do|can)|can|could|should) i (?:call|reach|contact|ring|phone) (?:them|him|her|the (?:courier|carrier|driver))\b|\bwho(?:['’]?s| is) the (?:courier|carrier)\b/i;
const asksPhone =
  /(?:快递员?|物流|骑手|司机).{0,4}(?:电话|手机|联系方式)|(?:carrier|courier|driver).{0,12}(?:phone|number|contact)/i;
