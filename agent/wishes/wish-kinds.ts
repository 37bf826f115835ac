/** What a shopper can want to come out of it. */
export type WishKind =
  'goods_again' | 'money_back' | 'compensation' | 'discount' | 'exchange' | 'return' | 'cancel' | 'address';

/** Ways to put goods right: of one thing, one of them is done. */
export const remedies: ReadonlySet<WishKind> = new Set<WishKind>(['goods_again', 'money_back', 'exchange', 'return']);

/** Each as it is named, by language; that it is asked for, too, is for whoever reads the breath to see. */
export const named: readonly { kind: WishKind; en: RegExp; zh: RegExp }[] = [
  {
    kind: 'goods_again',
    en: /\b(?:re-?sen[dt]\w*|re-?ship\w*|replacements?|replace (?:it|them|the|my)|(?:send(?:ing)?|sent|ship(?:ping|ped)?|deliver(?:ed|ing)?|post)\b.{0,30}\b(?:again|another|(?:a )?new|once more|one more time|a second time)|re-?deliver\w*|another (?:one|pair|set)|(?:new|fresh|second|working|intact) (?:one|ones|pair|set)|second delivery|(?:the )?same (?:one |thing |again)(?:again)?)\b/iu,
    zh: /补发|补寄|重发|重寄|重新(?:给我|帮我)?(?:发|寄|送)|再(?:给我|帮我|补|重新)?(?:发|寄|送|来|补)(?:我|给我|过来)?(?:一|两|过|个|份|次|件|双|条)|(?:发|寄|送)(?:一?[个双件副条台]|给我)?(?:新的|好的)|(?:我|就|只)要(?:货|东西)|补(?:给我|我)?(?:一|个|双|件|新)|换(?:一?[个双件副条台套只])?(?:全?新|好)的|(?:直接|给我|帮我)换新|换新(?:$|[吧的了呗行可，。])|安排发货|补给我|寄新的|(?:一模一样|同样|同款)的?(?:再|重新)/u,
  },
  {
    kind: 'money_back',
    en: /\b(?:refund(?:ed)?|reimburse[d]?|(?:money|cash|cent|penny|amount|payment) back|(?:my|the) (?:money|cash)|money is what)\b|\b(?:give|pay|get|send) me (?:[¥$€£]? ?\d[\d.,]*|some|part|half)(?: of (?:it|that))?(?: ?(?:yuan|rmb|dollars?|bucks?))? back\b|\b(?:pay me back|return my (?:payment|money))\b/iu,
    zh: /退(?:款|钱|我钱|给我钱|我的钱|掉?了吧|给我吧)|(?:把)?钱(?:都)?(?:退|还)(?:给|回|我)|给我退了|全额退|原路退|退不退|退给我|退我(?!货)|退一?下款|要回我的钱|退(?:一)?部分/u,
  },
  {
    kind: 'compensation',
    en: /\bcompensat\w*|\bfor (?:the|my|all (?:the|this|that)) (?:trouble|inconvenience|hassle)\b|\bmake it up to me\b|\bgoodwill\b/iu,
    zh: /赔(?:偿|我|钱|点|多少|一|\s?[¥￥]?\d)|[得要必须该]赔|退一赔|的赔|补偿|补(?:我|给我)?\s?[¥￥]?(?:\d+|[一二两三四五六七八九][十百])\s?(?:块|元)/u,
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
    en: /\b(?:change|update|correct|new|different|other|another)\b.{0,24}\baddress\b|\b(?:send|deliver|ship) (?:it|them|the \w+) to (?:my|a|another|the) (?:\w+ )?(?:office|home|work|address|neighbou?r|friend)/iu,
    zh: /(?:改|换|修改|更改).{0,6}地址|地址.{0,6}(?:改|换)(?:成|到|一下|为)|(?:送|寄|发)到(?:公司|家里|单位|新地址)/u,
  },
];
