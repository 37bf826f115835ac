import type { SearchProductsContent } from '../../../tools/catalog/search-products.ts';
import type { ToolRun } from '../../../tools/contract.ts';
import { callKey } from './present-turn.ts';

/** The runs of a turn with those that needn't be made: a product that a search told in full isn't looked up again. */
export function withToldInFull(runs: ReadonlyMap<string, ToolRun>): ReadonlyMap<string, ToolRun> {
  const told = new Map<string, ToolRun>();
  for (const run of runs.values()) {
    if (run.name !== 'search_products' || run.status !== 'ok') continue;
    for (const product of (run.content as SearchProductsContent).products) {
      if (product.variants === undefined) continue;
      told.set(callKey('get_product', { productId: product.id }), { ...run, name: 'get_product', content: product });
    }
  }
  return told.size === 0 ? runs : new Map([...told, ...runs]);
}
