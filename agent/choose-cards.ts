import type { Card, ProductCard } from '../tools/cards.ts';

const mostOfAKind = 4;

/**
 * Which of a turn's cards a shopper sees, after the words. Tools are called to find things out, so a turn has more
 * cards than a person wants: a parcel or refund says more than its order, a size says more than its product, and of
 * quick replies only the last ones still ask something. Where `products` are given, of goods that were looked up only
 * these are shown, in this order.
 */
export function chooseCards(all: readonly Card[], products?: readonly string[]): Card[] {
  const cards = products === undefined ? all : [...all.filter((card) => !isLookup(card)), ...shownOf(all, products)];
  const detailed = new Set(
    cards.flatMap((card) => (card.type === 'tracking' || card.type === 'refund' ? [card.orderNumber] : [])),
  );
  const anyDetail = detailed.size > 0;
  const sized = new Set(cards.flatMap((card) => (card.type === 'size' ? [card.productTitle] : [])));
  const seen = new Set<string>();
  const counts = new Map<Card['type'], number>();
  const lastReplies = cards.findLast((card) => card.type === 'quick_replies');

  const chosen = cards.filter((card) => {
    if (card.type === 'quick_replies') return false;
    if (card.type === 'order' && anyDetail) return false;
    if (card.type === 'product' && card.products.every((product) => sized.has(product.title))) return false;
    const key = JSON.stringify(card);
    if (seen.has(key)) return false;
    seen.add(key);
    const count = (counts.get(card.type) ?? 0) + 1;
    counts.set(card.type, count);
    return count <= mostOfAKind;
  });
  return lastReplies ? [...chosen, lastReplies] : chosen;
}

/** Goods beside each other are shown for the comparison's sake. */
function isLookup(card: Card): card is ProductCard {
  return card.type === 'product' && !card.comparison;
}

/** One card for all of them. */
function shownOf(cards: readonly Card[], ids: readonly string[]): ProductCard[] {
  const known = new Map(cards.filter(isLookup).flatMap((card) => card.products.map((each) => [each.id, each])));
  const products = ids.slice(0, mostOfAKind).flatMap((id) => known.get(id) ?? []);
  return products.length > 0 ? [{ type: 'product', products, comparison: false }] : [];
}
