import type { SearchProductsContent } from '../../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look, type Looked } from '../../look.ts';
import { namesTitle, pointedByName } from '../../orders/name-order.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { namedInWords } from '../which/named-in-words.ts';
import { kindsSaid, namesToSearch } from '../search/kinds-said.ts';
import { wantedFrom } from '../search/wanted.ts';
import { productQuestion } from '../product/product-question.ts';
import { searchProducts } from '../search/search-products.ts';
import { byTitle } from '../which/singled-out.ts';
import { tellChoice } from './tell-choice.ts';
import { tellComparison } from './tell-comparison.ts';
import { wishesForGoods } from '../search/wishes-goods.ts';

/** Which of the two: what sets them apart, by stated attributes only, and which serves what was asked for. */
export const compareProducts: Playbook = {
  intent: 'compare_products',
  *run(context) {
    if (namesOneSide(context)) return yield* searchProducts.run({ ...context, intent: 'search_products' });
    if (yield* asksOneOf(context)) return yield* productQuestion.run({ ...context, intent: 'product_question' });
    const ids = yield* findSeveral(context);
    if (ids === 'said') return;
    if (ids.length < 2 && wishesForGoods({ ...context, intent: 'search_products' }))
      return yield* searchProducts.run({ ...context, intent: 'search_products' });
    // what else is in the message is of something other than goods: no question of ours stands between its answers
    if (ids.length < 2 && context.among && context.segment.entities.products.length === 0) return;
    if (ids.length < 2) {
      return yield* step({
        do: 'ask',
        text: speak(context, phrases.which),
        memory: { open: { intent: 'compare_products', asks: 'product', text: context.segment.text } },
      });
    }
    const compared = yield* look('compare_products', { productIds: ids });
    if (compared.status === 'failed') return yield* sayOutage(context);
    if (compared.status === 'refused') return yield* say(context, phrases.gone);
    const { products, cheapestId } = compared.content;
    yield {
      do: 'remember',
      memory: {
        shown: {
          kind: 'product',
          ids: products.map(({ id }) => id),
          names: products.map(({ title }) => title),
          ...(cheapestId === undefined ? {} : { cheapest: cheapestId }),
        },
        ...(context.segment.text.length > 12 ? { asked: context.segment.text.slice(0, 120) } : {}),
      },
    };
    if (yield* tellChoice(context, products)) return;
    yield* tellComparison(context, compared.content);
  },
};

/** "Which earphones are best on a plane" sets nothing against anything: it looks for something. */
function namesOneSide(context: PlaybookContext): boolean {
  const { segment, memory } = context;
  const { text, entities } = segment;
  const mayMeanShown = memory.shown?.kind === 'product' || memory.productId !== undefined;
  if (mayMeanShown || entities.products.length > 1 || sidesOf(text).length > 1 || apart.test(text)) return false;
  return wishesForGoods({ ...context, intent: 'search_products' }) && choosing.test(text);
}

/** "Is the cloudlight real down or synthetic": of one that is called by its name, and which of two things it is. */
function* asksOneOf(context: PlaybookContext): Steps<boolean> {
  const { text } = context.segment;
  if (!ofWhatItIs.test(text.trim()) || apart.test(text) || /\bthan\b/i.test(text)) return false;
  const called = yield* namedInWords(context, text);
  return called.length === 1;
}

const ofWhatItIs = /^(?:is|are|does|do|was|has|have) (?:the|your|this|that|these|those) .*\bor\b/i;

const apart = /\bdifferen|\bcompar|\bvs\b|\btwo\b|\bboth\b|区别|差别|对比|比较|差在|两[款个种]|[和跟比]/i;

/** The products that the words mean: named ones, or those last shown. */
function* findSeveral(context: PlaybookContext): Steps<string[] | 'said'> {
  const { text, entities } = context.segment;
  const called = yield* namedInWords(context, text);
  if (called.length > 1) return called.slice(0, mostCompared).map(({ id }) => id);
  const words = entities.products;
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  const pointed = pointedByName(text, shown?.names ?? []).flatMap((at) => shown?.ids[at] ?? []);
  const current = context.memory.productId;
  const said = sidesOf(text);
  const leans = said.some((side) => pointing.test(side));
  if (pointed.length > 1) return pointed.slice(0, 3);
  if (!leans && pointed[0] !== undefined && current !== undefined && current !== pointed[0])
    return [current, pointed[0]];
  const named = (shown?.ids ?? []).filter((_, at) => words.some((word) => namesTitle(shown?.names?.[at] ?? '', word)));
  if (!leans && named.length > 1) return named.slice(0, 3);
  const sides =
    words.length > 1 && !leans && !words.every((word, at) => said[at]?.toLowerCase().includes(word)) ? words : said;
  const sought = sides.length > 1 ? sides : words;
  const ids: string[] = [];
  let line: ProductSummary['line'] | undefined;
  const names = namesToSearch(kindsSaid(text).filter(({ kind }) => !kind.isGeneral));
  for (const word of sought.slice(0, 3)) {
    if (pointing.test(word)) {
      ids.push(...(shown?.ids ?? (current === undefined ? [] : [current])).slice(0, 2));
      continue;
    }
    const [own, ...others] = yield* namedInWords(context, word);
    if (own && others.length === 0 && !ids.includes(own.id)) {
      ids.push(own.id);
      line ??= own.line;
      continue;
    }
    const found = yield* findSide(word, names);
    if (found.status === 'failed') {
      yield* sayOutage(context);
      return 'said';
    }
    if (found.status === 'ok') {
      const fresh = found.content.products.filter(({ id }) => !ids.includes(id));
      const kin = fresh.length > 0 ? fresh : yield* amongKin(context, word, ids);
      // “the studio” beside earbuds is no hoodie
      const ofLine = kin.filter((each) => each.line === line);
      const chosen = (ofLine.length > 0 ? ofLine : kin).slice(0, sought.length === 1 ? 2 : 1);
      ids.push(...chosen.map(({ id }) => id));
      line ??= chosen[0]?.line;
    }
  }
  if (sought.length > 0 && ids.length > 1) return ids.slice(0, mostCompared);
  if (sought.length === 0 && shown && shown.ids.length > 1)
    return shown.ids.slice(0, ofTwo.test(text) ? 2 : mostCompared);
  if (current === undefined || ids.length > 1) return ids;
  const other = ids.find((id) => id !== current) ?? (yield* otherThan(context, current));
  return other === undefined ? ids : [current, other];
}

/** “连帽那个” beside “两款卫衣” is one of these; a side that names a kind of its own is looked for by itself. */
function* findSide(word: string, names: string[]): Steps<Looked<SearchProductsContent>> {
  const namesOwn = kindsSaid(word).some(({ kind }) => !kind.isGeneral);
  if (names.length > 0 && !namesOwn) {
    const ofKind = yield* look('search_products', { query: word, names, limit: 3 });
    if (ofKind.status === 'ok') return ofKind;
  }
  const found = yield* look('search_products', { query: word, limit: 5 });
  if (found.status !== 'ok') return found;
  const isSo = ({ title, kind }: ProductSummary) =>
    Number(`${title} ${kind}`.toLowerCase().includes(word.toLowerCase()));
  return { ...found, content: { products: found.content.products.toSorted((a, b) => isSo(b) - isSo(a)).slice(0, 3) } };
}

const mostCompared = 4;
const ofTwo = /\btwo\b|\bboth\b|\bfirst\b|前|[两俩二]/i;
/** A side that names nothing: what was shown before. */
const pointing = /^(?:those|these|them|it|this|that)(?: ones?)?$|^(?:这|那)(?:个|款|件|双|条|台|些|几款)?$|^它们?$/i;

/** "The open ones", where the words by themselves find nothing else: among the goods last looked for. */
function* amongKin(
  { memory }: PlaybookContext,
  word: string,
  ids: readonly string[],
): Steps<SearchProductsContent['products']> {
  const query = memory.goods?.words.join(' ') ?? memory.search?.query ?? '';
  if (query === '') return [];
  const found = yield* look('search_products', { query, limit: 10 });
  const others = found.status === 'ok' ? found.content.products.filter(({ id }) => !ids.includes(id)) : [];
  const named = byTitle(word, others);
  return named.length > 0 ? named : others.slice(0, 1);
}

/** "Against the over-ear ones?": what the words find beside the product in view. */
function* otherThan(context: PlaybookContext, current: string): Steps<string | undefined> {
  const { query } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const found = yield* look('search_products', { query, limit: 6 });
  const known = yield* look('get_product', { productId: current });
  if (found.status !== 'ok' || known.status !== 'ok') return undefined;
  const others = found.content.products.filter(({ id }) => id !== current);
  return (others.find(({ line }) => line === known.content.line) ?? others[0])?.id; // no hoodie beside earbuds
}

/** What surrounds the two sides of a comparison. */
const around =
  /^(?:and |so |ok |hi |hey )*(?:is|are|does|do|would|will|what'?s|what is|whats|tell me)?\s*(?:the )?(?:which (?:[\w-]+ ){0,2}(?:is|are|has|have|lasts?|keeps?|would be|holds?)(?: me)? (?:the )?[\w-]+\s+)?(?:main |actual )?(?:diff(?:erences?)?|differences?) between |^.*?\b(?:compare|comparing|choose between|decide between|torn between|between|better)\b[,:]?\s+|^which (?:[\w-]+ ){0,2}(?:is|are|has|have|would be|lasts?|holds?) (?:the )?(?:more |less )?[\w-]+\s+|^(?:is|are|does|do|would|will|should i (?:get|buy|take)) |^.*?(?:对比|比较|比一?下)(?:一下)?|(?:哪个|哪款|哪一?[个款件双条台种]|谁|有什么|有啥|的?区别|的?差别|差在|有什么不同|怎么选|比一?比|对比|比较|比起来).*$|\s+(?:which|what)(?:'s| is)?\b.*$|\s+(?:more|less|better|best|worse|hold|last)\b.*$|\s+(?:warmer|lighter|cheaper|softer|faster|longer|louder|quieter|bigger|smaller|heavier|thicker)\b.*$/gi;

/** The two sides of "A or B", “A和B哪个好”, in the shopper's own words: for names that no list of goods has. */
function sidesOf(text: string): string[] {
  const than =
    /^(?:is|are) (?:the )?(.{2,40}?) (?:better|worse|more \w+|\w+er) than (?:the )?(.{2,40}?)(?: for .*)?[?.]*$/i.exec(
      text,
    );
  if (than?.[1] && than[2]) return [than[1], than[2]];
  const beside = /^(?:请问|那)?(.{2,16}?)比(.{1,16}?)(?:便宜|贵|轻|重|暖|厚|大|小|好|强|快)/u.exec(text);
  if (beside?.[1] && beside[2]) return [beside[1], beside[2]];
  const clauses = text.split(/[,:;，：；。.?？!！]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u);
  return clauses.map(sidesIn).find((sides) => sides.length === 2) ?? [];
}

/** Between the two sides; “with” parts them only where they are compared. */
const between = /\s+(?:and|or|n|&|vs\.?|versus|against)\s+(?:the\s+)?|和|跟|与|还是|\bvs\b|、/i;
const besides = /\s+(?:and|or|n|&|vs\.?|versus|with|to|against)\s+(?:the\s+)?|和|跟|与|还是|\bvs\b|、/i;

function sidesIn(clause: string): string[] {
  const bare = clause.trim().replace(around, ' ').trim();
  const sides = bare.split(/\bcompar/i.test(clause) ? besides : between);
  const named = sides
    .map((side) => side.replace(/^(?:the|your|你们的?|那个|这个|是)\s*/i, '').trim())
    .filter((side) => side !== '');
  return named.length === 2 && named.every((side) => side.length <= 40) ? named : [];
}

/** Two sides are set against each other: "which is warmer, the parka or the coat", “无谷的还是去毛球的”. */
export function asksWhichOf(text: string): boolean {
  return choosing.test(text) && !forWhom.test(text) && sidesOf(text).length === 2;
}

/** "Which food's good for a cat with a weak stomach" has no two sides. */
const forWhom =
  /\b(?:good|best|right|better|suitable|ideal|suits?)\b.{0,6} (?:for|in|with)\b(?!.*\b(?:or|vs|versus)\b)/i;

const choosing = /\bwhich\b|\bdifferen|\bcompare|\bvs\b|哪|区别|差别|对比|比较|差在/i;

const phrases = {
  which: phrase({
    en: () => 'Which two products would you like to compare? Just tell me their names.',
    zh: () => '您想对比哪两款呢？把名称告诉我就行。',
  }),
  gone: phrase({
    en: () => "I can't find both of them in the shop, so I can't compare them. Could you check the names?",
    zh: () => '这两款没有都找到，没法对比，麻烦确认一下名称？',
  }),
};
