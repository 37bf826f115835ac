import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { Sql } from '../store/database.ts';
import { vectorText } from '../store/embeddings.ts';

export interface CandidateQuery {
  shop: ShopId;
  language: Language;
  /** Index words and how much each counts. */
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
  words: string[];
  /** BM25; 0 when it was found by its meaning alone. */
  wordScore: number;
  /** Cosine; null when the passage has no vector of this embedder. */
  similarity: number | null;
}

/** How many of each kind of search go into the fusion. */
const wanted = 30;
/** Of a word that stands in very many passages, only those where it weighs most are looked at. */
const postings = 400;

const byWords = `
  select passage, sum(asked.weight * hit.impact) as score
  from unnest($3::text[], $4::float8[]) as asked(word, weight) cross join lateral (
    select passage, impact from passage_words
    where shop_id = $1 and language = $2 and word = asked.word order by impact desc, passage desc limit ${postings}
  ) as hit
  group by passage order by score desc, passage limit ${wanted}`;

const candidateColumns = `
  p.number, p.id, p.document_id as "documentId", d.title, d.source, p.headings, p.text, p.words,
  coalesce(by_words.score, 0)::float8 as "wordScore"`;

/** The best passages of one language, by words and by meaning, not yet in any order. */
export async function findCandidates(sql: Sql, query: CandidateQuery): Promise<Candidate[]> {
  const { shop, language, words, vector } = query;
  const parameters: unknown[] = [shop, language, [...words.keys()], [...words.values()]];
  if (!vector) {
    const { rows } = await sql.query<Candidate>(
      `with by_words as (${byWords})
       select ${candidateColumns}, null as similarity
       from by_words join passages p on p.number = by_words.passage
         join documents d on d.shop_id = p.shop_id and d.id = p.document_id`,
      parameters,
    );
    return rows;
  }
  const dimensions = vector.values.length;
  const distance = `embedding::halfvec(${dimensions}) <=> $6::halfvec(${dimensions})`;
  const { rows } = await sql.query<Candidate>(
    `with by_words as (${byWords}), by_meaning as (
       select passage from passage_embeddings
       where shop_id = $1 and language = $2 and embedder = $5 and dimensions = ${dimensions}
       order by ${distance} limit ${wanted}
     )
     select ${candidateColumns}, 1 - (${distance}) as similarity
     from (select passage from by_words union select passage from by_meaning) as found
       join passages p on p.number = found.passage
       join documents d on d.shop_id = p.shop_id and d.id = p.document_id
       left join by_words on by_words.passage = found.passage
       left join passage_embeddings e on e.passage = found.passage and e.embedder = $5`,
    [...parameters, vector.embedder, vectorText(vector.values)],
  );
  return rows;
}

/** For this transaction: how widely the vector index is searched, and that it goes on when filters leave too few. */
export async function widenVectorSearch(sql: Sql): Promise<void> {
  await sql.query(
    `select set_config('hnsw.ef_search', '100', true), set_config('hnsw.iterative_scan', 'relaxed_order', true)`,
  );
}
