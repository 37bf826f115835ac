import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { Statement } from '../store/database.ts';
import { vectorText } from '../store/embeddings.ts';

export interface CandidateQuery {
  shop: ShopId;
  language: Language;
  /** Index words, and what each counts for, before its rarity. */
  words: ReadonlyMap<string, number>;
  /** Absent while there is no embedder to ask: then words alone decide. */
  vector?: { embedder: string; values: Float32Array };
}

export interface Candidate {
  number: number;
  id: string;
  documentId: string;
  title: string;
  source: string;
  headings: string[];
  text: string;
  /** Those of the query's index words that stand in it. */
  words: string[];
  /** BM25; 0 when it was found by its meaning alone. */
  wordScore: number;
  /** Cosine; null when the passage has no vector of this embedder. */
  similarity: number | null;
}

/** How many of each kind of search go into the fusion. */
const wanted = 20;
/** Of a word that stands in very many passages, only those where it weighs most are looked at. */
const postings = 200;
/** Words beyond these, the ones that count least, don't bring passages in; they still count for coverage. */
const heaviest = 8;

/** The words that the shop uses, weighted by their rarity (the formula is that of `rarity.ts`). */
const asked = `
  select word, factor * ln(1 + (total - passages + 0.5) / (passages + 0.5)) as weight
  from (
    select each.word, each.factor, each.place, of_all.passages::float8 as total,
      least(counted.passages, of_all.passages)::float8 as passages
    from unnest($3::text[], $4::float8[]) with ordinality as each(word, factor, place)
      join word_counts counted on counted.shop_id = $1 and counted.language = $2 and counted.word = each.word
      join word_counts of_all on of_all.shop_id = $1 and of_all.language = $2 and of_all.word = '*'
  ) as known
  order by weight desc, place limit ${heaviest}`;

const byWords = `
  select passage, sum(asked.weight * hit.impact) as score
  from asked cross join lateral (
    select passage, impact from passage_words
    where shop_id = $1 and language = $2 and word = asked.word order by impact desc, passage desc limit ${postings}
  ) as hit
  group by passage order by score desc, passage limit ${wanted}`;

function byMeaning(dimensions: number): string {
  return `
    select passage, 0 from passage_embeddings
    where shop_id = $1 and language = $2 and embedder = $5 and dimensions = ${dimensions}
    order by embedding::halfvec(${dimensions}) <=> $6::halfvec(${dimensions}) limit ${wanted}`;
}

function similarityTo(embedder: string, vector: string, dimensions: number): string {
  return `(select 1 - (e.embedding::halfvec(${dimensions}) <=> ${vector}::halfvec(${dimensions}))
           from passage_embeddings e where e.passage = p.number and e.embedder = ${embedder})`;
}

/** The best passages of one language, by words and by meaning, not yet in any order. To be sent after `widenVectorSearch`. */
export function selectCandidates({ shop, language, words, vector }: CandidateQuery): Statement {
  const dimensions = vector?.values.length ?? 0;
  // What was found first, then what it says: joined openly, the planner would weigh every order of all these tables.
  const text = `
    with asked as materialized (${asked}
    ), found as materialized (
      select passage, max(score) as score
      from (${vector ? `(${byWords}) union all (${byMeaning(dimensions)})` : byWords}) as either (passage, score)
      group by passage
    )
    select p.number, p.id, p.document_id as "documentId", d.title, d.source, p.headings, p.text,
      found.score as "wordScore", array(select word from unnest($3::text[]) as word where word = any(p.words)) as words,
      ${vector ? similarityTo('$5', '$6', dimensions) : 'null'} as similarity
    from found join passages p on p.number = found.passage join documents d on d.id = p.document_id
    where p.shop_id = $1 and d.shop_id = $1`;
  const params: unknown[] = [shop, language, [...words.keys()], [...words.values()]];
  if (vector) params.push(vector.embedder, vectorText(vector.values));
  return { text, params };
}

/** Of a long document only so much is read. */
const mostWithin = 40;

/** The passages of some documents, in their order. `wordScore` is 0 for all. */
export function selectWithin(
  { shop, words, vector }: Omit<CandidateQuery, 'language'>,
  documents: readonly string[],
): Statement {
  const text = `
    select p.number, p.id, p.document_id as "documentId", d.title, d.source, p.headings, p.text, 0 as "wordScore",
      array(select word from unnest($2::text[]) as word where word = any(p.words)) as words,
      ${vector ? similarityTo('$4', '$5', vector.values.length) : 'null'} as similarity
    from passages p join documents d on d.id = p.document_id
    where p.shop_id = $1 and d.shop_id = $1 and p.document_id = any($3)
    order by p.document_id, p.position limit ${mostWithin}`;
  const params: unknown[] = [shop, [...words.keys()], [...documents]];
  if (vector) params.push(vector.embedder, vectorText(vector.values));
  return { text, params };
}

/**
 * For this transaction: how widely the vector index is searched, and that it goes on when filters leave too few. At
 * 100,000 passages this width finds 96 % of the ten nearest; 120 would find 98 % in twice the time. And that statements
 * are planned for the shop they are about: no plan for any shop can use the index of one.
 */
export const widenVectorSearch: Statement = {
  text: `select set_config('hnsw.ef_search', '70', true), set_config('hnsw.iterative_scan', 'relaxed_order', true),
    set_config('plan_cache_mode', 'force_custom_plan', true)`,
};
