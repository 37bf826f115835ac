import { saysNone } from './rank-values.ts';

/** What is wished of goods, told by what product data say. */
export interface Property {
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
  { said: /noise.{0,3}cancel|\banc\b|降噪/i, named: /noise.?cancel|降噪/i },
  { said: /\bover[- ]?ear\b|头戴/i, told: /over-ear|头戴/i },
  { said: /\bopen[- ]?ear\b|开放式|不入耳|骨传导/i, told: /\bopen\b|开放|不入耳/i },
  { said: /grain.?free|(?:no|without) grain|无谷/i, named: /grain|无谷/i },
  {
    said: /water.?(?:proof|resist)|\brain(?!coat)|防水|下雨|淋雨|雨天|雨里/i,
    named: /water|防水/i,
    told: /waterproof|防水|防雨/i,
  },
  { said: /\bswim|游泳/i, named: /water|防水/i, held: /swim|ATM|游泳/i },
  { said: /machine.?wash|washing machine|机洗|洗衣机/i, named: /care|洗护/i, held: /machine|机洗/i },
  { said: /\bwide (?:feet|foot|fit|toe|shoes?)|宽脚|脚宽|宽楦|脚胖/i, named: /width|楦/i, held: /wide|宽/i },
  { said: /non-?iron|easy.?iron|no.?iron|wrinkle.?free|免烫|不用[熨烫]/i, named: /iron|熨/i },
  {
    said: /hood.{0,20}(?:\boff|detach|remov)|(?:detach|remov)\w+ hood|帽子?.{0,4}(?:拆|卸)|可拆.{0,3}帽/i,
    named: /hood|帽/i,
    held: /remov|detach|可拆/i,
  },
  { said: /\bwith (?:a )?hood|\bhooded|带帽|有帽/i, named: /hood|帽/i, told: /\bhood|连帽|帽子/i },
  { said: /pockets?\b|口袋/i, named: /pocket|口袋/i, told: /pocket|口袋|暗袋/i },
  {
    said: /wireless(?:ly)? charg|charg\w* .{0,20}wireless|无线充/i,
    named: /output|charg|输出|充电/i,
    held: /wireless|无线/i,
    told: /wireless charg|无线充/i,
  },
  { said: /laptop|macbook|notebook|笔记本|电脑/i, told: /laptop|笔记本/i },
  { said: /\bcotton\b|[纯全]棉|棉质|棉的/i, named: made, held: /cotton|棉/i },
  { said: /\bwool(?:len)?\b|羊毛(?!衫)/i, named: made, held: /wool|羊毛|羔毛/i },
  { said: /\bsilk\b|真丝|蚕丝/i, named: made, held: /silk|丝/i },
  { said: /\blinen\b|亚麻/i, named: made, held: /linen|麻/i },
  { said: /\bleather\b|真皮|牛皮|皮质/i, named: made, held: /leather|nubuck|suede|sheepskin|皮/i },
  { said: /\bcashmere\b|羊绒/i, named: made, held: /cashmere|羊绒/i },
  {
    said: /sensitive (?:stomach|tummy|belly|digest)|(?:stomach|tummy|belly) .{0,12}sensitive|肠胃|玻璃胃|软便|拉肚/i,
    told: /sensitive|肠胃/i,
    named: /^(?:for|适用)/i,
    held: /sensitive|肠胃/i,
  },
  { said: /hair ?ball|毛球/i, told: /hair ?ball|毛球/i },
  { said: /\bjoints?\b|arthrit|\bstiff\b|关节/i, told: /joints?\b|glucosamine|关节|氨糖/i },
  { said: /bad breath|\btartar\b|\bteeth\b|\bdental\b|口臭|洁齿|牙石/i, told: /breath|tartar|dental|口气|牙石|洁齿/i },
  { said: /\bquiet|\bsilent|静音|没声音/i, told: /quiet|silent|nobody hears|静音|没有?声音|听不到/i },
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
