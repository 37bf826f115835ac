/** What a shopper can want to come out of it. */
export type WishKind =
  | 'goods_again'
  | 'right_goods' // in place of others that were sent
  | 'money_back'
  | 'fee_back'
  | 'difference' // between the price paid and today's
  | 'compensation'
  | 'discount'
  | 'exchange'
  | 'return'
  | 'cancel'
  | 'hurry' // of what should have been sent already
  | 'address' // and who it goes to
  | 'invoice';

/** No tool gives these: what they come to is for a person to say, and to see to. */
export const forPeople: ReadonlySet<WishKind> = new Set<WishKind>(['compensation', 'discount', 'fee_back', 'invoice']);

/** Ways to put goods right: of one thing, one of them is done. */
export const remedies: ReadonlySet<WishKind> = new Set<WishKind>([
  'goods_again',
  'right_goods',
  'money_back',
  'exchange',
  'return',
]);

/** Each as it is named, by language; that it is asked for, too, is for whoever reads the breath to see. */
export const named: readonly { kind: WishKind; en: RegExp; zh: RegExp }[] = [
  {
    kind: 'goods_again',
    en: /\b(?:re-?sen[dt]\w*|re-?ship\w*|replacements?|replace (?:it|them|the|my)|(?:send(?:ing)?|sent|ship(?:ping|ped)?|deliver(?:ed|ing)?|post)\b.{0,30}\b(?:again|(?<!\bto (?:the |my |our |a |an |this |that |his |her |their )?)(?:another|(?:a )?new)\b(?! (?:\S+ ){0,3}(?:address|place|flat|apartment|house|home|office|street|road)\b)|once more|one more time|a second time)|re-?deliver\w*|another (?:one|pair|set)|(?:new|fresh|second|working|intact) (?:one|ones|pair|set)\b(?!\s*(?:[:：=]|is\b|would be\b|should be\b))|second delivery|(?:the )?same (?:one |thing |again)(?:again)?|(?:want|need|like|have) (?:it|them|both|the \p{L}+) again)\b/iu,
    // a voucher or a sum made good is no second delivery
    zh: /(?:补发|补寄|重发|重寄|重新(?:给我|帮我)?(?:发|寄|送)|再(?:给我|帮我|补|重新)?(?:发|寄|送|来|补)(?:我|给我|过来)?(?:一|两|过|个|份|次|件|双|条)|(?:发|寄|送)(?:一?[个双件副条台]|给我)?(?:新的|好的)|(?:我|就|只)要(?:货|东西)|补(?:给我|我)?(?:一|个|双|件|新|[两二俩三四五2-9]\s?[份双件套个条])|[份双件套个条]都(?:给我|帮我|要|得)?补|换(?:一?[个双件副条台套只])?(?:全?新|好)的|(?:直接|给我|帮我)换新|换新(?:$|[吧的了呗行可，。])|安排发货|补给我|寄新的|(?:一模一样|同样|同款)的?(?:再|重新))(?!(?:[发寄送给我一两几点些张个份的]|\d)*(?:(?:优惠|代金|折扣|现金|满减|无门槛)?券|红包|差价|差额|钱|运费|邮费|积分|补偿|损失))/u,
  },
  {
    kind: 'right_goods',
    en: /\b(?:the )?(?:right|correct) (?:one|ones|item|items|colou?r|size|pair|product|thing|goods)\b|\b(?:what|the (?:one|ones|item|colou?r|size)(?: that)?) i (?:actually )?(?:ordered|bought|paid for)\b/iu,
    zh: /(?:发|寄|换|补|送|要)(?:成|个|件|双|给我|回)*(?:对的|正确的|没错的)|(?:发|寄|换|补|要)(?:成|给我|回)*我(?:买|订|下单|拍)的(?!时候)/u,
  },
  {
    kind: 'money_back',
    en: /\b(?:refund(?:ed)?|reimburse[d]?|(?:money|cash|cent|penny|amount|payment) back|(?:my|the) (?:money|cash)|money is what)\b|\b(?:give|pay|get|send) me (?:[¥$€£]? ?\d[\d.,]*|some|part|half)(?: of (?:it|that))?(?: ?(?:yuan|rmb|dollars?|bucks?))? back\b|\b(?:pay me back|return my (?:payment|money))\b/iu,
    zh: /退(?:款|钱|我钱|给我钱|我的钱|掉?了吧|给我吧)|(?:把)?钱(?:都)?(?:退|还)(?:给|回|我)|给我退了|全额退|原路退|退不退|退给我|退我(?!货)|退一?下款|要回我的钱|退(?:一)?部分/u,
  },
  {
    // money for a fee, beside what becomes of the goods
    kind: 'fee_back',
    en: /\b(?:shipping|delivery|postage|courier|express|handling|customs|wrapping|gift[- ]wrap|service)(?: (?:fees?|costs?|charges?|dut(?:y|ies)|money))\b.{0,24}\b(?:back|refund\w*|reimburs\w*|returned)\b|\b(?:postage|shipping|express)\b.{0,12}\b(?:back|refund\w*|reimburs\w*)\b|\b(?:refund\w*|reimburs\w*|(?:pay|give|get|send)(?: (?:me|us))? back|cover)\b.{0,24}\b(?:(?:shipping|delivery|courier|express|handling|customs|wrapping|service) (?:fees?|costs?|charges?|dut(?:y|ies)|money)|postage|shipping(?! (?:it|them|again)))\b/iu,
    zh: /(?:运费|邮费|快递费|加急费|包装费|服务费|税费|关税).{0,6}(?:退|还(?:给|我)|报销|补(?:给|我|一下)|承担)|(?:退|还|报销|补|承担)(?:还|一下|我|给我|下)?(?:那?[个笔]|这个|[点些])?(?:来回|往返|寄回)?的?(?:运费|邮费|快递费|加急费|包装费|服务费|税费|关税)/u,
  },
  {
    kind: 'difference',
    en: /\b(?:refund(?:ed)?|pay|give|get|return|credit|claim|owed?|want|need|like)\b(?! to (?:know|see|ask)).{0,25}\bdifference\b(?! (?:between|in|is))|\bdifference (?:back|refunded|paid|credited)\b|\b(?:claim|apply|want|get|use|like)\b.{0,20}\bprice (?:protection|adjustment|match)\b/iu,
    zh: /(?<!我(?:来|再|得|要)?|需要|用)(?:退|补|返|还|给|要|赔)(?:一?下|我|给我|点|个|回)*(?:差价|差额|价差)|(?:差价|差额|价差|差的(?:钱|部分)|多付的(?:钱)?).{0,6}(?:退|补|返|还给|给我|呢)|(?:要|申请|走|给我|帮我)价保|价保(?:一下|吧)/u,
  },
  {
    kind: 'compensation',
    en: /\bcompensat\w*|\bfor (?:the|my|all (?:the|this|that)) (?:trouble|inconvenience|hassle)\b|(?:[¥￥$€£]\s?\d[\d,.]*|\d+ ?(?:yuan|bucks?|dollars?)|\b(?:something|anything|some money))\b.{0,15}\bfor (?:the|my|this|all this) (?:delay|(?:long )?wait)\b|\bmake it up to me\b|\bgoodwill\b/iu,
    zh: /赔(?:偿|我|钱|点|多少|一|\s?[¥￥]?\d)|[得要必须该]赔|退一赔|的赔|补偿|补(?:我|给我)?\s?[¥￥]?(?:\d+|[一二两三四五六七八九][十百])\s?(?:块|元)|补(?:我|给我)?(?:点|些)(?:钱|损失|$)|补我[点些]|[补赔](?:[发偿寄给我一两几点些张个]|\d)*(?:(?:元|块)?的?(?:优惠|代金|折扣|现金|满减|无门槛)?券|红包|积分)/u,
  },
  {
    kind: 'exchange',
    en: /\b(?:exchang\w*|swap\w*)\b|\b(?:bigger|smaller|larger|different|other|another) (?:size|colou?r)\b|\bsize (?:up|down)\b/iu,
    zh: /换(?:货|成|大|小|一?[个双件条副](?!(?:全?新|好)的)|别的)|换\s?(?:xs|s|m|l|x+l|\d{2})\b|调换/iu,
  },
  {
    kind: 'return',
    en: /\breturn(?:ing)? (?!my (?:payment|money)|polic|window|address|label)|\b(?:send|sending|give|giving|take|taking)\b (?!me\b)(?:\S+ ){1,6}back\b(?!.{0,12}\b(?:money|cash)\b)/iu,
    zh: /退货|寄回(?:去|给)|退掉|退(?:这|那|一)[个双件条副台套]|(?:想|要|把.{1,10})退(?![款钱给还差我一部回了吧掉])/u,
  },
  { kind: 'cancel', en: /\bcancel(?:led|ling|lation)?\b/iu, zh: /取消/u },
  {
    kind: 'address',
    en: /\b(?:change|update|correct|new|different|other|another)\b.{0,24}\baddress\b|\b(?:send|deliver|ship) (?:it|them|the \w+) to (?:my|a|another|the) (?:\w+ )?(?:office|home|work|address|neighbou?r|friend)|\b(?:change|update|correct)\b.{0,24}\b(?:recipient|phone number|contact (?:name|number)|post ?code|zip code)|\brecipient should be\b|\bshould (?:go|be (?:sent|shipped|delivered)) to (?:my|our|a|another|this|the following)\b/iu,
    zh: /(?:改|换|修改|更改).{0,6}地址|地址.{0,6}(?:改|换)(?:成|到|一下|为)|(?:送|寄|发|改|换)到(?:我|我的)?(?:公司|家里|单位|学校|新地址|酒店)|(?:收件人|收货人|联系人|姓名|名字|电话(?:号码)?|手机(?:号码?)?|邮编|门牌号?).{0,6}(?:改|换)(?:成|为|到|一下|个)?|(?:改|换)(?:一?下|个|掉)?(?:收件人|收货人|联系人|电话|手机号|邮编|门牌)/u,
  },
  {
    kind: 'invoice',
    en: /\binvoices?\b|\b(?:vat|tax) receipt\b/iu,
    zh: /(?:开|补|要|发|寄|给|提供)(?:一?[张个份下]|给?我|具|好|下)*(?:电子|专用|普通|增值税|公司)*发票|发票.{0,8}(?:开|补|发|寄|给|要|呢)|(?:需要|麻烦).{0,4}发票/u,
  },
];
