import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say } from '../../steps.ts';
import { findWanted, kindsWanted } from './find-wanted.ts';
import { namesToSearch } from './kinds-said.ts';
import { rememberShown } from './remember-shown.ts';
import { searchPhrases as phrases } from './search-phrases.ts';
import { askWhat } from './ask-what.ts';
import { grownUp, present } from './present.ts';

/** "Any others?": what the same search finds beyond what was shown. */
export function* showMore(context: PlaybookContext): Steps {
  const { search, shown } = context.memory;
  if (!search) return yield* askWhat(context);
  const found = yield* findWanted(context, search, 10);
  if (found.status === 'failed') return yield* sayOutage(context);
  const seen = new Set(shown?.kind === 'product' ? shown.ids : []);
  const fresh = found.status === 'ok' ? found.content.products.filter(({ id }) => !seen.has(id)).slice(0, 3) : [];
  const [first] = fresh;
  if (!first) return yield* say(context, phrases.thatIsAll);
  yield* present(context, search, fresh, phrases.more);
  yield {
    do: 'remember',
    memory: {
      shown: {
        kind: 'product',
        ids: [...fresh.map(({ id }) => id), ...seen],
        names: [...fresh.map(({ title }) => title), ...(shown?.names ?? [])],
      },
    },
  };
}

/** "Anything cheaper?": what the same search finds below the price of the one being talked about. */
export function* showCheaper(context: PlaybookContext): Steps {
  const { search, productId } = context.memory;
  if (!search) return yield* askWhat(context);
  const { maxPrice: _max, minPrice: _min, ...anyPrice } = search;
  const found = yield* findWanted(context, anyPrice, 10);
  if (found.status === 'failed') return yield* sayOutage(context);
  const all = found.status === 'ok' ? found.content.products : [];
  const current = all.find(({ id }) => id === productId) ?? all[0];
  const cheaper = all
    .filter(({ price }) => current !== undefined && price.amount < current.price.amount)
    .toSorted((a, b) => a.price.amount - b.price.amount)
    .slice(0, 3);
  if (cheaper.length === 0 && current && (yield* showLesser(context, anyPrice, current))) return;
  if (cheaper.length === 0 && current) return yield* say(context, phrases.cheapestAlready, current);
  if (cheaper.length === 0) return yield* say(context, phrases.thatIsAll);
  yield* present(context, anyPrice, cheaper, phrases.found);
}

/** Cheaper ones of the kind, which haven't all that was wished before: said so. */
function* showLesser(context: PlaybookContext, wanted: Wanted, current: ProductSummary): Steps<boolean> {
  const names = namesToSearch(kindsWanted(context, wanted));
  if (names.length === 0) return false;
  const { query: _query, notions: _notions, ...filters } = wanted;
  const found = yield* look('search_products', { ...filters, names, limit: 10 });
  const all = found.status === 'ok' ? grownUp(wanted, found.content.products) : [];
  const cheaper = all.filter(({ price, id }) => id !== current.id && price.amount < current.price.amount);
  const near = cheaper.toSorted((a, b) => b.price.amount - a.price.amount).slice(0, 3);
  const [first] = near;
  if (!first) return false;
  yield* rememberShown(wanted, near);
  yield { do: 'show', products: near.map(({ id }) => id) };
  yield* say(context, phrases.lesser, { current, first });
  return true;
}
