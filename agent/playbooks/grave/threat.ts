/**
 * Says that they go, or have gone, to a bank, a lawyer, an authority or the press about us; asked whether one can, it is
 * a person's to answer as well. Who only names such a one, as their trade, a place or a thing to buy, threatens nobody.
 */
export const threatens = (text: string): boolean => threatsIn(text).length > 0;

/** Where they would take it. */
export type Threat = 'chargeback' | 'authorities' | 'media' | 'complaint';

/** With what the words threaten, each once. */
export function threatsIn(text: string): Threat[] {
  const said = text.normalize('NFKC').replace(onlyNamed, ' ~ ');
  return [...new Set(threats.filter(([, threat]) => threat.test(said)).map(([kind]) => kind))];
}

const lawyer = '(?:lawyers?|attorneys?|solicitors?|barristers?|legal (?:team|counsel|advisers?|advisors?))';
const bank =
  '(?:bank|card (?:company|issuer|provider)|credit card(?: company)?|card|paypal|pay ?pal|visa|mastercard|amex|american express|klarna|alipay|wechat(?: pay)?)';
const re = (source: string) => new RegExp(source, 'iu');

const threats: readonly (readonly [Threat, RegExp])[] = [
  [
    'chargeback',
    /\bcharge(?:d|ing)?[ -]?backs?\b|\b(?:amex|visa|mastercard|paypal|klarna|bank|card) disputes?\b|\bclaim\w*\b.{0,16}\b(?:via|through|with|from) (?:visa|paypal|amex|mastercard|klarna)\b|\b(?:bank|card (?:issuer|company)|paypal|visa|amex)\b (?:gets?|getting|will be|being) involved\b/i,
  ],
  [
    'chargeback',
    re(
      `\\bdisput(?:e|ing|ed)\\b (?:\\w+ ){0,4}?(?:charges?|payments?|transactions?|purchase|debit)\\b|\\bdisput(?:e|ing|ed)\\b.{0,30}\\b(?:with|through|via|at) (?:my|the|our) ${bank}\\b|\\bi(?:['’]ll| will) (?:go to|call|contact|ring) (?:my|the) bank\\b(?! (?:and )?(?:ask|check|see))|\\bdisput(?:e|ing)\\b (?:it|this|that|them) (?:with|through|via) (?:visa|master ?card|amex|paypal|klarna|\\w+ bank)\\b|\\b(?:payment|charge|card|paypal) dispute\\b|\\b(?:open|opening|opened|file|filing|filed|raise|raising|raised|start|starting|lodge|submit) (?:a |an |the )?(?:\\w+ )?(?:dispute|claim|case)\\b (?:\\w+ )?(?:with (?:my|the|your)? ?(?:${bank}|you)|against you|on ${bank}|through|via)`,
    ),
  ],
  [
    'chargeback',
    re(
      `\\b(?:go(?:ing)?|speak(?:ing)?|call(?:ing)?|contact(?:ing)?|ring(?:ing)?|phon(?:e|ing)|tell(?:ing)?|talk(?:ing)?|ask(?:ing)?|hav(?:e|ing)|get(?:ting)?|take|taking|went|called|contacted|told)\\b (?:this |it )?(?:straight )?(?:to |with |through )?(?:my|the) ${bank}\\b.{0,40}\\b(?:revers\\w*|refund\\w*|back|dispute\\w*|claim|fraud|cancel|stop|block|return the money|about (?:this|you|it))\\b|\\b(?:revers|claw|pull|claim)\\w*\\b.{0,30}\\b(?:with|through|via|by) (?:my|the) ${bank}\\b|\\b(?:my|the) ${bank} (?:will|can|is going to|is|has|to) (?:\\w+ )?(?:revers|refund|get|tak|claw|disput)\\w*`,
    ),
  ],
  [
    'authorities',
    re(
      `\\b(?:from|see|call|calling|contact\\w*|consult\\w*|instruct\\w*|talk\\w*|speak\\w*|spok\\w*|hir\\w+|involv\\w*|tak\\w+|tell|told|ask\\w*|get(?:ting)?|got|gett?in|with|to|via|through|by) (?:\\w+ )?(?:my|a|an|our|the|your)? ?(?:own )?${lawyer}\\b|\\b(?:my|our) ${lawyer}(?: friend)? (?:will|is|are|has|have|says?|said|can|would|wants?)\\b|\\blawyer(?:ing)? up\\b|\\b${lawyer}['’]?s? letter\\b|\\bletter (?:before action|of claim)\\b`,
    ),
  ],
  [
    'authorities',
    /\blegal (?:action|steps?|proceedings|route|letter|advice|claim|notice)\b|\btak(?:e|ing|en) (?:you|this|it|the matter|your shop|the company) (?:all )?(?:\w+ )?to (?:\w+ )?(?:court|tribunal|claims)\b|\bsmall claims?\b|\bsee (?:you|u) in court\b|\b(?:go|going|off) to court\b|\bcourt (?:case|action|proceedings|claim|papers)\b/i,
  ],
  [
    'authorities',
    /\b(?:i|we|he|she|they|ill|imma|gonna|gunna|to|will|could|can|shall|should|must|and|or)(?:['’](?:ll|m|re))? (?:\w+ ){0,2}(?:sue|suing)\b(?! my\b)|\b(?:sue|suing) (?:you|u|ur|this|the|your|over|for)\b/i,
  ],
  [
    'authorities',
    /\btrading standards\b|\bconsumer (?:protection|rights|council|affairs|watchdog|authority|agency|association|ombudsman|court|forum)\b|\bombuds(?:man|person)\b|\bbetter business bureau\b|\bbbb\b|\battorney general\b|\bftc\b|\baccc\b|\bcitizens advice\b|\bcma\b/i,
  ],
  [
    'authorities',
    /\breport(?:ing|ed)? (?:you|u|this (?:shop|store|company|seller|site)|your (?:shop|store|company|site)|ur (?:shop|store))\b|\breport(?:ing|ed)? (?:this|it) (?:to|as|for) (?:the )?(?:police|fraud|authorit\w+|platform|trading|consumer|bank|action fraud|scam|amazon|ebay|google)/i,
  ],
  [
    'authorities',
    /\b(?:call(?:ing)?|ring(?:ing)?|go(?:ing)? to|contact(?:ing)?|involv(?:e|ing)|tell(?:ing)?|with|gone to|get(?:ting)?) the (?:police|cops|authorities)\b|\bpolice report\b/i,
  ],
  [
    'media',
    /\b(?:go(?:ing|ne)?|tak(?:e|ing) (?:this|it)|talk(?:ing)?|speak(?:ing)?|writ(?:e|ing)|tell(?:ing)?|call(?:ing)?|contact(?:ing)?|leak(?:ing)?|send(?:ing)? (?:this|it))\b (?:straight )?(?:to )?(?:the |a |our |my )?(?:local )?(?:press|media|papers?|newspapers?|news|tv|journalists?|reporters?|watchdog)\b(?! (?:release|kit|bag))|\b(?:local|tv) (?:news|paper) (?:will|would|about)\b/i,
  ],
  [
    'media',
    /\b(?:expos(?:e|ing)|nam(?:e|ing) and sham(?:e|ing)) (?:you|u|ur|this|your|yous|the (?:shop|company))\b|\bname and shame\b|\b(?:(?:post|posting|put|putting|share|sharing|blast|blasting|plaster) (?:this|it|you|u|about (?:this|you)|everything|the (?:video|whole thing|screenshots))|tell(?:ing)? (?:everyone|everybody|people|all my (?:friends|followers))|(?:read|hear|see) (?:about )?(?:it|this))\b.{0,20}\b(?:social media|socials|twitter|facebook|tik ?tok|reddit|insta(?:gram)?|youtube|online|internet|everywhere)\b|\bwhole (?:internet|world) (?:will )?know/i,
  ],
  [
    'authorities',
    /(?<![\da-z#])123[14]5(?![\da-z])|消(?:费者)?协会?|消费者(?:协会|权益|投诉|委员会)|消保委|工商(?!银行|银|卡|支付|户)|市(?:场)?监(?:管|督)?(?:局|所|总局)?|监管(?:局|部门)|质监局?|物价局|黑猫投诉/iu,
  ],
  [
    'complaint',
    /(?:淘宝|天猫|京东|拼多多|抖音|平台|支付宝|微信|官方|小二|总部|有关部门|相关部门|上面).{0,6}(?:投诉|举报|维权|申诉|介入|仲裁)|(?:投诉|举报|反映|告|闹)(?:你们?|这家店)?(?:到|去|给|至)(?!.{0,3}(?:货|了吗))|(?:要|去|就|来|准备|必须|已经|直接|只能|实名|马上|会)(?:实名)?举报|举报(?:你|这家|贵)|申请仲裁|维权/u,
  ],
  [
    'authorities',
    /律师(?:函|信|费|事务所)|(?:找|请|让|叫|有|跟|和|问|咨询|联系|聘|委托)(?:了|过|好|我)?(?:个|位|我的?|一?下)?(?:专业)?律师|律师.{0,4}(?:会|已经|联系|来|说|要|告|找|处理|谈|跟你)|起诉|(?<!广|报|警|转|诉|公|预|祷|被|不)告(?:你们|上|到|死|倒|他们)|去告|告(?:你|他)(?!诉|知)|打官司|(?:上|去|找|到)法[院庭]|法[院庭](?:见|起诉|传票|诉讼)|诉讼|传票|走(?:法律|司法)|法律(?:途径|手段|武器|程序|责任)|仲裁委|小额诉讼/u,
  ],
  [
    'authorities',
    /(?:就|要|去|我|已经|马上|只能|直接|再|会|先|得|准备)(?:去|就|要)?报(?:了)?警(?!器|装置|功能|灯)|报警(?:了|处理|抓)|打110|(?:找|去|叫)(?:警察|公安|派出所)|经侦|网警/u,
  ],
  [
    'media',
    /曝光(?!度|量|补偿|时间|参数|模式)|(?:找|联系|叫|打给|告诉|通知)(?:了)?(?:个)?(?:新闻|媒体|记者|电视台|报社|电台)|(?<![多自新流]|播放)媒体(?!播|音|中心)|上新闻|315晚会|发(?:到|在|上)?(?:微博|小红书|抖音|朋友圈|网上|贴吧|知乎|b站|快手|短视频)|挂(?:到|在|上)?(?:网上|小红书|微博|抖音)|网暴你们|让(?:全网|大家|网友|所有人)(?:都)?(?:看看|知道|评评)/iu,
  ],
  [
    'chargeback',
    /拒付|(?:找|让|跟|向|通过|打给|联系|叫|请|去)(?:一?下)?(?:我)?(?:的)?(?:发卡)?(?:银行|信用卡(?:中心|公司)?|支付宝|微信(?:支付)?|花呗|paypal).{0,10}(?:退|追|投诉|撤|申诉|拒|争议|举报|要回|冻结|把钱)|(?:银行|信用卡|支付宝|交易|付款|账单).{0,8}(?:争议|申诉|拒付|撤销|撤单)|撤销(?:这笔)?(?:交易|扣款|付款|支付)/iu,
  ],
];

/** What such a word is beside the matter: a trade, goods, a place, a payment, a name, or what is said not to be meant. */
const onlyNamed =
  /\b(?:i(?:['’]?m| am)|(?:he|she)(?:['’]?s| is)|(?:husband|wife|son|daughter|friend|brother|sister|dad|mum|mom|boss)(?:['’]?s| is)|works? as|gift for|for|being|as) (?:a |an |my )?(?:\w+ )?(?:lawyer|attorney|solicitor|reporter|journalist|police\w*|cop)\b(?: (?:friend|brother|sister|dad|mum|mom|wife|husband|boss|girlfriend|boyfriend))?|\b(?:lawyer|attorney|solicitor|journalist) (?:friend|brother|sister|dad|mum|mom|wife|husband|boss|style|costume|bag|outfit)s?\b|\bmy name['’]?s? (?:is )?sue\b|\b(?:i['’]?m|hi|dear|from|aunt(?:ie)?|for) sue\b(?! (?:you|u)\b)|\b(?:tennis|basketball|squash|badminton|food) courts?\b|\bcourt (?:shoes?|road|street|lane)\b|\bpress (?:the|this|on|a|it|and|hold|studs?|buttons?)\b|\bbank (?:declined|rejected|refused|holiday|transfer|card|statement|account)\b|\bcharg(?:e|ed|ing) back (?:up|to full|to \d)|\bno (?:charge ?back|dispute|complaint)s?\b|\b(?:won['’]?t|not going to|don['’]?t (?:want|intend|plan) to|not gonna|wouldn['’]?t|never) (?:\w+ )?(?:sue|dispute|report you)\b|\bpolice (?:boots?|style|uniform|officer)\b|我(?:是|做)(?:个|一?名)?(?:律师|记者|警察)|(?:送|给)(?:我)?(?:一?个)?(?:律师|记者|警察|当律师的|做律师的)(?:朋友|同事|老公|老婆|男友|女友|爸|妈)?|(?:律师|记者|警察)(?:朋友|袍|包|款|穿|职业)|(?:老公|老婆|爸|妈|朋友|男友|女友|对象|儿子|女儿)是(?:个)?(?:律师|记者|警察)|法院(?:路|街|附近|旁|对面|门口|小区)|派出所(?:旁|对面|附近|门口|隔壁)|(?:多|自|新|流|社交)媒体|(?:烟雾|防盗|低电|电量|门窗)?报警(?:器|装置|功能|灯|声|提示)|离婚.{0,6}官司|发(?:到|在|上)?(?:朋友圈|小红书|抖音|微博|网上).{0,8}(?:晒|返|好评|分享|集赞|有没有|种草)|晒.{0,8}(?:朋友圈|小红书)|工商(?:银行|大学|学院|局?小区)|(?:广|转|被|公|预)告|告诉|曝光(?:度|量|补偿|时间)|(?:不|没)(?:会|想|打算)?(?:去)?(?:起诉|投诉|曝光|报警|拒付)|微信(?:转账|零钱)/giu;
