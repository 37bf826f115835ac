/** Makes the end of an order hang on a lower price: “便宜点，不然就取消”, "a discount or I cancel". */
export const orCancels = (text: string): boolean => wantsLess.test(text) && orElse.test(text);

const wantsLess =
  /便宜|打[点个]?折|优惠|折扣|[降减少让]点?价|[降减少让](?:一?点|点儿?|一?些|[¥￥]?\d)|\b(?:cheaper|discounts?|deal|lower|less|money off|price drop|(?:knock|take)\b.{0,16}\boff|coupon|voucher|[¥￥$]?\d+\s?%? ?(?:off|less))\b/i;

const orElse =
  /(?:不然|否则|要不|要么|不行|不(?:给|能|肯)?(?:便宜|打折|优惠|降价?|减).{0,6}?)[^。.！!]{0,14}?(?:取消|退|不要了|不买了)|\b(?:or(?: else)?|otherwise|else),? (?:i(?:['’]ll| will|['’]m| am)?|we(?:['’]ll| will)?|just|please|pls|then)? ?(?:just |going to |gonna |have to )?cancel|\bcancel\w*\b.{0,40}\bunless\b|\bunless\b.{0,50}\bcancel|\bif (?:not|no|you can['’]?t|u can['’]?t)\b.{0,40}\bcancel/iu;
