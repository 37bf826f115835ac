import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import { cleanText } from '../../../knowledge/words/clean-text.ts';
import type { ProductSearch } from '../commerce.ts';
import type { Product, ProductId } from '../product.ts';
import { findableWeight, nameTerm, namingWeight } from './product-terms.ts';
import { readSearchTerms } from './search-terms.ts';

const defaultLimit = 10;
/** Matches that score less than this share of the best one are noise beside it. */
const leastShareOfBest = 0.3;

/** One product with its variants as JSON in the shape of `Product`; `p` is the products row. */
const productJson = `jsonb_strip_nulls(jsonb_build_object(
  'id', p.id, 'line', p.line, 'kind', p.kind, 'keywords', p.keywords, 'audience', p.audience, 'title', p.title,
  'description', p.description, 'brand', p.brand, 'attributes', p.attributes, 'sizeChartId', p.size_chart_id,
  'fit', p.fit, 'imageUrl', p.image_url, 'url', p.url,
  'variants', (
    select coalesce(jsonb_agg(jsonb_build_object(
             'id', v.id, 'sku', v.sku, 'colour', v.colour, 'size', v.size, 'stock', v.stock,
             'price', jsonb_build_object('amount', v.price, 'currency', v.currency)) order by v.position), '[]')
      from product_variants v where v.shop_id = p.shop_id and v.product_id = p.id)
))`;

export async function selectProduct(sql: Sql, shop: ShopId, id: ProductId): Promise<Product | undefined> {
  const { rows } = await sql.query<{ product: Product }>(
    `select ${productJson} as product from products p where p.shop_id = $1 and p.id = $2`,
    [shop, cleanText(id)],
  );
  return rows[0]?.product;
}

export async function searchProducts(sql: Sql, shop: ShopId, search: ProductSearch): Promise<Product[]> {
  const { terms, naming, blank } = await readSearchTerms(sql, shop, search.text);
  const ids = search.names
    ? await rankNamed(sql, shop, search, { terms, names: search.names })
    : blank
      ? await listProducts(sql, shop, search)
      : await rankProducts(sql, shop, search, { terms, naming });
  if (ids.length === 0) return [];
  const { rows } = await sql.query<{ product: Product }>(
    `select ${productJson} as product
       from products p join unnest($2::text[]) with ordinality as found (id, rank) on found.id = p.id
      where p.shop_id = $1 order by found.rank`,
    [shop, ids],
  );
  return rows.map(({ product }) => product);
}

/** All that passes the filters, in the shop's own order. */
async function listProducts(sql: Sql, shop: ShopId, search: ProductSearch): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select p.id from products p where p.shop_id = $1 and ${passesFilters(2)} order by p.position limit $8`,
    [shop, ...filterValues(search), search.limit ?? defaultLimit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Ranks by the sum of each term's weight in the product over how common the term is in the shop. Where the words name
 * a kind of goods, only such goods count.
 */
async function rankProducts(
  sql: Sql,
  shop: ShopId,
  search: ProductSearch,
  { terms, naming }: { terms: readonly string[]; naming: boolean },
): Promise<string[]> {
  if (terms.length === 0) return [];
  const { rows } = await sql.query<{ id: string }>(
    `with hits as (
       select term, product_id, weight, count(*) over (partition by term) as found
         from product_terms where shop_id = $1 and term = any($9)
     ), scored as (
       select product_id, sum(weight / (1 + ln(found))) as score
         from hits group by product_id having max(weight) >= $10
     ), passing as (
       select p.id, p.position, s.score, max(s.score) over () as best
         from scored s join products p on p.shop_id = $1 and p.id = s.product_id
        where ${passesFilters(2)}
     )
     select id from passing where score >= best * ${leastShareOfBest} order by score desc, position limit $8`,
    [shop, ...filterValues(search), search.limit ?? defaultLimit, terms, naming ? namingWeight : findableWeight],
  );
  return rows.map(({ id }) => id);
}

/** Those that are called by one of the names, by what else the words say of them, then by how well the names fit. */
async function rankNamed(
  sql: Sql,
  shop: ShopId,
  search: ProductSearch,
  { terms, names }: { terms: readonly string[]; names: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `with hits as (
       select term, product_id, weight, term = any($10) as is_name, count(*) over (partition by term) as found
         from product_terms where shop_id = $1 and (term = any($9) or term = any($10))
     ), scored as (
       select product_id,
              coalesce(sum(weight / (1 + ln(found))) filter (where not is_name), 0) as said,
              sum(weight / (1 + ln(found))) filter (where is_name) as named
         from hits group by product_id having max(weight) filter (where is_name) >= $11
     )
     select p.id from scored s join products p on p.shop_id = $1 and p.id = s.product_id
      where ${passesFilters(2)}
      order by s.said desc, s.named desc, p.position limit $8`,
    [shop, ...filterValues(search), search.limit ?? defaultLimit, terms, names.map(nameTerm), namingWeight],
  );
  return rows.map(({ id }) => id);
}

/** One variant must pass all of price, size and stock. Takes six parameters from `first` on. */
function passesFilters(first: number): string {
  const [line, audiences, minPrice, maxPrice, size, inStockOnly] = [0, 1, 2, 3, 4, 5].map((at) => `$${first + at}`);
  return `(${line}::text is null or p.line = ${line})
      and (${audiences}::text[] is null or p.audience = any(${audiences}))
      and exists (
        select from product_variants v
         where v.shop_id = p.shop_id and v.product_id = p.id
           and (${minPrice}::bigint is null or v.price >= ${minPrice})
           and (${maxPrice}::bigint is null or v.price <= ${maxPrice})
           and (${size}::text is null or upper(v.size) = upper(${size}))
           and (not ${inStockOnly}::boolean or v.stock > 0))`;
}

function filterValues({ line, audience, minPrice, maxPrice, size, inStockOnly }: ProductSearch): unknown[] {
  return [
    line ?? null,
    audience ? audiencesFor(audience) : null,
    minPrice ?? null,
    maxPrice ?? null,
    size === undefined ? null : cleanText(size).trim(),
    inStockOnly ?? false,
  ];
}

/** What suits whom: women and men also wear what is made for both; gadgets are for people of any kind. */
function audiencesFor(audience: Product['audience']): Product['audience'][] {
  switch (audience) {
    case 'women':
    case 'men':
      return [audience, 'unisex', 'none'];
    case 'unisex':
    case 'kids':
      return [audience, 'none'];
    case 'cat':
    case 'dog':
    case 'none':
      return [audience];
  }
}
