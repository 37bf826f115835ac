import type { Localized } from '../../../knowledge/language.ts';
import { saysNone } from './rank-values.ts';

/** What is wished of goods, told by what product data say. */
export interface Property {
  /** As one says what has it: "with noise cancelling", “带降噪的”. */
  label: Localized;
  /** In the shopper's words. */
  said: RegExp;
  /** Attributes that tell whether it is there. */
  named?: RegExp;
  /** A value that says so; without it any that isn't a no. */
  held?: RegExp;
  /** Said of it in its title or description, where no attribute tells. */
  told?: RegExp;
}

/** What a product says of itself. */
export interface Described {
  title: string;
  description: string;
  attributes: readonly { name: string; value: string }[];
}

const made = /^(?:material|upper|fill|lining|面料|鞋面|填充)/i;

const properties: readonly Property[] = [
  {
    label: { en: 'with noise cancelling', zh: '带降噪的' },
    said: /noise.{0,3}cancel|\banc\b|降噪/i,
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
    said: /grain.?free|(?:no|without) grain|无谷/i,
    named: /grain|无谷/i,
  },
  {
    label: { en: 'for wet weather', zh: '防水的' },
    said: /water.?(?:proof|resist)|\brain(?!coat)|\bpuddles?\b|downpour|防水|下雨|淋雨|雨天|雨里|不怕水|防雨/i,
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
    said: /non-?iron|easy.?iron|no.?iron|wrinkle.?free|免烫|不用[熨烫]/i,
    named: /iron|熨/i,
  },
  {
    label: { en: 'with a hood that comes off', zh: '帽子可拆的' },
    said: /hood.{0,20}(?:\boff|detach|remov)|(?:detach|remov)\w+ hood|帽子?.{0,4}(?:拆|卸)|可拆.{0,3}帽/i,
    named: /hood|帽/i,
    held: /remov|detach|可拆/i,
  },
  {
    label: { en: 'with a hood', zh: '带帽子的' },
    said: /\bwith (?:a )?hood|\bhooded|带帽|有帽/i,
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
  { label: { en: 'in cotton', zh: '棉的' }, said: /\bcotton\b|[纯全]棉|棉质|棉的/i, named: made, held: /cotton|棉/i },
  {
    label: { en: 'in wool', zh: '羊毛的' },
    said: /\bwool(?:len)?\b|羊毛(?!衫)/i,
    named: made,
    held: /wool|羊毛|羔毛/i,
  },
  { label: { en: 'in silk', zh: '真丝的' }, said: /\bsilk\b|真丝|蚕丝/i, named: made, held: /silk|丝/i },
  { label: { en: 'in linen', zh: '亚麻的' }, said: /\blinen\b|亚麻/i, named: made, held: /linen|麻/i },
  {
    label: { en: 'in leather', zh: '真皮的' },
    said: /\bleather\b|真皮|牛皮|皮质/i,
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
    said: /bad breath|\btartar\b|\bteeth\b|\bdental\b|口臭|洁齿|牙石/i,
    told: /breath|tartar|dental|口气|牙石|洁齿/i,
  },
  {
    label: { en: 'with little noise', zh: '静音的' },
    said: /\bquiet|\bsilent|静音|没声音/i,
    told: /quiet|silent|nobody hears|静音|没有?声音|听不到/i,
  },
];

/** What the words wish of goods. */
export function propertiesIn(text: string): Property[] {
  return properties.filter(({ said }) => said.test(text));
}

/** Whether a product has it; `undefined` where its data are silent. */
export function hasProperty({ title, description, attributes }: Described, property: Property): boolean | undefined {
  const { named, held, told } = property;
  const values = named ? attributes.filter(({ name }) => named.test(name)).map(({ value }) => value) : [];
  if (values.some((value) => !saysNone(value) && (held ?? /./).test(value))) return true;
  if (told && [title, description].some((text) => told.test(text)) && !values.some(saysNone)) return true;
  if (values.length > 0) return false;
  return undefined;
}

/**
 * Those of some products that have all that is wished: `sure` where their data say so, `none` where the data of each say that it lacks something; where
 * nothing tells of any of them, all are left as they are.
 */
export function holding<Each extends Described>(
  products: readonly Each[],
  wished: readonly Property[],
): { products: Each[]; sure: boolean; none: boolean } {
  const judged = products.map((product) => ({ product, has: wished.map((each) => hasProperty(product, each)) }));
  const having = judged.filter(({ has }) => has.every((each) => each === true));
  if (having.length > 0) return { products: having.map(({ product }) => product), sure: true, none: false };
  const open = judged.filter(({ has }) => has.every((each) => each !== false));
  return { products: open.map(({ product }) => product), sure: false, none: open.length === 0 };
}
