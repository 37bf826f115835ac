import type { Sql } from '../../../knowledge/store/database.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import { askedTerms, namingWeight, saysNothing, spellingsOf, type AskedTerm } from './product-terms.ts';

/** Characters that are read; nobody describes goods in more. */
const longestText = 200;

/** A term of the index that a shopper's words mean. */
interface KnownTerm extends AskedTerm {
  /** The best weight that any product has under it. */
  weight: number;
}

/** What a shopper's words come down to in this shop's index. */
export interface SearchTerms {
  /** Empty, though something was said: none of it is known here. */
  terms: string[];
  /** Some of them name a kind of goods: only such goods are meant. */
  naming: boolean;
  /** Nothing was said but filler words: the filters say it all. */
  blank: boolean;
}

/** Reads a shopper's words by the terms that the shop's products have; misspelt English words by their neighbours. */
export async function readSearchTerms(sql: Sql, shop: ShopId, text: string): Promise<SearchTerms> {
  const said = text.slice(0, longestText);
  if (saysNothing(said)) return { terms: [], naming: false, blank: true };
  const asked = askedTerms(said);
  const known = await knownTerms(sql, shop, asked);
  const misspelt = asked.filter(
    (each) =>
      spellingsOf(each.term).length > 0 && !known.some(({ start, end }) => start <= each.start && each.end <= end),
  );
  const chosen = preferLonger([...known, ...(await corrections(sql, shop, misspelt))]);
  return {
    terms: [...new Set(chosen.map(({ term }) => term))],
    naming: chosen.some(({ weight }) => weight >= namingWeight),
    blank: false,
  };
}

async function knownTerms(sql: Sql, shop: ShopId, asked: readonly AskedTerm[]): Promise<KnownTerm[]> {
  const { rows } = await sql.query<{ term: string; weight: number }>(
    `select term, max(weight) as weight from product_terms where shop_id = $1 and term = any($2) group by term`,
    [shop, [...new Set(asked.map(({ term }) => term))]],
  );
  const weights = new Map(rows.map(({ term, weight }) => [term, weight]));
  return asked.flatMap((each) => {
    const weight = weights.get(each.term);
    return weight === undefined ? [] : [{ ...each, weight }];
  });
}

/** For each misspelt word the likeliest term: most shared spellings, then nearest in length. */
async function corrections(sql: Sql, shop: ShopId, misspelt: readonly AskedTerm[]): Promise<KnownTerm[]> {
  if (misspelt.length === 0) return [];
  const spellings = misspelt.flatMap(({ term }) => spellingsOf(term).map((spelling) => ({ term, spelling })));
  const { rows } = await sql.query<{ asked: string; term: string; weight: number }>(
    `select distinct on (asked) asked, term, weight
       from (
         select a.term as asked, s.term, count(*) as shared, abs(length(a.term) - length(s.term)) as apart,
                (select max(weight) from product_terms t where t.shop_id = $1 and t.term = s.term) as weight
           from jsonb_to_recordset($2) as a (term text, spelling text)
           join product_spellings s on s.shop_id = $1 and s.spelling = a.spelling
          group by a.term, s.term
       ) near
      order by asked, shared desc, apart, term`,
    [shop, JSON.stringify(spellings)],
  );
  return misspelt.flatMap((each) =>
    rows.filter(({ asked }) => asked === each.term).map(({ term, weight }) => ({ ...each, term, weight })),
  );
}

/** Drops what lies within a longer term that names a kind of goods: who says `cat food` doesn't mean all food. */
function preferLonger(known: readonly KnownTerm[]): KnownTerm[] {
  return known.filter(
    (each) =>
      !known.some(
        (other) =>
          other.weight >= namingWeight &&
          other.start <= each.start &&
          each.end <= other.end &&
          other.end - other.start > each.end - each.start,
      ),
  );
}
