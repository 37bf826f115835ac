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

/** What one pays with, kind by kind; points and gift cards are among them. */
const means: readonly RegExp[] = [
  /\b(?:paypal|visa|master ?card|alipay|wechat(?: pay)?|union ?pay|apple pay|google pay|klarna|amex|(?:credit|debit|bank) card|card(?<!gift card))\b|支付宝|微信|银行卡|信用卡|花呗|云闪付/i,
  /\bgift ?(?:cards?|vouchers?)\b|礼品卡/i,
  /\bpoints\b|积分/i,
];
const pays = /\b(?:half|the rest|pay|paying|payment|split|checkout|use|cover)\b|付|支付|用/i;

/** Whether two ways to pay are asked of together: “half on a gift card and the rest by PayPal”. */
export function asksToPayTogether(text: string): boolean {
  const isTogether = together.test(text) || restBy.test(text);
  return isTogether && pays.test(text) && means.filter((kind) => kind.test(text)).length > 1;
}

const restBy = /\b(?:the rest|the remainder|what'?s left|half|part(?:ly)?|and)\b|剩下|其余|一半|一部分|和|加/i;
