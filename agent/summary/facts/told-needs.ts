import { inWords, joined, quoted, type Eye } from '../eye.ts';
import type { FoundFact } from './fact.ts';

/** A day that is named: with its date, of the week, or by what it is. */
const dayEn = String.raw`(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th)|(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|christmas(?: eve)?|new year['’]?s?(?: eve)?|(?:the|this|next) (?:weekend|week)|(?:the )?end of (?:the |this |next )?(?:week|month|\w+)|(?:my|our|her|his|the|their) (?:\w+['’]s )?(?:birthday|wedding|trip|holiday|flight|party|anniversary|event|race))`;
const deadlineEn = new RegExp(
  String.raw`\b(?:before|by|no later than|not later than|in time for|at the latest(?: on| by)?)\s+${dayEn}(?!['’\w])`,
  'giu',
);
/** They are gone from that day on, or need it on it. */
const awayEn = new RegExp(
  String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are)? (?:leav(?:e|ing)|fly(?:ing)?|mov(?:e|ing)|travel(?:ling|ing)?|going away)\b[^.,;!?]{0,24}?\b(?:on )?${dayEn}(?!['’\w])|\bneed (?:it|them|this|these|the \w+|an? \w+|\d+ \w+)\b[^.,;!?]{0,24}?\b(?:on|for) ${dayEn}(?!['’\w])`,
  'giu',
);
const dayZh = String.raw`(?:(?:\d{1,2}月)?\d{1,2}[号日]|\d{1,2}月\d{1,2}|(?:下?下|这|本)?(?:周|星期|礼拜)[一二三四五六日天末]|今天|今晚|明天|后天|大后天|春节|过年|除夕|元旦|圣诞节?|国庆|中秋|生日|婚礼|月底|年底|出发|出差|开学|考试|比赛)`;
const deadlineZh = new RegExp(
  `${dayZh}(?:之前|以前|前)|(?:赶得?上|来得及)[^，。！？,]{0,4}${dayZh}|最晚${dayZh}`,
  'gu',
);
const awayZh =
  /(?:(?<!\d|[一两二三四五六七八九十几])(?:[一两二三四五六七八九十]|\d{1,2})天(?:之?后|以?内)|(?:\d{1,2}月)?\d{1,2}[号日]|(?:下?下|这|本)?(?:周|星期|礼拜)[一二三四五六日天末]|今天|今晚|明天|后天|大后天)(?:早上|上午|中午|下午|晚上)?(?:我|我们)?(?:就|得|要|会|还)*(?:出差|出发|要走|飞(?!机票)|坐(?:飞机|高铁|火车)|过(?:生日|寿|节|年)|搬家|旅游|旅行|出国|回国|回老家|结婚|开学|考试|比赛|要[用穿]|(?:的)?(?:婚礼|生日|年会|聚会|典礼|演出|面试)(?:要[用穿])?)/gu;

/** What was promised to them, or should have been: no wish of theirs. */
const ofShop =
  /\b(?:said|promised|told|says|supposed|should have|was due|estimated|expected|you['’]ll)\b|说好|答应|承诺|说(?:的|过|是)?|显示|预计|应该|下单|买的/iu;
/** When they are reached, or what they did. */
const ofElse = /\b(?:ordered|bought|paid|called|wrote|returned|sent it back)\b/iu;

/** By when they need it, in their own words: “before Dec 4”, “12月4号前”. */
function deadlinesIn(text: string): string[] {
  const breaths = text.split(/(?<=[.!?;\n。！？；])|(?<=[,，])(?=.{12})/u);
  return breaths
    .filter((breath) => !ofShop.test(breath) && !ofElse.test(breath))
    .flatMap((breath) =>
      [deadlineEn, awayEn, deadlineZh, awayZh].flatMap((when) =>
        [...breath.matchAll(when)].map(([words]) => words.trim()),
      ),
    );
}

/** How many of which size: “20 M and 10 L”, “M码20件”. */
const perSizeEn =
  /(?<![\d.-])(\d{1,4})\s?(?:x |× ?|pcs |pieces? |of (?:them )?|(?:are |is )?(?:in )?(?:size )?)?\b(xs|s|m|l|x{1,3}l|[2-5]xl)\b(?!['’])/giu;
const perSizeZh = /(?<![a-z])(xs|s|m|l|x{1,3}l|[2-5]xl)\s?码?(?:的)?\s?(\d{1,4})\s?[件条双套个]/giu;

function countsIn(text: string): string[] {
  const first = [...text.matchAll(perSizeZh)].map(([, size, count]) => ({ count, size }));
  const found = first.length > 0 ? first : [...text.matchAll(perSizeEn)].map(([, count, size]) => ({ count, size }));
  const told = found.map(({ count, size }) => `${count ?? ''} ${(size ?? '').toUpperCase()}`);
  const sum = found.reduce((all, { count }) => all + Number(count), 0);
  return told.length > 1 ? [...told, `= ${sum}`] : told;
}

const sums =
  /[¥￥$€£]\s?\d[\d,]*(?:\.\d+)?|(?<![\d.])\d[\d,]*(?:\.\d+)?\s?(?:yuan|rmb|cny|元|块钱?|dollars?|bucks|usd|euros?|pounds?)(?![a-z])/giu;

/** What they reproach us with beside the matter, in their own words: they wrote before, what was due never came. */
function reproachIn(text: string, reproach: RegExp): string | undefined {
  const breaths = text
    .split(/(?<=[.!?;\n。！？；，])|(?=\b(?:and|but) (?:i|the|my|also)\b)/iu)
    .map((each) => each.trim().replace(/^(?:and|but|also|另外|还有|而且)[\s,，]*|[.!。！，]+$/giu, ''));
  return breaths.find((breath) => reproach.test(breath) && !/[?？]|[吗么]$|^(?:if|when|如果)/iu.test(breath));
}

const gifts = '(?:coupon|voucher|promo code|discount code|gift card|points|cash ?back|credit)s?';
const giftsZh = '(?:券|优惠码|红包|积分|返现)';
const missed = new RegExp(
  `\\b${gifts}\\b.{0,40}\\b(?:never|nowhere|missing|(?:not|\\w+n['’]?t) (?:been |yet |ever )?(?:given|got|arrive\\w*|receive\\w*|come|came|credited|sent|added|there|here))\\b|\\b(?:never|(?:have|did)(?: not|n['’]?t)|not) (?:ever |even |yet )?(?:got|gotten|get|received?|been given|given|seen?|had)\\b.{0,30}\\b${gifts}\\b|${giftsZh}.{0,8}(?:没(?:有)?(?:给|到|收到|发|见)|不见)|没(?:有)?(?:给|收到|发|拿到|见到).{0,8}${giftsZh}`,
  'iu',
);

const wrote =
  /\b(?:i|we)(?:['’]ve| have)? (?:already |now |just )?(?:written|wrote|e-?mailed|messaged|called|phoned|rang|contacted|asked|reported|complained|chased)\b.{0,30}\b(?:already|before|twice|(?:\d+|two|three|four|several|many|multiple|a few|so many) times|again|last (?:week|month|time)|days ago|weeks? ago)\b|\b(?:i|we)(?:['’]ve| have)? already (?:written|wrote|e-?mailed|messaged|called|phoned|contacted|asked|reported|complained)\b|\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)) time (?:that )?(?:i|we)(?:['’]ve|['’]m| have| am)? (?:\w+ing|written|wrote|asked?|e-?mailed|called|contacted)\b|(?:我|都|已经|之前|上次|前面).{0,6}(?:问|说|反映|联系|找|催|投诉|留言|打过?电话|发(?:过)?(?:消息|邮件))(?:过|了)?.{0,4}(?:[两三四五六几好多\d]+[次遍回])|第[二三四五六\d]+次(?:来)?(?:问|找|联系|反映|催|投诉|说)/iu;

/** What whoever goes on must not overlook: that they wrote before, by when it is needed, how many of each size, and which sums they named. */
export function factsOfNeeds(text: string, eye: Eye): FoundFact[] {
  const deadlines = [...new Set(deadlinesIn(text))];
  const counts = countsIn(text);
  const before = reproachIn(text, wrote);
  const gone = reproachIn(text, missed);
  const money = [...new Set((text.match(sums) ?? []).map((each) => each.trim()))];
  return [
    ...(before === undefined
      ? []
      : [
          {
            ...{ kind: 'reproach' as const, key: 'wrote before', value: quoted(before) },
            label: inWords({ en: 'Wrote before', zh: '以前联系过' }, eye),
          },
        ]),
    ...(gone === undefined
      ? []
      : [
          {
            ...{ kind: 'reproach' as const, key: 'never given', value: quoted(gone) },
            label: inWords({ en: 'Says is missing', zh: '反映没给' }, eye),
          },
        ]),
    ...(deadlines.length > 0
      ? [
          {
            ...{
              kind: 'deadline' as const,
              key: 'deadline said',
              value: joined(
                deadlines.map((each) => quoted(each)),
                eye,
              ),
            },
            label: inWords({ en: 'Needed', zh: '希望时间' }, eye),
          },
        ]
      : []),
    ...(counts.length > 0
      ? [
          {
            ...{ kind: 'named' as const, key: 'counts said', value: counts.join(' + ').replace(' + =', ' =') },
            label: inWords({ en: 'Pieces named', zh: '提到数量' }, eye),
          },
        ]
      : []),
    ...(money.length > 0
      ? [
          {
            ...{ kind: 'named' as const, key: `sums said ${money.join(' ')}`, value: joined(money, eye) },
            label: inWords({ en: 'Sum named', zh: '提到金额' }, eye),
          },
        ]
      : []),
  ];
}
