import { surely, type Reader } from './reader.ts';

/** “有哪几单退过款”, "is anything still on its way to me": asked over all their orders, of no one of them. */
export const readOverOrders: Reader = (segment) => {
  const { text, entities } = segment;
  if (entities.orderNumbers.length + entities.trackingNumbers.length + entities.products.length > 0) return undefined;
  if (whichRefunded.test(text)) return surely('refund_status', segment);
  return anyUnderWay.test(text) ? surely('order_details', segment) : undefined;
};

const whichRefunded =
  /\b(?:which|what)\b.{0,20}\b(?:orders|ones|of my orders)\b.{0,30}\b(?:money back|refund(?:s|ed)?|paid back)\b|哪(?:几|些)(?:个|笔)?(?:单|订单).{0,8}退(?:过|了|到)?款/i;

/** Whether anything at all is to come. */
export const anyUnderWay =
  /\b(?:anything|nothing|something)\b(?: else| still| more| of mine)*.{0,6}\b(?:on (?:its|the) way|coming|in transit|to come|due)\b(?! (?:out|back|soon))|(?:还有|有没有)(?:什么|别的|其他|啥)?(?:东西|包裹|快递)?.{0,3}(?:在路上|在途|没到的|没送到的)/i;
