import type { Better } from '../compare/rank-values.ts';

/** What shoppers ask of goods, and by which names a product's attributes answer it. */
export interface AttributeTopic {
  /** In the shopper's words. */
  asked: RegExp;
  /** In an attribute's name. */
  named: RegExp;
  /** In a value that answers it, where no attribute is named so: cloth is weighed in its material. */
  held?: RegExp;
  /** Which of two values serves this wish better, where that is plain. */
  better?: Better;
  /** Asked of all goods of a kind alike. */
  ofKind?: true;
  /** A thing that goods have or haven't: where the data is silent on it, that is worth a word. */
  ofPart?: true;
  /** Of several attributes that answer it, the name of the one that says it best. */
  foremost?: RegExp;
  /** A shop writes rules of it too, which say more than the data where no product is named by its name. */
  ofRules?: true;
}

export const attributeTopics: readonly AttributeTopic[] = [
  { asked: /grain|谷物|无谷/i, named: /grain|谷/i },
  {
    asked:
      /\blight(?:er|est)?(?:weight)?\b|weigh|heavy(?! (?:rain|snow|shower|duty|use))|heavier|轻|重量|多重|几斤|沉/i,
    named: /weight|重量|净重/i,
    held: /g\/m²|\bgsm\b|\d克重/i,
    better: 'smaller',
  },
  {
    asked:
      /batter|last(?:s)? (?:long|all)|long (?:do|does|will|can) (?:it|they|(?:the|these|your) (?:[\w-]+ ){0,3}[\w-]+) (?:last|run|go|play|keep going|work|stay on)|hours|charge|续航|电池|能用多久|(?:能|可以)用几|小时|充一次|充电|(?:all|whole|through the) night|一晚|整晚|通宵|一夜/i,
    named: /batter|play ?time|charg|running time|续航|电池|充电|使用时间/i,
    better: 'larger',
  },
  {
    asked:
      /warm|winter|cold|insulat|sub-?zero|minus \d+|-\d+ ?°|how many degrees|暖|冬天|厚|冷|零下|[几多少]度|抗冻|御寒|扛冻/i,
    named: /warm|fill|insulat|temperature|lining|保暖|充绒|填充|里料|温度|蓬松/i,
    foremost: /warm|temperature|保暖|温度/i,
    better: 'warmer',
  },
  {
    asked:
      /\b(?:real|fake|goose|duck|synthetic) (?:down|feathers?)\b|\b(?:padding|filling|filled with|stuffed with|synthetic)\b|填充|充绒|绒量|含绒|充的(?:是|啥|什么)|[鹅鸭]绒|什么绒/i,
    named: /^(?:fill|filling|padding|填充|充绒)$/i,
  },
  {
    asked:
      /\bgrip\w*|traction|\bwet (?:roads?|surfaces?|pavements?|grounds?|floors?|rocks?|tiles?|streets?|leaves|grass)\b|\bslip(?:s|pery|ping)?\b|non-?slip|抓地|防滑|打滑|止滑|滑不滑/i,
    named: /outsole|\bgrip|大底|鞋底|抓地|防滑/i,
  },
  {
    asked:
      /water|rain(?!coat)|\bwet(?! (?:roads?|surfaces?|pavements?|ground|floors?|rocks?|tiles?|streets?|leaves|grass)\b)|sweat|swim|shower|bath\b|\bpool\b|\bdiv(?:e|ing)\b|防水|雨(?![衣伞靴鞋])|防泼|游泳|泳池|洗澡|沾水|下水|泡水|潜水/i,
    named: /water|rain|防水|防泼|防护/i,
    better: 'drier',
  },
  {
    asked:
      /material|fabric|made (?:of|from)|cotton|wool|leather|polyester|linen|silk|材质|面料|料子|什么做的|成分|棉|羊毛|真皮|人造|[啥么]皮|皮质|皮的/i,
    named: /material|fabric|shell|upper|composition|材质|面料|鞋面|成分|外壳/i,
    held: /\d+ ?% .*(?:down|cotton|wool|nylon|polyester)|\d+%.*[绒棉毛]/i,
  },
  {
    asked: /\banc\b|noise.{0,3}cancel|cancel.{0,12}noise|(?:block|shut|keep)s? out .{0,8}(?:noise|sound)|降噪|隔音/i,
    named: /noise.?cancel|\banc\b|降噪/i,
    better: 'larger',
  },
  {
    asked: /quiet|silent|\bloud|nois(?:y|e)(?!.{0,3}cancel)|静音|安静|吵|噪音|动静|声音[大小]/i,
    named: /noise(?!.?cancel)|switch|silent|静音|噪音|轴/i,
    better: 'smaller',
  },
  {
    asked: /\bpower(?:ful)?\b(?! bank)|\bwatt|laptop|macbook|notebook|fast charg|功率|[几多少]瓦|笔记本|电脑|快充/i,
    named: /output|^power$|输出|功率/i,
    better: 'larger',
  },
  { asked: /\bsleep|heart ?rate|\bsteps?\b|睡眠|心率|步数|计步/i, named: /sleep|health|sensor|睡眠|健康|监测/i },
  { asked: /cushion|soft|缓震|软|脚感/i, named: /cushion|缓震|脚感/i },
  {
    asked: /wash|clean|iron|dry\b|care|(?<!可以?戴着)洗(?!澡)|烘|熨|打理/i,
    named: /care|wash|洗|护理/i,
    ofRules: true,
  },
  {
    asked: /ingredient|what'?s in (?:it|them|this)|made of|protein|meat|chicken|fish|配料|成分|蛋白|肉|原料/i,
    named: /protein|ingredient|meat|flavour|蛋白|配料|原料|口味|成分/i,
  },
  {
    asked: /age|puppy|kitten|adult|senior|month|几个月|年龄|幼|成年|老年|多大/i,
    named: /age|life stage|stage|for|年龄|阶段|适用/i,
  },
  {
    asked: /bluetooth|connect|usb|type-?c|\bports?\b|compatib|iphone|android|蓝牙|连接|接口|兼容|苹果|安卓/i,
    named: /bluetooth|connect|port|compatib|codec|蓝牙|连接|接口|兼容/i,
  },
  { asked: /warrant|guarantee|保修|质保/i, named: /warrant|guarantee|保修|质保/i, ofRules: true },
  { asked: /hood|帽/i, named: /hood|帽/i, ofPart: true },
  {
    asked: /\blaces?\b|\blace-?up|velcro|hook and loop|fasten|魔术贴|系带|鞋带|怎么穿脱|好穿脱/i,
    named: /^(?:closure|穿脱)/i,
  },
  { asked: /\bheels?\b|鞋?跟.{0,3}高|跟高/i, named: /heel|鞋跟/i },
  {
    asked: /\blin(?:ed|ing)\b|\bfur(?:ry)? inside|里衬|里布|内里|加绒|带绒|里面.{0,4}[毛绒]/i,
    named: /lining|里衬|里层|内里/i,
  },
  { asked: /pocket|口袋|兜/i, named: /pocket|口袋/i, ofPart: true },
  { asked: /\bmic(?:rophone)?\b|麦克风|话筒|带麦/i, named: /\bmic|calls|麦|通话/i, ofPart: true },
  {
    asked: /plane|flight|airport|飞机|登机|航班|安检/i,
    named: /flight|plane|飞机|登机|航空/i,
    ofKind: true,
    ofRules: true,
  },
  {
    asked:
      /voltage|volts?\b|\b\d{3} ?v\b|(?<!ship\w* |send\w* |deliver\w* )(?:abroad|overseas)|in (?:japan|europe|the (?:us|uk|states))|\b(?:works?|used?|run|plug(?:ged)?)\b.{0,30} in (?!the (?!us|uk|eu\b|states)|an? |my |our |this|winter|summer|cold|hot|water|bed\b|rain|snow)[a-z]{4,}|电压|\d伏|国外|出国|日本|欧洲|美国|英国|在[^，。？?]{2,6}(?:能|可以)用/i,
    named: /voltage|plug|电压|插头/i,
  },
  { asked: /breath|sweat|summer|透气|出汗|夏天|闷/i, named: /breath|summer|透气|面料|鞋面|fabric|upper/i },
  { asked: /fit\b|loose|slim|tight|length|版型|宽松|修身|长度|楦/i, named: /fit|length|width|版型|长度|楦/i },
  {
    asked: /\brun|marathon|daily|commut|hik|gym|\bski|climb|camp|travel|跑步|马拉松|日常|通勤|徒步|健身/i,
    named: /best for|use|for|适合|场景|用途/i,
  },
  {
    asked: /big|large|capacity|volume|litre|\btank\b|容量|多大|装|水箱/i,
    named: /capacity|volume|size|tank|容量|规格|尺寸|水箱/i,
    better: 'larger',
  },
  {
    asked: /dimension|how (?:big|tall|wide|thick|long is)|measurements|尺寸|长宽高|多长|多高|多厚|多宽/i,
    named: /dimension|\bsize\b|尺寸|规格/i,
  },
  { asked: /\bwide\b|width|narrow|宽脚|脚宽|脚胖|偏窄|楦/i, named: /width|宽度|楦|鞋型/i },
  {
    asked:
      /\bdim(?:s|mer|ming|mable)?\b|\bbrightness (?:levels?|settings?|steps?)\b|\badjust\w*.{0,16}\bbrightness\b|\bbrightness\b.{0,16}\badjust|调光|调节?亮度|亮度.{0,4}(?:可?调|[几多]少?档)/i,
    named: /dimm|brightness|调光|亮度档/i,
    ofPart: true,
  },
  {
    asked:
      /\bplug(?:s|ged)?(?: (?:it|them|that))? (?:in|into)\b|\b(?:mains|corded|cordless|power (?:source|supply|cord))\b|\brun(?:s)? (?:on|off) (?:batter|mains|usb)|插电|插座|接电源|用电池还是|充电(?:的|款)?还是/i,
    named: /power (?:source|supply)|plug|供电|电源/i,
    ofPart: true,
  },
  {
    asked: /\bbright(?!ness)|lumens?|\blux\b|(?<!调|调节)亮度(?!.{0,4}(?:调|档))|亮不亮|多亮|照度/i,
    named: /^light|照度|亮度/i,
  },
  { asked: /brush heads?|刷头/i, named: /heads|刷头/i },
  { asked: /\bfeed|\beat\b|portion|serving|a day\b|per day|喂|吃多少|吃几|一天|每天/i, named: /feed|喂/i },
  {
    // what sweat does to it
    asked:
      /\bgood for (?:running|jogging|the gym|sports?|work(?:ing)? ?outs?|exercise|training)\b|\b(?:run|jog|work out|exercise|train) (?:with|in) (?:it|them|these|those)\b|(?:跑步|健身|运动)(?:的时候)?(?:能|可以)?(?:戴|用)|(?:适合|能)(?:跑步|健身|运动)/i,
    named: /^(?:use|sport|activity|用途|适用运动)/i,
    held: /\bIPX?\d/i,
  },
  { asked: /sound|bass|driver|音质|低音|单元/i, named: /driver|sound|codec|单元|音质|音频/i },
];

/** A product's attributes on a topic, the one that says it best first. */
export function attributesOn<Named extends { name: string; value?: string }>(
  topic: AttributeTopic,
  attributes: readonly Named[],
): Named[] {
  const named = attributes.filter(({ name }) => topic.named.test(name));
  const about = named.length > 0 ? named : attributes.filter(({ value = '' }) => topic.held?.test(value) === true);
  return about.toSorted(
    (a, b) => Number(topic.foremost?.test(b.name) ?? 0) - Number(topic.foremost?.test(a.name) ?? 0),
  );
}
