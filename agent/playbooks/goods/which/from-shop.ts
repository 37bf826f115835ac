import type { Language } from '../../../../knowledge/language.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import { namesTitle, pointedByName } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { turnsToAnother } from '../../readers/leaning/to-another.ts';
import { say } from '../../steps.ts';
import { sayOutage } from '../../trouble.ts';
import { phrase, speak } from '../../voice.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { forWhom } from '../search/for-whom.ts';
import { definite, ownAmong } from './from-orders.ts';
import { goodsNamed } from './goods-named.ts';
import { namedByTitle } from './named-by-title.ts';
import { namedInWords } from './named-in-words.ts';
import type { Found, Want } from './the-product.ts';
import { wantedFrom } from '../search/wanted.ts';

/** A search by the words for goods. */
export function* fromShop(context: PlaybookContext, want: Want): Steps<Found> {
  const asked = context.resumes?.asks === 'product';
  const inView = context.memory.productId !== undefined;
  const turns = turnsToAnother.test(context.segment.text.trim());
  const called = yield* namedInWords(context, context.segment.text);
  const [only] = called;
  if (only && called.length === 1) return { id: only.id };
  if (goodsNamed(context).length === 0 && !asked) return inView && !turns ? undefined : yield* namedByTitle(context);
  const { query, audience } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const whom = audience === 'kids' ? { audience } : {};
  const found = yield* look('search_products', { query, ...whom, limit: 4, inFull: 2 });
  if (found.status === 'failed') {
    yield* sayOutage(context);
    return 'said';
  }
  if (found.status === 'refused') {
    const { text } = context.segment;
    const asksData = attributeTopics.some(({ asked: topic }) => topic.test(text));
    if (context.memory.productId !== undefined && (definite.test(text) || asksData)) return undefined;
    yield* say(context, phrases.unknown, { query });
    return 'said';
  }
  const { products } = found.content;
  const fitting = products.filter((product) => names(context, product));
  const rivals = forWhom(wantedFrom(context.segment).audience, fitting.length > 0 ? fitting : products);
  const [first] = rivals;
  if (!first) return undefined;
  if (rivals.length === 1 || titled(context, first)) return { id: first.id };
  const pointed = pointedByName(
    context.segment.text,
    rivals.map(({ title }) => title),
  );
  const [pointedAt] = pointed.flatMap((at) => rivals[at] ?? []);
  if (pointedAt && pointed.length === 1) return { id: pointedAt.id };
  if (want.beforeAsking && (yield* want.beforeAsking(rivals))) return 'said';
  const own = yield* ownAmong(context, rivals);
  if (own) return own;
  return yield* askWhich(context, rivals);
}

function names(context: PlaybookContext, product: ProductSummary): boolean {
  return context.segment.entities.products.some((word) => namesTitle(`${product.title} ${product.kind}`, word));
}

/** The words hold the product's whole title: no doubt is left. */
function titled(context: PlaybookContext, product: ProductSummary): boolean {
  return context.segment.text.toLowerCase().includes(product.title.toLowerCase());
}

function* askWhich(context: PlaybookContext, products: readonly ProductSummary[]): Steps<Found> {
  const titles = products.map((product) => product.title);
  const open = {
    intent: context.intent,
    asks: 'product' as const,
    text: context.resumes?.text ?? context.segment.text,
  };
  yield {
    do: 'ask',
    text: speak(context, phrases.several, { products }),
    replies: titles.filter((title) => title.length <= 40),
    memory: { open, shown: { kind: 'product', ids: products.map((product) => product.id), names: titles } },
  };
  return 'said';
}

/** By name and price, which is often all that is asked. */
const list = (products: readonly ProductSummary[], language: Language): string =>
  products
    .map(({ title, price, priceTo }) => {
      const from = { en: `from ${price.text}`, zh: `${price.text}起` }[language];
      const cost = priceTo ? from : price.text;
      return language === 'zh' ? `“${title}”（${cost}）` : `the ${title} (${cost})`;
    })
    .join(language === 'zh' ? '、' : ', ');

const phrases = {
  several: phrase<{ products: readonly ProductSummary[] }>({
    en: [
      ({ products }) => `There are a few that fit: ${list(products, 'en')}. Which one do you mean?`,
      ({ products }) => `I have ${products.length} of those: ${list(products, 'en')}. Which one is it about?`,
    ],
    zh: [
      ({ products }) => `店里有几款类似的：${list(products, 'zh')}。您说的是哪一款？`,
      ({ products }) => `找到${products.length}款：${list(products, 'zh')}。您问的是哪个呢？`,
    ],
  }),
  unknown: phrase<{ query: string }>({
    en: ({ query }) => `I can't find "${query}" in our shop. Could it go by another name?`,
    zh: ({ query }) => `店里没有找到“${query}”，会不会是别的名称？`,
  }),
};
