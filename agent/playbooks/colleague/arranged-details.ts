/** The kinds of things that people arrange: how each is asked for, and how it is told. */
const details: readonly { name: string; asked: RegExp; told: RegExp }[] = [
  {
    name: 'number',
    asked:
      /\bref(?:erence)?s?\b|\bticket\b|\b(?:case|claim|approval|confirmation|authori[sz]ation|return|rma)\s(?:no\b|num|code|id\b)|\b(?:what|which|where|the)\b.{0,30}\b(?:number|code)\b|编号|单号|号码|工单|备注|凭证|(?:什么|哪个|那个)号/i,
    told: /\b[a-z]{1,6}[-#]?\d{3,}|\b(?:reference|ref|ticket|case|claim|number|no\.?|code)\b[^.!?]{0,15}\d{3,}|(?:编号|单号|号码|工单|备注)[^。！？]{0,10}[a-z\d][a-z\d-]{2,}/i,
  },
  {
    name: 'phone',
    asked: /\bphone\b|\bcall\b|\b(?:driver|courier|carrier)['’]?s? (?:number|contact)|电话|手机号|联系方式/i,
    told: /(?<!\d)\+?\d[\d -]{6,14}\d(?!\d)/,
  },
  {
    name: 'day',
    asked:
      /\b(?:when|until|till|deadline|how long|how soon|how many days)\b|\b(?:what|which) (?:day|date|time)\b|什么时候|啥时候|几号|哪天|哪一天|多久|几天|几点|截止|最晚|期限|来得及/i,
    told: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d+ ?(?:-|–|to)? ?\d*\s?(?:working |business )?(?:days?|hours?|weeks?|months?|[ap]\.?m)\b|\b(?:today|tomorrow|tonight|next week|end of)\b|\d+\s?(?:个)?(?:工作日|天|号|日|月|点|小时|周)|[今明后]天|[今明]晚|周[一二三四五六日天]|星期|月底|下周|[一二两三四五六七八九十]天/i,
  },
  {
    name: 'amount',
    asked: /\bhow (?:much|many yuan)\b|\bamount\b|多少|金额|几块|几百|几十/i,
    told: /[¥￥$€£]\s?\d|\d+(?:\.\d+)?\s?(?:yuan|rmb|cny|usd|dollars?|euros?|pounds?|%|percent|per cent|元|块|折)/i,
  },
  {
    name: 'payer',
    asked:
      /\bwho (?:pays|covers|will (?:pay|cover)|is paying|has to pay)|\b(?:do|will|must|should) i (?:have to |need to )?pay\b|\bfree\b|\bcharged?\b|\bpostage\b|\b(?:about|regarding) (?:the |my )?(?:shipping|delivery (?:cost|fee))|\bcost me\b|谁(?:出|付|承担|掏)|运费|邮费|免费|要钱|花钱|付钱|自费|包邮/i,
    told: /\b(?:we|i)(?:['’]ll| will| can)?(?: also)? (?:pay|cover|bear)|\b(?:shipping|postage) (?:is|are|will be)\b|\b(?:on us|free|no charge|prepaid|our expense|you pay|your expense)\b|包邮|免费|运费|邮费|承担|到付|报销/i,
  },
  {
    name: 'keeping',
    asked:
      /\bkeep(?:ing)?\b|\b(?:need|have|must|supposed|got) to (?:return|send|give|ship|post|mail|bring)|(?:还|要不要|用不用|需不需要|需要|得|要)(?:再)?(?:给你们|把[^，。]{1,8})?(?:寄|退)(?:回|还|货)?(?:去|来)?(?:吗|不|么|嘛|$)|留(?:着|下)|不用(?:寄|退|还)/i,
    told: /\bkeep\b|\bno need\b|\b(?:need|have)n['’]t? to\b|\b(?:don['’]t|do not|needn['’]t) (?:have to |need to )?(?:return|send|give)|\b(?:send|return|ship)\b.{0,25}\bback\b|留着|留下|(?:不用|不需要|无需|不必)(?:再)?(?:寄|退|还)|寄回|退回/i,
  },
];

/** The kinds that a message asks for. */
export const detailsAsked = (text: string): string[] => namesOf(({ asked }) => asked.test(text));

/** The kinds that a statement tells. */
export const detailsTold = (text: string): string[] => namesOf(({ told }) => told.test(text));

const namesOf = (holds: (detail: (typeof details)[number]) => boolean) => details.filter(holds).map(({ name }) => name);

/** Whether a message is about what somebody of the shop has said: “the lady said”, “你们同事答应我的”. */
export function reportsWords(text: string): boolean {
  const told = text.replace(ownWords, ' ').replace(othersWords, ' ');
  return reported.test(told);
}

/** What the shopper said themselves. */
const ownWords =
  /\b(?:as |like |what )?i (?:have |had |just |already |'ve )*(?:said|told|wrote|agreed|asked)\b|我(?:刚才|刚刚|之前|前面|已经|都)*(?:说|讲|答应|同意|回复)/gi;

/** What carriers, pages and the shopper's own people say. */
const othersWords =
  /\b(?:courier|carrier|driver|postman|delivery (?:man|guy|driver)|website|site|page|e-?mail|tracking|app|label|system|bank|friend|wife|husband|mum|mom|mother|neighbou?r|doctor|review|it)s?\b.{0,12}\b(?:said|says?|told|promised|tells?|shows?)\b|(?:快递员?|司机|骑手|驿站|页面|网页|官网|系统|银行|朋友|物流|详情页?|邮件|短信|老公|老婆|妈妈?)[^，。,.]{0,6}(?:说|讲|告诉|显示|通知)/gi;

const reported =
  /\b(?:she|he|they|you|u|lady|guy|man|woman|girl|colleagues?|agent|person|operator|rep|staff|human|someone|somebody|support|[a-z]+ from [a-z ]{2,20})(?: (?:has|had|just|already|before|earlier|there))* (?:said|told|promised|agreed|assured|confirmed|wrote|offered|mentioned|arranged)\b|\bi was (?:told|promised|offered|assured)\b|\b(?:was|were) (?:i|we) (?:told|promised|offered)\b|\bdid (?:she|he|they|you|u|the (?:\w+ )?(?:lady|guy|agent|colleague|person|operator|rep)|your colleagues?)\b.{0,25}\b(?:say|tell|promise|agree|confirm|write|offer|mention|arrange)\b|\bdid (?!i\b|the (?:carrier|courier|driver)\b)[a-z]+ (?:say|tell|promise|confirm|mention|write)\b|\b(?:promise|agreement|arrangement) (?:of|with|from|by) (?:your|the)\b|(?:同事|客服|人工|小姐姐|小哥哥?|美女|帅哥|那个?人|那位|专员|店员|主管|他|她|人家|你们|你家|您们|刚才|刚刚|之前|前面|上面|原来)[^，。,.?？]{0,8}?(?:说|讲|答应|承诺|告诉|告知|同意|许诺|保证|回复)/i;
