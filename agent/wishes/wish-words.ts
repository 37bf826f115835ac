import type { Understand } from '../understanding/create-understanding.ts';
import { asCorrected, goodsCorrectedIn } from './corrects-goods.ts';
import { countSaid, ordersCounted, withoutHowMany } from './counts-said.ts';
import { goodsSaid, pointsAt, withoutGoods } from './goods-said.ts';
import { feeAlone, feeSaid } from './fee-said.ts';
import { sumSaid } from './sum-said.ts';
import { withoutUnwanted } from './unwanted.ts';
import { named, remedies, type WishKind } from './wish-kinds.ts';

/** One thing that a message asks for. */
export interface HeardWish {
  kind: WishKind;
  /** How much, where it is said: `20%`, `8折`, `¥200`; of goods, how many. */
  much: string;
  /** For what, as the shopper calls it: as named beside it, else in the breaths before it. */
  goods: readonly string[];
  /** Goods without a name. */
  which?: 'all' | 'others';
  /** Of so many orders, where it is more than one. */
  orders?: number;
  /** Put as another way to the remedy before it: either will do. */
  orElse?: true;
  /** The part of the message that it is said in: from the wish before it on. */
  words: string;
}

/**
 * Reads what a message asks to come out of it, breath by breath and thing by thing: to name a refund isn’t to want one, so
 * breaths that ask how one stands, tell of one or turn it down count for nothing. Measured on sentences of both languages
 * in `wish-words.test.ts`; intents can’t say it, for a refund and a second delivery are wanted under many of them; but
 * where there is an ear, it tells questions about a refund under way from wishes for one.
 */
export function wishesHeardIn(text: string, understand?: Understand): HeardWish[] {
  const found: HeardWish[] = [];
  const { rest, corrected } = goodsCorrectedIn(withoutHowMany(text.replaceAll('’', "'").replace(label, ' ')));
  const plain = withoutUnwanted(rest).replace(turnedDown, ' ');
  const orders = ordersCounted(plain);
  let spokenOf: string[] = [];
  let isOver = false;
  let corrects = false;
  let from = 0;
  for (const { breath, link, until } of breathsOf(plain)) {
    const goods = goodsSaid(breath);
    const which = goods.length > 0 ? undefined : pointsAt(breath);
    const last = found.at(-1);
    const isList = goods.length > 0 && last !== undefined && saysNothing.test(withoutGoods(breath));
    const isFeeToo = last?.kind === 'money_back' && link !== 'or' && feeAlone(breath);
    const heard = isFeeToo ? [{ kind: 'fee_back' as const, much: feeSaid(breath) }] : heardIn(breath, isList);
    corrects ||= corrections.test(breath);
    if (heard.length === 0) {
      // “refund the boots and the scarf”
      if (isList && link !== 'or') found.splice(-1, 1, { ...last, goods: [...new Set([...last.goods, ...goods])] });
      else if (goods.length > 0) {
        spokenOf = isOver ? goods : [...spokenOf, ...goods];
        isOver = false;
      }
      continue;
    }
    const own = goods.length > 0 || which !== undefined ? goods : spokenOf;
    for (const { kind, much } of heard) {
      if (corrects && remedies.has(kind)) takeBack(found, goods);
      // “make it cheaper or I cancel” is the price’s
      if (kind === 'cancel' && link === 'or' && last?.kind === 'discount') continue;
      const wish = {
        kind,
        much,
        goods: [...new Set(kind === 'fee_back' ? [] : kind === 'compensation' ? goods : own)],
        words: plain.slice(from, until).replace(leading, '').trim(),
        ...(which ? { which } : {}),
        ...(orders > 1 ? { orders } : {}),
      };
      note(found, isOrElse(found, wish, link) ? { ...wish, orElse: true } : wish);
    }
    if (goods.length > 0) spokenOf = goods;
    corrects = false;
    isOver = true;
    from = until;
  }
  for (const [at, wish] of found.entries()) found[at] = { ...wish, goods: asCorrected(wish.goods, corrected) };
  const isAfter = found.some(({ kind }) => kind === 'money_back') && !plainly.test(text) && understand !== undefined;
  return isAfter && asksAfterRefund(text, understand) ? found.filter(({ kind }) => kind !== 'money_back') : found;
}

/** “Change my address. New one: 12 …”: says what follows, and asks for nothing. */
const label = /\b(?:the )?(?:new|correct|right|second|other) (?:one|ones)\s*[:：=-](?=\s*[\p{L}\d])/giu;

/** They ask for a lower price in these words. */
export const asksDiscount = (text: string): boolean => wishesHeardIn(text).some(({ kind }) => kind === 'discount');

/** Takes back what was said of the same goods in the same message: “refund it, actually no, just send another”. */
function takeBack(found: HeardWish[], goods: readonly string[]): void {
  for (const [at, wish] of [...found.entries()].toReversed()) {
    const isOfIt = goods.length === 0 || wish.goods.length === 0 || goods.some((each) => wish.goods.includes(each));
    if (remedies.has(wish.kind) && isOfIt) found.splice(at, 1);
  }
}

const corrections = /\b(?:actually|no wait|wait no|on second thoughts?|scratch that|or rather)\b|算了|不对|改主意/iu;

/** The same thing for the same goods counts once, with all that is said of it. */
function note(found: HeardWish[], wish: HeardWish): void {
  const at = found.findIndex(
    ({ kind, goods, which }) =>
      kind === wish.kind &&
      which === wish.which &&
      (goods.length === 0 || wish.goods.length === 0 || goods.some((each) => wish.goods.includes(each))),
  );
  const known = found[at];
  if (!known) found.push(wish);
  else {
    const goods = [...new Set([...known.goods, ...wish.goods])];
    found[at] = { ...known, goods, much: known.much === '' ? wish.much : known.much };
  }
}

/** Another way to put the same thing right: said so, or said beside it of the same goods without an “and”. */
function isOrElse(found: readonly HeardWish[], wish: HeardWish, link: Link): boolean {
  const before = found.findLast(({ kind }) => remedies.has(kind));
  if (!before || !remedies.has(wish.kind) || before.kind === wish.kind) return false;
  if (link === 'or') return true;
  if (before.which !== wish.which || isReturnForMoney(before.kind, wish.kind)) return false;
  const isShared = wish.goods.length === 0 || wish.goods.every((each) => before.goods.includes(each));
  return isShared && (link !== 'and' || (before.goods.length > 0 && wish.goods.length > 0));
}

const isReturnForMoney = (one: WishKind, other: WishKind) =>
  (one === 'return' && other === 'money_back') || (one === 'money_back' && other === 'return');

type Link = 'or' | 'and' | undefined;

/** Breaths, each with what joins it to those before. */
function breathsOf(text: string): { breath: string; link: Link; until: number }[] {
  const found: { breath: string; link: Link; until: number }[] = [];
  let link: Link;
  let from = 0;
  const take = (to: number) => {
    const breath = text.slice(from, to);
    if (breath.trim() === '') return;
    found.push({ breath, link: link ?? opens(breath), until: to });
    link = undefined;
  };
  for (const match of text.matchAll(breaks)) {
    take(match.index);
    from = match.index + match[0].length;
    if (orWords.test(match[0])) link = 'or';
    else if (andWords.test(match[0])) link = 'and';
  }
  take(text.length);
  return found;
}

const breaks =
  /[,;:!?，。！？；：\n]+|\.\s|\b(?:or|either|otherwise|plus|and|but)\b|要么|或者?(?!许)|还是|另外(?![那一两])|不然|否则|并且|以及|但是?|然后/giu;
/** What joins a part to the one before it. */
const leading =
  /^(?:[\s,;:!?，。！？；：.]|\b(?:or|either|otherwise|plus|and|but|then)\b|要么|或者?|另外|不然|否则|并且|以及|但是?|然后)+/iu;
const orWords = /or|either|otherwise|要么|或|还是|不然|否则/iu;
const andWords = /plus|and|另外|并且|以及|然后/iu;
const opens = (breath: string): Link =>
  /^\s*(?:also|as well|and|再|还要|还有|同时|顺便)/iu.test(breath) ? 'and' : undefined;

/** Says in so many words that the money is wanted. */
const plainly =
  /\b(?:want|need|demand|give|please|owe[ds]?|must|insist|asking for|what about|refund (?:me|it|this)|get me|(?:put|pay|money) (?:\w+ )?back)\b|退我|给我|我要|帮我|要么|或|同意退|不退款|退(?:款|钱)[吧！!，,]|退不退/iu;

/** The ear takes it for a question about a refund under way, or about the rules, and nearly surely so. */
const asksAfterRefund = (text: string, understand: Understand) =>
  understand([text]).segments.some(
    ({ intent: { id, confidence } }) =>
      (id === 'refund_status' && confidence >= 0.9) || (id === 'policy_question' && confidence >= 0.8),
  );

/** Turned down in ways that `withoutUnwanted` doesn’t know. */
const turnedDown =
  /\b(?:don['’]?t|do not|never) (?:re(?:fund|send|ship|place)|cancel|return|exchange)\w*(?: me| it)?|\bno need to (?:re-?send|send|ship|refund|replace|cancel|return)\b[^,.;!]{0,20}|别(?:再)?(?:给我)?(?:退款|退钱|补发|重发|取消)|不(?:用|要|想)?取消(?:了)?|不要(?:钱|货|赔偿)|(?:不(?:用|要|想|必)?|别)(?:再|给我|帮我|申请)*(?:退|补|返|要)?(?:差价|差额|价保)了?/giu;

/** Asks how a refund stands, what the rules are, or tells of one that was. */
const tells =
  /\b(?:when|how (?:long|soon|much|does|do|will|can)|where|whether|status|progress|polic(?:y|ies)|ha(?:s|sn['’]?t|dn['’]?t|ven['’]?t)|have you|already|received|says|said|shows?|will (?:i|there|it)|do (?:i|you)|did|does|if i|is (?:my|the)|who pays|tracking number|reference)\b|什么时候|啥时候|多久|几天|多长时间|进度|到账|到哪|哪里|哪儿|成功|收到(?:了|过)?退|政策|规则|规定|流程|怎么[退换]|怎么查|了吗|了没|没到|显示|路径|上次|驳回|为什么|为啥|怎么申请|已经|已退|退过|手续费|退多少|单号|谁出|谁付|关税|(?:要|需要|用)(?:不(?:要|用))?[^，。]{0,4}寄回去?(?:吗|么)|(?:看看|看下|查查|查一?下|问问|问一?下)(?:我的|那个|这个)?退/iu;

/** Says that it is wanted. A noun alone says it, too: “my money back”. */
const asks =
  /\b(?:pay (?:me|us)|want|need|like|demand|expect|prefer|rather|please|give|send|ship|deliver|can (?:i|you|we)|could (?:i|you)|get|must|insist|just|would be|fine with|is fine|will do|works|claim|owe|deserve|accept|take|owed|better|asking for|entitled|cover|what about|let['’]?s|is what i|should (?:go|be (?:sent|shipped|delivered)) to|what compensation|have (?:it|them|this) refunded)\b/iu;
/** Stands for what is wanted by itself: at the beginning, after words of no weight. */
const begins =
  /^\s*(?:(?:then|so|ok|okay|just|please|simply|now|a|an|my|the|full|your|for|i|some|also|even)\s+)*(?:[¥￥$€£]?\s?\d[\d.,]*\s?(?:yuan|rmb|cny|dollars?|bucks?|euros?|pounds?|quid)?\s+(?:(?:in|as|of)\s+)?(?:a\s+)?)?(?:re-?sen|re-?ship|replace|refund|reimburse|money|compensat|ship|send|another|new (?:one|pair|set)|same|exchange|swap|return|cancel|change|update|cover|recipient|invoice|(?:something|a little something|anything) for (?:the|my|all) )/iu;
/** What may stand beside the goods in a list of them. */
const saysNothing =
  /^[\s、和跟与"'“”]*(?:(?:the|my|a|an|both|also|please|too|one|ones|as well|of|pair|这|那|我的|还有|也|的|[个双件条副台套])[\s、]*)*$/iu;
/** Beside the goods, the words for what is wanted and nothing else: “boots refund”, “scarf again”. */
const ellipsis =
  /^\s*(?:(?:the|my|a|an|for|and|then|please|one|ones|full|same|new|-|–|—|to|be)\s*)*(?:refund(?:ed)?|money back|again|once more|(?:re-?sent|re-?send)|another(?: one)?|replacement|exchange|swap|return|cash back)\s*(?:please|too|thanks|for|the|my|\s)*[.!]*\s*$/iu;
const againAlone = /\b(?:again|once more)\s*(?:please|too|thanks)?\s*[.!]*\s*$/iu;

function heardIn(breath: string, isList: boolean): Pick<HeardWish, 'kind' | 'much'>[] {
  const asked = tells.test(breath) ? [] : remediesIn(breath, isList);
  const placed = [...asked, ...discountIn(breath), ...hurryIn(breath)];
  return placed.toSorted((one, other) => one.at - other.at).map(({ at: _, ...wish }) => wish);
}

interface Placed extends Pick<HeardWish, 'kind' | 'much'> {
  at: number;
}

function remediesIn(breath: string, isList: boolean): Placed[] {
  const isHan = /\p{Script=Han}/u.test(breath);
  const bare = withoutGoods(breath);
  const isShort = bare.trim() !== breath.trim().toLowerCase() && ellipsis.test(bare);
  if (isShort && !isList && !isHan && againAlone.test(breath)) return [{ kind: 'goods_again', much: '', at: 0 }];
  const isAsked = isHan || isShort || asks.test(breath) || begins.test(breath) || sameAgain.test(breath);
  const found = named.flatMap(({ kind, en, zh }) => {
    const match = (isHan ? zh : en).exec(breath);
    const much = muchOf(kind, breath);
    const isOfRules = (kind === 'invoice' || kind === 'fee_back') && asksWhether.test(breath);
    return match !== null && isAsked && !isOfRules ? [{ kind, much, at: match.index }] : [];
  });
  const hasGoods = bare.trim() !== breath.trim().toLowerCase();
  return found.filter(({ kind }) => !isSwallowed(kind, found, hasGoods));
}

function muchOf(kind: WishKind, breath: string): string {
  if (kind === 'fee_back') return feeSaid(breath);
  if (kind === 'goods_again') return countSaid(breath);
  return kind === 'money_back' || kind === 'difference' || kind === 'compensation' ? sumSaid(breath) : '';
}

/** Asks for the rules: whether such a thing is to be had, and how. */
const asksWhether =
  /怎么|如何|支持|有没有|哪里|(?:可以|能|会|是)(?!.*(?:给我|帮我)).*吗\s*$|\b(?:do you|is it possible)\b/iu;

const sameAgain = /\bsame (?:again|one again|thing again)\b/iu;

/** “Swap it for a new one” asks for the same once more, “exchange for another size” for no second delivery. */
function isSwallowed(kind: WishKind, found: readonly Placed[], hasGoods: boolean): boolean {
  const has = (other: WishKind) => found.some((each) => each.kind === other);
  // “refund the shipping fee” asks for no more than the fee
  if (kind === 'money_back') return (has('fee_back') && !hasGoods) || has('difference');
  // another recipient is no other size
  if (kind === 'exchange' && has('address')) return !hasGoods;
  if (kind === 'exchange') return has('goods_again') && !has('money_back');
  return kind === 'return' && has('exchange');
}

/** Complains that it should be under way by now: who says so of an order wants it sent. */
const overdue =
  /\bshould(?:['’]ve| have) (?:been )?(?:already |long )?(?:sent|shipped|dispatched|gone out|left)\b|早就?(?:应该|该)(?:给我)?(?:发货|发出|寄出|发了)|(?:帮我|给我)催(?:一?下|一催)?(?:发货|出货)/iu;

function hurryIn(breath: string): Placed[] {
  const match = overdue.exec(breath);
  return match ? [{ kind: 'hurry', much: '', at: match.index }] : [];
}

/** The first group that there is says how much. */
const discount =
  /\d{1,2} ?[%％][^.。]{0,12}(?:off|discount|cheaper|less)|(?:off|discount of|便宜|优惠|减|降)[^.。]{0,6}?\d{1,2} ?[%％]|打\d(?:\.\d)?折|打(?:个|点)?折|最低(?:多少|价|能)|\bsomething about the price\b|(?:give|get|want|have|need|can i).{0,20}\bdiscount|\b(?:(?:lower|better|bigger|larger) (?:price|discount|offer|deal)|(?:lower|reduce) (?:the |your )?price)|\d{1,2} ?per ?cent off|商量.{0,3}价|(?:优惠|折扣)(?:的?力度|幅度)?.{0,6}(?:[大多高]一?[点些]|再[大多高])|再少|\b\d{1,4}(?: ?(?:yuan|rmb|dollars?|bucks?|euros?|pounds?|quid))? off\b(?! (?:white|by|on))|\btake\b.{0,14}\d[\d,.]*(?: ?(?:yuan|rmb|dollars?|bucks?))? ?off\b|\b(?:make it|bring it down to|knock)\b.{0,12}\d|[¥￥$€£] ?\d+ (?:off|less|cheaper)\b|(?:便宜|优惠)(?:点|些|一点|一些|\d|[一二两三四五六七八九][十百])|少(?:收|要|付|算)(?:我|点|个)*|(?:少|减|降)\s?(?:我|给我|个|掉)?\s?[¥￥]?(?:\d+|[一二两三四五六七八九]?[十百](?!分))(?!\d)(?!月|日|天|码|件|个|双|样)/iu;

function discountIn(breath: string): Placed[] {
  const match = discount.exec(breath);
  return match ? [{ kind: 'discount', much: sumSaid(breath), at: match.index }] : [];
}
