import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { Steps, Wanted } from '../../playbook.ts';

/** Keeps what was looked for and shown, so that what follows may lean on it. */
export function* rememberShown(wanted: Wanted, products: readonly ProductSummary[]): Steps {
  const [first] = products;
  if (!first) return;
  const shown = {
    kind: 'product' as const,
    ids: products.map(({ id }) => id),
    names: products.map(({ title }) => title),
    cheapest: products.toSorted((a, b) => a.price.amount - b.price.amount)[0]?.id ?? first.id,
  };
  yield { do: 'remember', memory: { search: wanted, shown, productId: first.id, productName: first.title } };
}

/** Keeps which goods were told of. */
export function* rememberNamed(products: readonly ProductSummary[]): Steps {
  const [first] = products;
  const shown = {
    kind: 'product' as const,
    ids: products.map(({ id }) => id),
    names: products.map(({ title }) => title),
  };
  yield { do: 'remember', memory: { shown, ...(first ? { productId: first.id, productName: first.title } : {}) } };
}
