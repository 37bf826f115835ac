import { aboutOneOrder, sure, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import type { Segment } from '../../understanding/understanding.ts';

/** The order or parcel just shown isn't the one that is meant; whole messages only. */
const turnsAway =
  /^(?:(?:no|nope|sorry|wait|hmm?|err?|oh|actually)\b[\s,.!-]*)*(?:(?:i (?:mean|meant|said)|it['’]?s|that['’]?s|it is|that is)[\s,]*)?(?:not (?:that|this|the)(?: one| order| parcel| package)?|(?:the )?wrong (?:one|order|parcel|package)|(?:i (?:mean|meant) |about )the other (?:one|order|parcel|package)|the other (?:one|order|parcel|package),? (?:i mean|please)?)[\s,.!]*(?:(?:i (?:mean|meant)|it['’]?s|but)? ?(?:the|my|an?) ?other (?:one|order|parcel|package))?[\s.!?]*$|^(?:(?:no|nope|sorry|wait|oh|actually)\b[\s,.!-]*)+(?:cancel |return )?(?:the|my) other (?:one|order|parcel|package)[\s.!]*$|^(?:不|不对|错了?|不是(?:的|吧)?|额|呃|哎)?[\s,，。!！]*(?:(?:我)?(?:说|问|指|要|查|想问)的)?(?:不是|并不是)(?:说|指|问)?(?:这|那)(?:一)?(?:个|单|笔|件|条|个?订单|个?包裹)?[啊呀吧了呢]?[\s,，。!！]*(?:(?:是|我(?:说|问|指)的是|要)?(?:另|别)(?:外)?(?:的)?(?:一)?(?:个|单|笔|件)?(?:订单|包裹)?)?[啊呀吧的]?[。.!！~]*$|^(?:不是|不对|错了)?[\s,，]*我(?:说|问|指|要|查|想问)的是(?:另|别)(?:外)?(?:的)?(?:一)?(?:个|单|笔|件)?(?:订单|包裹)?(?:呢|啊|呀)?[。.!！~]*$|^(?:不是?|不对|错了|等等|等下|啊)[\s,，。!！]*(?:是|要)?(?:取消|退|换|改|催)?(?:的是)?(?:另|别)(?:外)?(?:的)?(?:那|一)?(?:个|单|笔|件)(?:订单|包裹)?[啊呀吧的]*[。.!！~]*$|^(?:查|看)?错(?:单|订单)?了[啊呀吧]?[。.!！~]*$/i;

/**
 * “不是这个”, "no, not that one" right after an order was told of: the same matter, of another order. Undefined where no
 * order was.
 */
export function readNotThatOne(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const { lastIntent, orderNumber, open } = memory;
  if (orderNumber === undefined || lastIntent === undefined || !aboutOneOrder.has(lastIntent)) return undefined;
  if (open?.asks === 'item' || open?.asks === 'offer' || open?.asks === 'variant') return undefined;
  const { orderNumbers, products } = segment.entities;
  if (orderNumbers.length + products.length > 0 || !turnsAway.test(segment.text.trim())) return undefined;
  const intent = open?.asks === 'button' ? open.intent : lastIntent;
  return { intent, confidence: sure, segment, followUp: 'not_that' };
}
