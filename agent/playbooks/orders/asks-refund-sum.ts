/** Asks what comes back, or would, for goods of their own. */
export const asksRefundSum = (text: string): boolean => asksSum.test(text) && !ofElse.test(text);

const asksSum =
  /\brefund\b.{0,8}\bhow much\b|\bwhat(?:['’]?s| is| would be| will be)\b.{0,15}\brefund\b.{0,6}\b(?:if|for|on)\b|\bget(?:ting)?\b.{0,6}\bhow much\b|\bhow much\b.{0,25}\b(?:get|getting|got|receive|receiving|have)\b.{0,15}\bback\b|\bhow much\b.{0,20}\b(?:get|getting|receive|be paid|be refunded|refund)\b.{0,8}\b(?:for|if|when)\b|\bhow much\b.{0,25}\b(?:be|get) (?:refunded|paid back)\b|\b(?:what|how much)\b.{0,25}\brefund\b.{0,30}\b(?:be|come to|amount|total|worth)\b|\b(?:amount|sum|total|size) of (?:my|the|that) (?:\w+ )?refund\b|\bif (?:i|it|they|the .{2,30})\b.{0,40}\b(?:return|send|give|hand|bring|go|goes)\b.{0,40}\b(?:how much|what (?:will|would|do|can))\b|\bwhat (?:am i|do i|will i|would i) get(?:ting)? back (?:for|if|on)\b|\b(?:full|whole|entire) (?:amount|sum|price)\b|\brefunded in full\b|全款|全额|退[^,，。?？]{0,12}(?:多少|几块)(?!天|次|小时|笔|个|日|件)/i;

/** Fees, days and orders that weren't sent are other matters; so is what goods cost. */
const ofElse =
  /运费|邮费|手续费|取消|几天|多久|积分|价保|差价|\b(?:cancel|postage|shipping|days|points|get (?:it|them|this|that|the [\w ]+) for)\b/i;

/** Asks why less came back than was paid. */
export const asksWhyLess = (text: string): boolean =>
  whyLess.test(text) || (why.test(text) && back.test(text) && twoSums.test(text));

const why = /\bwhy\b|为[什啥何]|咋|怎么/i;
const back = /\bback\b|\brefund|\breturned\b|退/i;
const twoSums = /\d{2,}\D.*\d{2,}/;

const whyLess =
  /\bhow come\b|\bwhy\b.{0,24}\b(?:only|just) \W?\d+\b|(?:为(?:什么|啥|何)|凭(?:什么|啥)|咋|怎么).{0,8}(?:只|才|就)(?:有|给|是)?\D?\d+|\bbut (?:only |just )?\W?\d+\b.{0,20}\b(?:came|back|arrived|received|returned|refunded)\b|\b(?:only|just)\b.{0,30}\b(?:back|refund(?:ed)?|came|got|received|given?|gave)\b|\b(?:refund(?:ed)?|back|got|gave|given?|came|received)\b.{0,25}\b(?:only|just|less|short|smaller|missing)\b|\bwhy\b.{0,60}\b(?:less|short|smaller|not all|not the full|instead of)\b|\bshort(?:ed|-?changed)\b|\bwhere(?:['’]?s| is| did| are)?\b.{0,15}\b(?:the )?(?:rest|other|remaining|difference)\b|只退(?:了|的|给|我|\d)|才退(?:了|的|给|我|\d)|才到账|少退|退少|退(?:的|款|的钱)?.{0,6}(?:少了|不够|不对|比.{0,8}少)|(?:少|差)(?:的|了).{0,6}(?:呢|哪|钱)|怎么(?:只|才)|不是.{0,8}吗.{0,6}(?:只|才)|剩下的?.{0,6}(?:呢|哪)|那\D{0,2}\d{2,}\D{0,2}(?:呢|去哪|哪去)|^(?:那)?(?:怎么|为什么|为啥|咋)(?:会|还|就)?(?:少|不够)(?:了)?(?:这么多|这些|钱|一点|一些)?(?:呢|啊|了)?[?？]?$/i;

/** "That's not right, I paid 548" to the sum of a refund that was told. */
export const disputesSum = (text: string): boolean => disputes.test(text);

const disputes =
  /\b(?:not|n['’]?t|isn['’]?t) (?:right|correct|what i paid)\b|\bwrong (?:amount|sum|number)\b|\bshould (?:be|have been|get) \W?\d{2}|\bi paid \W?\d{2}|\bmistake\b|(?:金额|数)?(?:不对|不止|错了)|(?:应该|明明|不是)(?:是|付|花)?了?\d{2}|我(?:明明|当时|一共|总共)?(?:付|花)了?\d{2}/i;

/** Wants the money somewhere else than where it came from. */
export const wantsOtherWay = (text: string): boolean => otherWay.test(text);

const otherWay =
  /\b(?:instead of|rather than|different|another|other|new|somewhere else|not (?:on|to) (?:my|the))\b.{0,30}\b(?:card|account|bank|alipay|paypal|wechat)|\b(?:card|account|bank|paypal|alipay|wechat)\b.{0,25}\b(?:instead|rather|please)\b|\b(?:rather|prefer|instead)\b.{0,30}\b(?:card|account|bank|paypal|alipay|wechat)\b|\b(?:put|send|pay|go|get|have)\b.{0,25}\b(?:on|to|onto|into|in) (?:my|a|the) .{0,20}\b(?:card|account|bank|paypal|alipay|wechat)\b|(?:退|打|转|换)(?:款|钱)?(?:我|给我)?(?:到|回|成|去|进)?(?:我的?|另一?个?|另外一?|别的|其他的?|一?个)?(?:银行|信用|储蓄|微信|支付宝|卡|账户|账号|零钱)|不要.{0,2}(?:支付宝|微信|卡)|换(?:个|一个|张)(?:卡|账户|账号)/i;

/** Any of these: of the money of a refund, rather than of when it comes. */
export const asksOfRefundMoney = (text: string): boolean =>
  asksRefundSum(text) || asksWhyLess(text) || wantsOtherWay(text);
