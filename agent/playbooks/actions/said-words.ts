import type { ClaimGround } from '../../../tools/policy/action-kinds.ts';
import { createEntityReader } from '../../understanding/entities.ts';
import type { Entities } from '../../understanding/understanding.ts';
import { withoutUnwanted } from '../../wishes/unwanted.ts';
import type { PlaybookContext } from '../playbook.ts';

const readEntities = createEntityReader();

/** What the shopper said of this matter, now and when it was left open, in one text. */
export function wordsOf({ resumes, segment }: PlaybookContext): string {
  return [resumes?.text, segment.text].filter((part) => part !== undefined && part !== '').join(' ');
}

/** What these words name, with the goods that the talk is about. */
export function entitiesOf(context: PlaybookContext): Entities {
  const read = readEntities(wordsOf(context), { language: context.language });
  return { ...read, products: [...new Set([...read.products, ...context.segment.entities.products])] };
}

/** Why something comes back or money should, the weightiest reading first. */
const grounds: readonly [ClaimGround, RegExp][] = [
  [
    'unsafe',
    /冒烟|着火|起火|漏电|触电|发烫|烫手|鼓包|爆炸|smok(?:e|es|ing)\b|caught fire|on fire|sparks?\b|burn(?:t|ing) smell|overheat|(?:gets?|getting|got) (?:very |really |so |too |extremely )?hot|swollen|bulging|explod|electric shock|吃了.{0,8}(?:吐|拉肚|腹泻|生病)|(?:vomit|threw up|got sick|made .{0,12} (?:sick|ill))/i,
  ],
  [
    'wrong_item',
    /发错|寄错|错发|说好.{1,12}(?:发|寄|来|到手)的?(?!货|的快)|发成了|发的不是|不是我(?:买|要|订|下单|拍|选)|(?:收到|寄来|发来)的?(?:颜色|型号|款式|尺码|东西|商品|是)?.{0,6}(?:错|不对)|(?:sent|got|received|gave|shipped)(?: me)?.{0,14}\b(?:wrong|different|another)\b|\b(?:sent|got|received|came)\b.{2,40}\b(?:i|we) (?:actually )?(?:ordered|bought|asked for|chose)\b|\b(?:i|we) (?:ordered|bought|asked for|chose)\b.{2,30}\b(?:but|and|yet|then)?,? ?(?:you sent|(?:i )?(?:got|received)|(?:it|they) (?:sent|came))\b|(?:我)?(?:买|要|订|下单|拍)的是.{1,12}(?:发|寄|收到|来|到手)|(?:发|寄|收到|来)(?:来|给我)?的?是.{1,12}(?:买|要|订|拍)的(?:是|可是|明明)|\b(?:ordered|asked for|chose|picked)\b.{2,40}\b(?:but|and|yet|then)?,? ?(?:you|they|u)(?:['’]ve| have)? (?:sent|gave|delivered|shipped)\b|(?:收到|发来|寄来|到手)的?(?:却|居然|竟然)?是.{1,10}我?(?:拍|买|订|选|要)的|(?:is|are|was|were|it['’]?s|came in|come in) (?:the |a )?(?:wrong|different) (?:colou?r|pattern|model|style|flavou?r)|wrong (?:item|product|article|thing|order|model)|not what i (?:ordered|bought)|someone else'?s/i,
  ],
  [
    'faulty',
    /(?<!(?:收到|到货|送来|寄来|到手).{0,12})(?:里子|内衬|里衬|衬里|缝线|接缝|口袋|袖口|领口|下摆|鞋底|鞋跟|带子).{0,4}(?:破|裂|撕|断)|(?<!\b(?:arrived?|came|received|delivered)\b.{0,24})\b(?:lining|seam|hem|pocket|sleeve|cuff|sole|strap|elbow)s?\b.{0,20}\b(?:ripped|torn|tore|split|ripping|tearing)|(?<!(?:收到|到货|送来|寄来|到手).{0,12})破(?:了|的)?(?:一?个|[一两二三几])?(?:小|大)?洞|\b(?:pulled|loose|hanging) threads?\b|\bsnag(?:s|ged)?\b|勾丝|抽丝|线头|\b(?:missing|without|lost|lacks?|no) (?:a |an |its |one |the )?(?:\w+ )?(?:button|snap|popper|rivet|zip(?:per)?(?: pull)?|stud|hook|buckle|drawstring|toggle|lace|strap)s?\b|\b(?:button|snap|popper|rivet|zip(?:per)?(?: pull)?|stud|hook|buckle|drawstring|toggle|strap)s? (?:is|are|was|were|has|have|had)? ?(?:missing|gone|come off|came off)\b|(?:少|掉|缺)了?(?:一?[颗个粒枚])?(?:扣子?|纽扣|拉链头|铆钉|绳扣)/i,
  ],
  [
    'missing_part',
    /少(?:了|件|发|寄|一|两|装)|漏(?:发|寄|装|件|了(?=(?:我|您)?(?:的|[一两二三几\d])|我|您|没|东西|赠))|缺(?:了|少|件|一)|(?:没|没有)(?:附|见到|看到|装|放|给我?)|(?<!sheet )missing|incomplete|left out|wasn'?t (?:in|inside|there)|not in (?:the|my) (?:box|parcel|package)|(?:no|without) (?:charger|cable|free|gift|accessor)|forgot to (?:send|include|pack)|only (?:got|received) (?:one|half|part|1)/i,
  ],
  [
    'not_received',
    /没(?:有)?(?:收|拿|见)到|未收到|收不到|丢(?:了|件|失)|找不到(?:包裹|快递)|never (?:got|received|arrived|came|showed|turned up)|not (?:received|arrived)|(?:haven'?t|hasn'?t|didn'?t|did not|have not|has not) (?:got|get|gotten|received?|arrived?|come|came)|\blost\b/i,
  ],
  [
    'damaged',
    /破(?:了|损|碎|裂|洞|的|成|个|口)|碎(?:了|的|掉|成)?|裂(?:了|开|纹|痕|成|缝|个|口|一)|压(?:坏|扁|变形)|摔坏|磕(?:坏|碰|了)|划(?:痕|伤|花)|变形|凹|(?:袋子?|包装?|盒子?|瓶子?|罐头?|箱子?|条|口|里面|全|都|东西)[^,，。]{0,4}漏(?!发|寄|装|件)|漏(?:液|油|出|得)|洒(?:了|出|得|一)|damag|\bburst|\bspilt\b|\bspill(?:ed|ing)?\b|\bsquashed\b|\bsoaked\b|crack|smash|shatter|dent(?:ed|s)?\b|torn|crushed|scratch|ripped|\b(?:a|with|big|small|little|huge) (?:tear|rip)\b|bent|(?:arriv|came|deliver|turned up|received|got).{0,24}(?:broken(?! (?:zip|seam|button|strap|heel|clasp|buckle))|in pieces)/i,
  ],
  [
    'not_as_described',
    /(?:与|和|跟).{0,6}(?:描述|图片|照片|详情|宣传).{0,4}不(?:符|一样|一致|同)|色差|货不对板|not as (?:described|advertised|shown|pictured)|(?:different|not) (?:from|like|than|to) (?:the |in the )?(?:pictures?|photos?|description)|doesn'?t (?:look like|match)/i,
  ],
  [
    'faulty',
    /坏(?:了|的|掉)?|有(?:好)?(?:一?个|点|几个|[两三]个)?(?:破|大|小)*洞|破洞|污渍|脏|不能用|用不了|没(?:有)?(?:声|反应|电)|无声|杂音|电流声|卡顿|死机|黑屏|失灵|松(?:了|动|掉)|断断续续|不(?:响|亮|转)了?|充不(?:进|上|了)|开不了机|不通电|连不上|断(?:了|连|音)|卡(?:住|死)|[拉按合扣拧转]不(?:动|上|开|住|下去)|质量(?:有)?(?:问题|太?差|不行|不好)|品质问题|瑕疵|开(?:胶|线|裂)|脱(?:胶|线|毛)|掉(?:色|毛|漆|底|扣)|(?:鞋?底|鞋?跟|扣子?|纽扣|拉链|拉头|线头?|缝|边|带子?|肩带|把手|标|贴|袖口?|领口?|螺丝|盖子?|按键)(?:都|就|也|已经|全|自己|直接|又)*(?:掉|开|断|脱|裂|松|崩|散|翘)(?!色)|褪色|起球|缩水|发霉|变质|馊|生虫|虫子|异味|有味|怪味|[臭馊]味|变味|发臭|胀(?:气|袋)|[漏进渗]水|漏气|\bleak(?:s|y|ed|ing)?\b|\blet(?:s|ting)? (?:the )?(?:water|rain|wet) in\b|(?:water|rain) (?:comes?|came|gets?|got|is (?:coming|getting)|seeps?) (?:in|through)\b|fault|defect|(?:doesn'?t|don'?t|does not|won'?t|not|stopp?ed|isn'?t|can'?t) (?:even |properly )?(?:work|charg|turn(?:ing)? on|start|connect|play|switch)|\bdead\b|brok(?:e|en)|poor quality|bad quality|quality (?:problem|issue)|c[oa]m(?:e|es|ing) (?:apart|off|undone|unstuck|unglued)|fall(?:s|ing|en)? (?:apart|off)|fell (?:apart|off)|fad(?:ed|ing)|peel|mou?ldy?\b|\bbugs?\b|\bstinks?\b|smell(?:s|ing|ed)? (?:\w+ )?(?:bad|off|weird|rotten|strange|rank|awful|foul|rancid|funny|gross|disgusting|horrible|vile|mouldy)|gone off|stuck zip|\b(?:is|are|got|gets|keeps?|already|zip(?:per)?) (?:\w+ )?(?:stuck|jammed|jamming)\b|\bwon['’]?t (?:budge|close|open|zip|move|stay|stick|shut)\b|\bunglued\b|zip(?:per)? (?:is |was |got )?(?:stuck|brok|jam)|stitching|\bholes?\b|no (?:sound|power)|silent|crackl|buzz(?:es|ing)|flicker|cut(?:s|ting) out|disconnect|(?:came|come|coming|is|are|got|gone) loose|wobbl|(?:only )?(?:one|left|right) (?:side|ear|bud|earbud)\b.{0,12}(?:works|dead|quiet|silent|gone)|hold(?:s|ing)? (?:a |any )?charge|\bsplit(?:s|ting)?\b(?! (?:it|them|the|my|payment|into two|up the))|sole\b.{0,20}\b(?:off|split|gone)|stain/i,
  ],
  [
    'wrong_size',
    /(?:太|偏|有点|有些|稍微?|大|小|买)(?:大|小|紧|松|长|短|肥|瘦)|[大小紧松](?:了|一号|一码)|(?:尺码|码数|尺寸|大小).{0,4}不(?:合适|合身|对|符)|穿不(?:上|下|进)|不(?:合身|合脚|合适)|挤脚|勒|too (?:big|small|large|tight|loose|long|short|wide|narrow|baggy)|(?:doesn'?t|don'?t|didn'?t|does not|do not|not) (?:really )?fit|(?:wrong|different|another|bigger|smaller|larger) size|size (?:is |was )?(?:wrong|up|down)|(?:bit|little|rather|very|super|so|way) (?:big|small|large|tight|loose|long|short|wide|narrow|baggy)|runs (?:big|small|large)|尺码|磨脚|硌脚|脚疼|\b(?:hurts?|hurting|rub(?:s|bing)?|pinch(?:es|ing)?|blisters?|uncomfortable)\b/i,
  ],
  ['price', /贵|便宜|降价|划算|价格|价钱|省钱|cheaper|expensive|pric(?:e|ey)|cost|afford|can'?t justify/i],
  [
    'late',
    /(?:太|这么|好|很|真|发货)慢|等不(?:及|了|起|下去)|等(?:太|这么|好)久|来不及|赶不上|(?:太|来|到)晚|晚到|迟|too (?:slow|late|long)|takes? (?:so|too|forever)|(?:so|too) slow|\blate\b|(?:been |kept )?waiting|in time|need(?:ed)? it (?:by|before|sooner)/i,
  ],
  [
    'changed_mind',
    /不(?:想要|要|喜欢|需要|想买|想留|太喜欢|好看|适合)|后悔|改(?:变)?主意|冲动|用不(?:到|着|上)|买(?:多|重|错)|拍(?:错|多|重)|下(?:错|重)|重复|无理由|没用|chang\w* (?:my|our|her|his) mind|(?:don'?t|do not|no longer|not|didn'?t|never) (?:really )?(?:want|need|like|love)|not for me|by mistake|accident|regret|twice|duplicate|bought (?:another|one)|found (?:another|something)|second thoughts?|just because|no reason|mistake/i,
  ],
];

/** The ground that the words give, if they give one. */
export function groundIn(text: string): ClaimGround | undefined {
  const plain = text.replace(ownCamera, ' ');
  return grounds.find(([, said]) => said.test(plain))?.[0];
}

/** What they would take a photo with doesn’t work: that is nothing about the goods. */
const ownCamera =
  /(?:我的?)?(?:手机|相机|摄像头)(?:也|都|刚好|正好)?(?:摔?坏|碎|没电|拍不|用不了|黑屏)[了的]?|\bmy (?:phone|camera|mobile)(?:['’]s| is| has)? (?:\w+ )?(?:brok(?:e|en)|dead|cracked|not working|smashed|died)\b/giu;

/** What the words say is wrong with goods or their delivery; reasons of taste aside. */
export function faultIn(text: string): ClaimGround | undefined {
  const ground = groundIn(text);
  return isFault(ground) ? ground : undefined;
}

/** Something is wrong with the goods or their delivery; no reason of taste. */
export const isFault = (ground: ClaimGround | undefined): boolean => ground !== undefined && ofGoods.includes(ground);

const ofGoods: readonly ClaimGround[] = [
  'unsafe',
  'wrong_item',
  'missing_part',
  'not_received',
  'damaged',
  'not_as_described',
  'faulty',
];

export type CancelReason = 'changed_mind' | 'ordered_by_mistake' | 'price' | 'size_or_colour' | 'too_slow';

/** Why an order is to be cancelled, where the words say so. */
export function cancelReasonIn(text: string): CancelReason | undefined {
  if (
    /拍错|下错|买错|选错|重复|买重|拍重|by mistake|accident|twice|duplicate|wrong (?:one|item|address)|\bmistake\b/i.test(
      text,
    )
  )
    return 'ordered_by_mistake';
  if (/尺码|颜色|大小|\bsize\b|colou?r/i.test(text)) return 'size_or_colour';
  const ground = groundIn(text.replace(/不要了?$/u, ' '));
  switch (ground) {
    case 'price':
      return 'price';
    case 'wrong_size':
      return 'size_or_colour';
    case 'late':
    case 'not_received':
      return 'too_slow';
    case 'changed_mind':
      return 'changed_mind';
    default:
      return undefined;
  }
}

/** Worn, washed, opened, activated: said, denied, or not said. */
export function usedIn(text: string): boolean | undefined {
  if (
    /没(?:有)?(?:怎么)?(?:穿|拆|洗|用|开|剪|激活|戴|绑|配对|连)|未(?:穿|拆|使用|激活|绑定)|全新|吊牌(?:都)?(?:还)?在|un(?:worn|opened|used|washed)|(?:never|not|haven'?t|hasn'?t|didn'?t) (?:been )?(?:worn?|wear|opened?|used?|washed?)|tags? (?:are )?(?:still )?on|brand new/i.test(
      text,
    )
  )
    return false;
  if (
    /(?:用|戴|玩|听|骑)(?:过|了(?=(?:大概|才|好|快|差不多)?[几两一二三四五六七八九十半\d]+(?:天|日|周|个?星期|个?月|年|次|回|小时)))|试用过|(?:配对|绑定|连(?:上|过|接)?)(?:过|了)(?:手机|蓝牙|账号)?|穿出(?:去|门)?(?:过|了)|穿(?:过|了(?!.{0,6}(?:试|大|小|紧)))|用过|洗过|洗了|拆(?:封|开|了)|开(?:了?封|袋|罐|箱)(?:了|过|的)|打开(?:过|了)|激活了?|剪(?:了|掉|过)|\bworn\b|\bwore\b|washed|opened (?:it|the)|have opened|already opened|activated|(?:have|already|been) (?:us(?:ed|ing)|wearing)|\b(?:paired|set) (?:it|them) (?:up|with)\b|\b(?:opened|unboxed) (?:and|already|n)\b|\bpaired (?:already|with|to|them|it)\b|\b(?:already|and) (?:paired|connected|activated)\b|\bused (?:it|them) (?:for|once|twice|a|every|all)\b/i.test(
      text,
    )
  )
    return true;
  return undefined;
}

/** Says that the box or bag was opened, and of no use beyond that. */
export const onlyOpened = (text: string): boolean =>
  usedIn(text) === true && usedIn(text.replace(opening, ' ')) !== true;

const opening = /拆(?:封|开|了)?|开(?:了?封|袋|罐|箱)(?:了|过|的)|打开(?:过|了)?|\bopened\b/gi;

export type Remedy = 'refund' | 'reship' | 'exchange' | 'return';

/** What the shopper would like to have done about it; what they say they don't want is none. */
export function remedyIn(said: string): Remedy | undefined {
  const text = withoutUnwanted(said);
  if (
    /补发|重发|换(?:一?个|[个一]?[副件双条只台套袋]?)新的?|重新.{0,4}(?:发|寄)|再(?:发|寄)一?|补寄|补给?我|寄(?:个|一个)?新的|send (?:it|them|me|us|the \w+|one|another|a new).{0,14}(?:again|another|new|replacement)|send (?:me )?(?:another|a new)|\bsent (?:out )?(?:again|once more)|re-?send|re-?sent|re-?ship|\b(?:send|ship|post|mail|dispatch)\b(?!.{0,40}\b(?:back|code|link|e-?mail|sms|text|photos?|messages?|return)\b)(?: [\w'’]+){1,6} (?:again|once more|anew|afresh)\b|再(?:给我|帮我|重新|安排)+(?:发|寄|送)|(?:只|就|还是)想?要货(?!到)|(?:another|new|second|fresh) (?:set|pair|one|lot|bag|pack|tin|box)|ship (?:me )?(?:another|a new)|replac|new one|the (?:right|correct) one|(?:发|给|寄|要).{0,3}(?:对|正确)的/i.test(
      text,
    )
  )
    return 'reship';
  if (/换(?:一|个|货|成|新|双|件|条|台)|调换|exchange|swap/i.test(text)) return 'exchange';
  if (/退货|寄回|退掉|\b(?:send|sending|give|giving|go|goes|going)\b.{0,40}\bback\b|return/i.test(text))
    return 'return';
  return /退款|退钱|退(?:我|给我)?钱|全额|退了|(?<!(?:怎么|咋|如何|怎样)(?:个)?)赔|refund|money back|my money|\b(?:get|want|have|give me|just) the money\b/i.test(
    text,
  )
    ? 'refund'
    : undefined;
}

/** How the present size turned out. */
export function fitsIn(text: string): 'too_small' | 'too_large' | undefined {
  if (
    /(?:太|偏|有点|有些|稍微?|买)(?:小|紧|短|瘦|窄)|[小紧](?:了|一号了|一码了)|穿不(?:上|下|进)|挤|勒|大(?:一|半|两)(?:码|号)|换大|大点|大一点|too (?:small|tight|short|narrow)|runs? small|(?:bit|little|rather|very) (?:small|tight|short)|size up|(?:a |one )?(?:bigger|larger|size larger)|next size up/i.test(
      text,
    )
  )
    return 'too_small';
  if (
    /(?:太|偏|有点|有些|稍微?|买)(?:大|松|长|肥|宽)|[大松](?:了|一号了|一码了)|小(?:一|半|两)(?:码|号)|换小|小点|小一点|too (?:big|large|loose|long|wide|baggy)|runs? (?:big|large)|(?:bit|little|rather|very) (?:big|large|loose|long|baggy)|size down|(?:a |one )?smaller/i.test(
      text,
    )
  )
    return 'too_large';
  return undefined;
}

/** All of the order rather than one thing in it. */
export function saysAll(text: string): boolean {
  return /全部|整单|所有|全都|都(?:退|换|要|不要|想|取消)|一起退|both|everything|all of (?:it|them)|all (?:the )?items|(?:the )?whole (?:order|lot|thing)|\ball\b/i.test(
    text,
  );
}

/** One piece of several of the same. */
export function saysOnePiece(text: string): boolean {
  return /(?:只|就)?(?:退|换)(?:其中)?(?:一|1)[件双条个台袋]|其中一[件双条个]|\b(?:just|only) one\b|one of (?:them|the|my|these|those)/i.test(
    text,
  );
}

/** Asks whether or how it may be done, rather than for it. */
export function asksAboutIt(said: string): boolean {
  const text = withoutOutcry(said);
  if (wishes.test(text) || threat.test(text)) return false;
  return (
    /(?:还|是否|是不是|能不能|可不可以|可以|能|支持).{0,14}(?:吗|么|不|嘛|呢)?[?？]?\s*$|(?:吗|么)[?？]?\s*$|(?:怎么|如何|怎样|咋).{0,4}(?:退|换|取消|改|申请|弄|办)|什么条件|流程|几天内|多久内|^(?:how|what|when|is|are|am|do|does|until|will|would)\b|\bhow (?:do|can|to|does)\b|can i (?:still|even)|could i still|is it (?:still )?(?:possible|ok)|still (?:possible|allowed)|am i (?:able|allowed)|too late to|what(?:'s| is) the/i.test(
      text,
    ) && asks.test(text)
  );
}

/** The words without anger in the shape of a question. */
export const withoutOutcry = (text: string): string => text.replace(outcry, ' ').trim();

const outcry =
  /\b(?:what|how|why|who) (?:the|on|in) (?:\w+['’]?s? )?(?:hell|heck|earth|world|f\w*|devil)\b|\bwtf\b|(?:什么|啥)(?:玩意儿?|破|鬼)/gi;
const asks =
  /[?？]|吗|么|怎么|如何|怎样|咋|什么|几天|多久|能不能|可不可以|^(?:how|what|when|is|are|am|do|does|until|can|could|will|would)\b|\b(?:how|can i|could i|is it)\b/i;
const threat = /(?:不然|否则|要不).{0,6}(?:取消|退)|(?:or|otherwise) i(?:'ll| will|'m)/i;
const wishes =
  /换(?:成|大|小|个|一)|我要(?!的)|我想(?!问|知道|了解)|想要|帮我|给我|帮忙|麻烦|请(?!问)|申请(?!.{0,4}(?:流程|条件))|我不想要了|\b(?:i want|i'd like|i would like|i need to|please|pls|can you|could you|would you|will you|i wanna|help me|let me)\b/i;

/** Wants goods of another kind or model for those bought: a swap can't be that. */
export function wantsOtherGoods({ text, entities }: { text: string; entities: Pick<Entities, 'products'> }): boolean {
  if (entities.products.length < 2) return otherModel.test(text);
  const swap = swapsGoods.exec(text);
  if (!swap) return false;
  const instead = text.slice(swap.index + swap[0].length).toLowerCase();
  return entities.products.some((word) => instead.includes(word.toLowerCase()));
}

const swapsGoods = /换(?:成|一?[双件条个款台副])|\b(?:exchange|swap|trade|change)\b.{1,60}\b(?:for|to|into)\b/i;
const otherModel =
  /换(?:成|一?个)?(?:你们家?的?)?(?:别的|其他的?|另外?一?)(?:款|种|样|商品|东西)|\b(?:exchange|swap|trade|change)\b.{1,60}\b(?:for|to|into) (?:an?other|a different|some other) (?:model|style|item|product|kind)/i;

/** Asks for a better price in a few words that name nothing else. */
export function pleadsPrice({
  text,
  entities,
}: {
  text: string;
  entities: Pick<Entities, 'products' | 'orderNumbers'>;
}): boolean {
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 28 : 80);
  return isShort && entities.products.length + entities.orderNumbers.length === 0 && plea.test(text);
}

const plea =
  /(?:便宜|打折|少|降|减|优惠)(?:个|掉|到)?(?:一?点|一?些|吗|么|价|给我|[¥￥]?\d+)|(?:有没有|有|给).{0,4}(?:优惠|折扣)|优惠(?:一?点|一?些|吗|么)|(?:太|有点|好)贵|\b(?:cheaper|discount|better (?:price|deal)|(?:too|so|a (?:bit|little|tad|touch)|bit|rather|quite|pretty|very|really|just) (?:expensive|pricey|pricy|dear|steep|much money)|more than i (?:can|want)|lower (?:the )?price|knock .{0,12}off|take .{0,14}off|[¥￥$]?\d+ (?:yuan |rmb |more )?(?:off|cheaper|less))\b/i;
