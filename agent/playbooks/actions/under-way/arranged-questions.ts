import type { ArrangedView } from '../../../../tools/views/request-view.ts';

/** What can be asked of something that was arranged. */
export type ArrangedFacet =
  | 'number'
  | 'code' // of a coupon
  | 'valid' // until when a coupon may be used
  | 'worth' // what a coupon is worth
  | 'return_to' // where goods are to be sent back
  | 'return_by' // until when
  | 'return_cost' // who pays for it
  | 'variant' // which size or colour the new goods are
  | 'destination' // where new goods go
  | 'cost' // what they cost
  | 'tracking'
  | 'arrives'
  | 'sent'
  | 'money'
  | 'money_to' // where that money goes
  | 'parts'; // what that money is made of

/** What a sum that goes back is made of. */
export const asksParts =
  /(?:怎么|如何)(?:算|来的|得出)|有没有(?:包?含|退)?运费|(?:包含?|含|算)(?:了|不|没)?.{0,3}运费|运费.{0,4}(?:也|会|有没有|能)?.{0,2}(?:退|算|包|含)|(?:组成|构成|明细|拆开|分别是)|\bmade up of\b|\bbr(?:o|ea)k(?:en)?[ -]?down\b|\binclud\w* (?:the |my )?(?:shipping|postage|delivery)|\b(?:shipping|postage|delivery)(?: (?:fee|cost|charge)s?)? (?:included|too|as well|refunded|back|in (?:it|that|there))|\bhow (?:is|was|did you) .{0,14}(?:worked? out|calculat)|\bshipping back\b|\bwhy (?:is it |is that |was it |do i get |did i get |only |just |exactly )*[¥￥$€£]? ?\d+\.\d|(?:为什么|为啥|怎么)(?:是|只有?|才|就)*[¥￥]?\d+(?:\.\d+|元|块)/i;

interface Facet {
  name: ArrangedFacet;
  /** What it is asked of, in words; not needed where the talk is of a request already. */
  of?: RegExp;
  asked: RegExp;
  /** Something else is meant. */
  not?: RegExp;
}

const coupon = /券|优惠码|\bcoupons?\b|\bvouchers?\b|\b(?:discount|promo) code/i;
const newGoods =
  /补发|补寄|重发|重寄|换(?:货|的|好的|新)|(?<!有什么|有没有|上|出)新的?(?!款|品|优惠|活动|尺|颜|人|客|用户|地址)|赠品|\bre-?(?:send|sent|ship|shipment|shipped)\b|\breplacements?\b|\b(?:the|my|an?) exchanged?\b|\bnew (?!orders?\b|address|account|here\b|arrivals?\b|in\b|customers?\b|card\b|phone\b|collection)\w+|\bsecond (?:delivery|parcel)\b|\b(?:the|my) (?:free )?gift\b/i;
const goesBack =
  /退货|退回|寄回|退(?:的|到|去|给你)|寄(?:还|过去|给你)|(?:旧|原来|原|之前|坏)(?:的|那)|\bback\b|\breturn|\bold\b|\boriginal\b|\b(?:broken|faulty|damaged|wrong|torn)\b|\b(?:should|must|do|shall|have to|need to|supposed to) (?:i |we )?(?:send|ship|post|mail)\b/i;
const when =
  /什么时候|啥时候|几号|几天|多久|哪天|何时|\bwhen\b|\bhow (?:long|soon|many days)\b|\b(?:what|which) (?:day|date)\b/i;

const requestNumber =
  /(?:服务单|工单|申请单?|售后单?|受理单?|报修单?|(?<!订)单子|(?:换货|退货|退款|补发)(?:单|的?(?:编号|号码|单号)))的?(?:编号|号码|单号|号)?(?:是|呢)?(?:多少|几号?|什么|啥|哪个|发我|给我)|(?<!商品|货|款|产品|学)编号.{0,4}(?:多少|什么|啥|几|发|给|是|呢|来着)|(?:服务单号|工单号|申请编号|受理号|服务单编号)|(?:什么|哪个|啥)编号|\breference\b(?! (?:to|size))|\b(?:what|which|my|the|a|any|your|send|give|have|need)\b.{0,25}\brefs?\b|\bref\b[?.!]*$|\b(?:request|case|ticket|claim|complaint|confirmation|exchange|return|refund|cancellation)(?:['’]s)? (?:number|no\b|num|id\b|ref)|\b(?:number|no\.?|id) (?:of|for) (?:my|the|that|this) (?:request|case|ticket|claim|exchange|return|refund|replacement|resend|cancellation)\b|\bnumber (?:do|should|can) i (?:quote|give|use|mention)\b/i;
/** A number, of whatever was spoken of. */
const bareNumber =
  /^(?:那|这|刚才|刚刚|办的|把|那个|这个)*的?(?:单号|号码|编号)(?:是|呢)?(?:多少|几|什么|啥|给我|发我|发|说).{0,6}$|^(?:and |so |ok )*what(?:'s|s| is| was) (?:the|its|that) number(?: (?:again|of it|for (?:it|that|this)|please))*[?.!]*$/i;

const facets: readonly Facet[] = [
  { name: 'number', asked: requestNumber },
  {
    name: 'code',
    of: /券|优惠|\bcoupon|\bvoucher|\bdiscount|\bpromo/i,
    asked:
      /(?:券|优惠)码?.{0,6}(?:(?<![抵减值])多少(?!钱)|什么(?!时候)|啥(?!时候)|发|给|忘|找不到|来着|再说|再给)|码.{0,4}(?:多少|是什么|是啥|发我|给我|忘|来着|再)|\bcode\b/i,
    not: /怎么(?:用|领|输)|哪里(?:用|领|输)|能(?:用|不能)|用不了|叠加|\b(?:use|enter|apply|combine|works?|working|put)\b|\bwhere\b|\bhow\b(?! much)|\bany\b/i,
  },
  {
    name: 'code', // which is how theirs is used
    asked:
      /(?:[那这](?:一?张)?|我的|送的)(?:优惠)?券(?:到底)?(?:怎么|咋|如何)(?:个)?用|\bhow (?:do|can|would) i use (?:that|this|my) (?:coupon|voucher)/i,
  },
  {
    name: 'valid',
    of: coupon,
    asked:
      /过期|有效|到期|期限|什么时候|啥时候|几号|哪天|多久|几天|\buntil\b|\bexpir|\bvalid|\bhow long\b|\bwhen\b|\blast (?:day|date)\b/i,
    not: /怎么领|\bwhen (?:do|will|can) i get\b/i,
  },
  { name: 'worth', of: coupon, asked: /多少钱|面额|抵多少|减多少|值|\bhow much\b|\bworth\b|\bvalue\b/i },
  {
    name: 'return_to',
    of: goesBack,
    asked:
      /(?:寄|退|发|送)(?:回|还|到|去|过|给)*(?:哪|什么地址|哪个地址)|(?:寄|退|收).{0,6}地址|地址.{0,6}(?:寄|退|回)|往哪|(?:旧|原来|坏)的?[^，。]{0,6}(?:怎么(?:处理|弄)|咋弄)|\bwhat (?:do|should|must|shall) i do with\b|\b(?:send|ship|post|return)\b.{0,15}\bto where\b|\bwhere\b.{0,30}\b(?:send|ship|post|return|mail|bring|sent|go|goes)\b|\b(?:what|which|the)\b.{0,12}\baddress\b/i,
    not: /(?:退款|退的?钱|钱).{0,6}(?:哪|到)|哪(?:张|个)?(?:卡|账户)|\b(?:money|refund|my)\b.{0,20}\bgo|\bwhere (?:is|'s|are|was) (?:my|the)\b/i,
  },
  {
    name: 'return_by',
    of: goesBack,
    asked:
      /(?:最晚|最迟|几号|哪天|什么时候|啥时候|多久|几天)[^，,。]{0,8}(?:寄回|退回|寄出|寄|退货)|(?:寄回|退回|寄|退货)[^，,。]{0,6}(?:期限|截止|最晚|最迟|几号(?:前|之前)|几天内|多久(?:内|之内))|\b(?:until when|by when|deadline|how long do i have|how (?:long|many days) (?:have i|have i got|do i get)|(?:when|what (?:day|date)) (?:do|must|should|does|is)\b.{0,25}\b(?:send|sent|return|post|ship|back|due))/i,
    not: /退款|钱|到账|\brefund|\bmoney\b|\bnew\b|\breplace/i,
  },
  {
    name: 'return_cost',
    of: goesBack,
    asked:
      /运费|邮费|谁(?:出|付|承担|掏)|(?:要|用|需要)(?:我)?(?:自己)?(?:出|付|掏|花)钱|自费|到付|\bwho (?:pays|covers|will pay|is paying)|\b(?:postage|return shipping|shipping (?:cost|fee)s?)\b|\b(?:do|will|must) i (?:have to |need to )?pay\b|\bcost me\b|\bfree\b/i,
    not: /退(?:给|还)?(?:我)?运费|运费(?:也)?(?:会)?退/i,
  },
  {
    name: 'variant',
    asked:
      /\b(?:which|what) (?:size|colou?r)\b.{0,20}\b(?:am i getting|will i get|do i get|are you sending|is (?:the|my) (?:new|replacement)|is being sent|did (?:we|i|you) (?:swap|change|exchange|agree))|换(?:的|成|给我)(?:了)?(?:的)?(?:是)?(?:什么|哪个|几|多大)(?:尺?码|号|颜色|色)|新的?(?:那件|那双|那个)?(?:是)?(?:什么|哪个|几|多大)(?:尺?码|号|颜色|色)/i,
  },
  {
    name: 'destination',
    of: newGoods,
    asked:
      /(?:寄|发|送)(?:到|去|给|往)*(?:哪|什么地址|哪个地址)|(?:寄|发|送|收).{0,5}地址|\bwhere\b.{0,25}\b(?:go|goes|going|sent|delivered|send)\b|\b(?:what|which)\b.{0,12}\baddress\b|\baddress\b.{0,20}\b(?:go|sent|deliver)/i,
    not: /旧|原来|寄回|退回|\bback\b|\bold\b|\bdo i\b|\bi send\b/i,
  },
  {
    name: 'cost',
    of: newGoods,
    asked:
      /(?:要|用|需要|还)(?:我|再|另外|额外)*(?:出|付|掏|花|收|给)(?:什么)?(?:钱|费)|收费|收钱|免费|多少钱|运费|费用|谁(?:出|付|承担)|\bcosts?\b|\bpay\b|\bcharged?\b|\bfree\b|\bpostage\b|\bfees?\b|\bhow much\b/i,
    not: /\brefund|退款|\bprice difference|差价/i,
  },
  {
    name: 'tracking',
    of: newGoods,
    asked: /快递单号|运单|单号|\btracking\b|\bnumber\b/i,
    not: /编号|服务单|\brequest\b/i,
  },
  {
    name: 'arrives',
    of: newGoods,
    asked:
      /\bwhere(?:['’]?s| is| are)? (?:my|the|that|our)\b(?!.{0,40}\b(?:go|going|sent|delivered)\b)|\bany news\b|\btrack\b|到(?:了)?[吗没哪]|[前之]前?.{0,4}(?:能|会|可以).{0,2}(?:到|收到|拿到)|(?:什么时候|啥时候|几号|几天|多久|哪天).{0,4}(?:能)?(?:到|收到)|\bby (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas)|\barriv|\bhere\b|\bwhen (?:do|does|will|is|are)\b.{0,25}\bcom(?:e|es|ing)\b|\bget (?:it|them|my|the)\b|\breach/i,
    not: /\bback\b|\bold\b|旧/i,
  },
  {
    name: 'sent',
    of: newGoods,
    asked:
      /什么时候|啥时候|几号|几天|多久|哪天|寄(?:了|出)|发(?:了|出|货)|\bwhen\b|\bhow (?:long|soon)\b|\bshipped\b|\bdispatch|\bon its way\b|\bgone out\b|\bwhat day\b/i,
    not: /寄回|退回|\bsend (?:it |the old )?back\b|到(?:账|期)|\bmoney\b|\brefund/i,
  },
  {
    name: 'money_to',
    of: /款|钱|退|卡|账户|原路|\bmoney\b|\brefund|\bcash\b|\bcard\b|\baccount\b|\bpaypal\b|\balipay\b|\bwechat\b|\bbank\b/i,
    asked:
      /(?:退|打|返)(?:款|的?钱)?(?:是|会|能)?(?:到|回|去|给)+(?:我的?)?(?:哪|什么(?!时候)|微信|支付宝|银行卡|卡|原来)|(?:钱|款).{0,4}(?:到|回|去|给|进)(?:我的?)?(?:哪|什么(?!时候)|微信|支付宝|银行卡|卡|原来)|哪张卡|哪个账户|原路|\b(?:which|what) (?:card|account)\b|\b(?:money|refund|it|that|cash)\b.{0,20}\b(?:to|on|onto|into) my (?:card|paypal|bank|account|alipay|wechat)\b|\bwhere\b.{0,12}\b(?:money|refund|cash)\b.{0,12}\b(?:go|going|sent|land|paid)\b|^(?:and |so |ok |but )*where (?:does|will|is|do|would)(?: (?:that|it|this|the money))? (?:go|going|be paid|be sent)(?: to)?[?.!]*$/i,
    not: /寄/i,
  },
  {
    name: 'parts',
    of: /退款|退|钱|金额|\brefund|\bmoney\b|\bamount\b|\bget back\b|[¥￥]|\d\.\d|\d[元块]/i,
    asked: asksParts,
  },
  {
    name: 'money',
    of: /退款|退(?:的)?(?:钱|多少)|钱|到账|\brefund|\bmoney\b/i,
    asked: /几号|什么时候|啥时候|哪天|多久|几天|多少|\bwhen\b|\bhow (?:much|long|soon)\b/i,
  },
];

/** Of how it would be, or how it is done; never of what was arranged. */
const inGeneral =
  /\bif\b|如果|要是|万一|怎么(?:申请|办)|\bhow (?:do|can) (?:i|we) (?:get|apply|request|ask|start|order)\b/i;

/** Asks for the number of a request, as far as the words tell. */
export const asksRequestNumber = (text: string): boolean => requestNumber.test(text);

/**
 * What is asked of something arranged, as far as the words tell; with `leans`, of what was just spoken of, which needs
 * no name then.
 */
export function facetsAsked(text: string, leans: boolean): ArrangedFacet[] {
  if (requestNumber.test(text)) return ['number'];
  if (inGeneral.test(text)) return [];
  if (leans && bareNumber.test(text.trim())) return ['number', 'tracking'];
  const asked = facets.filter((facet) => facet.asked.test(text) && !facet.not?.test(text));
  const named = asked.filter(({ of }) => of === undefined || of.test(text));
  const bare = leans ? asked.filter(({ name }) => bareOf[name]?.test(text)) : [];
  const names = (named.length > 0 ? named : bare).map(({ name }) => name);
  // the narrower question is the one that is meant
  const narrower = narrow
    .filter(([name, wider]) => names.includes(name) && names.includes(wider))
    .map(([, wider]) => wider);
  return names.filter((name) => !narrower.includes(name));
}

/** How it is asked for without saying of what. */
const bareOf: Readonly<Partial<Record<ArrangedFacet, RegExp>>> = {
  code: /\bcode\b|(?<!尺)码/i,
  valid: /\bexpir|\bvalid\b|过期|有效期|到期/i,
  worth: /\bit worth\b|面额|抵多少/i,
  money_to: /\bwhere\b/i,
  return_to: /\baddress\b|\bto where\b|\bwhere (?:do|should|to)\b|地址|寄(?:到|去|给)*哪|往哪/i,
  arrives:
    /^(?:(?:so|and|but|ok|okay)[, ]+)*(?:when (?:will|do|does|is|are|can)\b.{0,20}\b(?:it|they|both|those|that|i)\b.{0,15}\b(?:here|come|arrive|get|have)\b|(?:(?:will|do|can) (?:i|it|they)\b.{0,16}\b|it['’]s |they['’]re )?(?:here )?by (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas))|^(?:那|这|它|所以)*(?:\d|什么时候|啥时候|几号|哪天|多久|周)[^，。]{0,8}(?:能|会|可以)?(?:到|收到|拿到)(?:了|吗|呢|么|货)*[?？]?$|\b(?:the|my) (?:xx?[sl]|[sml]|size \w+|\d{2})\b|[一SMLX\d]码|新的?那/i,
  return_by: /\bdeadline\b|\buntil when\b|\bhow long do i have\b|\bby when\b|最晚|最迟|截止/i,
  return_cost: /\bwho pays\b|\bpostage\b|谁(?:出|付|承担)|运费|邮费/i,
  cost: /\bcost me\b|\bdo i (?:have to )?pay\b|要(?:我)?(?:出|付|花)钱|收费/i,
};

const narrow: readonly (readonly [ArrangedFacet, ArrangedFacet])[] = [
  ['return_to', 'destination'],
  ['return_by', 'sent'],
  ['return_by', 'return_cost'],
  ['return_cost', 'cost'],
  ['destination', 'arrives'],
  ['destination', 'sent'],
  ['arrives', 'sent'],
  ['tracking', 'sent'],
  ['tracking', 'arrives'],
  ['valid', 'sent'],
  ['parts', 'money'],
  ['money_to', 'money'],
  ['money_to', 'destination'],
  ['parts', 'return_cost'],
];

const ofNewGoods: readonly ArrangedFacet[] = ['destination', 'cost', 'tracking', 'arrives', 'sent'];
const ofReturn: readonly ArrangedFacet[] = ['return_to', 'return_by', 'return_cost'];
const ofCoupon: readonly ArrangedFacet[] = ['code', 'valid', 'worth'];

/** The codes of steps by which new goods leave. */
export const leaves: readonly string[] = ['dispatched', 'replacement_sent'];

/** Whether a request can be asked that. */
export function hasFacet({ kind, state, steps, amount, couponCode }: ArrangedView, facet: ArrangedFacet): boolean {
  if (facet === 'number') return kind !== 'offer_retention';
  if (facet === 'variant') return kind === 'request_exchange';
  if (ofCoupon.includes(facet)) return couponCode !== undefined;
  if (state !== 'in_progress') return false;
  if (ofReturn.includes(facet)) return steps.some(({ code }) => code === 'parcel_sent_back');
  if (ofNewGoods.includes(facet)) return steps.some(({ code }) => leaves.includes(code));
  return amount !== undefined;
}

/** Asks where, or to whom, what was ordered goes; never where something is to be sent back. */
export const asksShipTo = (text: string): boolean => shipTo.test(text) && !notShipTo.test(text);

const shipTo =
  /^(?:and |so |ok |but )*(?:to )?(?:which|what) address(?: (?:exactly|now|is (?:it|that)(?: now| exactly)?|was (?:it|that)))*\s*[?.!]*$|^(?:那|现在)?(?:具体|到底)?(?:是)?(?:哪个|什么|哪里的)地址(?:呢|啊|来着)?[?？]?$|\b(?:which|what) address\b.{0,40}\b(?:go|goes|going|sent|ship\w*|deliver\w*|coming)\b|\bwhere (?:will|are|is|do|does)\b.{0,40}\b(?:go|going|sent|ship(?:ped)?|deliver(?:ed)?)(?: to)?(?: now)?\s*[?.!]*$|\bwho (?:gets|receives|will (?:get|receive)|is getting)\b|(?:寄|发|送)(?:到|去|给|往)了?(?:哪|谁|什么地[址方])|(?:收件人|收货人)(?:现在)?(?:写的)?是谁|(?:收货)?地址(?:现在)?(?:是|改成)(?:哪|什么|啥)/i;
const notShipTo = /\bback\b|\bi (?:send|ship|post)\b|\brefund|\bmoney\b|退|寄回|旧的|原来的|补发|换/i;

/** “And the boots?”: the same of other goods. */
export const asksAlike = (text: string): boolean =>
  /^(?:(?:and|what about|how about|and what about)\b.{1,30}|(?:the|my) [\p{L} -]{1,25}|那?.{1,10}呢)[?？.]*$/iu.test(
    text.trim(),
  );

/** Whether words about time stand in the text. */
export const asksWhen = (text: string): boolean => when.test(text);
/** Whether goods that are sent anew are spoken of. */
export const speaksOfNewGoods = (text: string): boolean => newGoods.test(text);
