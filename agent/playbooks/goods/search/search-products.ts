import type { FoundProduct, SearchProductsContent } from '../../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look, type Looked } from '../../look.ts';
import type { Playbook, PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { brandNotHeld } from './other-brand.ts';
import { showBetter } from './show-better.ts';
import { replies } from '../../what-i-can-do.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { belowNamed } from './below-named.ts';
import { tellComparison } from '../compare/tell-comparison.ts';
import { findWanted, isSoldFor, kindsWanted, propertiesWanted } from './find-wanted.ts';
import { namesToSearch } from './kinds-said.ts';
import { tellNotSold } from './not-sold.ts';
import { plainWords } from './plain-words.ts';
import { hasProperty, propertiesIn } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { rememberShown } from './remember-shown.ts';
import { budget, nearestInPrice, offBudget } from './said-budget.ts';
import { coloursIn, sameColour } from '../which/same-colour.ts';
import { searchPhrases as phrases } from './search-phrases.ts';
import { tellHeld, tellVariant } from './tell-held.ts';
import { tellSizeOfFirst } from './size-of-first.ts';
import { wantedFrom } from './wanted.ts';
import { wishLabel } from './wish-label.ts';

const most = 4;

/** Show me, do you have, gift ideas. Nothing that fits: says so and offers what comes nearest. */
export const searchProducts: Playbook = {
  intent: 'search_products',
  *run(asked) {
    if (asked.followUp === undefined && (yield* showBetter(asked))) return;
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

/** Where nobody says that it is for a child, none that are made for children, if there are others. */
function grownUp<Each extends ProductSummary>({ audience }: Wanted, products: readonly Each[]): Each[] {
  const grown = audience === 'kids' ? [] : products.filter((each) => each.audience !== 'kids');
  return grown.length > 0 ? grown : [...products];
}

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

function* askWhat(context: PlaybookContext): Steps {
  yield {
    do: 'ask',
    text: speak(context, phrases.askWhat),
    memory: { open: { intent: 'search_products', asks: 'product', text: context.segment.text } },
  };
}

function* present(
  context: PlaybookContext,
  wanted: Wanted,
  products: readonly FoundProduct[],
  said: typeof phrases.found,
): Steps {
  const [first] = products;
  if (!first) return;
  yield* rememberShown(wanted, products);
  yield { do: 'show', products: products.map(({ id }) => id) };
  const cheapest = products.toSorted((a, b) => a.price.amount - b.price.amount)[0] ?? first;
  const all = propertiesWanted(context, wanted);
  const wished = all.filter((each) => !each.barsOnly || products.every((one) => has(one, each)));
  // what data are silent on isn't claimed
  const held = said === phrases.lacking ? wished : wished.filter((each) => products.every((one) => has(one, each)));
  const wish = wishLabel(context, held, wanted);
  const facts = { count: products.length, first, cheapest, wish };
  const holdsNone = said === phrases.found && held.length === 0 && !wished.some((each) => has(first, each));
  if (holdsNone && wished.length > 0)
    return yield* say(context, phrases.silent, { first, wish: wishLabel(context, wished, {}) });
  const isChosen = said === phrases.found && products.length === 1 && asksWhich.test(context.segment.text);
  yield* say(context, isChosen ? phrases.fits : said, {
    ...facts,
    budget: budget(context, wanted),
    off: offBudget(context, wanted, cheapest),
  });
  const untold = wished.filter((each) => !held.includes(each));
  if (untold.length > 0) yield* say(context, phrases.untold, { wish: wishLabel(context, untold, {}) });
  if (said === phrases.found) yield* tellHeld(context, first, wished, products.length === 1);
  yield* tellVariant(context, first);
  if (yield* tellSizeOfFirst(context, first)) return;
  if (products.length < 2) return;
  const sized = products.some(({ line }) => line === 'clothing' || line === 'shoes');
  yield* say(context, sized ? phrases.nextWithSize : phrases.next);
}

/** Asks for the right one, rather than whether there is one. */
const asksWhich = /\b(?:which|what|recommend|suggest)\b|哪|推荐|[啥么]好|[吃喂买选](?:啥|什么)/i;

const has = ({ title, description = '', attributes = [] }: FoundProduct, wished: Property): boolean =>
  hasProperty({ title, description, attributes }, wished) === true;

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
  yield* say(context, phrases.nothing, { query: context.segment.entities.products.join(' ') });
  yield { do: 'suggest', replies: replies(context, 'human') };
}

/** What is for a cat is nothing for a dog, and what fits a man nothing for a child. */
function mayBeAnyone({ audience }: Wanted): boolean {
  return audience !== 'cat' && audience !== 'dog' && audience !== 'kids';
}

/** "Any others?": what the same search finds beyond what was shown. */
function* showMore(context: PlaybookContext): Steps {
  const { search, shown } = context.memory;
  if (!search) return yield* askWhat(context);
  const found = yield* findWanted(context, search, 10);
  if (found.status === 'failed') return yield* sayOutage(context);
  const seen = new Set(shown?.kind === 'product' ? shown.ids : []);
  const fresh = found.status === 'ok' ? found.content.products.filter(({ id }) => !seen.has(id)).slice(0, 3) : [];
  const [first] = fresh;
  if (!first) return yield* say(context, phrases.thatIsAll);
  yield* present(context, search, fresh, phrases.more);
  yield {
    do: 'remember',
    memory: {
      shown: {
        kind: 'product',
        ids: [...fresh.map(({ id }) => id), ...seen],
        names: [...fresh.map(({ title }) => title), ...(shown?.names ?? [])],
      },
    },
  };
}

/** "Anything cheaper?": what the same search finds below the price of the one being talked about. */
function* showCheaper(context: PlaybookContext): Steps {
  const { search, productId } = context.memory;
  if (!search) return yield* askWhat(context);
  const { maxPrice: _max, minPrice: _min, ...anyPrice } = search;
  const found = yield* findWanted(context, anyPrice, 10);
  if (found.status === 'failed') return yield* sayOutage(context);
  const all = found.status === 'ok' ? found.content.products : [];
  const current = all.find(({ id }) => id === productId) ?? all[0];
  const cheaper = all
    .filter(({ price }) => current !== undefined && price.amount < current.price.amount)
    .toSorted((a, b) => a.price.amount - b.price.amount)
    .slice(0, 3);
  if (cheaper.length === 0 && current && (yield* showLesser(context, anyPrice, current))) return;
  if (cheaper.length === 0 && current) return yield* say(context, phrases.cheapestAlready, current);
  if (cheaper.length === 0) return yield* say(context, phrases.thatIsAll);
  yield* present(context, anyPrice, cheaper, phrases.found);
}

/** Cheaper ones of the kind, which haven't all that was wished before: said so. */
function* showLesser(context: PlaybookContext, wanted: Wanted, current: ProductSummary): Steps<boolean> {
  const names = namesToSearch(kindsWanted(context, wanted));
  if (names.length === 0) return false;
  const { query: _query, notions: _notions, ...filters } = wanted;
  const found = yield* look('search_products', { ...filters, names, limit: 10 });
  const all = found.status === 'ok' ? grownUp(wanted, found.content.products) : [];
  const cheaper = all.filter(({ price, id }) => id !== current.id && price.amount < current.price.amount);
  const near = cheaper.toSorted((a, b) => b.price.amount - a.price.amount).slice(0, 3);
  const [first] = near;
  if (!first) return false;
  yield* rememberShown(wanted, near);
  yield { do: 'show', products: near.map(({ id }) => id) };
  yield* say(context, phrases.lesser, { current, first });
  return true;
}
