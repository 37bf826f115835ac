import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import { holdsItem, namesTitle, pointedByName } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { goodsNamed } from './goods-named.ts';
import type { Found } from './the-product.ts';

/** Something the shopper ordered: when the words say so, an order is in view, or no other product is. */
export function* fromOrders(context: PlaybookContext, mayBeBought: boolean): Steps<Found> {
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

/** Of several that fit, the one that the shopper has bought. */
export function* ownAmong(context: PlaybookContext, products: readonly ProductSummary[]): Steps<Found> {
  if (context.frame.shopper.customerId === undefined) return undefined;
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return undefined;
  const bought = new Set(orders.content.orders.flatMap(({ items }) => items.map(({ title }) => title)));
  const own = products.filter(({ title }) => bought.has(title));
  return own[0] && own.length === 1 ? { id: own[0].id } : undefined;
}

/** What the shopper bought lately, to pick from when asked which product is meant. */
export function* ownTitles(context: PlaybookContext): Steps<string[]> {
  if (context.frame.shopper.customerId === undefined) return [];
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return [];
  const items = orders.content.orders.slice(0, 3).flatMap((order) => order.items.filter((item) => !item.gift));
  return [...new Set(items.map(({ title }) => title))].filter((title) => title.length <= 40).slice(0, 3);
}

/** “我耳机” is the shopper's own as much as “我的耳机”. */
export function saysOwn(text: string, named: readonly string[]): boolean {
  return saysBought.test(text) || named.some((word) => text.includes(`我${word}`));
}

/** Says that it is the shopper's own. */
export const saysBought =
  /\bmy\b(?! (?:size|height|weight|foot|feet|measure|budget))|\btoo (?:tight|small|big|large|loose|long|short)\b|(?:doesn'?t|not) fit|\b(?:bought|ordered|got|received|mine|my order|i have)\b|太紧|偏紧|不合身|穿着|穿上|买的|买了|收到|下单|订的|拿到|到手|我(?:那|这)/i;

/** Points at one thing, as one does at one's own. */
export const definite = /\b(?:that|this|these|those|the)\b|[那这](?!么|样|里|边|儿|时)|我的/i;
