import type { Askable } from '../scenarios/scenario.ts';

/** How an agent asks for what a shopper may know, in both languages. */
const asking: readonly (readonly [Askable, RegExp])[] = [
  ['order_number', /\border number\b|\bwhich order\b|订单号|订单编号|哪(?:一)?(?:个|笔|单|张)(?:订单|单子)|哪一?单/iu],
  ['phone_tail', /\blast (?:four|4)\b|\bphone\b|后四位|尾号|手机号/iu],
  ['email', /\be-?mail\b|邮箱/iu],
  ['photo', /\bphotos?\b|\bpictures?\b|照片|图片|拍(?:张|个|一)/iu],
  [
    'measurements',
    /\bheight\b|\bweight\b|\b(?:foot|feet) length\b|\bmeasurements?\b|\bchest\b|身高|体重|脚长|胸围|三围/iu,
  ],
  ['address', /\baddress\b|地址/iu],
  ['size', /\b(?:which|what) (?:size|colou?r)\b|(?:什么|哪个|多大的?)(?:尺码|码|号|颜色)|换(?:成)?(?:什么|哪)/iu],
  ['item', /\bwhich (?:item|one|piece|of (?:them|these|the))\b|哪(?:一)?(?:件|样|双|款|个商品)/iu],
  ['reason', /\bwhy\b|\breason\b|原因|为什么|为啥/iu],
  [
    'description',
    /\bwhat(?:’|')?s wrong\b|\bwhat (?:is wrong|happened)\b|\bdescribe\b|\btell me (?:more|a little|what)\b|怎么(?:了|坏)|哪里(?:坏|有|不)|什么(?:问题|情况)|具体/iu,
  ],
  ['product', /\bwhich (?:product|model|item)\b|哪(?:一)?款|什么(?:商品|东西|产品)/iu],
  [
    'go_ahead',
    /\b(?:shall|should) i\b|\b(?:would you like|do you want|want) me to\b|要我|需要我|(?:帮|给|替|为)您[^。！]*吗|要吗|要不要|可以吗/iu,
  ],
];

/** What a reply asks the shopper for, in no order; empty when it asks nothing that has a name. */
export function askedFor(text: string): Askable[] {
  const asks = text
    .split(/(?<=[.!?。！？\n])/u)
    .filter((sentence) =>
      /[?？]|\b(?:please|could you|can you|send me|tell me|let me know|what is|need)\b|请|麻烦|告诉|发(?:我|一下|给)|提供|需要/iu.test(
        sentence,
      ),
    )
    .join(' ');
  // That one was sent is said first, and that it is to be typed after.
  if (/\b(?:one-time|verification|six-digit) code\b|验证码/iu.test(text)) return ['code'];
  return asking.flatMap(([askable, pattern]) => (pattern.test(asks) ? [askable] : []));
}
