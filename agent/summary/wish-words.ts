import { withoutUnwanted } from '../playbooks/actions/said-words.ts';
import type { Understand } from '../understanding/create-understanding.ts';

export type WishKind = 'goods_again' | 'money_back' | 'compensation' | 'discount';

/** What one message asks for, in the order in which it does, each once. */
export interface HeardWish {
  kind: WishKind;
  /** How much, where it is said: `20%`, `8折`. */
  much: string;
}

/**
 * Reads what a message asks to come out of it, breath by breath: to name a refund isn’t to want one, so breaths that ask
 * how one stands, tell of one or turn it down count for nothing. Measured on sentences of both languages in
 * `wish-words.test.ts`; intents can’t say it, for a refund and a second delivery are wanted under many of them; but where
 * there is an ear, it tells questions about a refund under way from wishes for one.
 */
export function wishesHeardIn(text: string, understand?: Understand): HeardWish[] {
  const found = new Map<WishKind, HeardWish>();
  const plain = withoutUnwanted(text.replaceAll('’', "'")).replace(turnedDown, ' ');
  for (const breath of plain.split(breaths)) {
    const isTold = tells.test(breath);
    const heard = [...(isTold ? [] : remediesIn(breath)), ...discountIn(breath)];
    for (const { at: _, ...wish } of heard.toSorted((one, other) => one.at - other.at))
      if (!found.has(wish.kind)) found.set(wish.kind, wish);
  }
  if (found.has('money_back') && !plainly.test(text) && understand && asksAfterRefund(text, understand))
    found.delete('money_back');
  return [...found.values()];
}

/** Says in so many words that the money is wanted. */
const plainly =
  /\b(?:want|need|demand|give|please|owe[ds]?|must|insist|asking for|what about|refund (?:me|it|this)|get me|(?:put|pay|money) (?:\w+ )?back)\b|退我|给我|我要|帮我|要么|或|同意退|不退款|退(?:款|钱)[吧！!，,]|退不退/iu;

/** The ear takes it for a question about a refund under way, or about the rules, and nearly surely so. */
const asksAfterRefund = (text: string, understand: Understand) =>
  understand([text]).segments.some(
    ({ intent: { id, confidence } }) =>
      (id === 'refund_status' && confidence >= 0.9) || (id === 'policy_question' && confidence >= 0.8),
  );

const breaths =
  /[,;!?，。！？；\n]+|\.\s|\b(?:or|either|otherwise|plus|and|but)\b|要么|或者?(?!许)|还是|另外|不然|否则|并且|以及|但是?/iu;

/** Turned down in ways that `withoutUnwanted` doesn’t know. */
const turnedDown =
  /\b(?:don['’]?t|do not|never) (?:re(?:fund|send|ship|place)\w*)(?: me| it)?|\bno need to (?:re-?send|send|ship|refund|replace)\b[^,.;!]{0,20}|别(?:再)?(?:给我)?(?:退款|退钱|补发|重发)|不要(?:钱|货|赔偿)/giu;

/** Asks how a refund stands, what the rules are, or tells of one that was. */
const tells =
  /\b(?:when|how (?:long|soon|much|does|do|will)|where|whether|status|progress|polic(?:y|ies)|ha(?:s|sn['’]?t|dn['’]?t|ven['’]?t)|have you|already|received|says|said|shows?|will (?:i|there|it)|do i|did|does|if i|is (?:my|the)|who pays|tracking number|reference)\b|什么时候|啥时候|多久|几天|多长时间|进度|到账|到哪|哪里|哪儿|成功|收到(?:了|过)?退|政策|规则|规定|流程|怎么退|怎么查|了吗|了没|没到|显示|路径|上次|驳回|为什么|为啥|怎么申请|已经|已退|退过|手续费|退多少|单号|谁出|谁付|关税|(?:看看|看下|查查|查一?下|问问|问一?下)(?:我的|那个|这个)?退/iu;

interface Placed extends HeardWish {
  at: number;
}

const named: readonly { kind: WishKind; en: RegExp; zh: RegExp }[] = [
  {
    kind: 'goods_again',
    en: /\b(?:re-?sen[dt]\w*|re-?ship\w*|replacements?|replace (?:it|them|the|my)|(?:send(?:ing)?|sent|ship(?:ping|ped)?|deliver(?:ed|ing)?)\b.{0,30}\b(?:again|another|(?:a )?new|once more|one more time|a second time)|re-?deliver\w*|another (?:one|pair|set)|new one|second delivery)\b/iu,
    zh: /补发|补寄|重发|重寄|重新(?:给我|帮我)?(?:发|寄|送)|再(?:给我|帮我)?(?:发|寄|送)(?:一|过|个|份)|(?:发|寄|送)(?:一?个|一?双|一?件)新的|(?:我|就|只)要(?:货|东西)|补(?:给我|我)?(?:一|个|双|件|新)|换新的发|安排发货|补给我|寄新的/u,
  },
  {
    kind: 'money_back',
    en: /\b(?:refund(?:ed)?|reimburse[d]?|(?:money|cash|cent|penny|amount|payment) back|(?:my|the) (?:money|cash)|money is what)\b|\b(?:pay me back|return my (?:payment|money))\b/iu,
    zh: /退(?:款|钱|我钱|给我钱|我的钱|掉?了吧|给我吧)|(?:把)?钱(?:都)?(?:退|还)(?:给|回|我)|给我退了|全额退|原路退|退不退|退给我|退我(?!货)|退一?下款|要回我的钱|退(?:一)?部分/u,
  },
  { kind: 'compensation', en: /\bcompensat\w*/iu, zh: /赔(?:偿|我|钱|点|多少|一)|[得要必须该]赔|退一赔|的赔|补偿/u },
];

/** Says that it is wanted. A noun alone says it, too: “my money back”. */
const asks =
  /\b(?:want|need|like|demand|expect|prefer|rather|please|give|send|ship|deliver|can (?:i|you|we)|could (?:i|you)|get|must|insist|just|would be|fine with|is fine|will do|works|claim|owe|deserve|accept|take|owed|better|asking for|entitled|what about|let['’]?s|is what i|what compensation|have (?:it|them|this) refunded)\b/iu;
/** Stands for what is wanted by itself: at the beginning, after words of no weight. */
const begins =
  /^\s*(?:(?:then|so|ok|okay|just|please|simply|now|a|an|my|the|full|your|for|i|some|also|even)\s+)*(?:re-?sen|re-?ship|replace|refund|reimburse|money|compensat|ship|send|another|new one)/iu;

function remediesIn(breath: string): Placed[] {
  const isHan = /\p{Script=Han}/u.test(breath);
  return named.flatMap(({ kind, en, zh }) => {
    const match = (isHan ? zh : en).exec(breath);
    const isAsked = match !== null && (isHan || asks.test(breath) || begins.test(breath));
    return isAsked ? [{ kind, much: '', at: match.index }] : [];
  });
}

/** The first group that there is says how much. */
const discount =
  /(\d{1,2} ?[%％])[^.。]{0,12}(?:off|discount|cheaper|less)|(?:off|discount of|便宜|优惠|减|降)[^.。]{0,6}?(\d{1,2} ?[%％])|打(\d(?:\.\d)?折)|打(?:个|点)?折|最低(?:多少|价|能)|\bsomething about the price\b|(?:give|get|want|have|need|can i).{0,20}\bdiscount|\b(?:(?:lower|better) price|(?:lower|reduce) (?:the |your )?price)|\d{1,2} ?per ?cent off|商量.{0,3}价|再少|\b(?:make it|bring it down to|knock)\b.{0,12}\d|(?:便宜|优惠)(?:点|些|一点|一些|\d)|(?:少|减|降)\s?(?:个)?\d+(?!\d)(?!月|日|天|码)/iu;

function discountIn(breath: string): Placed[] {
  const match = discount.exec(breath);
  return match ? [{ kind: 'discount', much: match.slice(1).find(Boolean) ?? '', at: match.index }] : [];
}
