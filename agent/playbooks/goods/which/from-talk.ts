import { namesTitle, pointedByName } from '../../orders/name-order.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { goodsNamed } from './goods-named.ts';
import type { TheProduct } from './the-product.ts';
import { otherVariant } from './variant-before.ts';

/** By place or name among the products last shown. */
export function fromTalk(context: PlaybookContext): TheProduct | undefined {
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

/** What is in view still. */
export function lastTalkedOf(context: PlaybookContext): TheProduct | undefined {
  const { productId, shown } = context.memory;
  const id = productId ?? (shown?.kind === 'product' ? shown.ids[0] : undefined);
  return id === undefined ? undefined : { id };
}
