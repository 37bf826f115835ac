export const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=[。！？!?\n…])|(?<=\.)\s+(?=\S)/u)
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== '…');

/**
 * The sentences of a message that commit the shop: what will be or was arranged, with a day, an amount, a reference or a
 * deed, or who bears a cost. Questions, courtesies, refusals and a mere “I’ll have a look” are talk.
 */
export function promiseIn(text: string, isTold: (sentence: string) => boolean = () => false): string | undefined {
  const sentences = sentencesOf(text);
  const isChoice = sentences.some((each) => asksWhich.test(each));
  const kept = sentences.map((each) => isPromise(each) && !isTold(each) && !(isChoice && !isDoneAlready.test(each)));
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
  if (first < 0) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  // what is left out between two sentences is marked
  // “I'm setting up both now”: what, stands before it
  const from =
    first > 0 && pointsBack.test(sentences[first] ?? '') && isTelling(sentences[first - 1] ?? '')
      ? [sentences[first - 1] ?? '']
      : [];
  const said = sentences.slice(first, last + 1).flatMap((each, at) => {
    if (kept[first + at]) return [each];
    return kept[first + at - 1] ? ['…'] : [];
  });
  return [...from, ...said].join(isHan ? '' : ' ');
}

const pointsBack =
  /\b(?:both|all of (?:it|them)|(?:do|set|setting|arranging|processing|booking) (?:up )?(?:it|that|this|them))\b|^[^，。]{0,6}(?:两个|两样|都)(?:给您|帮您|一起)/iu;
const isTelling = (sentence: string) => sentence !== '' && !/[?？]$/u.test(sentence);

/** Puts ways before the shopper to choose from: neither is promised before they have. */
export const asksWhich =
  /(?:选|要|想|是)哪(?!里|儿|天|位|一?[件款单双条只套袋盒]|个(?:订单|商品|快递))|哪(?:个(?!订单|商品|快递)|种|一种)(?:好|合适|方便)?|还是.{0,20}[?？]|(?:您|你)(?:来)?选.{0,12}[?？]|\bwhich (?:one |of |do |would |way |suits)|\b(?:would you (?:like|prefer|rather)|do you (?:want|prefer)|shall i)\b.*\bor\b.*\?|\byour choice\b|\blet me know which\b/iu;
/** Set up already, whatever is asked beside it. */
export const isDoneAlready =
  /已经?|办好|办了|(?:补|退|赔|送|发|换|改|取消|申请|打)(?:给您|好|完|款|过去)?了|\b(?:i|we)(?:['’]ve| have)\b|\b(?:was|were|has been|have been) (?:\w+ed|sent|given|paid)\b|\bdone\b/iu;

function isPromise(sentence: string): boolean {
  if (/[?？]$|[吗呢]$/u.test(sentence)) return false;
  const said = sentence
    .split(/[,，](?: but\b|但|不过)?|[:：]\s| but |(?:但是?|不过)/iu)
    .filter((clause) => !refuses.test(clause) && !isAway.test(clause) && !condition.test(clause) && !isEstimate(clause))
    .filter((clause) => !isDuty.test(clause) && !tellsState.test(clause))
    .join(', ');
  if (toAnybody.test(said) && !inPerson.test(said)) return false;
  if (mayDo.test(said) && !commits.test(said)) return false;
  if (arranges.test(said) || contacts.test(said)) return true;
  if (rule.test(said) && !commits.test(said.replace(rule, ' '))) return false;
  const isSure = when.test(said) || /[¥￥$€£]\s?\d|\d\s?(?:元|块|%|折)/u.test(said);
  if (commits.test(said) && (isSure || deed.test(said))) return true;
  if ((coming.test(said) || undertakes.test(said)) && when.test(said.replace(inMinutes, ' '))) return true;
  const isLeft = /\bkeep\b|留着|不用(?:寄|退)/iu.test(said) && !unsafe.test(sentence);
  return allows.test(said) && (isSure || isLeft);
}

/** Tells what could be done, not that it is. */
const mayDo = /\b(?:i|we|they|warehouse|courier|carrier|colleague|team|shop) (?:can|could)\b/iu;

/** Says no: “we can’t refund that”. Not to charge is a promise. */
const refuses =
  /\b(?:can['’]?t|cannot|could not|couldn['’]t|unable|not (?:able|possible)|unfortunately|won['’]?t be able)\b|不能|无法|没(?:有)?办法|办不了|不支持|不可以|不行/iu;

/** Tells who isn’t there. */
const isAway =
  /(?:今天|明天|现在|这会儿)?(?:不在|休息|下班|请假)|\b(?:isn['’]t|is not|not) (?:in|here|at (?:the|their) desk|available)\b/iu;

/** How it stands: what the shop had promised, and that nothing is arranged yet. */
const tellsState =
  /\b(?:we|it was|was) (?:had )?promised\b|\b(?:no|nothing|none)\b.{0,24}\b(?:is|are|has been|was)\b.{0,12}\b(?:set up|arranged|booked|done)\b|原(?:本|来|定)?承诺|还?没(?:有)?(?:给您)?(?:办理?|安排|登记|申请)(?:换货|退货|退款|补发|过)?/iu;

/** What the shopper has to do, and by when, is no promise of ours. */
const isDuty =
  /^\s*(?:请|麻烦|记得|还请)(?:您)?(?!.*(?:就行|即可|都行|都可以|我))[^，。]{0,24}(?:寄回|退回|寄出|寄过来|发来|提供|拍)|^\s*(?:please|kindly|remember to)\b(?!.*\b(?:i|we)\b)[^.]{0,12}\b(?:send|post|return|ship|hand|drop)\b/iu;

/** What harms stays where it is: nobody is given it. */
const unsafe =
  /(?:别再?|不要再?|先别|停止|停)(?:用|穿|吃|喂|戴|使用|喂食)|\b(?:don['’]t|do not|stop) (?:us|wear|eat|feed|charg)(?:e|ing)?\b/iu;

/** On what something hangs alone binds nobody: “if you like”. */
const condition = /^\s*(?:if|when|once|as soon as|unless|in case)\b|^\s*(?:如果|要是|假如|等您|您要是)/iu;

/** How long such things take binds nobody, unless somebody says that they will do it. */
const isEstimate = (clause: string) => estimates.test(clause) && !inPerson.test(clause);
const estimates =
  /可能|会(?:再)?(?:晚|迟|慢|延)|\b(?:may|might)\b|大概|大约|差不多|估计|一般|通常|正常(?:情况|来说)?|\b(?:(?:about|around) (?:an?|\d+|one|two|three|four|five|six|seven|ten|half)|roughly|approximately|approx|usually|normally|typically|generally|probably|on average)\b/iu;
const inPerson =
  /我(?:们)?(?:这边)?.{0,10}(?:给|帮|为|替|发|寄|退|补|开|回|打|通知|联系|告诉|答复|安排)|(?:给|帮|为|替)您|\b(?:i|we)(?:['’]ll|['’]m|['’]re|['’]ve| will| am| are| have)\b/iu;

/** What anybody may do within a span of the event itself, not until a day: the shop’s rules, told. */
const rule =
  /(?:的话)?[^，。]{0,12}(?:\d+|[一两二三四五六七八九十]+)\s?(?:天|日|个月)(?:之?内|以内)[^，。]{0,6}?(?:可以|能|支持|可)(?:无理由|单独|直接|随时|再)?(?:退|换|申请|保修|免费)\S*|\b(?:you|customers?|anyone|orders?|goods|items?|they|it) (?:can|may|could)\b[^.]{0,50}\bwithin (?:\d+|seven|ten|fourteen|thirty) (?:working |business )?days?\b/iu;

/** On what terms it is to be had, by whoever buys. */
const toAnybody =
  /\b(?:for|on) (?:all |any |every )?orders? (?:over|above|from|under)\b|\b(?:all|any|every) (?:orders?|customers?)\b|(?:订单|消费|购物|单笔)?满\s?[¥￥]?\d+|所有(?:订单|商品|顾客)|\d+\s?(?:件|个|套|份|双|箱|盒)(?:起|以上|及以上)|\b(?:from|over|at least) \d+ (?:pieces|items|units|boxes|pairs)\b|\b(?:per|a) (?:piece|item|unit|box) from\b/iu;

/** A reference, who bears a cost, or an exception: an arrangement whoever says it. */
export const arranges =
  /\b(?:reference|case|ticket|return|rma|claim|request|confirmation)\s?(?:number|no\.?|code|id)?\s?(?:is|:)?\s?#?(?:[a-z]{1,4}-?)?\d{2,}|\brma[-\s]?\d|\b(?:i|we)(?:['’]m|['’]re| am| are) (?:now )?(?:setting up|arranging|processing|booking|sending|refunding) (?:it|both|all|that|this|them|the \w+)\b|\b(?:on us|free of charge|at our (?:cost|expense)|at no (?:extra )?(?:cost|charge)|(?:we|shop|i)(?:['’]ll| will)? (?:pay|cover|bear|waive)|shipping is (?:free|paid|covered|ours)|pre-?paid (?:label|return)|made an exception|as an exception|i (?:promise|guarantee)|we (?:promise|guarantee))\b|(?:编号|单号|工单|服务单|受理号|退货码|参考号)[号]?\s?(?:是|为|[:：])?\s?[a-z]*-?\d{2,}|运费(?:由)?(?:我们|店里|商家|我这边|平台)|(?:我们|店里|商家|我这边)(?:来)?(?:承担|出|报销|付)|包邮|免运费|免费(?=[^，。]{0,6}(?:退|换|补|寄|发|送|修|取|上门|安装|检测))|不收(?:您)?(?:运费|费用)|破例|特批|特殊申请|例外|我(?:们)?(?:答应|保证|承诺)/iu;

/** They will take it up with whoever has the goods. */
const contacts =
  /\b(?:i|we)(?:['’]ll| will|['’]m going to| am going to) (?:now |first )?(?:contact|call|ring|write to|speak to|chase|ask) (?:the |our )?(?:carrier|courier|warehouse|supplier|factory)\b|我(?:们)?(?:先|来|去|再|这就|马上|现在)?(?:联系|问|催)(?:一下)?(?:快递|仓库|厂家|物流|[\p{Script=Han}]{2,4}(?:快递|快运|速运|速递)|中通|顺丰|圆通|申通|韵达|京东|极兔|邮政)/iu;

/** Somebody of the shop will, or has. */
const commits =
  /\b(?:i|we|they|he|she|it|parcel|package|refund|money|replacement|courier|carrier|warehouse|team|supervisor|manager|colleague|label|\w+)(?:['’]ll| will| shall)(?! (?:have a look|look|check|see\b|find out|try|need|help))|\b(?:i|we)(?:['’]ve| have| had)(?: now| just| already)? (?:\w+ed|sent|put|made|set|given)\b|\b(?:i|we)(?:['’]m|['’]re| am| are) (?:sending|refunding|extending|giving|making|going to|arranging|booking)\b|\b(?:i|we) (?:refund|re-?send|replace|send|pay|give|credit|extend)\b|\b(?:is|are|has been|have been|was) (?:arranged|booked|extended|approved|agreed|scheduled|set up|noted|granted|reserved|refunded)\b|\band (?:then )?(?:i(?:['’]ll| will) )?(?:write|call|e-?mail|tell|update|get back|come back|let you know)\b|\bshould (?:arrive|be (?:there|with you|delivered))\b|(?:会|将)(?!员)|(?:给|帮|为|替)您|已经?(?:安排|申请|登记|备注|通知|联系|延长|批|提交|寄|发|退|补)|安排|承诺|(?:退|补|赔|送|返|发|寄|开|换)(?:好|到|出)?(?:给)?您(?!发|寄|拍)|可以给您|(?<!刚才|刚刚|之前|前面|上次|已经?|昨天|怎么)(?:告诉|告知|通知|回复|答复|回电)(?:给)?您(?![过的了])/iu;

/** The shopper may: with a day, that is an arrangement. */
const allows =
  /\byou (?:can|may|have|(?:['’]ll )?get|(?:['’]ll )?receive|['’]ve got|don['’]t (?:need|have) to)\b|\b(?:send|post|return|ship) (?:it|them|the \w+)\b.{0,20}\bby\b|您(?:可以|能|有)|(?:寄回|退回|寄出).{0,6}(?:就行|即可|就可以)|(?:之前|前|内).{0,4}(?:寄|退|联系|回复|提交)|不用(?:您)?(?:寄|退)/iu;

/** What comes, told of a day. */
const coming =
  /\b(?:it|they|(?:your|the|this) [\w ]{1,30}?) (?:ships?|leaves?|goes out|go out|arrives?|comes?)\b|上门|取件|(?:发出|发货|到账|送到|送达|派送|寄出|打出|打款|打给|退到|转到|能到|到您)(?!了)/iu;

/** Dated, it is a promise whatever they will do: “I’ll check on Thursday”. */
const undertakes = /\b(?:i|we)(?:['’]ll| will| shall)\b|我(?:们)?(?:会|来|再|去)/iu;
/** So soon is now. */
const inMinutes =
  /\bin (?:a|an|one|two|a few|\d+)(?:[-–]\d+)? minutes?\b|(?:\d+|[几一两三五十])\s?分钟(?:之?内|后|左右)?/giu;

/** A day or a span that somebody can be held to. */
const when =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:with)?in (?:the next )?(?:\d+|an?|one|two|three|four|five|seven|ten|a few)(?:[-–]\d+)? (?:working |business )?(?:hours?|days?|weeks?|minutes?)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}|\d{4}-\d{2}-\d{2}|(?:another|extra|more) \d+ days?|end of (?:the )?(?:day|week|month))\b|今天|今晚|明天|明早|后天|大后天|(?:这|本|下)?(?:周|星期|礼拜)[一二三四五六日天末]|下周|月底|\d{1,2}\s?月\s?\d{1,2}\s?[日号]?|\d{1,2}[号日](?:之前|前|以前)|(?:\d+|[一两二三四五六七八九十半几])(?:[-~至到](?:\d+|[一两二三四五六七八九十]))?\s?(?:个)?(?:小时|工作日|天|日|周|分钟)(?:之?内|左右|以内|后)?/iu;

/** What a shop does for a shopper, or that they will hear of it. */
const deed =
  /\b(?:refund|re-?send|re-?ship|replac\w+|exchange|compensat\w*|credit|voucher|coupon|discount|collect\w*|pick(?:ed)? (?:it |them )?up|extend\w*|extension|cancel\w*|redirect|upgrade|send (?:you|it|them|out|a|another)|ship (?:you|it|them)|let you know|get back to you|call you|write to you|e-?mail you|update you|keep you (?:posted|updated)|money back|label)\b|退款|退您|退给|打款|补发|补寄|重发|重新(?:发|寄)|换(?:一|新|货|给)|赔|补偿|补差|退差|送您|优惠券|寄出|取件|延长|宽限|保留|改派|改地址|取消|回复您|答复|联系您|回电|打给您|通知您|告诉您|给您(?:也|都|再|重新)?(?:补|退|换|赔|开(?!通)|改|寄|送)|(?:补|退|换|赔|开|寄|送)给您/iu;
