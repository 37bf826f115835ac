import type { SizedPurchase } from './commerce.ts';
import type { ProductId, SizeChart } from './product.ts';
import type { SizeReason } from './size-answer.ts';

/** What past purchases on one chart say. */
export interface PurchaseEvidence {
  /** The row that fitted; absent when purchases say nothing. */
  row?: number;
  /** How often it was kept. */
  times: number;
  /** Only returns speak, so the row is their neighbour. */
  guessed: boolean;
  /** This very product was kept in that row. */
  sameProduct: boolean;
  /** Rows that returns leave open, inclusive. */
  least: number;
  most: number;
  reasons: SizeReason[];
}

/**
 * Reads past purchases on the chart, newest first. What was kept of the same product says most, then the size kept
 * last. A size returned as too small leaves only larger ones, as too large only smaller ones; a return that contradicts
 * a newer purchase is forgotten.
 */
export function purchaseEvidence(
  purchases: readonly SizedPurchase[],
  chart: SizeChart,
  productId: ProductId,
): PurchaseEvidence {
  const known = purchases
    .filter((each) => each.sizeChartId === chart.id)
    .map((each) => ({
      ...each,
      row: chart.rows.findIndex(({ size }) => size.toUpperCase() === each.size.toUpperCase()),
    }))
    .filter(({ row }) => row >= 0)
    .sort((a, b) => b.boughtAt.getTime() - a.boughtAt.getTime());
  const kept = known.filter(({ result }) => result === 'kept');
  const best = kept.find((each) => each.productId === productId) ?? kept[0];

  let least = 0;
  let most = chart.rows.length - 1;
  const reasons: SizeReason[] = [];
  const sameProduct = best?.productId === productId;
  if (best) {
    const times = kept.filter(({ row }) => row === best.row).length;
    reasons.push({ code: 'kept', size: best.size, times, sameProduct });
  }
  for (const { row, size, result, productId: of } of known) {
    if (result === 'kept') continue;
    const was = result === 'returned_too_small' ? 'too_small' : 'too_large';
    const [from, to] = was === 'too_small' ? [Math.max(least, row + 1), most] : [least, Math.min(most, row - 1)];
    if (from > to || (best && (best.row < from || best.row > to))) continue;
    [least, most] = [from, to];
    reasons.push({ code: 'returned', size, was, sameProduct: of === productId });
  }
  const returned = reasons.find((each) => each.code === 'returned');
  const row = best?.row ?? (returned && (returned.was === 'too_small' ? least : most));
  return {
    ...(row !== undefined && { row }),
    times: best ? kept.filter((each) => each.row === best.row).length : 0,
    guessed: !best && row !== undefined,
    sameProduct,
    least,
    most,
    reasons: reasons.slice(0, 3),
  };
}
