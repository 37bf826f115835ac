import { look } from '../../look.ts';
import { pointedByName } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { withoutDescribing } from './named-in-words.ts';
import type { TheProduct } from './the-product.ts';
import { wantedFrom } from '../search/wanted.ts';

/** A name that no list of goods has, such as a model's: only where the words say what one title alone has. */
export function* namedByTitle(context: PlaybookContext): Steps<TheProduct | undefined> {
  const { query } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const found = yield* look('search_products', { query, limit: 4, inFull: 2 });
  if (found.status !== 'ok') return undefined;
  const { products } = found.content;
  const titles = products.map(({ title }) => title);
  const pointed = pointedByName(
    withoutDescribing(context.segment.text),
    titles.length === 1 ? [...titles, ''] : titles,
  );
  const [only] = pointed.flatMap((at) => products[at] ?? []);
  if (pointed.length === 1 && only) return { id: only.id };
  const lower = context.segment.text.toLowerCase();
  const said = titles.map(
    (title) => (title.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => lower.includes(word)).length,
  );
  const most = Math.max(0, ...said);
  const named = products[said.indexOf(most)];
  return most > 1 && named && said.filter((count) => count === most).length === 1 ? { id: named.id } : undefined;
}
