import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { wearers } from '../../../understanding/lexicon/goods-people.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { asksForWearer } from '../../readers/leaning/to-wearer.ts';
import { say } from '../../steps.ts';
import { productPhrases } from '../product/product-phrases.ts';
import { findWanted } from './find-wanted.ts';
import { kindsAround, kindsSaid, namesToSearch } from './kinds-said.ts';
import { grownUp, present } from './present.ts';
import { searchPhrases as phrases } from './search-phrases.ts';

/** The goods in view, and the search that would find others of their kind for whom they are made. */
export function* likeInView(context: PlaybookContext): Steps<{ wanted: Wanted; current: ProductDetails } | undefined> {
  const { productId } = context.memory;
  if (productId === undefined) return undefined;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok') return undefined;
  const { kind, audience } = looked.content;
  const whom = audience === 'none' || audience === 'unisex' ? {} : { audience };
  return { wanted: { query: kind, ...whom }, current: looked.content };
}

/** What goods of its kind, or near it, may be called. */
export function namesOfKin({ kind, title }: ProductDetails): string[] {
  const kinds = kindsSaid(`${kind} ${title}`);
  return [...new Set([kind, ...namesToSearch([...kinds, ...kindsAround(kinds)])])].slice(0, 60);
}

/** “那男款呢”, "and for kids?": the goods just spoken of, for somebody else. Whether there were any. */
export function* showForWearer(context: PlaybookContext): Steps<boolean> {
  const { search, lastIntent } = context.memory;
  const wearer = asksForWearer(context.segment);
  if (wearer === undefined) return false;
  const view = yield* likeInView(context);
  if (view && lastIntent !== 'search_products' && view.current.audience === 'unisex' && wearer !== 'kids') {
    const { id, title } = view.current;
    yield { do: 'show', products: [id] };
    yield* say(context, productPhrases.madeFor, { title, audience: 'unisex', holds: true });
    return true;
  }
  const before = lastIntent === 'search_products' ? search : view?.wanted;
  if (!before) return false;
  const { audience: _before, ...rest } = before;
  const whom = wearer === 'grown' ? {} : { audience: wearer };
  const wanted = { ...rest, query: withoutWearer(before.query), ...whom };
  const found = yield* findWanted(context, wanted, 4);
  if (found.status !== 'ok') {
    yield* say(context, phrases.nothing, { query: '' });
    return true;
  }
  const isNear = !found.content.isOfKind;
  const products = grownUp(wanted, found.content.products);
  yield* present(context, wanted, isNear ? products.slice(0, 2) : products, isNear ? phrases.nearest : phrases.found);
  return true;
}

const withoutWearer = (query: string): string =>
  wearers
    .reduce((rest, { said }) => rest.replace(said, ' '), query)
    .replace(/\s+/g, ' ')
    .trim();
