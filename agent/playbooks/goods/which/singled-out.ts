import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import { namesTitle } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { forWhom } from '../search/for-whom.ts';
import { kindsSaid, namesToSearch, type KindSaid } from '../search/kinds-said.ts';
import { namedInWords, withoutDescribing } from './named-in-words.ts';
import { wantedFrom } from '../search/wanted.ts';

/** Goods that some words name, and whether by a product's own name rather than by what kind of thing they are. */
export interface SingledOut {
  products: ProductSummary[];
  byName: boolean;
}

const most = 6;
const nothing: SingledOut = { products: [], byName: false };

/**
 * The products that the words name: by what stands in one title only ("longtide", “流动瑜伽裤”, "the 65 W one"), or else all
 * of the kind that is named. Empty where no goods are named.
 */
export function* singledOut(context: PlaybookContext): Steps<SingledOut> {
  const { text, entities } = context.segment;
  const called = yield* namedInWords(context, text);
  if (called.length > 0) return { products: called, byName: true };
  const query = wantedFrom(context.segment).query.replace(ofSizes, ' ').trim();
  if (query === '') return nothing;
  const kinds = kindsSaid(text);
  const names = namesToSearch(kinds);
  const whom = wantedFrom(context.segment).audience === 'kids' ? ({ audience: 'kids' } as const) : {};
  const ofThem =
    names.length > 0 ? yield* look('search_products', { query, names, ...whom, limit: 10, inFull: 2 }) : undefined;
  const found = ofThem?.status === 'ok' ? ofThem : yield* look('search_products', { query, limit: most, inFull: 2 });
  if (found.status !== 'ok') return nothing;
  const products = forWhom(wantedFrom(context.segment).audience, found.content.products);
  if (ofThem?.status === 'ok') {
    const own = products.filter(({ title, kind }) => names.some((name) => namesTitle(`${title} ${kind}`, name)));
    const meant = own.length > 0 ? own : products;
    const asSaid = meant.filter(({ title, kind }) =>
      kinds.some(({ word = '' }) => ofTwoParts.test(word) && `${title} ${kind}`.toLowerCase().includes(word)),
    );
    if (asSaid.length === 1 && meant.length > 1) return { products: asSaid, byName: true };
    const only = byTitle(withoutKinds(text, kinds), meant);
    return only.length > 0 ? { products: only, byName: true } : { products: meant.slice(0, most), byName: false };
  }
  const ofKind = products.filter(({ title, kind }) =>
    entities.products.some((word) => namesTitle(`${title} ${kind}`, word)),
  );
  const named = ofKind.length > 0 ? byTitle(text, ofKind) : byTitle(withoutDescribing(text), products);
  if (named.length > 0) return { products: named, byName: true };
  if (ofKind.length === 0 && entities.products.length > 0)
    return { products: yield* byKeyword(context), byName: false };
  return { products: [...ofKind], byName: false };
}

/** A few that are also called so, though neither their title nor their kind is: a shell is a rain jacket. */
function* byKeyword({ segment }: PlaybookContext): Steps<ProductSummary[]> {
  const query = segment.entities.products.join(' ');
  const found = yield* look('search_products', { query, limit: most });
  if (found.status !== 'ok') return [];
  const products = forWhom(wantedFrom(segment).audience, found.content.products);
  return products.length <= few ? [...products] : [];
}

const few = 3;

/** “羊毛衫”, "hiking boot": says more of the kind than a word that all of them share. */
const ofTwoParts = /\S \S|\p{Script=Han}{3}/u;

/** The words without the names of kinds: "puffer" tells one kids' jacket from another by its title alone. */
function withoutKinds(text: string, kinds: readonly KindSaid[]): string {
  return kinds.reduce((rest, { word }) => (word === undefined ? rest : rest.replaceAll(word, ' ')), text.toLowerCase());
}

/** They name nothing, and are a slip away from goods: a foot is no boot. */
const ofSizes = /\b(?:foot|feet|toes?|sizes?|sizing|wear|ones?)\b|尺码|码数|脚长/gi;

/** Those whose title holds most of what only it has of the words said; one of a kind needs no name. */
export function byTitle(text: string, products: readonly ProductSummary[]): ProductSummary[] {
  const said = titleTerms(text);
  const terms = products.map(({ title }) => titleTerms(title));
  const own = terms.map(
    (each, at) =>
      [...each].filter((term) => said.has(term) && !terms.some((other, i) => i !== at && other.has(term))).length,
  );
  const best = Math.max(0, ...own);
  if (best === 0) return [];
  const fitting = products.filter((_, at) => own[at] === best);
  return fitting.length === 1 ? fitting : [];
}

/** In titles, but names of nothing. */
const empty = /^(?:the|and|for|with|men|mens|women|womens|kid|kids|pack|pairs?|piece|pieces|有没|没有|[男女儿]款)$/;

function titleTerms(text: string): Set<string> {
  const lower = text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
  const latin = lower.match(/[a-z]{3,}|\d{2,}/g) ?? [];
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set(
    [...latin.map((word) => word.replace(/(?<=[a-z]{3})s$/, '')), ...pairs].filter((term) => !empty.test(term)),
  );
}
