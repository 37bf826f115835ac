import type { FoundProduct } from '../../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say } from '../../steps.ts';
import { findWanted, kindsWanted } from './find-wanted.ts';
import { forWhom } from './for-whom.ts';
import { likeInView, namesOfKin } from './like-in-view.ts';
import { namesToSearch } from './kinds-said.ts';
import { rememberShown } from './remember-shown.ts';
import { searchPhrases as phrases } from './search-phrases.ts';
import { asWarm } from './season.ts';
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
  const looked = search && (yield* findAny(context, search));
  const isOfSearch = looked && (productId === undefined || looked.all.some(({ id }) => id === productId));
  if (!looked || !isOfSearch) return yield* showCheaperKin(context);
  if (looked.failed) return yield* sayOutage(context);
  const { all, anyPrice } = looked;
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

/** Others of the kind of what is in view, for less than any of what was just compared. */
function* showCheaperKin(context: PlaybookContext): Steps {
  const view = yield* likeInView(context);
  if (!view) return yield* askWhat(context);
  const { current, wanted } = view;
  const { lastIntent, shown } = context.memory;
  const { query: _query, ...filters } = wanted;
  const names = namesOfKin(current);
  const found = yield* look('search_products', {
    query: current.kind,
    names,
    ...filters,
    limit: 10,
    withDetails: true,
  });
  if (found.status === 'failed') return yield* sayOutage(context);
  const all = found.status === 'ok' ? found.content.products.filter(({ line }) => line === current.line) : [];
  const compared = lastIntent === 'compare_products' ? all.filter(({ id }) => shown?.ids.includes(id)) : [];
  const least = byPrice([current, ...compared])[0] ?? current;
  const alike = asWarm(
    current,
    grownUp(wanted, forWhom(wanted.audience, all)).map((each) => ({ description: '', attributes: [], ...each })),
  );
  const cheaper = alike.filter(({ price }) => price.amount < least.price.amount);
  if (cheaper.length === 0) return yield* say(context, phrases.cheapestAlready, least);
  yield* present(context, wanted, cheaper.slice(0, 3), phrases.found);
}

const byPrice = <Each extends ProductSummary>(products: readonly Each[]): Each[] =>
  products.toSorted((a, b) => a.price.amount - b.price.amount);

/** What a search finds whatever it costs. */
function* findAny(context: PlaybookContext, search: Wanted): Steps<SearchedAny> {
  const { maxPrice: _max, minPrice: _min, ...anyPrice } = search;
  const found = yield* findWanted(context, anyPrice, 10);
  const all = found.status === 'ok' ? found.content.products : [];
  return { anyPrice, all, failed: found.status === 'failed' };
}

interface SearchedAny {
  anyPrice: Wanted;
  all: readonly FoundProduct[];
  failed: boolean;
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
