import type { Described, Property } from './property.ts';
import { saysNone } from '../compare/rank-values.ts';
import { meats } from '../search/meats.ts';
import { isRefused } from '../search/refused-words.ts';
import { boundsIn } from '../search/wished-bounds.ts';

const made = /^(?:material|upper|fill|lining|面料|鞋面|填充)/i;

const properties: readonly Property[] = [
  ...meats,
  {
    label: { en: 'with noise cancelling', zh: '带降噪的' },
    said: /noise.{0,3}cancel|\banc\b|\bnoisy (?:cafe|office|train|place|street|plane|tube|environment)\w*|(?:block|shut|drown)\w* (?:\w+ )?(?:out )?(?:\w+ )?noise|降噪|隔音|嘈杂/i,
    named: /noise.?cancel|降噪/i,
  },
  { label: { en: 'to wear over the ear', zh: '头戴的' }, said: /\bover[- ]?ear\b|头戴/i, told: /over-ear|头戴/i },
  {
    label: { en: 'with an open fit', zh: '不入耳的' },
    said: /\bopen[- ]?ear\b|开放式|不入耳|骨传导/i,
    told: /\bopen\b|开放|不入耳/i,
  },
  {
    label: { en: 'without grain', zh: '无谷的' },
    said: /grain.?free|(?:no|without) (?:any )?grains?|无谷|不[含要带]谷|没有?谷物|谷物过敏/i,
    named: /grain|无谷/i,
  },
  {
    label: { en: 'for wet weather', zh: '防水的' },
    said: /water.?(?:proof|resist)|\brain(?!coat)|\bpuddles?\b|downpour|防水|下.{0,2}雨|大雨|暴雨|淋雨|雨天|雨里|不怕水|防雨/i,
    named: /water|防水/i,
    held: /^(?!.*(?:shower|泼)).+/i,
    told: /waterproof|防水|防雨/i,
  },
  {
    label: { en: 'fit for swimming', zh: '能游泳戴的' },
    said: /\bswim|\blaps\b|in the (?:pool|sea)|游泳|泳池/i,
    named: /water|防水/i,
    held: /swim|ATM|游泳/i,
  },
  {
    label: { en: 'for the washing machine', zh: '可以机洗的' },
    said: /machine.?wash|washing machine|机洗|洗衣机/i,
    named: /care|洗护/i,
    held: /machine|机洗/i,
  },
  {
    label: { en: 'for wide feet', zh: '宽楦的' },
    said: /\bwide (?:feet|foot|fit|toe|shoes?)|宽脚|脚宽|宽楦|脚胖/i,
    named: /width|楦/i,
    held: /wide|宽/i,
  },
  {
    label: { en: 'with no need for ironing', zh: '免烫的' },
    said: /non-?iron|easy.?iron|no.?iron|wrinkle.?free|crease.?free|\b(?:no need|(?:don'?t|dont|not) (?:have|need|want|like)|hate|without)(?: to)? iron|iron-?free|免烫|(?:不用|不想|不爱|懒得|讨厌|不要|不必)[熨烫]/i,
    named: /iron|熨/i,
    holds: ({ attributes }) => {
      const value = attributes.find(({ name }) => /iron|熨/i.test(name))?.value;
      return value === undefined ? undefined : /no need|easy|unironed|non-?iron|免|不/i.test(value);
    },
  },
  {
    label: { en: 'with a hood that comes off', zh: '帽子可拆的' },
    said: /hood.{0,20}(?:\boff|detach|remov)|(?:detach|remov)\w+ hood|帽子?.{0,4}(?:拆|卸)|可拆.{0,3}帽/i,
    named: /hood|帽/i,
    held: /remov|detach|可拆/i,
  },
  {
    label: { en: 'with a hood', zh: '带帽子的' },
    without: { en: 'without a hood', zh: '不带帽子的' },
    said: /\b(?:with(?:out)?|no) (?:an? )?hood|\bhooded|(?<!绒)[带有没无]帽/i,
    named: /hood|帽/i,
    told: /\bhood|连帽|帽子/i,
  },
  {
    label: { en: 'with pockets', zh: '带口袋的' },
    said: /pockets?\b|口袋|[带有]兜/i,
    named: /pocket|口袋/i,
    told: /pocket|口袋|暗袋/i,
  },
  {
    label: { en: 'with wireless charging', zh: '无线充电的' },
    said: /wireless(?:ly)? charg|charg\w* .{0,20}wireless|无线充/i,
    named: /^(?:output|charging|输出|充电)/i,
    held: /wireless|无线/i,
    told: /wireless charg|无线充/i,
  },
  {
    label: { en: 'good for a laptop', zh: '能给笔记本用的' },
    said: /laptop|macbook|notebook|笔记本|电脑/i,
    told: /laptop|笔记本/i,
  },
  {
    label: { en: 'in cotton', zh: '棉的' },
    without: { en: 'without cotton', zh: '不含棉的' },
    said: /\bcotton\b|[纯全]棉|棉质|棉的/i,
    named: made,
    held: /cotton|(?<!锦)棉/i,
  },
  {
    label: { en: 'in wool', zh: '羊毛的' },
    without: { en: 'without wool', zh: '不含羊毛的' },
    said: /\bwool(?:len)?\b|羊毛(?!衫)/i,
    named: made,
    held: /wool|羊毛|羔毛/i,
  },
  { label: { en: 'in silk', zh: '真丝的' }, said: /\bsilk\b|真丝|蚕丝/i, named: made, held: /silk|丝/i },
  { label: { en: 'in linen', zh: '亚麻的' }, said: /\blinen\b|亚麻/i, named: made, held: /linen|麻/i },
  {
    label: { en: 'in leather', zh: '真皮的' },
    without: { en: 'without leather', zh: '不是皮的' },
    said: /\bleather\b|\bsuede\b|真皮|牛皮|皮质|皮的|皮革/i,
    named: made,
    held: /leather|nubuck|suede|sheepskin|皮/i,
  },
  { label: { en: 'in cashmere', zh: '羊绒的' }, said: /\bcashmere\b|羊绒/i, named: made, held: /cashmere|羊绒/i },
  {
    label: { en: 'for sensitive stomachs', zh: '适合肠胃敏感的' },
    said: /\b(?:sensitive|dodgy|delicate|upset|funny|dicky|iffy|touchy|weak) (?:stomach|tumm|bell|digest|guts?)|(?:stomach|tummy|belly|guts?) .{0,12}(?:sensitive|upset|dodgy|delicate)|loose (?:stools?|poos?)|\bthe runs\b|肠胃|玻璃胃|软便|拉肚|拉稀/i,
    told: /sensitive|肠胃/i,
    named: /^(?:for|适用)/i,
    held: /sensitive|肠胃/i,
  },
  {
    label: { en: 'against hairballs', zh: '去毛球的' },
    said: /hair ?ball|fur ?ball|毛球|毛团|化毛/i,
    told: /hair ?ball|毛球/i,
  },
  {
    label: { en: 'good for the joints', zh: '护关节的' },
    said: /\bjoints?\b|arthrit|\bstiff\b|关节/i,
    told: /joints?\b|glucosamine|关节|氨糖/i,
  },
  {
    label: { en: 'good for teeth and breath', zh: '护牙、去口臭的' },
    said: /bad breath|\btartar\b|\bplaque\b|clean\w* (?:\w+ )?teeth|teeth clean|\bdental\b|口臭|洁齿|牙石|刷牙/i,
    told: /breath|tartar|dental|口气|牙石|洁齿/i,
  },
  {
    label: { en: 'with little noise', zh: '静音的' },
    said: /\bquiet|\bsilent|\b(?:not|too|isn'?t|less|no|without|make\w*) (?:\w+ )?(?:nois[ye]|loud)|静音|没声音|声音[大小]|不吵|吵不吵|太吵|噪音/i,
    told: /quiet|silent|nobody hears|静音|消音|没有?声音|听不到/i,
  },
  {
    label: { en: 'with a zip', zh: '带拉链的' },
    without: { en: 'without a zip', zh: '不带拉链的' },
    said: /\bzip/i,
    told: /\bzip|拉链/i,
  },
  {
    label: { en: 'kind to sensitive skin', zh: '不扎人的' },
    said: /\bitch|scratchy|sensitive skin|[扎刺](?:人|不扎|脖|皮)|敏感肌?肤?皮/i,
    told: /not itch|no itch|不扎/i,
  },
  {
    label: { en: 'that no one sees through', zh: '不透的' },
    said: /see.?through|\bsheer\b|transparent|opaque|会不会透(?!气)|透不透(?!气)|[会太很]透(?![气风])|透[吗么肉视]|不透(?![气风])|走光/i,
    told: /opaque|不透(?![气风])/i,
  },
  {
    label: { en: 'gentle in heat', zh: '温度不伤头发的' },
    said: /(?:too|very|get|gets) hot\b|overheat|heat damage|burn\w* (?:my )?hair|伤头?发|[太会]烫|温度高/i,
    told: /stays below|恒温/i,
  },
  {
    label: { en: 'for racing', zh: '适合比赛穿的' },
    said: /\brac(?:e|es|ing)\b|marathon|比赛|马拉松|竞速/i,
    named: /^(?:best for|适合)$/i,
    held: /rac|比赛/i,
  },
  {
    label: { en: 'for trails and mud', zh: '适合山路的' },
    said: /\btrails?\b(?! shell)|\bmud(?:dy)?\b|off-?road|越野|山路|泥地/i,
    named: /^(?:best for|适合)$/i,
    held: /trail|mud|山路|泥地/i,
    told: /\btrails?\b|徒步/i,
  },
  {
    label: { en: 'easy on the eyes', zh: '护眼的' },
    said: /eye[- ]?care|\beyes\b|flicker|护眼|伤眼|频闪/i,
    told: /eye-care|flicker-free|护眼|无频闪/i,
  },
  {
    label: { en: 'easy to chew', zh: '牙口不好也嚼得动的' },
    said: /\b(?:los(?:t|ing|es?)|missing|few|no|bad|rotten|wobbly) (?:\w+ ){0,3}(?:teeth|tooth)|toothless|(?:can|easy|easier|able|struggl\w+|hard|trouble) (?:\w+ ){0,2}(?:to )?chew|soft(?:er)? food|牙口|[嚼咬]不[动了]|掉了?.{0,2}牙|没.{0,3}牙|好嚼/i,
    told: /breaks easily|easy to chew|soft-cent|嚼得动|易咀嚼|in jelly|in broth|罐头|主食罐/i,
  },
  {
    label: { en: 'with moisture for those who drink little', zh: '能补水的' },
    said: /drink\w* (?:\w+ )?(?:enough|little|less|too|water)|hydrat|不[爱怎么]{1,2}喝水|喝水少|补水/i,
    told: /drink too little|broth|补水|带汤/i,
    named: /^(?:moisture|水分)/i,
  },
  {
    label: { en: 'for neutered and indoor cats', zh: '适合绝育、室内猫的' },
    said: /neuter|spay|fixed\b|castrat|\bindoor cat|never goes out|绝育|室内猫/i,
    named: /^(?:for|适用)/i,
    held: /neuter|绝育/i,
  },
  {
    label: { en: 'lighter in calories', zh: '热量低的' },
    said: /overweight|\bfat\b(?! (?:content|level))|chubby|tubby|podgy|on a diet|weight control|getting (?:big|round)|减肥|超重|[太变长发]胖/i,
    told: /fewer calories|lower in fat|热量低|低脂/i,
  },
  {
    label: { en: 'for step and sleep tracking', zh: '能计步、看睡眠的' },
    said: /\bsteps\b|step count|sleep track|track\w* (?:my )?sleep|计步|记步|记个步|睡眠/i,
    told: /\bsteps\b|\bsleep\b|计步|睡眠/i,
  },
  {
    label: { en: 'with GPS of its own', zh: '自带定位的' },
    said: /\bgps\b|without (?:my|a|the|taking my|carrying my) phone|(?:no|leave (?:my|the)) phone|不带手机|不用手机|独立定位|自带定位/i,
    named: /\bgps\b|定位/i,
    held: /^(?!.*(?:by phone|借)).+/i,
  },
  {
    label: { en: 'to answer calls', zh: '能接电话的' },
    said: /(?:take|make|answer|pick up)\w* (?:\w+ )?calls|接电话|打电话|通话/i,
    named: /^(?:calls|通话)/i,
    held: /^(?!.*(?:only|仅|只)).+/i,
  },
  {
    label: { en: 'easy to step into', zh: '一脚蹬的' },
    said: /slip[- ]?ons?\b|hands.?free|step.?in|can'?t (?:\w+ )?bend|cant (?:\w+ )?bend|(?:no|without|tie|tying) (?:\w+ )?laces|bad (?:back|knees)|一脚蹬|不用系|不用弯腰|弯不下腰|系鞋带|好穿脱/i,
    named: /^(?:closure|穿脱)/i,
    held: /slip|hook|一脚蹬|魔术贴/i,
    told: /step-in|一脚蹬/i,
  },
];

/** What the words wish of goods, and what they don't want. */
export function propertiesIn(text: string): Property[] {
  const vegan = ofNoAnimal.test(text);
  const asked = properties.flatMap((each) => {
    const match = each.said.exec(text);
    if (!match) return vegan && each.label.en === 'in leather' ? [unwanted(each)] : [];
    const isUnwanted = each.without !== undefined && (vegan || isRefused(text, match.index, match[0]));
    return [isUnwanted ? unwanted(each) : each];
  });
  return [...asked, ...boundsIn(text)];
}

const ofNoAnimal = /\bvegan\b|\banimal[- ]free|no animal|纯素|素皮/i;
/** The opposite: what is known to have it is out. */
function unwanted(property: Property): Property {
  const { without = property.label, ...rest } = property;
  const { label: _label, ...judged } = rest;
  return {
    label: without,
    said: property.said,
    ...(property.named ? { named: property.named } : {}),
    holds(product) {
      const has = hasProperty(product, { label: without, ...judged });
      return has === undefined && judged.named ? undefined : has !== true;
    },
  };
}

/** Whether a product has it; `undefined` where its data are silent. */
export function hasProperty(product: Described, property: Property): boolean | undefined {
  const { title, description, attributes } = product;
  const { named, held, told } = property;
  if (property.holds) return property.holds(product);
  const values = named ? attributes.filter(({ name }) => named.test(name)).map(({ value }) => value) : [];
  if (values.some((value) => !saysNone(value) && (held ?? /./).test(value))) return true;
  if (told && [title, description].some((text) => told.test(text)) && !values.some(saysNone)) return true;
  if (values.length > 0) return false;
  return undefined;
}

/**
 * Those of some products that have all that is wished: `sure` where their data say so, `none` where the data of each say
 * that it lacks something. Where none is known to have it all, those that are known to have the most of it and to lack
 * nothing; where nothing tells of any of them, all are left as they are.
 */
export function holding<Each extends Described>(
  products: readonly Each[],
  wished: readonly Property[],
): { products: Each[]; sure: boolean; none: boolean } {
  const judged = products.map((product) => ({ product, has: wished.map((each) => hasProperty(product, each)) }));
  const isMet = (each: boolean | undefined, at: number) =>
    each === true || (each === undefined && wished[at]?.barsOnly);
  const having = judged.filter(({ has }) => has.every(isMet));
  if (having.length > 0) return { products: having.map(({ product }) => product), sure: true, none: false };
  const open = judged.filter(({ has }) => has.every((each) => each !== false));
  const count = ({ has }: { has: (boolean | undefined)[] }) => has.filter((each) => each === true).length;
  const most = Math.max(0, ...open.map(count));
  const best = open.filter((each) => count(each) === most);
  return { products: best.map(({ product }) => product), sure: false, none: open.length === 0 };
}
