import type { FoundProduct, SearchProductsContent } from '../../../../tools/catalog/search-products.ts';
import { look, type Looked } from '../../look.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { kindsAround, kindsSaid, namesToSearch, saysWhatItServes, type KindSaid } from './kinds-said.ts';
import { plainWords } from './plain-words.ts';
import { holding, propertiesIn } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { type Season, seasonIn, suited } from './season.ts';

/** The kinds of goods that the words name or describe, or else those of the wish that they go on with. */
export function kindsWanted({ segment }: PlaybookContext, { query, audience }: Wanted): readonly KindSaid[] {
  const ofPet = audience === 'cat' || audience === 'dog';
  const said = kindsSaid(segment.text, { ofPet });
  return said.length > 0 || saysWhatItServes(segment.text) ? said : kindsSaid(query, { ofPet });
}

/** Goods that were found; `isOfKind`: of the very kind and for whom they are wanted, where any kind is named. */
export interface FoundWanted extends SearchProductsContent {
  isOfKind: boolean;
}

/**
 * What serves the wish best comes first; where that leaves too little to choose from, the rest of the kind follows. By what
 * the wanted goods are called, where the shop sells goods that are called so, or near it where there are none for whom they
 * are meant; else by the words alone. Whether the shop has any is only asked where none are found.
 */
export function* findWanted(context: PlaybookContext, wanted: Wanted, limit: number): Steps<Looked<FoundWanted>> {
  const { audience } = wanted;
  const kinds = kindsWanted(context, wanted);
  const whom = audience ? { audience } : {};
  for (const [each, filter] of [
    [kinds, whom],
    [[...kinds, ...kindsAround(kinds)], whom],
    [kinds, {}],
  ] as const) {
    const names = namesToSearch(each);
    if (names.length === 0) break;
    const found = yield* findCalled(context, wanted, { names }, limit);
    if (found.status === 'failed') return found;
    if (found.status === 'ok') return withKind(found, each === kinds && filter === whom);
    const sold = yield* look('search_products', { names, ...filter, limit: 1 });
    if (sold.status === 'ok') return found;
  }
  const found = yield* findCalled(context, wanted, {}, limit);
  return found.status === 'ok'
    ? withKind(
        found,
        kinds.every(({ kind }) => kind.isGeneral),
      )
    : found;
}

function withKind({ content }: { content: SearchProductsContent }, isOfKind: boolean): Looked<FoundWanted> {
  return { status: 'ok', content: { ...content, isOfKind } };
}

/** What the goods are called that are looked for, where they are called anything. */
interface Named {
  names?: string[];
}

/** Whether goods of the very kind are sold for whom they are wanted; true where no kind is named. */
export function* isSoldFor(context: PlaybookContext, wanted: Wanted): Steps<boolean> {
  const kinds = kindsWanted(context, wanted).filter(({ kind }) => !kind.isGeneral);
  if (kinds.length === 0) return true;
  const heads = kinds.flatMap(({ word = '' }) => (/^\p{Script=Han}{3,}$/u.test(word) ? [word.slice(-2)] : []));
  const names = [...heads, ...namesToSearch(kinds)].slice(0, 60);
  const whom = wanted.audience ? { audience: wanted.audience } : {};
  const sold = yield* look('search_products', { names, ...whom, limit: 1 });
  return sold.status === 'ok';
}

/** What the words wish of goods, beyond their kind. */
export function propertiesWanted({ segment, memory }: PlaybookContext, { query }: Wanted): Property[] {
  const before = memory.search?.query ?? '';
  return propertiesIn(`${plainWords(segment.text)} ${before !== '' && query.includes(before) ? before : ''}`);
}

/** All that is wished, among what is called so. */
function* findCalled(
  context: PlaybookContext,
  wanted: Wanted,
  named: Named,
  limit: number,
): Steps<Looked<SearchProductsContent>> {
  const wished = propertiesWanted(context, wanted);
  const season = seasonIn(`${context.segment.text} ${wanted.notions ?? ''}`);
  if (wished.length > 0 || season)
    return yield* findHolding(worn(context, wanted, season), named, { wished, season }, limit);
  const { notions, ...plain } = wanted;
  if (notions === undefined) return yield* look('search_products', { ...plain, ...named, limit, inFull: 1 });
  const query = (isGift.test(context.segment.text) ? notions : `${plain.query} ${notions}`).trim().slice(0, 120);
  if (named.names) return yield* look('search_products', { ...plain, ...named, query, limit, inFull: 1 });
  const best = yield* look('search_products', { ...plain, query, limit, inFull: 1 });
  if (best.status !== 'ok') {
    const isLeft = plain.query === '' || (yield* isBeyondPrice({ ...plain, query: notions }));
    return isLeft ? best : yield* look('search_products', { ...plain, limit });
  }
  const ids = new Set(best.content.products.map(({ id }) => id));
  const all = ids.size < 3 && plain.query !== '' ? yield* look('search_products', { ...plain, limit }) : best;
  const rest = all.status === 'ok' ? all.content.products.filter(({ id }) => !ids.has(id)) : [];
  return { status: 'ok', content: { products: [...best.content.products, ...rest].slice(0, limit) } };
}

/** Whom a present is for says little of what it should be. */
const isGift = /\bgifts?\b|\bpresents?\b|pressie|礼物|礼品|送给?/i;

/** What is needed is sold, but for another price than was said. */
function* isBeyondPrice({ minPrice, maxPrice, ...any }: Omit<Wanted, 'notions'>): Steps<boolean> {
  if (minPrice === undefined && maxPrice === undefined) return false;
  return (yield* look('search_products', { ...any, limit: 1 })).status === 'ok';
}

type Described = FoundProduct & Required<Pick<FoundProduct, 'description' | 'attributes'>>;

function* describedOf(
  wanted: Omit<Wanted, 'notions'>,
  named: Named,
): Steps<{ status: 'ok'; products: Described[] } | Exclude<Looked<SearchProductsContent>, { status: 'ok' }>> {
  const query = wanted.query.trim().slice(0, 120);
  const found = yield* look('search_products', {
    ...wanted,
    ...named,
    query,
    limit: 10,
    withDetails: true,
  });
  if (found.status !== 'ok') return found;
  const products = found.content.products.map((each) => ({ description: '', attributes: [], ...each }));
  return { status: 'ok', products };
}

/** A season alone is one for clothes, where no goods are named. */
function worn({ segment }: PlaybookContext, wanted: Wanted, season: Season | undefined): Wanted {
  const isOpen = season !== undefined && wanted.line === undefined && segment.entities.products.length === 0;
  return isOpen && wanted.query === '' && wanted.notions !== undefined ? { ...wanted, line: 'clothing' } : wanted;
}

/** Only goods that have what is wished, as far as their data tell; `refused` where all of them are known to lack it. */
function* findHolding(
  { notions, ...plain }: Wanted,
  named: Named,
  { wished, season }: { wished: readonly Property[]; season: Season | undefined },
  limit: number,
): Steps<Looked<SearchProductsContent>> {
  const inKind = yield* describedOf({ ...plain, query: `${plain.query} ${notions ?? ''}` }, named);
  const isOpen = plain.query === '' && plain.line !== undefined;
  const all = inKind.status === 'refused' && isOpen ? yield* describedOf(plain, {}) : inKind;
  if (all.status !== 'ok') return all;
  const first = holding(all.products, wished);
  const { products, none } = first.sure
    ? first
    : ((yield* holdingElsewhere({ ...plain, ...(notions === undefined ? {} : { notions }) }, named, wished)) ?? first);
  if (none) return { status: 'refused', reason: 'not_found', details: undefined };
  const most = (season ? suited(products, season) : products).slice(0, limit);
  return { status: 'ok', content: { products: most } };
}

/** By what is needed alone, or among all that there is for the same animal; only where their data hold all that is wished. */
function* holdingElsewhere(
  { notions, ...plain }: Wanted,
  named: Named,
  wished: readonly Property[],
): Steps<ReturnType<typeof holding<Described>> | undefined> {
  const isOfPet = plain.audience === 'cat' || plain.audience === 'dog';
  const others = [
    ...(notions !== undefined && !named.names ? [{ ...plain, query: notions }] : []),
    ...(isOfPet ? [{ ...plain, query: '' }] : []),
  ];
  for (const each of others) {
    const again = yield* describedOf(each, each.query === '' ? named : {});
    const found = again.status === 'ok' ? holding(again.products, wished) : undefined;
    if (found?.sure) return found;
  }
  return undefined;
}
