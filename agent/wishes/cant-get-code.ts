/**
 * A one-time code can't reach them: it, or the mail that it goes to, is out of reach. Who only waits for it, or asks for
 * another, may get it yet; nor is it a coupon's code. Pure.
 */
export const cantGetCode = (text: string): boolean =>
  text.split(breaths).some((breath) => outOfReach.test(breath) && !ofMoney.test(breath));

const breaths = /[,，。！!？?；;\n]|\. /u;

const outOfReach = new RegExp(
  [
    String.raw`(?:收不到|接不到|看不到|拿不到)[^，。]{0,6}(?:验证码|校验码)|(?:验证码|校验码)[^，。]{0,8}(?:收不到|接不到|看不到|拿不到)`,
    String.raw`(?:邮箱|信箱|邮件)[^，。]{0,8}(?:登不[上进]|登录不了|进不去|打不开|用不了|不用了|停用|注销|忘了?密码|收不到)|没法(?:登|进|用)[^，。]{0,6}邮箱`,
    String.raw`\b(?:can(?:['’]?t|not)|unable to|not able to|no way to|won['’]?t be able to) (?:\w+ ){0,2}?(?:get|receive|read|see|open|access|log ?(?:in ?)?(?:in|into|to)|reach|use)\b.{0,24}\b(?:codes?|e-?mails?|mailbox|inbox)\b`,
    String.raw`\b(?:no|lost|without) (?:longer )?(?:have )?access\b.{0,20}\b(?:e-?mails?|mailbox|inbox|address)\b|\blocked out of\b.{0,20}\b(?:e-?mail|mailbox|inbox)\b`,
    String.raw`\b(?:e-?mail|mailbox|inbox)\b.{0,20}\b(?:is closed|is dead|doesn['’]?t (?:work|exist)|no longer (?:works|exists))`,
  ].join('|'),
  'iu',
);
const ofMoney = /优惠|折扣|兑换|券|\b(?:promo|coupon|discount|voucher|gift card)/iu;
