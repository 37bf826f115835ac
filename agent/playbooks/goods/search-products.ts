import type { SearchProductsContent } from '../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../tools/views/product-view.ts';
import { callOf, look, type Looked } from '../look.ts';
import { moneyView } from '../../../tools/views/money-view.ts';
import type { Playbook, PlaybookContext, Steps, Wanted } from '../playbook.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { attributeTopics } from './attribute-topics.ts';
import { tellComparison } from './compare-products.ts';
import { wantedFrom } from './wanted.ts';

const most = 4;

/** Show me, do you have, gift ideas. Nothing that fits: says so and offers what comes nearest. */
export const searchProducts: Playbook = {
  intent: 'search_products',
  *run(context) {
    if (context.followUp === 'more') return yield* showMore(context);
    if (context.followUp === 'cheaper') return yield* showCheaper(context);
    const wanted = refine(context, wantedFrom(context.segment));
    if (whatDoYouSell.test(context.segment.text)) return yield* askWhat(context);
    if (
      wanted.query === '' &&
      wanted.line === undefined &&
      wanted.audience === undefined &&
      wanted.maxPrice === undefined
    )
      return yield* askWhat(context);
    const showCards = !wantsBest(context);
    const found = yield* searchFor(wanted, { limit: most, showCards });
    if (found.status === 'failed') return yield* sayOutage(context);
    if (found.status === 'ok') return yield* presentFound(context, wanted, found.content.products);
    yield* showNearest(context, wanted);
  },
};

const whatDoYouSell =
  /what (?:do|can|kind|else do) .{0,20}\b(?:sell|carry|offer)\b|你们(?:店里?|家)?(?:都|主要)?(?:卖|有)(?:什么|啥|哪些)(?:东西|商品)?(?:呀|啊|呢)?[?？]?$/i;

/** "In black?", "under 200?": the new words narrow what was looked for before. */
function refine(context: PlaybookContext, wanted: Wanted): Wanted {
  const before = context.memory.search;
  const { products, colours, sizes, maxPrice, minPrice } = context.segment.entities;
  const onlyNarrows =
    (products.length === 0 && colours.length + sizes.length > 0) || maxPrice !== undefined || minPrice !== undefined;
  const goesOn = context.memory.lastIntent === 'search_products' && before !== undefined;
  const { intent, text } = context.segment;
  const isPiece = intent.id !== 'search_products' || (intent.confidence < 0.6 && !/[?？吗呢]/.test(text));
  if (!goesOn || products.length > 0 || !(onlyNarrows || isPiece)) return wanted;
  const query = isPiece ? `${before.query} ${wanted.query}` : [...colours, before.query].join(' ');
  return { ...before, ...wanted, query: query.trim().slice(0, 120) };
}

const asksCheap = /cheap|budget|affordable|inexpensive|便宜|实惠|平价|性价比/i;
const asksBest =
  /\b(?:best|most|longest|lightest|warmest|strongest|largest|biggest|softest|quietest)\b|最|哪[个款种双件].{0,8}(?:好|强|长|轻|暖)/i;

type Shown = { limit: number; showCards: boolean };

/** What serves the wish best comes first; where that leaves too little to choose from, the rest of the kind follows. */
function* searchFor(wanted: Wanted, shown: Shown): Steps<Looked<SearchProductsContent>> {
  const { notions, ...plain } = wanted;
  if (notions === undefined) return yield* look('search_products', { ...plain, ...shown });
  const query = `${plain.query} ${notions}`.trim().slice(0, 120);
  const best = yield* look('search_products', { ...plain, query, limit: shown.limit, showCards: false });
  if (best.status !== 'ok') return plain.query === '' ? best : yield* look('search_products', { ...plain, ...shown });
  const ids = new Set(best.content.products.map(({ id }) => id));
  const all =
    ids.size < 3 && plain.query !== ''
      ? yield* look('search_products', { ...plain, limit: shown.limit, showCards: false })
      : best;
  const rest = all.status === 'ok' ? all.content.products.filter(({ id }) => !ids.has(id)) : [];
  const products = [...best.content.products, ...rest].slice(0, shown.limit);
  if (shown.showCards)
    yield { do: 'prepare', calls: products.map(({ id }) => callOf('get_product', { productId: id })) };
  return { status: 'ok', content: { products } };
}

/** Which is best at something that product data tells. */
function wantsBest({ segment: { text } }: PlaybookContext): boolean {
  return asksBest.test(text) && attributeTopics.some((topic) => topic.asked.test(text));
}

/** The cheapest first for who asks for cheap ones; for who asks which is best at something, what sets them apart. */
function* presentFound(context: PlaybookContext, wanted: Wanted, products: readonly ProductSummary[]): Steps {
  const { text } = context.segment;
  const cheapFirst = asksCheap.test(text);
  const sorted = cheapFirst ? products.toSorted((a, b) => a.price.amount - b.price.amount) : products;
  if (wantsBest(context)) {
    const productIds = products.slice(0, 4).map(({ id }) => id);
    const compared = yield* look('compare_products', { productIds });
    yield* remember(wanted, products);
    if (compared.status === 'ok') return yield* tellComparison(context, compared.content);
    yield* look('get_product', { productId: productIds[0] ?? '' });
  }
  yield* present(context, wanted, sorted, phrases.found);
}

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
  products: readonly ProductSummary[],
  said: typeof phrases.found,
): Steps {
  const [first] = products;
  if (!first) return;
  yield* remember(wanted, products);
  const cheapest = products.toSorted((a, b) => a.price.amount - b.price.amount)[0] ?? first;
  yield* say(context, said, { count: products.length, first, cheapest, budget: budget(context, wanted) });
  if (products.length < 2) return;
  const sized = products.some(({ line }) => line === 'clothing' || line === 'shoes');
  yield* say(context, sized ? phrases.nextWithSize : phrases.next);
}

function* remember(wanted: Wanted, products: readonly ProductSummary[]): Steps {
  const [first] = products;
  if (!first) return;
  const shown = {
    kind: 'product' as const,
    ids: products.map((product) => product.id),
    names: products.map((product) => product.title),
  };
  yield { do: 'remember', memory: { search: wanted, shown, productId: first.id, productName: first.title } };
}

const isGift = /gift|present|礼物|送/i;

/** Without the bounds that left nothing: the price first, then the size, then the audience. */
function* showNearest(context: PlaybookContext, wanted: Wanted): Steps {
  const { maxPrice: _max, minPrice: _min, ...anyPrice } = wanted;
  const { size: _size, ...anySize } = anyPrice;
  const { audience: _audience, ...anyone } = anySize;
  const looser = [anyPrice, anySize, anyone].filter(
    (each) => each.query !== '' && Object.keys(each).length < Object.keys(wanted).length,
  );
  for (const each of looser) {
    const found: Looked<SearchProductsContent> = yield* searchFor(each, { limit: 3, showCards: true });
    if (found.status !== 'ok') continue;
    const said = wanted.maxPrice !== undefined || wanted.minPrice !== undefined ? phrases.otherPrice : phrases.nearest;
    return yield* present(context, wanted, found.content.products, said);
  }
  const { query: _query, ...unnamed } = wanted;
  if (context.segment.entities.products.length === 0 && isGift.test(context.segment.text)) {
    const found = yield* searchFor({ ...unnamed, query: '' }, { limit: most, showCards: true });
    if (found.status === 'ok')
      return yield* present(context, { ...unnamed, query: '' }, found.content.products, phrases.found);
  }
  yield { do: 'remember', memory: { search: wanted } };
  yield* say(context, phrases.nothing, { query: context.segment.entities.products.join(' ') });
  yield { do: 'suggest', replies: replies(context, 'human') };
}

/** "Any others?": what the same search finds beyond what was shown. */
function* showMore(context: PlaybookContext): Steps {
  const { search, shown } = context.memory;
  if (!search) return yield* askWhat(context);
  const found = yield* searchFor(search, { limit: 10, showCards: false });
  if (found.status === 'failed') return yield* sayOutage(context);
  const seen = new Set(shown?.kind === 'product' ? shown.ids : []);
  const fresh = found.status === 'ok' ? found.content.products.filter(({ id }) => !seen.has(id)).slice(0, 3) : [];
  const [first] = fresh;
  if (!first) return yield* say(context, phrases.thatIsAll);
  yield { do: 'prepare', calls: fresh.map(({ id }) => callOf('get_product', { productId: id })) };
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
  const found = yield* searchFor(anyPrice, { limit: 10, showCards: false });
  if (found.status === 'failed') return yield* sayOutage(context);
  const all = found.status === 'ok' ? found.content.products : [];
  const current = all.find(({ id }) => id === productId) ?? all[0];
  const cheaper = all
    .filter(({ price }) => current !== undefined && price.amount < current.price.amount)
    .toSorted((a, b) => a.price.amount - b.price.amount)
    .slice(0, 3);
  if (cheaper.length === 0 && current) return yield* say(context, phrases.cheapestAlready, current);
  if (cheaper.length === 0) return yield* say(context, phrases.thatIsAll);
  yield { do: 'prepare', calls: cheaper.map(({ id }) => callOf('get_product', { productId: id })) };
  yield* present(context, anyPrice, cheaper, phrases.found);
}

function budget(context: PlaybookContext, wanted: Wanted): string {
  const amount = wanted.maxPrice ?? wanted.minPrice;
  if (amount === undefined) return context.language === 'zh' ? '这个价位' : 'at that price';
  const { text } = moneyView({ amount, currency: context.frame.currency }, context.language);
  const isTop = wanted.maxPrice !== undefined;
  if (context.language === 'zh') return isTop ? `${text}以内` : `${text}以上`;
  return isTop ? `under ${text}` : `over ${text}`;
}

interface Facts {
  count: number;
  first: ProductSummary;
  cheapest: ProductSummary;
  budget: string;
}

const from = (product: ProductSummary) => (product.priceTo ? `from ${product.price.text}` : product.price.text);
const fromZh = (product: ProductSummary) => (product.priceTo ? `${product.price.text}起` : product.price.text);

const phrases = {
  found: phrase<Facts>({
    en: [
      ({ count, first, cheapest }) =>
        count === 1
          ? `Yes, there's the ${first.title}, ${from(first)}${first.inStock ? '' : ', sold out at the moment'}.`
          : `Yes, here are ${count} for you. The closest match is the ${first.title} (${from(first)})${cheapest === first ? ', also the cheapest of them' : `; the cheapest is the ${cheapest.title} at ${cheapest.price.text}`}.`,
      ({ count, first, cheapest }) =>
        count === 1
          ? `I found one: the ${first.title}, ${from(first)}${first.inStock ? '' : ' (sold out right now)'}.`
          : `I've picked out ${count}. I'd start with the ${first.title} at ${first.price.text}${cheapest === first ? '' : `; the ${cheapest.title} is the cheapest, at ${cheapest.price.text}`}.`,
    ],
    zh: [
      ({ count, first, cheapest }) =>
        count === 1
          ? `有的，这款“${first.title}”，${fromZh(first)}${first.inStock ? '' : '，不过目前缺货'}。`
          : `有的，给您挑了${count}款。最接近的是“${first.title}”，${fromZh(first)}${cheapest === first ? '，也是里面最实惠的' : `；最实惠的是“${cheapest.title}”，${fromZh(cheapest)}`}。`,
      ({ count, first, cheapest }) =>
        count === 1
          ? `找到一款：“${first.title}”，${fromZh(first)}${first.inStock ? '' : '（目前缺货）'}。`
          : `找到${count}款，您可以先看看“${first.title}”（${fromZh(first)}）${cheapest === first ? '' : `，想实惠点可以看“${cheapest.title}”（${fromZh(cheapest)}）`}。`,
    ],
  }),
  more: phrase<Facts>({
    en: ({ count, first }) =>
      count === 1
        ? `One more: the ${first.title}, ${from(first)}.`
        : `Here are ${count} more, for example the ${first.title} at ${first.price.text}.`,
    zh: ({ count, first }) =>
      count === 1
        ? `还有一款“${first.title}”，${fromZh(first)}。`
        : `还有${count}款，比如“${first.title}”，${fromZh(first)}。`,
  }),
  otherPrice: phrase<Facts>({
    en: ({ cheapest, budget }) =>
      `Nothing like that ${budget}, I'm afraid. The nearest is the ${cheapest.title}, ${from(cheapest)}.`,
    zh: ({ cheapest, budget }) => `${budget}没有合适的，最接近的是“${cheapest.title}”，${fromZh(cheapest)}。`,
  }),
  nearest: phrase<Facts>({
    en: ({ first }) => `I don't have exactly that. What comes nearest is the ${first.title}, ${from(first)}.`,
    zh: ({ first }) => `完全符合的暂时没有，比较接近的是“${first.title}”，${fromZh(first)}。`,
  }),
  next: phrase({
    en: [() => 'Tell me if you want to know more about one.', () => 'Shall I compare them for you?'],
    zh: [() => '想了解哪款，跟我说就行。', () => '需要我帮您对比一下吗？'],
  }),
  nextWithSize: phrase({
    en: [
      () => 'Tell me if you want to know more about one, or need a size.',
      () => 'Shall I compare them or help with the size?',
    ],
    zh: [() => '想了解哪款或者选尺码，跟我说就行。', () => '需要我帮您对比一下，或者看看尺码吗？'],
  }),
  nothing: phrase<{ query: string }>({
    en: ({ query }) =>
      `Sorry, we don't seem to carry ${query ? `"${query}"` : 'that'}. Is there something else I can look for?`,
    zh: ({ query }) => `抱歉，店里暂时没有${query ? `“${query}”` : '符合的商品'}，要不要看看别的？`,
  }),
  cheapestAlready: phrase<ProductSummary>({
    en: (product) => `The ${product.title} (${from(product)}) is already the cheapest of its kind we have.`,
    zh: (product) => `“${product.title}”（${fromZh(product)}）已经是同类里最实惠的了。`,
  }),
  thatIsAll: phrase({
    en: () => "That's all we have of those. Want me to look for something else?",
    zh: () => '这类商品就这些了，要不要换个类型看看？',
  }),
  askWhat: phrase({
    en: [
      () => 'Gladly! What are you looking for, and is there a budget?',
      () => 'Sure, what kind of thing do you have in mind?',
    ],
    zh: [() => '好呀，您想找什么类型的？有预算的话也告诉我～', () => '可以的，想看哪一类商品呢？'],
  }),
};
