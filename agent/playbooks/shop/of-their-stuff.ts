import { meantTopics } from '../../../tools/asked-topics.ts';
import { look } from '../look.ts';
import { asksCare } from '../matter.ts';
import { kindsSaid, namesToSearch } from '../goods/search/kinds-said.ts';
import { namedInWords } from '../goods/which/named-in-words.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { search, type Passages } from './search-rules.ts';

/** What goods are made of, where that decides how they are cared for. */
const stuffs = {
  down: /\bdown\b|\bpuff(?:er|a)s?\b|羽绒|鸭绒|鹅绒|绒服/i,
  wool: /\b(?:wool\w*|merino|cashmere|sweaters?|jumpers?|cardigans?)\b|羊毛|羊绒|美利奴|毛衣|毛呢|呢子/i,
  leather: /\bleather\b|(?<!人造|仿)[真牛羊]皮|皮革|皮[鞋靴衣带包]|光面皮/i,
  suede: /\b(?:suede|nubuck)\b|麂皮|绒面|反绒|磨砂皮|磨砂牛皮|翻毛/i,
  shell:
    /\b(?:hard)?shells?\b|\brain ?(?:jacket|coat)s?\b|\bwaterproof (?:jacket|coat)s?\b|gore-?tex|冲锋衣|硬壳|雨衣/i,
  cloth:
    /\b(?:canvas|cotton|linen|silk|denim|fleece|mesh|knit|velvet|corduroy|polyester|nylon)\b|帆布|棉|亚麻|真丝|牛仔|抓绒|网面|网布|飞织|化纤|聚酯/i,
} as const;
type Stuff = keyof typeof stuffs;

/** The stuffs that a text names. */
export function stuffsIn(text: string): Stuff[] {
  return (Object.keys(stuffs) as Stuff[]).filter((stuff) => stuffs[stuff].test(text));
}

/** In the title or heading of a page on care. */
const tellsCare =
  /\b(?:car(?:e|ing)|wash|clean|dry|stor|iron|wet|pill|shr[aiu]nk)|洗(?!澡)|保养|护理|清洁|打理|收纳|晾|烘|怎么[干收放]|淋湿|缩水|起球|防泼|钻绒/i;

const asksHow =
  /\bhow (?:do|should|can|would|to)\b.{0,12}\b(?:clean|wash|dry|iron|store|care|launder)|(?:怎么|咋|如何)(?:洗|清洗|清洁|保养|打理|晾|烘|熨|收纳)/i;

/** Attributes that say what something is made of. */
const ofMaking = /material|upper|fill|shell|fabric|面料|鞋面|充绒|填充|外壳/i;

/**
 * Passages without those on the care of another stuff: how down is washed says nothing of a hoodie, whichever of them comes
 * nearest. What goods are made of is said in the question, or else by their data; where neither goods nor stuff are named,
 * all are left.
 */
export function* ofTheirStuff(context: PlaybookContext, question: string, passages: Passages): Steps<Passages> {
  if (!asksCare(question)) return passages;
  const isOfCare = asksHow.test(question) || meantTopics(question)[0]?.id.startsWith('care_') === true;
  if (!isOfCare && !passages.some(({ title }) => stuffsIn(title).length > 0)) return passages;
  const whole = context.turn.segments.map(({ text }) => text).join(' ');
  const have =
    (yield* stuffsNamed(question)) ??
    (yield* stuffsNamed(whole)) ??
    (yield* stuffsCalled(context, whole)) ??
    (yield* stuffsInView(context));
  if (!have) return passages;
  const left = passages.filter(({ title }) => fits(title, have.any));
  if (!isOfCare && left[0] === passages[0]) return left;
  const told = left.filter(isOnCare);
  return told.length > 0 ? told : yield* pagesOf(have.all, question, context.language);
}

const isOnCare = ({ title, headings }: Passages[number]) => tellsCare.test([title, ...headings].join(' '));

/** “小白鞋怎么清洗” names no leather, and the page on leather no such shoe: asked for once more by what they are made of. */
function* pagesOf(have: readonly Stuff[], question: string, language: 'en' | 'zh'): Steps<Passages> {
  const names = have.flatMap((stuff) => (stuff === 'cloth' ? [] : [called[stuff][language]]));
  if (names.length === 0 || names.every((name) => question.includes(name))) return [];
  const lists = yield* search([`${names.join(' ')} ${question}`]);
  const found = lists === 'failed' ? [] : lists.flat();
  return found.filter((each) => stuffsIn(each.title).length > 0 && fits(each.title, have) && isOnCare(each));
}

const called: Record<Exclude<Stuff, 'cloth'>, Record<'en' | 'zh', string>> = {
  down: { en: 'down', zh: '羽绒服' },
  wool: { en: 'wool', zh: '羊毛' },
  leather: { en: 'leather', zh: '皮鞋' },
  suede: { en: 'suede', zh: '麂皮' },
  shell: { en: 'shell jacket', zh: '冲锋衣' },
};

/** Whether a page that is written of some stuffs is of one of these. */
export function fits(title: string, have: readonly Stuff[]): boolean {
  const written = stuffsIn(title);
  return written.length === 0 || written.some((stuff) => have.includes(stuff));
}

function* stuffsNamed(text: string): Steps<Stuffs | undefined> {
  const said = stuffsIn(text);
  if (said.length > 0) return { any: said, all: said };
  const kinds = kindsSaid(text).filter(({ kind }) => !kind.isGeneral);
  if (kinds.length === 0) return undefined;
  const names = namesToSearch(kinds);
  const found = yield* look('search_products', { query: '', names, limit: 10, withDetails: true });
  return stuffsOf(found.status === 'ok' ? found.content.products : []);
}

/** Of goods that are called by a name of their own. */
function* stuffsCalled(context: PlaybookContext, text: string): Steps<Stuffs | undefined> {
  const [only, ...others] = yield* namedInWords(context, text);
  if (!only || others.length > 0) return undefined;
  const looked = yield* look('get_product', { productId: only.id });
  return looked.status === 'ok' ? stuffsOf([looked.content]) : undefined;
}

/** Of the goods last talked about, unless the rules were talked about since. */
function* stuffsInView({ memory }: PlaybookContext): Steps<Stuffs | undefined> {
  const { productId, topic, turns = 0 } = memory;
  if (productId === undefined || topic?.turn === turns - 1) return undefined;
  const looked = yield* look('get_product', { productId });
  return looked.status === 'ok' ? stuffsOf([looked.content]) : undefined;
}

/** What some of the goods are made of, and what all of them are. */
interface Stuffs {
  any: readonly Stuff[];
  all: readonly Stuff[];
}

function stuffsOf(goods: readonly Made[]): Stuffs {
  const each = goods.map((one) => stuffsIn(madeOf(one)));
  const any = [...new Set(each.flat())];
  return { any, all: any.filter((stuff) => each.every((stuffs) => stuffs.includes(stuff))) };
}

interface Made {
  title: string;
  kind: string;
  attributes?: readonly { name: string; value: string }[];
}

function madeOf({ title, kind, attributes = [] }: Made): string {
  const making = attributes.filter(({ name }) => ofMaking.test(name)).map(({ value }) => value);
  return [title, kind, ...making].join('\n');
}
