import type { ProductSummary } from '../../../tools/views/product-view.ts';
import { look } from '../look.ts';
import { holdsItem, namesTitle, pointedByName } from '../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { wantedFrom } from './wanted.ts';

export interface TheProduct {
  id: string;
  /** The size that the shopper bought, when the product was found in an order. */
  boughtSize?: string;
}

/** Words for goods in this stretch, or else in the rest of the message. */
function goodsNamed(context: PlaybookContext): string[] {
  const own = context.segment.entities.products;
  return own.length > 0 ? own : context.turn.segments.flatMap(({ entities }) => entities.products);
}

/**
 * Finds the product that a question is about: its place in what was shown, a name among what was shown, something the
 * shopper ordered, a search by name, or the one being talked about. Otherwise it asks, and answers `undefined`.
 */
export function* findTheProduct(context: PlaybookContext, want: { bought: boolean }): Steps<TheProduct | undefined> {
  const found = fromTalk(context) ?? (yield* fromOrders(context, want.bought)) ?? (yield* fromShop(context));
  if (found === 'said') return undefined;
  const product = found ?? lastTalkedOf(context);
  if (product) {
    yield { do: 'remember', memory: { productId: product.id } };
    return product;
  }
  yield {
    do: 'ask',
    text: speak(context, phrases.which),
    memory: { open: { intent: context.intent, asks: 'product', text: context.segment.text } },
  };
  return undefined;
}

type Found = TheProduct | 'said' | undefined;

/** By place or name among the products last shown. */
function fromTalk(context: PlaybookContext): TheProduct | undefined {
  const { ordinal } = context.segment.entities;
  const { productId, productName } = context.memory;
  const products = goodsNamed(context);
  const named = (name: string | undefined) => products.some((word) => namesTitle(name ?? '', word));
  if (ordinal === undefined && productId !== undefined && named(productName)) return { id: productId };
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  if (!shown) return undefined;

  const at = (id: string | undefined) => (id === undefined ? undefined : { id });
  if (ordinal === 'other') return at(shown.ids.find((id) => id !== (shown.chosen ?? productId)));
  if (ordinal !== undefined) return at(shown.ids.at(ordinal > 0 ? ordinal - 1 : ordinal));
  const text = context.segment.text.toLowerCase();
  const said = shown.names?.findIndex((name) => text.includes(name.toLowerCase())) ?? -1;
  if (said >= 0) return at(shown.ids[said]);
  const fitting = shown.ids.filter((_, index) => named(shown.names?.[index]));
  const pointed = pointedByName(text, shown.names ?? []);
  const fitsKind = products.length === 0 || fitting.length > 0;
  if (pointed.length === 1 && fitsKind) return at(shown.ids[pointed[0] ?? -1]);
  return at(fitting.find((id) => id === productId) ?? fitting[0]);
}

const saysBought =
  /\bmy\b(?! (?:size|height|weight|foot|feet|measure|budget))|\btoo (?:tight|small|big|large|loose|long|short)\b|(?:doesn'?t|not) fit|\b(?:bought|ordered|got|received|mine|my order|i have)\b|太紧|偏紧|不合身|穿着|穿上|买的|买了|收到|下单|订的|拿到|到手/i;

/** Something the shopper ordered: when the words say so, an order is in view, or no other product is. */
function* fromOrders(context: PlaybookContext, mayBeBought: boolean): Steps<Found> {
  if (context.frame.shopper.customerId === undefined) return undefined;
  const products = goodsNamed(context);
  const { productId, orderNumber } = context.memory;
  const speaksOfBuying = saysBought.test(context.segment.text);
  const isLikely = mayBeBought && productId === undefined && (products.length === 0 || orderNumber !== undefined);
  if (!speaksOfBuying && !isLikely) return undefined;
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return undefined;
  const own = orders.content.orders.filter(({ state }) => state !== 'cancelled');
  const holding = own.filter((each) => holdsItem(each, products));
  const inView = (products.length > 0 ? holding : own).find(({ number }) => number === orderNumber);
  const order = inView ?? (products.length > 0 ? holding[0] : speaksOfBuying ? own[0] : undefined);
  if (!order) return undefined;
  const details = yield* look('get_order', { orderNumber: order.number, showCards: false });
  if (details.status !== 'ok') return undefined;
  const { items } = details.content;
  const item =
    items.find((each) => products.some((word) => namesTitle(each.title, word))) ?? items.find((each) => !each.gift);
  return item && { id: item.productId, ...(item.size === undefined ? {} : { boughtSize: item.size }) };
}

/** A search by the words for goods. */
function* fromShop(context: PlaybookContext): Steps<Found> {
  const asked = context.resumes?.asks === 'product';
  if (goodsNamed(context).length === 0 && !asked) return undefined;
  const { query } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const found = yield* look('search_products', { query, limit: 4, showCards: false });
  if (found.status === 'failed') {
    yield* sayOutage(context);
    return 'said';
  }
  if (found.status === 'refused') {
    yield* say(context, phrases.unknown, { query });
    return 'said';
  }
  const { products } = found.content;
  const fitting = products.filter((product) => names(context, product));
  const rivals = fitting.length > 0 ? fitting : products;
  const [first] = rivals;
  if (!first) return undefined;
  if (rivals.length === 1 || titled(context, first)) return { id: first.id };
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
  unknown: phrase<{ query: string }>({
    en: ({ query }) => `I can't find "${query}" in our shop. Could it go by another name?`,
    zh: ({ query }) => `店里没有找到“${query}”，会不会是别的名称？`,
  }),
};
