import type { SearchProductsContent } from '../../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look, type Looked } from '../../look.ts';
import type { Playbook, PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say } from '../../steps.ts';
import { brandNotHeld } from './other-brand.ts';
import { showBetter } from './show-better.ts';
import { replies } from '../../what-i-can-do.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { belowNamed } from './below-named.ts';
import { tellComparison } from '../compare/tell-comparison.ts';
import { findWanted, isSoldFor, kindsWanted, propertiesWanted } from './find-wanted.ts';
import { tellNotSold } from './not-sold.ts';
import { showForWearer } from './like-in-view.ts';
import { plainWords } from './plain-words.ts';
import { propertiesIn } from '../product/properties.ts';
import { rememberShown } from './remember-shown.ts';
import { nearestInPrice } from './said-budget.ts';
import { coloursIn, sameColour } from '../which/same-colour.ts';
import { searchPhrases as phrases } from './search-phrases.ts';
import { tellSizeOfFirst } from './size-of-first.ts';
import { wantedFrom } from './wanted.ts';
import { askWhat } from './ask-what.ts';
import { grownUp, present } from './present.ts';
import { outOfScope } from '../../talk/out-of-scope.ts';
import { seeksOuting } from '../../talk/of-the-world.ts';
import { showCheaper, showMore } from './show-others.ts';

const most = 4;

/** Show me, do you have, gift ideas. Nothing that fits: says so and offers what comes nearest. */
export const searchProducts: Playbook = {
  intent: 'search_products',
  *run(asked) {
    if (seeksOuting(asked.segment)) return yield* outOfScope.run(asked);
    if (asked.followUp === undefined && (yield* showBetter(asked))) return;
    if (asked.followUp === 'wearer' && (yield* showForWearer(asked))) return;
    if (asked.followUp === 'more') return yield* showMore(asked);
    if (asked.followUp === 'cheaper') return yield* showCheaper(asked);
    const { context, wanted } = yield* belowNamed(asked, refine(asked, wantedFrom(asked.segment)));
    if (whatDoYouSell.test(context.segment.text)) return yield* askWhat(context);
    if (
      wanted.query === '' &&
      wanted.line === undefined &&
      wanted.audience === undefined &&
      wanted.maxPrice === undefined
    )
      return yield* askWhat(context);
    const { colours } = context.segment.entities;
    const found = yield* findWanted(context, wanted, most);
    if (found.status === 'failed') return yield* sayOutage(context);
    const isOfKind = found.status === 'ok' && found.content.isOfKind;
    const brand = brandNotHeld(context.segment.text, found.status === 'ok' ? found.content.products : []);
    if (brand !== undefined) return yield* tellOtherBrand(context, wanted, brand, found);
    if (!isOfKind && (yield* tellNotSold(context, wanted))) return;
    const isNear = !isOfKind && !(yield* isSoldFor(context, wanted));
    if (found.status === 'ok' && colours.length > 0)
      return yield* presentInColour(context, wanted, found.content.products);
    if (found.status === 'ok')
      return yield* isNear
        ? present(context, wanted, found.content.products.slice(0, 2), phrases.nearest)
        : presentFound(context, wanted, grownUp(wanted, found.content.products));
    if (yield* showByNeed(context, wanted)) return;
    yield* showNearest(context, wanted);
  },
};

/** Not of that make: said so, and what there is of the kind. */
function* tellOtherBrand(
  context: PlaybookContext,
  wanted: Wanted,
  brand: string,
  found: Looked<SearchProductsContent>,
): Steps {
  const named = kindsWanted(context, wanted).length > 0 && found.status === 'ok' ? found.content.products : [];
  const near = grownUp(wanted, named).slice(0, 2);
  const [first] = near;
  yield* say(context, phrases.otherBrand, { brand });
  if (!first) return;
  yield* rememberShown(wanted, near);
  yield { do: 'show', products: near.map(({ id }) => id) };
  yield* say(context, phrases.instead, { title: first.title, price: first.price.text });
}

const whatDoYouSell =
  /what (?:do|can|kind|else do) .{0,20}\b(?:sell|carry|offer)\b|你们(?:店里?|家)?(?:都|主要)?(?:卖|有)(?:什么|啥|哪些)(?:东西|商品)?(?:呀|啊|呢)?[?？]?$/i;

/** No goods are named, and the words beside what is needed name nothing either: what serves the need. */
function* showByNeed(context: PlaybookContext, wanted: Wanted): Steps<boolean> {
  if (kindsWanted(context, wanted).length > 0 || wanted.notions === undefined) return false;
  if (context.segment.entities.products.length > 0) return false;
  const open = { ...wanted, query: '' };
  const found = yield* findWanted(context, open, most);
  if (found.status !== 'ok') return false;
  yield* presentFound(context, open, grownUp(open, found.content.products));
  return true;
}

/** "In black?", "under 200?": the new words narrow what was looked for before. */
function refine(context: PlaybookContext, wanted: Wanted): Wanted {
  const before = context.memory.search;
  const { products, colours, sizes, maxPrice, minPrice } = context.segment.entities;
  const onlyNarrows =
    (products.length === 0 && colours.length + sizes.length > 0) || maxPrice !== undefined || minPrice !== undefined;
  const goesOn = context.memory.lastIntent === 'search_products' && before !== undefined;
  const { intent, text } = context.segment;
  const isPiece = intent.id !== 'search_products' || (intent.confidence < 0.6 && !/[?？吗呢]/.test(text));
  if (before !== undefined && products.length === 0 && alike.test(text)) {
    const { audience: _audience, ...rest } = before;
    return { ...rest, ...(wanted.audience ? { audience: wanted.audience } : {}) };
  }
  if (!goesOn || products.length > 0 || !(onlyNarrows || isPiece)) return wanted;
  const query = isPiece ? `${before.query} ${wanted.query}` : [...colours, before.query].join(' ');
  return { ...before, ...wanted, query: query.trim().slice(0, 120) };
}

const alike = /\bsimilar\b|\blike (?:it|that|this|those|these)\b|\bsame\b|类似|差不多|同款|一样的/i;
const asksCheap = /cheap|budget|affordable|inexpensive|便宜|实惠|平价|性价比/i;
const asksBest =
  /\b(?:best|most|longest|lightest|warmest|strongest|largest|biggest|softest|quietest)\b|\bwhich\b.{0,30}\b(?:lighter|warmer|longer|quieter|bigger|larger|stronger|thicker|softer|smaller)\b|最|哪[个款种双件].{0,8}(?:好|强|长|轻|暖)/i;

/** Which is best at something by which product data can be ranked, rather than best for someone. */
function wantsBest({ segment: { text } }: PlaybookContext): boolean {
  if (bestForWhom.test(text)) return false;
  return asksBest.test(text) && attributeTopics.some((topic) => topic.better !== undefined && topic.asked.test(text));
}

const bestForWhom = /\b(?:best|good|right|better|suitable|ideal)\b.{0,4} for\b|适合/i;

/** The cheapest first for who asks for cheap ones; for who asks which is best at something, what sets them apart. */
function* presentFound(context: PlaybookContext, wanted: Wanted, products: readonly ProductSummary[]): Steps {
  const { text } = context.segment;
  const cheapFirst = asksCheap.test(text);
  const sorted = cheapFirst ? products.toSorted((a, b) => a.price.amount - b.price.amount) : products;
  if (wantsBest(context)) {
    const productIds = products.slice(0, 4).map(({ id }) => id);
    const compared = yield* look('compare_products', { productIds });
    yield* rememberShown(wanted, products);
    if (compared.status === 'ok') {
      yield* tellComparison(context, compared.content);
      const [best] = products;
      if (best) yield* tellSizeOfFirst(context, best);
      return;
    }
  }
  yield* present(context, wanted, sorted, isVague(context, wanted) ? phrases.unsure : phrases.found);
}

/** Words that were hardly understood, and that wish for nothing of which data tell. */
const isVague = (context: PlaybookContext, wanted: Wanted) =>
  context.intent === 'nonsense' && propertiesWanted(context, wanted).length === 0;

/** Only what comes in the colour asked for; nothing does: says so, with the nearest. */
function* presentInColour(context: PlaybookContext, wanted: Wanted, products: readonly ProductSummary[]): Steps {
  const named = coloursIn(context.segment.text);
  const colours = named.length > 0 ? named : context.segment.entities.colours;
  const fitting = products.filter((product) =>
    product.colours.some((has) => colours.some((each) => sameColour(has, each))),
  );
  const shown = fitting.length > 0 ? fitting : products.slice(0, 3);
  yield* present(context, wanted, shown, fitting.length > 0 ? phrases.found : phrases.nearest);
}

const isGift = /gift|present|pressie|礼物|送/i;

/** Without the bounds that left nothing: the price first, then the size, then the audience. */
function* showNearest(context: PlaybookContext, wanted: Wanted): Steps {
  const { maxPrice: _max, minPrice: _min, ...anyPrice } = wanted;
  const { size: _size, ...anySize } = anyPrice;
  const { audience: _audience, ...unsaid } = anySize;
  const anyone = mayBeAnyone(wanted) ? unsaid : anySize;
  const looser = [anyPrice, anySize, anyone].filter(
    (each) =>
      (each.query !== '' || each.notions !== undefined) && Object.keys(each).length < Object.keys(wanted).length,
  );
  for (const each of looser) {
    const found: Looked<SearchProductsContent> = yield* findWanted(context, each, 10);
    if (found.status !== 'ok') continue;
    const said = wanted.maxPrice !== undefined || wanted.minPrice !== undefined ? phrases.otherPrice : phrases.nearest;
    const near = nearestInPrice(wanted, grownUp(wanted, found.content.products)).slice(0, 3);
    return yield* present(context, wanted, near, said);
  }
  const lacking = propertiesIn(plainWords(context.segment.text)).length > 0 && kindsWanted(context, wanted).length > 0;
  if (lacking) {
    const { notions: _notions, ...plain } = wanted;
    const found = yield* look('search_products', { ...plain, limit: 3 });
    if (found.status === 'ok') return yield* present(context, wanted, found.content.products, phrases.lacking);
  }
  const { query: _query, ...unnamed } = wanted;
  const isOpen = isGift.test(context.segment.text) || wanted.line !== undefined;
  if (context.segment.entities.products.length === 0 && isOpen) {
    const found = yield* findWanted(context, { ...unnamed, query: '' }, most);
    if (found.status === 'ok')
      return yield* present(context, { ...unnamed, query: '' }, found.content.products, phrases.found);
  }
  yield { do: 'remember', memory: { search: wanted } };
  if (context.among && context.segment.entities.products.length === 0) return;
  const kinds = kindsWanted(context, wanted);
  // clothes are sold in a shop for clothes: what wasn't found is what is said of them
  if (kinds.length > 0 && kinds.every(({ kind }) => kind.isGeneral)) yield* say(context, phrases.notTold);
  else yield* say(context, phrases.nothing, { query: context.segment.entities.products.join(' ') });
  yield { do: 'suggest', replies: replies(context, 'human') };
}

/** What is for a cat is nothing for a dog, and what fits a man nothing for a child. */
function mayBeAnyone({ audience }: Wanted): boolean {
  return audience !== 'cat' && audience !== 'dog' && audience !== 'kids';
}
