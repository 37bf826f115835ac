/** What takes something off a price, kind by kind. */
const kinds: readonly RegExp[] = [
  /\b(?:coupons?|vouchers?|(?:promo |discount )?codes?)\b|券|优惠码|折扣码/i,
  /\bpoints?\b|积分/i,
  /\bgift cards?\b|礼品卡/i,
  /\b(?:student|sale|offers?|promotions?)\b|学生|满减|活动|秒杀|特价/i,
];

const together =
  /\b(?:plus|together|combin\w+|stack\w*|on top|as well as|along with|(?:at )?the same time|both|with)\b|一起|叠加|同时|同享|再用|加上|搭配|又.{1,8}又/i;

/** Whether two kinds of what takes something off are asked of together: “a code plus my points”. */
export function asksToCombine(text: string): boolean {
  return together.test(text) && kinds.filter((kind) => kind.test(text)).length > 1;
}
