import { randomUUID } from 'node:crypto';
import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { Sql } from './database.ts';
import { indexWords } from './index-words.ts';

/** A document to be stored, with the passages it was cut into. */
export interface NewDocument {
  source: string;
  collection: string;
  title: string;
  language: Language;
  topic?: string;
  audience?: string;
  format: string;
  bytes: number;
  contentHash: string;
  passages: readonly { headings: readonly string[]; text: string }[];
}

export interface WrittenDocument {
  id: string;
  /** Numbers of its passages, in their order. */
  passages: number[];
}

/** Holds others back who write this shop's knowledge, until the transaction ends: word counts must not race. */
export async function lockKnowledge(sql: Sql, shop: ShopId): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`knowledge ${shop}`]);
}

/**
 * Stores a document in place of the one with the same source, if there is one, with its passages and their words; no
 * other document is touched. Passages that stay word for word keep their ids, so that old citations still lead to them.
 * The transaction must hold `lockKnowledge`.
 */
export async function writeDocument(sql: Sql, shop: ShopId, document: NewDocument): Promise<WrittenDocument> {
  const { rows } = await sql.query<{ id: string }>('select id from documents where shop_id = $1 and source = $2', [
    shop,
    document.source,
  ]);
  const id = rows[0]?.id ?? `doc_${randomUUID()}`;
  const oldIds = rows[0] ? await passageIds(sql, shop, id) : new Map<string, string[]>();
  if (rows[0]) await removePassages(sql, shop, id);
  await sql.query(
    `insert into documents
       (id, shop_id, source, collection, title, language, topic, audience, format, bytes, content_hash, passages)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (shop_id, source) do update set collection = excluded.collection, title = excluded.title,
       language = excluded.language, topic = excluded.topic, audience = excluded.audience, format = excluded.format,
       bytes = excluded.bytes, content_hash = excluded.content_hash, passages = excluded.passages, updated_at = now()`,
    [
      id,
      shop,
      document.source,
      document.collection,
      document.title,
      document.language,
      document.topic,
      document.audience,
      document.format,
      document.bytes,
      document.contentHash,
      document.passages.length,
    ],
  );
  const passages = await insertPassages(sql, shop, id, document, oldIds);
  await indexPassages(sql, shop, id);
  return { id, passages };
}

/** Removes a document with all that came of it. False when the shop has none with this id. */
export async function removeDocument(sql: Sql, shop: ShopId, id: string): Promise<boolean> {
  await lockKnowledge(sql, shop);
  await removePassages(sql, shop, id);
  const { rowCount } = await sql.query('delete from documents where shop_id = $1 and id = $2', [shop, id]);
  return rowCount > 0;
}

function contentKey(headings: readonly string[], text: string): string {
  return JSON.stringify([headings, text]);
}

async function passageIds(sql: Sql, shop: ShopId, documentId: string): Promise<Map<string, string[]>> {
  const { rows } = await sql.query<{ id: string; headings: string[]; text: string }>(
    'select id, headings, text from passages where shop_id = $1 and document_id = $2 order by position',
    [shop, documentId],
  );
  const ids = new Map<string, string[]>();
  for (const { id, headings, text } of rows) {
    const key = contentKey(headings, text);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}

async function insertPassages(
  sql: Sql,
  shop: ShopId,
  documentId: string,
  document: NewDocument,
  oldIds: Map<string, string[]>,
): Promise<number[]> {
  const passages = document.passages.map(({ headings, text }, position) => ({
    id: oldIds.get(contentKey(headings, text))?.shift() ?? `psg_${randomUUID()}`,
    position,
    headings,
    text,
    ...indexWords({ title: document.title, headings, text }),
  }));
  const { rows } = await sql.query<{ number: number; position: number }>(
    `insert into passages (id, shop_id, document_id, position, language, headings, text, words, impacts)
     select id, $1, $2, position, $3, array(select jsonb_array_elements_text(headings)), text,
       array(select jsonb_array_elements_text(words)), array(select jsonb_array_elements_text(impacts)::smallint)
     from jsonb_to_recordset($4) as p(id text, position integer, headings jsonb, text text, words jsonb, impacts jsonb)
     returning number, position`,
    [shop, documentId, document.language, JSON.stringify(passages)],
  );
  return rows.sort((a, b) => a.position - b.position).map(({ number }) => number);
}

/** The document's words, one row for each passage it stands in. */
const documentWords = `
  select p.language, w.word, w.impact, p.number as passage
  from passages p, unnest(p.words, p.impacts) as w(word, impact)
  where p.shop_id = $1 and p.document_id = $2`;

/** How often each of the document's words stands in its passages, and how many passages there are, as the word '*'. */
const documentCounts = `
  select language, word, count(*)::integer as passages from (${documentWords}) as words group by language, word
  union all
  select language, '*', count(*)::integer from passages where shop_id = $1 and document_id = $2 group by language`;

async function indexPassages(sql: Sql, shop: ShopId, documentId: string): Promise<void> {
  await sql.query(
    `insert into passage_words (shop_id, language, word, impact, passage)
     select $1, language, word, impact, passage from (${documentWords}) as words`,
    [shop, documentId],
  );
  await sql.query(
    `insert into word_counts as known (shop_id, language, word, passages)
     select $1, language, word, passages from (${documentCounts}) as counts
     on conflict (shop_id, language, word) do update set passages = known.passages + excluded.passages`,
    [shop, documentId],
  );
}

async function removePassages(sql: Sql, shop: ShopId, documentId: string): Promise<void> {
  await sql.query(
    `delete from passage_words as posting using (${documentWords}) as gone
     where posting.shop_id = $1 and posting.language = gone.language and posting.word = gone.word
       and posting.impact = gone.impact and posting.passage = gone.passage`,
    [shop, documentId],
  );
  await sql.query(
    `update word_counts as known set passages = known.passages - gone.passages from (${documentCounts}) as gone
     where known.shop_id = $1 and known.language = gone.language and known.word = gone.word`,
    [shop, documentId],
  );
  await sql.query(
    `delete from word_counts as known using (${documentWords}) as gone
     where known.shop_id = $1 and known.language = gone.language and known.word = gone.word and known.passages <= 0`,
    [shop, documentId],
  );
  await sql.query('delete from passages where shop_id = $1 and document_id = $2', [shop, documentId]);
}
