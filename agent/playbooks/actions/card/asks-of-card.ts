import type { Segment } from '../../../understanding/understanding.ts';
import { isShort } from '../../is-short.ts';
import { namesTitle } from '../../orders/name-order.ts';
import type { OpenMatter } from '../../playbook.ts';
import type { ToldCard } from './told-card.ts';

/** What can be asked of a card that waits for its button. */
export type AskedOfCard =
  | 'moneyWhen'
  | 'goodsWhen'
  | 'moneyWhere'
  | 'howMuch'
  | 'whoPays' // for the way back
  | 'mustReturn'
  | 'returnBy'
  | 'goodsWhere'
  | 'inStock' // what is got in exchange
  | 'newOne' // which size and colour it is
  | 'which' // goods
  | 'undo' // once it is done
  | 'howKnow'; // that it is done

/** What words ask of the card that waits, as far as the card says it: in the order that they are told. */
export function askedOfCard({ text, entities }: Segment, { asks, card }: OpenMatter): AskedOfCard[] {
  if (asks !== 'button' || !card) return [];
  if (entities.orderNumbers.length > 0 || entities.products.some((word) => !isOnCard(word, card))) return [];
  // another size than the card's is asked of the shop
  if (entities.sizes.some((size) => !isInExchange(size, card))) return [];
  return questionsIn(ofThis(text, card))
    .filter(({ told }) => told(card))
    .map(({ asked }) => asked)
    .slice(0, 2);
}

/** “补发的话还要付运费吗” on the card that does just that supposes nothing. */
const ofThis = (text: string, { facts }: ToldCard): string => {
  if (facts.leavesBy !== undefined) return text.replace(/(?:补发|重发|补寄)的话/, '补发');
  if (facts.youGet !== undefined) return text.replace(/换货?的话/, '换货');
  return facts.refundedTo === undefined ? text : text.replace(/(?:退款?|退货|取消)的话/, '退款');
};

/** The same of what is asked for and has no card yet. */
export const askedOfWish = (text: string): AskedOfCard[] => questionsIn(text).map(({ asked }) => asked);

function questionsIn(text: string): Question[] {
  if (!isShort(text, { zh: 26, en: 90 })) return [];
  const ofPress = questionsOfPress.filter(({ said }) => said.test(text));
  if (ofPress.length > 0 || inGeneral.test(text)) return ofPress;
  const found = questions.filter(({ said, not }) => said.test(text) && !not?.test(text));
  const byWhen = found.some(({ asked, said }) => asked === 'returnBy' || said === afterCheck);
  const all = found.filter(({ asked }) => !(byWhen && asked === 'mustReturn'));
  return all.filter(({ asked }, at) => all.findIndex((each) => each.asked === asked) === at);
}

/** Words for goods are in the language of the words; a card in another language can't tell. */
const isOnCard = (word: string, { titles }: ToldCard): boolean => titles.some((title) => namesTitle(title, word));

const isInExchange = (size: string, { facts: { youGet } }: ToldCard): boolean =>
  youGet === undefined || youGet.split(/[\s,，、]+/).includes(size);

/** Supposed or feared, or asked of something that the card doesn't do. */
const inGeneral =
  /\bif\b|\bwhat about\b|\binstead\b|如果|要是|万一|的话|不想|\bcancel|\bcoupon|\bpoints?\b|积分|券|\binvoice|发票|税|清关|海关|\bcustoms\b|\bdut(?:y|ies)\b|\btax|海外|国外|你们(?:家|店)?(?:的)?(?:退|换|发|运)|一般|通常|规则|政策|\bpolic(?:y|ies)\b|\b(?:usually|normally|in general)\b|\babroad\b|\boverseas\b/i;

interface Question {
  asked: AskedOfCard;
  said: RegExp;
  not?: RegExp;
  /** Whether the card says it. */
  told: (card: ToldCard) => boolean;
}

const when =
  /\bhow (?:long|soon|quick|fast|many days)\b|多少天|\bwhen\b|\b(?:what|which) day\b|\bby what date\b|多久|几天|几号|哪天|什么时候|啥时候|多长时间/i;
/** “收到旧的才寄新的吗”, "do you check it before you send the new one?" */
const afterCheck =
  /(?:收到|验).{0,8}(?:才|再|之后|后).{0,4}(?:寄|发)(?:新|出|货)?|(?:先|同时).{0,4}(?:寄|发)新|\bbefore (?:you|u) (?:send|ship|post)|\b(?:send|post|ship|return) (?:mine|the old one|my one)(?: back)? first\b|\b(?:send|post|ship)\b.{0,16}\b(?:new|other|replacement)(?: one)? first\b|\bwho sends first\b|\b(?:once|after|until) (?:you|u)(?:['’]ve)? (?:\w+ )?(?:got|get|check\w*|receiv\w*)\b/i;
const ofGoodsBack =
  /寄回|退回(?!到|款)|寄出|寄给你|\b(?:send|post|ship|mail) (?:it|them|the|my)\b|\breturn by\b|\bback to you\b|\bsend back\b/i;
const ofMoney = /\bmoney\b|\brefund|\bpaid\b|\bcash\b|钱|款|到账/i;

/** Of pressing the button itself, whatever the card does. */
const questionsOfPress: readonly Question[] = [
  {
    asked: 'undo',
    said: /\b(?:change my mind|undo|take (?:it|this|that) back|reverse (?:it|this|that)|go back on)\b.{0,30}(?:\b(?:after|later|once|afterwards)\b|[?？]|$)|\b(?:is|would) (?:it|this|that) (?:be )?(?:final|irreversible|permanent)\b|(?:确认|点|按|取消|提交|办)(?:了|完|过)?(?:之后|以后|后)?(?:还|再)?(?:能|可以)(?:不能)?(?:再)?(?:反悔|撤|恢复|改主意|后悔|取消)|(?:还|能|可以)(?:不能)?(?:再)?(?:反悔|撤回|撤销|恢复|后悔)/i,
    told: () => true,
  },
  {
    asked: 'moneyWhere',
    said: /\b(?:refund(?:ed)?|cash|money(?: back)?)\b.{0,12}\bor\b.{0,12}\b(?:voucher|coupon|credit|points)|\b(?:voucher|coupon|credit|points)\b.{0,8}\bor\b.{0,12}\b(?:cash|money|refund)|(?:钱|现金|退款)还是.{0,4}(?:券|积分)|(?:券|积分)还是.{0,4}(?:钱|现金)/i,
    told: ({ facts }) => facts.refundedTo !== undefined,
  },
  {
    asked: 'howKnow',
    said: /\bhow (?:will|do|would|can) i (?:know|see|find out|tell)\b|\b(?:will|do|would) (?:you|u|i|they) (?:let me know|get (?:an? )?(?:confirmation|email|e-mail|text|message)|tell me|notify me|e-?mail me)\b|(?:怎么|咋|如何)(?:才)?(?:能)?知道|(?:会|有)(?:不会|没有)?(?:通知|提醒|短信|邮件)/i,
    told: () => true,
  },
];

const questions: readonly Question[] = [
  {
    asked: 'goodsWhen',
    said: afterCheck,
    told: ({ facts }) => facts.newSent !== undefined,
  },
  {
    asked: 'returnBy',
    said: /(?:最晚|最迟|几号|哪天|多久|几天|什么时候|啥时候).{0,8}(?:寄|退回)|(?:寄|退回).{0,6}(?:最晚|最迟|期限|截止|几号|几天内|多久内)|\b(?:by when|(?:un)?till? when|deadline|when (?:do|must|should) i (?:have to )?(?:send|return|post|ship)|how long (?:do|have) i (?:have|got))\b/i,
    told: ({ facts }) => facts.sendBack !== undefined,
  },
  {
    asked: 'goodsWhen',
    said: /\b(?:be|get|arrive|come|make it|reach|here|there)\b.{0,24}\b(?:before|by|in time for|until)\b|(?:之前|以前|号前|前)(?:能|会|可以)?(?:不能)?(?:到|收到|拿到)|来得及|赶得上/i,
    not: new RegExp(`${ofMoney.source}|${ofGoodsBack.source}`, 'i'),
    told: ({ facts }) => facts.newSent !== undefined || facts.leavesBy !== undefined,
  },
  {
    asked: 'goodsWhen',
    said: when,
    not: new RegExp(`${ofMoney.source}|${ofGoodsBack.source}`, 'i'),
    told: ({ facts }) => facts.newSent !== undefined || facts.leavesBy !== undefined,
  },
  {
    asked: 'moneyWhen',
    said: new RegExp(
      `${when.source}|\\b(?:wait|until|till|before|once|after)\\b.{0,40}\\b(?:pay|paid|refund|money)|(?:先|等|收到).{0,12}(?:才|再).{0,4}(?:退|到账|打)`,
      'i',
    ),
    not: new RegExp(`发货|发出|(?:到|送)货|${ofGoodsBack.source}|\\bhow long (?:do|have) i (?:have|got)\\b`, 'i'),
    told: ({ facts }) => facts.arrives !== undefined,
  },
  {
    asked: 'moneyWhen', // what comes of it once the goods are sent back
    said: /\bwhat happens\b.{0,12}\b(?:after|once|when|then)\b|寄(?:回|过)?(?:去|来)?(?:了)?(?:之后|以后|后)(?:呢|怎么|然后)/i,
    told: ({ facts }) => facts.arrives !== undefined,
  },
  {
    asked: 'moneyWhere',
    said: /\bwhere\b.{0,24}\b(?:go|going|goes|sent|send|land|paid|pay|put)\b|\b(?:which|what) (?:card|account)\b|\b(?:to|on|onto|into) my (?:card|paypal|bank|account|alipay|wechat)\b|(?:退|补|打|回)(?:款|钱)?(?:到|去|回|给)?(?:我的?)?(?:哪|谁|微信|支付宝|银行卡|原来|卡|账户|paypal)|(?:原路|哪张卡|哪个账户)/i,
    not: /寄|\b(?:i|to) send\b/i,
    told: ({ facts }) => facts.refundedTo !== undefined,
  },
  {
    asked: 'howMuch',
    said: /^(?:那)?(?:就)?(?:是|能)?退[¥￥]?\d{2,}(?:块钱?|元)?(?:吗|么|对吧|是吧)?[?？]?$|^(?:so |and )?(?:is (?:it|that) |it['’]?s )?[¥￥$]?\d{2,}(?:,| right| then)?\?$|\bhow much\b|\b(?:full|whole|entire) (?:[¥￥$]?\d{2,}|amount|price|sum|refund)\b|\bwhat amount\b|\bwhat(?:['’]?s| is| will) (?:the|my) refund\b|(?:退|补|能拿|差)(?:我|给我|回)?(?:多少|几)(?:钱|块|元)?|多少钱|全额|全款|全(?:部)?退|\b(?:all|everything) (?:of )?(?:my|the) money\b|\bget (?:it )?(?:all|everything) back\b/i,
    not: /运费|邮费|postage|shipping|send/i,
    told: ({ amount }) => amount !== undefined,
  },
  {
    asked: 'mustReturn',
    said: /\b(?:do|should|must|have to|need to|shall) (?:i |to )?.{0,20}\b(?:send|return|give|post|ship)\b.{0,24}\bback\b|\bwant (?:it|them) back\b|\bkeep (?:it|them|the)\b|(?:要|用|需要|得)(?:不要|不用)?(?:我|她|他|我?[妈爸])?(?:自己)?(?:先|再)?(?:寄|退)(?:回|还|给)|(?:旧|原来|坏|错)的?.{0,6}(?:寄|退|留|怎么)/i,
    told: ({ facts }) => facts.sendBack !== undefined || facts.goods !== undefined,
  },
  {
    asked: 'whoPays',
    said: /\bwho(?:['’]?s| is| will)?\b.{0,12}\b(?:pay|cover)|\bpostage\b|\breturn (?:shipping|cost|fee)|\bshipping (?:cost|fee|back)|\b(?:do|will|must) i (?:have to |need to )?(?:pay|cover)\b|\bcost me\b|\bfree\b|\b(?:pay|paying|charged?) (?:again|twice|extra|for (?:it|shipping|delivery|that))\b|^(?:and |what about |plus )*(?:the )?(?:shipping|delivery)(?: (?:cost|fee|charge)s?)?\?|(?:运费|邮费|快递费)|谁(?:来)?(?:出|掏|付|承担)|(?:要|用|得|需要?|还)(?:不用|不要)?(?:我|再|还|另外|自己)*(?:付|出|花|掏|交)(?:什么|多少)?(?:钱|费用?)/i,
    not: /(?:退|还)(?:我)?(?:原来的)?运费|运费(?:也|会|能)?.{0,3}退|\b(?:refund|get)\b.{0,20}\b(?:postage|shipping)/i,
    told: ({ facts }) => facts.returnShipping !== undefined || facts.costs !== undefined,
  },
  {
    asked: 'goodsWhere',
    said: /\bwhere\b.{0,24}\b(?:go|going|sent|send|ship)|\b(?:which|what|same|old|usual) address\b|\bsame place\b|(?:寄|发|送)(?:到|去|往)?(?:哪|什么地[址方])|(?:哪个|什么|原来的?)地址/i,
    not: /\bback\b|\bi (?:send|post)\b|寄回|退回/i,
    told: ({ facts }) => facts.sentTo !== undefined,
  },
  {
    asked: 'inStock',
    said: /有(?:没有?)?(?:现)?货|缺货|还有(?:吗|么|没)|\b(?:in stock|available|sold out|have (?:it|that|one|them)(?: in)?)\b/i,
    told: ({ facts }) => facts.youGet !== undefined,
  },
  {
    asked: 'newOne',
    said: /\bsame (?:colou?r|size|one)\b|\b(?:what|which) (?:colou?r|size)\b|(?:什么|哪个?|啥|同一个?)(?:颜色|色|尺码|码)|颜色(?:一样|不变|还是|变)/i,
    told: ({ facts }) => facts.youGet !== undefined,
  },
  {
    asked: 'which',
    said: /^(?:and |so |ok |is (?:that|it|this) )?(?:for |of )?(?:which|what) (?:item|one|ones|things?|order)\b|\b(?:is|are) (?:that|it|this) (?:for )?both\b|\bboth of them\b.*\?|^(?:退|补|寄)的?(?:是)?(?:哪|什么)|(?:两件|两样|都)(?:都)?(?:退|补|寄|算|包括)[^。]*(?:吗|么|[?？])/i,
    told: ({ titles }) => titles.length > 0,
  },
];
