import { moneyView } from '../../../../tools/views/money-view.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext, Wanted } from '../../playbook.ts';

/** The price that was said, as a bound: "under ¥200", “¥200以内”. */
export function budget(context: PlaybookContext, wanted: Wanted): string {
  const amount = wanted.maxPrice ?? wanted.minPrice;
  if (amount === undefined) return context.language === 'zh' ? '这个价位' : 'at that price';
  const { text } = moneyView({ amount, currency: context.frame.currency }, context.language);
  const isTop = wanted.maxPrice !== undefined;
  if (context.language === 'zh') return isTop ? `${text}以内` : `${text}以上`;
  return isTop ? `under ${text}` : `over ${text}`;
}

/** By how much a price misses what was said. */
export function offBudget(
  { language }: PlaybookContext,
  { maxPrice, minPrice }: Wanted,
  { price }: ProductSummary,
): string {
  const bound = maxPrice !== undefined && price.amount > maxPrice ? maxPrice : minPrice;
  if (bound === undefined || price.amount === bound) return '';
  const { text } = moneyView({ amount: Math.abs(price.amount - bound), currency: price.currency }, language);
  if (price.amount > bound && maxPrice !== undefined) return language === 'zh' ? `超出${text}` : `${text} over`;
  return price.amount < bound ? (language === 'zh' ? `差${text}` : `${text} below`) : '';
}

/** Those whose price misses what was said by the least first. */
export function nearestInPrice<Each extends ProductSummary>(
  { maxPrice, minPrice }: Wanted,
  products: readonly Each[],
): Each[] {
  const bound = maxPrice ?? minPrice;
  if (bound === undefined) return [...products];
  return products.toSorted((a, b) => Math.abs(a.price.amount - bound) - Math.abs(b.price.amount - bound));
}
