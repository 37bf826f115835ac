import { landsIn } from '../../../tools/places.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { inEnglish, inEnglishOf } from './said-whole-english.ts';

/** What a shop's rules are about, as shoppers name it: a question that names none is of the one named before it. */
const subjects =
  /退货运费|退换货|退货|换货|仅退款|退款|取消订单|价保|保价|价格保护|质保|保修|报修|寄修|维修|到店自提|自提|增值税|专票|普票|电子发票|发票|抬头|注销账号|注销|积分|VIP|会员|生日券|优惠券|优惠码|满减|学生(?:优惠|证|认证|价)?|礼品卡|礼品包装|礼盒|贺卡|预售|定金|尾款|花呗|分期|货到付款|对公转账|转账|运费险|驿站|快递柜|关税|清关|海关|海外|国外|评价|追评|晒图|好评|人工客服|人工|客服|门店|实体店|丢件|丢了|拒收|改地址|改派|换粮|赠品|批量|团购|投诉|短信/giu;

/** Things of one sort, of which a question may name another than the last did; `beside`: it may be named to any question. */
const sorts = [
  {
    names:
      /支付宝|微信(?:支付)?|信用卡|储蓄卡|银行卡|花呗|白条|paypal|apple ?pay|银联|数字人民币|云闪付|货到付款|转账/i,
    beside: true,
  },
  { names: /顺丰|中通|京东|圆通|申通|韵达|极兔|邮政|EMS|DHL|UPS|FedEx/i, beside: true },
  { names: /普通会员|普通用户|VIP/i, beside: true },
  { names: /双十一|双11|618|春节|过年|国庆|元旦|中秋|周末|节假日|节日|大促/, beside: true },
  { names: /老师|教师|学生|军人|老人|护士|医生/, beside: true },
  { names: /退货|换货|换(?:个|一个|成)?(?:颜色|尺码|大小|码)|退款|维修/, beside: false },
  { names: /专票|普票|纸质发票|电子发票/, beside: false },
  { names: /生日券|新人券|优惠券|优惠码|积分|礼品卡/, beside: false },
  { names: /快递柜|驿站/, beside: false },
  { names: /光面|麂皮|绒面|磨砂|漆皮/, beside: false },
  { names: /干粮|湿粮|罐头|冻干|狗粮|猫粮|零食/, beside: false },
] as const;

/** No more than something is named that what was asked may hold of too: “那信用卡呢”, “韩国也行吗”. */
const another =
  /^(?:那|那么|要是|如果)?(?:我)?(?:用的?|是|寄到?|发到?|到|走|选)?(\p{Script=Han}{1,8}|\p{Script=Latin}[\p{Script=Latin} ]{1,9}|双11|618)(?:的话|的|付的?|支付的?)?(?:呢|也?是?(?:一样|能|行|可以|算|有|支持|包|要)?(?:吗|么|嘛|不))[?？]?$/u;

/**
 * The question that one which names no more than another thing would be if said whole: what was asked `before`, of that. Undefined
 * where nothing of its sort was named.
 */
export function askedOfInstead(question: string, before: string): string | undefined {
  const [, other] = withAnother.exec(question.trim()) ?? [];
  if (other !== undefined && together.test(before) && subjectsIn(other).length > 0) return `${other}能和${before}`;
  const [, named = ''] = another.exec(question.trim()) ?? [];
  const sort = sorts.find(({ names }) => names.test(named));
  const [now, then] = [sort?.names.exec(named)?.[0], sort?.names.exec(before)?.[0]];
  if (now !== undefined && named.length > now.length + 1) return undefined;
  if (now !== undefined && then !== undefined && now !== then) return before.replace(then, now);
  if (onlyWeight.test(question.trim()) && landsIn(before).some(({ isForeign }) => isForeign)) return before;
  const [land, last] = [landsIn(named)[0], landsIn(before)[0]];
  if (land && last && land.name.zh !== last.name.zh && before.includes(last.name.zh))
    return before.replace(last.name.zh, land.name.zh);
  const goods = otherGoods(question, before);
  return goods ?? (sort?.beside && now !== undefined && then === undefined ? `${now}${before}` : undefined);
}

/** “那跟学生优惠一起呢” after what two coupons may be used with. */
const withAnother =
  /^(?:那|那么|还有)?(?:能|可以)?[跟和与同](\p{Script=Han}{2,8}?)(?:也?能|可以)?(?:一起|一块儿?|同时|叠加)?用?(?:呢|吗|行吗|可以吗)[?？]?$/u;
const together = /一起|一块|同时|叠加|[两二]张|都能用/;

/** What a parcel to the land named before weighs: “2kg的话多少”, "and if its 2 kg?". The tariff has it. */
const onlyWeight =
  /^(?:那|要是|如果|大概)*\d+(?:\.\d+)?\s?(?:kg|公斤|千克|斤)(?:的话|的|重)?(?:呢|要?(?:多少钱?|几块))?[呢啊]?[?？]?$|^(?:(?:and|so|ok|what|how much|for|if|is|it|it['’]?s|is it|a)\b ?)*\d+(?:\.\d+)? ?(?:kg|kilos?|kilograms?|lbs?|pounds)\b[^?]{0,10}\?*$/iu;

/** No more than other goods are named: “那羊毛衫呢”, "and what about wool jumpers?". */
const onlyGoods =
  /^(?:那|那么)?(\p{Script=Han}{1,8})呢[?？]?$|^(?:(?:and|ok|so) )*(?:(?:what|how) about|and) (?:an? |the |my )?([\w-]+(?: [\w-]+){0,2})\?*$/iu;

/** Any goods at all. */
const anyGoods = /\b(?:clothes|clothing|stuff|things|items|something|goods)\b|衣服|东西/i;

function otherGoods(question: string, before: string): string | undefined {
  const [, zh, en] = onlyGoods.exec(question.trim()) ?? [];
  const named = zh ?? en;
  const [goods] = named === undefined ? [] : kindsSaid(named);
  const [first, ...others] = kindsSaid(before);
  if (named === undefined || !goods || others.length > 0) return undefined;
  if (!first?.word) return anyGoods.test(before) ? before.replace(anyGoods, named) : undefined;
  if (goods.key === first.key && goods.word === first.word) return undefined;
  const at = before.toLowerCase().indexOf(first.word.toLowerCase());
  return at < 0 ? undefined : `${before.slice(0, at)}${named}${before.slice(at + first.word.length)}`;
}

/** Takes up whether it is still so then, whatever it names itself: “积分还在吗” after an account that is closed. */
export const asksWhatRemains = /还(?:在|有|算|能用|作数)/;

const doesElse = /^(?:能|可以|可不可以|能不能)(?!用|查|看)/;
const deeds = /^(?:退货|换货|退换货|退款|取消订单|注销|拒收)$/;

const opening = /^(?:那么?|但是?|可是|然后|所以|就是)/;
const mostHan = 12;
const mostSubjects = 3;

/**
 * What a question may be if said whole that leaves out what it is of: “多久能开好” after “专票呢” is “专票多久能开好”. Empty where it
 * names that itself, or nothing was named before.
 */
export function withSubject(question: string, before: string): string[] {
  const bare = question.trim().replace(opening, '');
  if (!/\p{Script=Han}/u.test(bare)) return inEnglish(bare, before);
  if (!/\p{Script=Han}{2}/u.test(bare) || bare.length > mostHan) return [];
  const namesOne = subjectsIn(bare).length + kindsSaid(bare).length + landsIn(bare).length > 0;
  if (namesOne && !asksWhatRemains.test(bare)) return [];
  const lands = landsIn(before).map(({ name }) => name.zh);
  const all = [...new Set([...subjectsIn(before), ...lands].filter((each) => !bare.includes(each)))];
  // what is done in so many words takes the place of what was to be done: “礼品卡能退吗”, “能送人吗”
  const things = doesElse.test(bare) ? all.filter((each) => !deeds.test(each)) : [];
  const named = things.length > 0 ? things : all;
  const together = named.length === 2 ? [named.join('')] : [];
  return [...together, ...named.slice(0, mostSubjects)].map((each) => `${each}${bare}`);
}

/** What a question after another one is remembered as: its own words where it names what it is of, and the land of the one before. */
export function keptWith(question: string, before: string): string {
  if (subjectsIn(question).length === 0 || !/\p{Script=Han}/u.test(question)) return before;
  const [land] = landsIn(question).length > 0 ? [] : landsIn(before);
  return `${land?.name.zh ?? ''}${question.replace(opening, '')}`;
}

/** The same with the goods that were asked about. */
export function withGoods(question: string, before: string): string[] {
  if (kindsSaid(question).length > 0) return [];
  if (!/\p{Script=Han}/u.test(question)) return inEnglishOf(question, kindsSaid(before));
  if (!/\p{Script=Han}{2}/u.test(question)) return [];
  return kindsSaid(before).flatMap(({ word }) =>
    word === undefined ? [] : [`${stuffOf(word, before)}${word}${question.trim().replace(opening, '')}`],
  );
}

/** What they are made of, which tells how they are cared for. */
const stuffOf = (word: string, text: string): string =>
  word.startsWith('羊') || word.startsWith('皮')
    ? ''
    : (new RegExp(
        `(?:麂皮|绒面|翻毛皮?|磨砂皮?|光面皮|真皮|羊[毛绒]|羽绒|纯?棉|亚麻|真丝|牛仔)的?(?=${word})`,
        'u',
      ).exec(text)?.[0] ?? '');

const subjectsIn = (text: string): readonly string[] => named(text).match(subjects) ?? [];

/** “能退吗” is of a return, “想换大一码” of an exchange. */
const named = (text: string) =>
  text
    .replace(/(?<=[能想要以])退(?=[吗么不嘛了的，, ]|$)/gu, '退货')
    .replace(/(?<=[能想要以])换(?=[吗么不嘛了，, ]|$|[大小]一?[码号]|个?(?:颜色|尺码))/gu, '换货');
