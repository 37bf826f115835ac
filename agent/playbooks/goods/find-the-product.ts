import type { ProductSummary } from '../../../tools/views/product-view.ts';
import { turnsToAnother } from '../readers/leaning/to-another.ts';
import { look } from '../look.ts';
import { holdsItem, namesTitle, pointedByName } from '../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { boughtLately } from './bought-lately.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { attributeTopics } from './attribute-topics.ts';
import { forWhom } from './for-whom.ts';
import { asksHowMuchOf } from './product-answers.ts';
import { otherVariant } from './variant-before.ts';
import { namedByTitle } from './named-by-title.ts';
import { namedInWords } from './named-in-words.ts';
import { wantedFrom } from './wanted.ts';

export interface TheProduct {
  id: string;
  /** The size that the shopper bought, when the product was found in an order. */
  boughtSize?: string;
}

/** Words for goods in this stretch, or else in the rest of the message. */
function goodsNamed(context: PlaybookContext): string[] {
  const inView = context.memory.productId !== undefined;
  const own = context.segment.entities.products.filter(
    (word) =>
      !inView ||
      (!(asksOfPack.test(context.segment.text) && packs.test(word)) && !asksHowMuchOf(word, context.segment.text)),
  );
  if (inView && own.length < context.segment.entities.products.length) return own;
  return own.length > 0 ? own : context.turn.segments.flatMap(({ entities }) => entities.products);
}

/** "How big are the bags?" of the food in view asks for no bag. */
const asksOfPack = /\b(?:how (?:big|large|heavy|many)|what size|size of)\b|多大|多重|几(?:个|袋|罐)/i;
const packs = /^(?:bag|pack|box|can|cup|bottle)s?$|^(?:袋|包|盒|罐)/i;

/**
 * Finds the product that a question is about: its place in what was shown, a name among what was shown, something the
 * shopper ordered, a search by name, or the one being talked about. Otherwise it asks, and answers `undefined`.
 */
export function* findTheProduct(context: PlaybookContext, want: Want): Steps<TheProduct | undefined> {
  if (yield* pointsBeyond(context)) return undefined;
  const likely = yield* likelyProduct(context, want.bought);
  const found = likely ?? (yield* atHand(context)) ?? (yield* fromShop(context, want));
  if (found === 'said') return undefined;
  const product = found ?? lastTalkedOf(context);
  if (product) {
    yield { do: 'remember', memory: { productId: product.id } };
    return product;
  }
  const own = yield* ownTitles(context);
  yield {
    do: 'ask',
    text: speak(context, phrases.which),
    ...(own.length > 0 ? { replies: own } : {}),
    memory: { open: { intent: context.intent, asks: 'product', text: context.segment.text } },
  };
  return undefined;
}

/** “It”, where nothing is named or in view, is what was bought lately. */
function* atHand(context: PlaybookContext): Steps<TheProduct | undefined> {
  const inView = context.memory.productId !== undefined || context.memory.shown?.kind === 'product';
  if (inView || context.resumes || goodsNamed(context).length > 0) return undefined;
  return yield* boughtLately(context);
}

interface Want {
  /** Something that the shopper bought is a likely guess when nothing is named. */
  bought: boolean;
  /** Tried before asking which of several is meant; true when it has had the word. */
  beforeAsking?: () => Steps<boolean>;
}

/** "My jacket" is the shopper's own, whatever was shown; "that jacket" what was shown, or else the shopper's own. */
function* likelyProduct(context: PlaybookContext, mayBeBought: boolean): Steps<Found> {
  const named = goodsNamed(context);
  const isOwn = saysOwn(context.segment.text, named) && named.length > 0;
  const own = isOwn ? yield* fromOrders(context, mayBeBought) : undefined;
  const known = own ?? fromTalk(context);
  if (known) return known;
  const bought = yield* fromOrders(context, mayBeBought);
  if (!bought || saysBought.test(context.segment.text)) return bought;
  return (yield* namedByTitle(context)) ?? bought;
}

/** "The second one", when only one was shown. */
function* pointsBeyond(context: PlaybookContext): Steps<boolean> {
  const { ordinal } = context.segment.entities;
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  const [name] = shown?.names ?? [];
  if (!shown || name === undefined || typeof ordinal !== 'number' || ordinal <= shown.ids.length) return false;
  yield* say(context, phrases.beyond, { count: shown.ids.length, name });
  return true;
}

/** What the shopper bought lately, to pick from when asked which product is meant. */
function* ownTitles(context: PlaybookContext): Steps<string[]> {
  if (context.frame.shopper.customerId === undefined) return [];
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return [];
  const items = orders.content.orders.slice(0, 3).flatMap((order) => order.items.filter((item) => !item.gift));
  return [...new Set(items.map(({ title }) => title))].filter((title) => title.length <= 40).slice(0, 3);
}

type Found = TheProduct | 'said' | undefined;

/** By place or name among the products last shown. */
function fromTalk(context: PlaybookContext): TheProduct | undefined {
  const ordinal = otherVariant.test(context.segment.text) ? undefined : context.segment.entities.ordinal;
  const { productId, productName } = context.memory;
  const products = goodsNamed(context);
  const named = (name: string | undefined) => products.some((word) => namesTitle(name ?? '', word));
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  const pointedOut = pointedByName(context.segment.text, shown?.names ?? []).length === 1;
  const isCurrent = ordinal === undefined && !pointedOut && named(productName);
  if (isCurrent && productId !== undefined) return { id: productId };
  if (!shown) return undefined;

  const at = (id: string | undefined) => (id === undefined ? undefined : { id });
  if (ordinal === 'other') return at(shown.ids.find((id) => id !== (shown.chosen ?? productId)));
  if (ordinal !== undefined) return at(shown.ids.at(ordinal > 0 ? ordinal - 1 : ordinal));
  const text = context.segment.text.toLowerCase();
  if (pointsAtCheapest.test(text) && shown.cheapest !== undefined) return at(shown.cheapest);
  const said = shown.names?.findIndex((name) => text.includes(name.toLowerCase())) ?? -1;
  if (said >= 0) return at(shown.ids[said]);
  const fitting = shown.ids.filter((_, index) => named(shown.names?.[index]));
  const pointed = pointedByName(text, shown.names ?? []);
  const fitsKind = products.length === 0 || fitting.length > 0;
  if (pointed.length === 1 && fitsKind) return at(shown.ids[pointed[0] ?? -1]);
  return at(fitting.find((id) => id === productId) ?? fitting[0]);
}

/** “The cheapest one”, of those shown. */
const pointsAtCheapest = /\bcheap(?:est|er)(?: one)?\b|最便宜|便宜(?:的)?那/i;

/** Points at one thing, as one does at one's own. */
const definite = /\b(?:that|this|these|those|the)\b|[那这](?!么|样|里|边|儿|时)|我的/i;

const saysBought =
  /\bmy\b(?! (?:size|height|weight|foot|feet|measure|budget))|\btoo (?:tight|small|big|large|loose|long|short)\b|(?:doesn'?t|not) fit|\b(?:bought|ordered|got|received|mine|my order|i have)\b|太紧|偏紧|不合身|穿着|穿上|买的|买了|收到|下单|订的|拿到|到手|我(?:那|这)/i;

/** “我耳机” is the shopper's own as much as “我的耳机”. */
function saysOwn(text: string, named: readonly string[]): boolean {
  return saysBought.test(text) || named.some((word) => text.includes(`我${word}`));
}

/** Something the shopper ordered: when the words say so, an order is in view, or no other product is. */
function* fromOrders(context: PlaybookContext, mayBeBought: boolean): Steps<Found> {
  if (context.frame.shopper.customerId === undefined) return undefined;
  const products = goodsNamed(context);
  const { productId, orderNumber } = context.memory;
  const speaksOfBuying = saysOwn(context.segment.text, products);
  const pointsAtOne = products.length > 0 && definite.test(context.segment.text);
  const isLikely = mayBeBought && productId === undefined && (products.length === 0 || orderNumber !== undefined);
  if (!speaksOfBuying && !pointsAtOne && !isLikely) return undefined;
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return undefined;
  const own = orders.content.orders.filter(({ state }) => state !== 'cancelled');
  const held = own.filter((each) => holdsItem(each, products));
  const titles = held.flatMap(({ items }) => items.map(({ title }) => title));
  const meant = pointedByName(context.segment.text, titles).map((at) => titles[at]);
  const pointedOut = held.filter(({ items }) => items.some(({ title }) => meant.includes(title)));
  const holding = held.length > 1 && pointedOut.length > 0 ? pointedOut : held;
  const inView = (products.length > 0 ? holding : own).find(({ number }) => number === orderNumber);
  const order = inView ?? (products.length > 0 ? holding[0] : speaksOfBuying ? own[0] : undefined);
  if (!order) return undefined;
  const details = yield* look('get_order', { orderNumber: order.number, showCards: false });
  if (details.status !== 'ok') return undefined;
  const { items } = details.content;
  const item =
    items.find(({ title }) => meant.includes(title) && products.some((word) => namesTitle(title, word))) ??
    items.find((each) => products.some((word) => namesTitle(each.title, word))) ??
    items.find((each) => !each.gift);
  return item && { id: item.productId, ...(item.size === undefined ? {} : { boughtSize: item.size }) };
}

/** A search by the words for goods. */
function* fromShop(context: PlaybookContext, want: Want): Steps<Found> {
  const asked = context.resumes?.asks === 'product';
  const inView = context.memory.productId !== undefined;
  const turns = turnsToAnother.test(context.segment.text.trim());
  const called = yield* namedInWords(context, context.segment.text);
  const [only] = called;
  if (only && called.length === 1) return { id: only.id };
  if (goodsNamed(context).length === 0 && !asked) return inView && !turns ? undefined : yield* namedByTitle(context);
  const { query } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const found = yield* look('search_products', { query, limit: 4, showCards: false });
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
  if (want.beforeAsking && (yield* want.beforeAsking())) return 'said';
  const own = yield* ownAmong(context, rivals);
  if (own) return own;
  return yield* askWhich(context, rivals);
}

/** Of several that fit, the one that the shopper has bought. */
function* ownAmong(context: PlaybookContext, products: readonly ProductSummary[]): Steps<Found> {
  if (context.frame.shopper.customerId === undefined) return undefined;
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return undefined;
  const bought = new Set(orders.content.orders.flatMap(({ items }) => items.map(({ title }) => title)));
  const own = products.filter(({ title }) => bought.has(title));
  return own[0] && own.length === 1 ? { id: own[0].id } : undefined;
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
    text: speak(context, phrases.several, { count: titles.length }),
    replies: titles.filter((title) => title.length <= 40),
    memory: { open, shown: { kind: 'product', ids: products.map((product) => product.id), names: titles } },
  };
  return 'said';
}

function lastTalkedOf(context: PlaybookContext): TheProduct | undefined {
  const { productId, shown } = context.memory;
  const id = productId ?? (shown?.kind === 'product' ? shown.ids[0] : undefined);
  return id === undefined ? undefined : { id };
}

const phrases = {
  which: phrase({
    en: [() => 'Which product is it about? The name is enough.', () => 'Sure, which item do you mean?'],
    zh: [() => '您问的是哪一款商品呢？告诉我名称就行。', () => '好的，请问是哪款商品？'],
  }),
  several: phrase<{ count: number }>({
    en: [
      () => 'There are a few that fit. Which one do you mean?',
      ({ count }) => `I have ${count} of those. Which one is it about?`,
    ],
    zh: [() => '店里有几款类似的，您说的是哪一款？', ({ count }) => `找到${count}款，您问的是哪个呢？`],
  }),
  beyond: phrase<{ count: number; name: string }>({
    en: ({ count, name }) =>
      count === 1
        ? `There was only one: the ${name}. Shall I tell you more about it, or look for something else?`
        : `I showed you only ${count}, the first of them the ${name}. Which one do you mean?`,
    zh: ({ count, name }) =>
      count === 1
        ? `刚才只找到这一款“${name}”，要看看它的详情，还是换个类型找找？`
        : `刚才一共给您看了${count}款，第一款是“${name}”，您说的是哪款呢？`,
  }),
  unknown: phrase<{ query: string }>({
    en: ({ query }) => `I can't find "${query}" in our shop. Could it go by another name?`,
    zh: ({ query }) => `店里没有找到“${query}”，会不会是别的名称？`,
  }),
};
