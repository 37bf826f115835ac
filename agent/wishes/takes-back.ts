/** What can be taken back by its name. */
export type TakenBack = 'cancel' | 'return' | 'exchange' | 'money_back' | 'goods_again' | 'address' | 'difference';

interface Words {
  named: RegExp;
  /** Turned down or taken back, in the same breath. */
  refused: RegExp;
}

const not = String.raw`\b(?:don['’]?t|do not|not|never|no need to|needn['’]?t|rather not|won['’]?t) (?:\w+ ){0,2}`;

const words: Readonly<Record<TakenBack, Words>> = {
  cancel: {
    named: /取消|\bcancel/iu,
    refused: new RegExp(
      String.raw`(?:不(?:用|想|要|必|需要)?|别|先别|甭)(?:再|急着|给我|帮我|着急)*取消|取消.{0,4}(?:算了|不用了|作罢)|${not}cancel|\bchanged my mind about cancel|(?<!you )\bleave (?:the|my|that|this) order\b|(?<!\byou )(?<!\byou can )\bkeep (?:the|my|this|that|those|these) (?!(?:\w+ )?(?:coupon|voucher|offer|discount|money|change|price|box|package|address|size|colou?r))[a-z]|(?:订单|单子).{0,3}(?:留着|保留)|(?<!便宜[\p{Script=Han}]{0,6}|优惠[\p{Script=Han}]{0,6}|[降减打][\p{Script=Han}]{0,8})(?:还是|先)(?:留着|留下|不取消)`,
      'iu',
    ),
  },
  return: {
    named: /退货|寄回|\breturn|\bsend (?:it|them) back/iu,
    refused: new RegExp(
      String.raw`(?:不(?:用|想|要|必)?|别|先别)(?:再)?(?:退货|寄回|退了)|退货.{0,3}(?:算了|不用了)|${not}(?:return|send (?:\w+ ){1,4}back)`,
      'iu',
    ),
  },
  exchange: {
    named: /换货|换一?[个件双条副]|换[成大小]|\bexchange|\bswap/iu,
    refused: new RegExp(String.raw`(?:不(?:用|想|要|必)?|别|先别)(?:再)?换(?:货|了)|${not}(?:exchange|swap)`, 'iu'),
  },
  money_back: {
    named: /退款|退钱|\brefund|\bmoney back/iu,
    refused: new RegExp(
      String.raw`(?:不(?:要|想|用|必)?|先不|先别|别|不是要?)(?:再|给我|帮我|急着|办|点|这个|那个|什么)*退(?:款|钱)|${not}(?:refund|want (?:a |the |that |any |my )?(?:refund|money back))|\b(?:no need for|not asking for|not|no) (?:a |the |that |any |my )*(?:refund|money back)(?! (?:yet|so far|arrived|received|has|is))`,
      'iu',
    ),
  },
  goods_again: {
    named: /补发|重发|补寄|再[发寄]|\bre-?send|\bre-?ship|\breplacement|\bagain\b/iu,
    refused: new RegExp(
      String.raw`(?:不(?:要|想|用|必)?|先别|别)(?:再|给我|帮我)*(?:补发|重发|补寄|[发寄]了)|(?:补发|重发|补寄).{0,3}(?:算了|不用了)|${not}(?:re-?send|re-?ship|replace|send .{0,24}(?:again|another|a new))|\b(?:not|no|no need for) (?:a |the |any )*(?:replacement|second delivery)`,
      'iu',
    ),
  },
  address: {
    named: /地址|改派|\baddress\b|\bredirect/iu,
    refused: new RegExp(
      String.raw`^(?:算了|那)?(?:还是|先)?不(?:要|用)?改了|还是(?:我|寄给我|我自己)(?:来)?收|地址[^，。]{0,4}(?:不改|不用改|先不改|别改|不换)了?|(?:不|别|不用)(?:改|换)(?:收货|收件)?地址|地址.{0,3}(?:算了|不用了)|${not}(?:change|redirect)[^.,]{0,20}\baddress|\b(?:keep|leave) (?:the|my) (?:old |original |same )?address\b`,
      'iu',
    ),
  },
  difference: {
    named: /差价|差额|价保|\bprice (?:difference|protection|match|adjustment)|\bthe difference\b/iu,
    refused: new RegExp(
      String.raw`(?:不(?:要|想|用|必)?|别|先不)(?:再|给我|帮我|申请|办)*(?:退|补|返|要)?(?:那个?|这个?)?(?:差价|差额|价保)|(?:差价|差额|价保).{0,3}(?:算了|不用了|不要了|不退了)|${not}(?:\w+ )?(?:the |a |any )?(?:price )?(?:difference|protection|match|adjustment)`,
      'iu',
    ),
  },
};

const kinds = Object.keys(words) as TakenBack[];

/** Asks why it isn't so, or makes it a condition: nothing is taken back. */
const isAsked =
  /(?:怎么|为什么|为啥|干嘛|凭什么)|(?:的话|就)\s*$|如果|要是|除非|(?:能|只要|便宜|优惠|给我).{1,12}就(?:不|留)|不行|不了|不(?:退|补|赔)\S{0,6}就|[?？吗么]\s*$|\b(?:why|if|unless|otherwise|or)\b|\?\s*$/iu;

/** Waits for the goods after all: what would have ended it is off. */
const waits =
  /算了.{0,3}等等|(?:那|就|还是)?再等等(?:吧|看)|\b(?:i['’]?ll|i will|let['’]s) (?:just )?wait (?:for it|a bit|then|after all)\b/iu;
const willWait: ReadonlySet<TakenBack> = new Set<TakenBack>(['cancel', 'return', 'money_back']);

const breaths = /(?<=[，,。；;！!？?\n])|(?<=\.)\s/u;

/** What the newest words on it withdraw or refuse, of all that was said, oldest first. */
export function takenBackIn(said: readonly string[]): ReadonlySet<TakenBack> {
  const gone = new Set<TakenBack>();
  for (const breath of said.flatMap((text) => text.split(breaths)))
    for (const kind of kinds) {
      const { named, refused } = words[kind];
      const isRefused = refused.test(breath) || (waits.test(breath) && willWait.has(kind));
      if (isRefused && !isAsked.test(breath.replace(/[，,。；;！!]\s*$/u, ''))) gone.add(kind);
      else if (named.test(breath) && !isRefused) gone.delete(kind);
    }
  return gone;
}

/** Lets what was wished for goods go that are named in the same breath: “forget the scarf”, “围巾就算了”. */
export const letsGoodsGo = (breath: string): boolean => letsGo.test(breath) && !isAsked.test(breath);

const letsGo =
  /算了|不用(?:了|管|补|退|换|处理|再?[发寄])|\b(?:forget|never ?mind|skip|leave|drop)\b|\bdon['’]?t (?:worry|bother) (?:about|with)\b|\b(?:turned up|has (?:just )?(?:come|arrived|turned up)|found it|found them)\b|(?:找到|收到)了/iu;
