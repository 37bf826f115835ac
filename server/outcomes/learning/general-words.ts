/*
 * What an operator says to one shopper, apart from what the shop would say to anybody: knowledge is made of the second alone.
 */

/** Taken out: somebody's own number, name or address stands in it. */
const personal = /\[(?:e-mail|number|name|address|邮箱|号码|姓名|地址)\]/u;

/** “I’m afraid we don’t ship there” is the shop's rule with a courtesy before it. */
const courtesy =
  /^\s*(?:(?:yes|no|sure|of course|right|hi|hello)\b[,:.!]?\s*)?i['’]?m (?:afraid|sorry)(?: (?:but|to say|that))?,?\s*|^\s*(?:很?抱歉|不好意思|对不起)[，,]?\s*/iu;

/** Somebody did, does or looks at something, for this shopper, now or on a day; or asks them for something. */
const ofCase = [
  String.raw`\bi\b(?! (?:wear|ordered\b))|\bi['’](?:ve|ll|m|d)\b|\bmy (?:colleague|supervisor|manager)\b`,
  String.raw`\bwe(?:['’]ve| have) (?:\w+ed|sent|put|made|set|given)\b|\bwe(?:['’]ll| will) (?:refund|send|re-?send|replace|call|write|credit|check)\b[^.]{0,30}\b(?:you|it|this|your)\b`,
  String.raw`\b(?:for you|this time|this once|as an exception|exceptionally|in your case|so far|just now|at once|right away)\b`,
  String.raw`\byour (?:own )?(?:parcel|package|order|refund|request|account|case|delivery|message|photo|\w+ (?:order|parcel|refund))\b[^.]{0,20}\b(?:is|are|was|were|has|have|left|arrived|shows|will)\b`,
  String.raw`\b(?:today|tonight|tomorrow|yesterday|(?:on|by|until|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
  String.raw`\b(?:please )?(?:send|share|upload|give|tell) (?:me|us)\b|\bcould you\b|\bcan you\b|\bwould you\b`,
  '我(?!们)|我们(?:已经?|会|马上|这就|给您|帮您)|这边(?:已|会|给|帮|马上)|[给帮为替]您|您(?:的|这)(?:一?[个单笔件])?(?:包裹|订单|退款|快递|申请|账户|情况|要求|问题|照片|猫|狗)',
  '这次|这单|这一单|破例|特批|特殊申请|单独|今天|今晚|明天|后天|昨天|刚才|刚刚|(?:这|下|本)?(?:周|星期|礼拜)[一二三四五六日天](?!至|到(?:周|星期)?[一二三四五六日天])',
  '麻烦[您你]|请[您你]?(?:先)?(?:稍等|提供|发|拍|告诉|等)|已经?(?:给|帮|为|退|补|赔|催|登记|提交|通知|安排|联系|办|改|取消|发出|寄出)',
].join('|');
const isOfCase = new RegExp(ofCase, 'iu');

const thanks = /^(?:many )?thank(?:s| you)\b.{0,30}$|^(?:谢谢|感谢).{0,8}$/iu;

const asks = /[?？]\s*$|[吗呢]\s*[。.!！]?\s*$/u;

/** The sentences of a text, with what ends them; a semicolon ends one, too. */
const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?;。！？；\n]*(?:[.!?;](?!\s|$)[^.!?;。！？；\n]*)*[.!?;。！？；\n]*\s*/gu) ?? []).filter(
    (each) => each.trim() !== '',
  );

/** The sentences that say how the shop does it, to whoever asks; empty where all of it is of one case. */
export function generalWords(text: string): string {
  const kept = sentencesOf(text).flatMap((sentence) => {
    const words = sentence.replace(courtesy, '');
    const isOne = personal.test(words) || asks.test(words.trim()) || isOfCase.test(words);
    return isOne || thanks.test(words.trim()) || !/[\p{L}\p{N}]{2}/u.test(words) ? [] : [begun(words, sentence)];
  });
  return kept
    .join('')
    .trim()
    .replace(/[;；]$/u, (end) => (end === ';' ? '.' : '。'));
}

const begun = (words: string, sentence: string) =>
  words === sentence ? words : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const openers =
  /^\s*(?:(?:(?:and|also|so|ok(?:ay)?|hi|hello|hey|well|but|btw|by the way|another (?:question|thing)|one more (?:question|thing)|please)\b|还有|另外|对了|那么|那|然后|顺便(?:问(?:一?下)?)?|[再请想]?问(?:一?下)?|你好|您好|亲)[\s,，:：.!。]*)+/iu;

/** A question as anybody may ask it: without what leads up to it and the parts that only tell of the asker. */
export function generalQuestion(text: string): string {
  const parts = sentencesOf(text);
  const telling = parts.filter((part) => !personal.test(part) || asks.test(part.trim()));
  const said = (telling.length > 0 ? telling : parts).join('').replace(openers, '').trim();
  const clauses = said.split(/(?<=[，,])/u);
  const bare = clauses.filter((clause) => !personal.test(clause) || clauses.length === 1);
  const left = bare
    .join('')
    .replace(/[，,]\s*$/u, '')
    .trim();
  const plain = left === '' ? text.trim() : left;
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
