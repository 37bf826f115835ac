import type { FoundProduct } from '../../../../tools/catalog/search-products.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { kindsSaid, namesToSearch } from '../search/kinds-said.ts';
import { plainWords } from '../search/plain-words.ts';

/**
 * The products that the words call by a name of their own, in either language of the shop: “脚长25 flux那双”, "is the zephyr
 * any good", "stroll or harbor". A name is what stands in one title alone; a word that may be no name ("the best court
 * shoes", "max 200") is believed only where something beside it says that it is one. In the order named; empty where none is.
 */
export function* namedInWords(context: PlaybookContext, text: string): Steps<FoundProduct[]> {
  const query = plainWords(text).slice(0, 120);
  const kinds = kindsSaid(text).filter(({ kind }) => !kind.isGeneral);
  const bare = kinds.reduce(
    (rest, { word }) => (word === undefined ? rest : rest.replaceAll(word, ' ')),
    query.toLowerCase(),
  );
  const found = yield* look('search_products', { query: bare, limit: 10, inFull: 2 });
  const products = found.status === 'ok' ? found.content.products : [];
  const words = kinds.flatMap(({ word }) => word ?? []);
  const called = calledIn(text, products, { words });
  if (called.length === 0 || kinds.length === 0) return called;
  const names = namesToSearch(kinds);
  const ofKind = yield* look('search_products', { query, names, limit: 10, inFull: 2 });
  const ids = ofKind.status === 'ok' ? ofKind.content.products.map(({ id }) => id) : undefined;
  return calledIn(text, products, { words, ...(ids ? { ids } : {}) });
}

/** The kinds that some words name besides: how they were said, and the goods that are of them. */
interface KindsBeside {
  words: readonly string[];
  ids?: readonly string[];
}

interface Called {
  product: FoundProduct;
  terms: string[];
  at: number;
}

/** Those of some products that a text calls by name. */
export function calledIn<Each extends FoundProduct>(
  text: string,
  products: readonly Each[],
  kinds: KindsBeside = { words: [] },
): Each[] {
  const lower = text.toLowerCase();
  const ofKinds = new Set(kinds.words.flatMap((word) => [...termsOf(word)]));
  const said = new Set([...termsOf(lower)].filter((term) => !ofKinds.has(term)));
  const titled = products.map((product) => ({ product, terms: ownTerms(product) }));
  const called = titled
    .map(({ product, terms }, at) => {
      const held = [...terms].filter((term) => said.has(term));
      const alone = held.filter((term) => !titled.some((other, place) => place !== at && other.terms.has(term)));
      const isOnly = !titled.some((other, place) => place !== at && held.every((term) => other.terms.has(term)));
      const isSeries = alone.length === 0 && saysSeries(lower, product, products);
      const own = isSeries ? [seriesOf(product)] : alone.length === 0 && held.length > 1 && isOnly ? held : alone;
      return { product, terms: own, at: Math.min(...own.map((term) => lower.indexOf(term))) };
    })
    .filter(({ terms }) => terms.length > 0);
  const sure = called.filter((each) => isName(lower, each, kinds, called));
  return sure.toSorted((a, b) => a.at - b.at).map(({ product }) => product);
}

/** Something says that the term is a name. */
function isName(text: string, { product, terms, at }: Called, { words, ids }: KindsBeside, all: readonly Called[]) {
  const isChinese = /\p{Script=Han}/u.test(text);
  if (isChinese && terms.some((term) => /^[a-z]/.test(term))) return true;
  if (all.some((other) => other.product.id !== product.id && areJoined(text, { at, terms }, other))) return true;
  if (isChinese && terms.some((term) => !describingZh.test(term) && holdsRun(text, product.title, term))) return true;
  const isPointedAt = terms.some((term) => !describing.test(term) && pointedAt(text, term));
  if (isPointedAt && !isChinese) return true;
  if (ids !== undefined && !ids.includes(product.id)) return false;
  const own = `${product.title} ${product.alsoTitled} ${product.kind}`.toLowerCase();
  const isKin = words.some((word) => own.includes(word));
  if (isKin && (ids !== undefined || terms.some((term) => !describing.test(term) && !describingZh.test(term))))
    return true;
  if (text.includes(product.brand.toLowerCase()) || (!isChinese && terms.length > 1)) return true;
  if (holdsPair(text, product.title, terms) || holdsPair(text, product.alsoTitled, terms)) return true;
  return isPointedAt;
}

/** "Trail shell": two words as they stand beside each other in the title, a term of its own among them. */
function holdsPair(text: string, title: string, terms: readonly string[]): boolean {
  const words = title.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words.some((word, at) => {
    const next = words[at + 1];
    const isOwn = terms.includes(word) || (next !== undefined && terms.includes(next));
    return next !== undefined && isOwn && new RegExp(`\\b${word} ${next}s?\\b`).test(text);
  });
}

/** “云感束脚裤”: four characters as they stand in the title, a term of its own among them. */
function holdsRun(text: string, title: string, term: string): boolean {
  const at = title.indexOf(term);
  const runs = [at - 2, at - 1, at].filter((from) => from >= 0).map((from) => title.slice(from, from + runLength));
  return at >= 0 && runs.some((run) => /^\p{Script=Han}{4}$/u.test(run) && text.includes(run));
}

const runLength = 4;

/** In titles, and said of any goods: these alone are no name. */
const describing =
  /^(?:small|large|big|wet|dry|raw|free|first|golden|year|senior|soft|light|long|short|high|low|warm|cool|hot|cold|wide|straight|daily|everyday|open|quiet|silent|max|mini|air|wireless|electric|portable|travel|sport|running|walking|hiking|racing|road|city|leather|canvas|cotton|wool|silk|linen|chicken|beef|duck|lamb|salmon|tuna|smart|fast|hair|stand|indoor|denim|fleece|down|shell|trail|field|studio|campus|court|shore|harbour|meadow|pearl|step|stick|chew|meal|breed)$/;

/** "For someone small" names nothing of which "small" is a part. */
export const withoutDescribing = (text: string): string =>
  text.replace(/[a-z]+/gi, (word) => (describing.test(word.toLowerCase()) ? ' ' : word));

const describingZh =
  /^(?:羊毛|美利|利奴|纯棉|真丝|亚麻|针织|牛仔|帆布|真皮|羽绒|长款|短款|轻薄|连帽|圆领|高领|拉链|防水|防晒|保暖|运动|跑步|登山|越野|竞速|公路|休闲|商务|日常|都市|直筒|阔腿|高腰|工装|束脚|瑜伽|百褶|碎花|坑条|双面|面呢|麻花|无线|蓝牙|便携|静音|智能|机械|降噪|开放|头戴|主动|磁吸|大容|容量|快充|编织|三合|合一|护眼|声波|电动|高速|三文|文鱼|鸡肉|牛肉|羊肉|鸭肉|金枪|枪鱼|无谷|去毛|毛球|室内|成长|老年|幼猫|幼犬|小型|成猫|成犬|冻干|主食|毛绒|篮球|健步)$/;

/** “长汀那件”, "the zephyr", "your cloudlight jacket". */
function pointedAt(text: string, term: string): boolean {
  if (/\p{Script=Han}/u.test(term))
    return new RegExp(`${term}\\p{Script=Han}{0,4}[那这](?:个|款|件|双|条|台|种)`, 'u').test(text);
  return new RegExp(
    `\\b(?:the|that|this|your|those|these|ur)\\b (?:[a-z]+ )?${term}s?\\b(?! (?:of|to|that|is it)\\b)`,
  ).test(text);
}

/** "Stroll or harbor": two names with no more than a word that joins them between. */
function areJoined(text: string, one: Omit<Called, 'product'>, other: Omit<Called, 'product'>): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  const between = text.slice(first.at + (first.terms[0]?.length ?? 0), second.at);
  return joint.test(between);
}

const joint = /^\s*(?:\S+\s+){0,2}?(?:or|and|n|&|vs\.?|versus)\s+(?:the\s+)?$|^.{0,5}(?:和|跟|还是|与|、|或者?)$/;

/** The first word after the brand: “sonda open” is a name, though many earphones are open. */
const seriesOf = ({ title, brand }: FoundProduct): string =>
  /^[a-z]{3,}/.exec(title.toLowerCase().replace(`${brand.toLowerCase()} `, ''))?.[0] ?? '';

function saysSeries(text: string, product: FoundProduct, all: readonly FoundProduct[]): boolean {
  const series = seriesOf(product);
  const isOnly = all.filter((each) => each.brand === product.brand && seriesOf(each) === series).length === 1;
  return series !== '' && isOnly && text.includes(`${product.brand.toLowerCase()} ${series}`);
}

/** What a title has beyond the brand, the kind and for whom it is. */
function ownTerms({ title, alsoTitled, kind, brand }: FoundProduct): Set<string> {
  const beside = termsOf(`${kind} ${brand}`.toLowerCase());
  const bare = `${title} ${alsoTitled}`.toLowerCase().replaceAll(kind.toLowerCase(), ' ').replace(forWhom, ' ');
  return new Set([...termsOf(bare)].filter((term) => !beside.has(term)));
}

const forWhom = /[男女]款|男士|女士|儿童|[一二两三四五六七八九十\d]+[双支只条]装/g;

/** In titles, but names of nothing. */
const ofAll =
  /^(?:the|and|for|with|men|mens|women|womens|kid|kids|pack|pair|piece|adult|food|shoe|jacket|coat|cat|dog|for|one|set|有没|没有|[男女儿]款|双装|支装|女士|男士)$/;

function termsOf(lower: string): Set<string> {
  const plain = lower.replace(/(?<=\d),(?=\d{3})/g, '').replace(/['’]s\b/g, '');
  const latin = (plain.match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''));
  const numbers = plain.match(/\b\d{4,}\b/g) ?? [];
  const pairs = (plain.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...latin, ...numbers, ...pairs].filter((term) => !ofAll.test(term)));
}
