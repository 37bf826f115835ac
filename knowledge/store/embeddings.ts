import { toSql } from 'pgvector';
import type { Embedder } from '../embed/embedder.ts';
import type { ShopId } from '../shop-id.ts';
import type { Sql } from './database.ts';

/** How a vector is told apart and indexed. */
export interface EmbeddingSpace {
  embedder: string;
  dimensions: number;
}

export function spaceOf({ id, dimensions }: Embedder): EmbeddingSpace {
  return { embedder: id, dimensions };
}

/** From so many passages on, a shop's vectors are searched by an index; below, comparing all is exact and as fast. */
export const indexedFrom = 3_000;

/** A vector as pgvector reads it; more digits than a half float holds are left out. */
export function vectorText(vector: Float32Array): string {
  return toSql(Array.from(vector, (value) => Math.round(value * 1e6) / 1e6)) as string;
}

/** A passage that has no vector of the wanted embedder yet. */
export interface UnembeddedPassage {
  number: number;
  title: string;
  headings: string[];
  text: string;
}

/** What is embedded of a passage: where it stands, then what it says. */
export function embeddedText({ title, headings, text }: Omit<UnembeddedPassage, 'number'>): string {
  return [title, ...headings, text].join('\n');
}

/** Passages without a vector of this embedder, after the passage `after`, in the order of their numbers. */
export async function findUnembedded(
  sql: Sql,
  shop: ShopId,
  embedder: string,
  after: number,
  limit: number,
): Promise<UnembeddedPassage[]> {
  const { rows } = await sql.query<UnembeddedPassage>(
    `select p.number, d.title, p.headings, p.text
     from passages p join documents d on d.shop_id = p.shop_id and d.id = p.document_id
       left join passage_embeddings e on e.passage = p.number and e.embedder = $2
     where p.shop_id = $1 and p.number > $3 and e.passage is null
     order by p.number limit $4`,
    [shop, embedder, after, limit],
  );
  return rows;
}

/** How many passages the shop has, and how many of them have a vector of this embedder. */
export async function countEmbedded(
  sql: Sql,
  shop: ShopId,
  embedder: string,
): Promise<{ passages: number; embedded: number }> {
  const { rows } = await sql.query<{ passages: number; embedded: number }>(
    `select (select count(*) from passages where shop_id = $1) as passages,
       (select count(*) from passage_embeddings where shop_id = $1 and embedder = $2) as embedded`,
    [shop, embedder],
  );
  return rows[0] ?? { passages: 0, embedded: 0 };
}

/** Stores one vector a passage, in place of one of any embedder. Passages that are gone by now are left out. */
export async function saveEmbeddings(
  sql: Sql,
  shop: ShopId,
  { embedder, dimensions }: EmbeddingSpace,
  passages: readonly number[],
  vectors: readonly Float32Array[],
): Promise<void> {
  await sql.query(
    `insert into passage_embeddings (passage, shop_id, language, embedder, dimensions, embedding)
     select p.number, p.shop_id, p.language, $2, $3, v.vector::halfvec
     from unnest($4::bigint[], $5::text[]) as v(passage, vector) join passages p on p.number = v.passage
     where p.shop_id = $1
     on conflict (passage) do update set embedder = excluded.embedder, dimensions = excluded.dimensions,
       embedding = excluded.embedding`,
    [shop, embedder, dimensions, passages, vectors.map(vectorText)],
  );
}

/**
 * To be called after a change: makes the shop's vector index for these dimensions when it has grown large enough to need
 * one, and after a large change has the database learn how the data lies.
 */
export async function tendIndexes(
  sql: Sql,
  shop: ShopId,
  { embedder, dimensions }: EmbeddingSpace,
  change: 'small' | 'large',
): Promise<void> {
  const { embedded } = await countEmbedded(sql, shop, embedder);
  if (embedded >= indexedFrom) await sql.query('select index_shop_embeddings($1)', [dimensions]);
  if (change === 'large') await sql.query('select gather_knowledge_statistics()');
}
