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

/**
 * Holds others back who write this shop's knowledge, until the transaction ends: word counts must not race. From its
 * commit on the knowledge has another version, so that nobody goes by what they have kept of it (`readCounts`).
 */
export async function lockKnowledge(sql: Sql, shop: ShopId): Promise<void> {
  await sql.query(
    `insert into knowledge_versions (shop_id) values ($1)
     on conflict (shop_id) do update set version = excluded.version`,
    [shop],
  );
}

/**
 * Stores documents (each source once) in place of those with the same source, with their passages and words; no other
 * document is touched. Passages that stay word for word keep their ids, so that old citations still lead to them. The
 * transaction must hold `lockKnowledge`. Answers in the order of the documents.
 */
export async function writeDocuments(
  sql: Sql,
  shop: ShopId,
  documents: readonly NewDocument[],
): Promise<WrittenDocument[]> {
  const { rows: known } = await sql.query<{ id: string; source: string }>(
    'select id, source from documents where shop_id = $1 and source = any($2)',
    [shop, documents.map(({ source }) => source)],
  );
  const oldIds = new Map(known.map(({ id, source }) => [source, id]));
  const oldPassages = await passageIds(sql, shop, [...oldIds.values()]);
  if (known.length > 0) await removePassages(sql, shop, [...oldIds.values()]);
  const withIds = documents.map((each) => ({ ...each, id: oldIds.get(each.source) ?? `doc_${randomUUID()}` }));
  await upsertDocuments(sql, shop, withIds);
  const numbers = await insertPassages(sql, shop, withIds, oldPassages);
  await indexPassages(
    sql,
    shop,
    withIds.map(({ id }) => id),
  );
  return withIds.map(({ id }) => ({ id, passages: numbers.get(id) ?? [] }));
}

/** Removes a document with all that came of it. False when the shop has none with this id. */
export async function removeDocument(sql: Sql, shop: ShopId, id: string): Promise<boolean> {
  await lockKnowledge(sql, shop);
  await removePassages(sql, shop, [id]);
  const { rowCount } = await sql.query('delete from documents where shop_id = $1 and id = $2', [shop, id]);
  return rowCount > 0;
}

type Identified = NewDocument & { id: string };

async function upsertDocuments(sql: Sql, shop: ShopId, documents: readonly Identified[]): Promise<void> {
  const rows = documents.map(({ passages, contentHash, ...each }) => ({
    ...each,
    content_hash: contentHash,
    passages: passages.length,
  }));
  await sql.query(
    `insert into documents
       (id, shop_id, source, collection, title, language, topic, audience, format, bytes, content_hash, passages)
     select id, $1, source, collection, title, language, topic, audience, format, bytes, content_hash, passages
     from jsonb_to_recordset($2) as d(id text, source text, collection text, title text, language text, topic text,
       audience text, format text, bytes integer, content_hash text, passages integer)
     on conflict (shop_id, source) do update set collection = excluded.collection, title = excluded.title,
       language = excluded.language, topic = excluded.topic, audience = excluded.audience, format = excluded.format,
       bytes = excluded.bytes, content_hash = excluded.content_hash, passages = excluded.passages, updated_at = now()`,
    [shop, JSON.stringify(rows)],
  );
}

/** What a passage says and where, so that it is recognised when its document comes again. */
function contentKey(documentId: string, headings: readonly string[], text: string): string {
  return JSON.stringify([documentId, headings, text]);
}

async function passageIds(sql: Sql, shop: ShopId, documents: readonly string[]): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  if (documents.length === 0) return ids;
  const { rows } = await sql.query<{ id: string; document: string; headings: string[]; text: string }>(
    `select id, document_id as document, headings, text from passages
     where shop_id = $1 and document_id = any($2) order by number`,
    [shop, documents],
  );
  for (const { id, document, headings, text } of rows) {
    const key = contentKey(document, headings, text);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}

async function insertPassages(
  sql: Sql,
  shop: ShopId,
  documents: readonly Identified[],
  oldIds: Map<string, string[]>,
): Promise<Map<string, number[]>> {
  const passages = documents.flatMap((document) =>
    document.passages.map(({ headings, text }, position) => ({
      id: oldIds.get(contentKey(document.id, headings, text))?.shift() ?? `psg_${randomUUID()}`,
      document_id: document.id,
      language: document.language,
      position,
      headings,
      text,
      ...indexWords({ title: document.title, headings, text }),
    })),
  );
  const { rows } = await sql.query<{ number: number; document: string; position: number }>(
    `insert into passages (id, shop_id, document_id, position, language, headings, text, words, impacts)
     select id, $1, document_id, position, language, array(select jsonb_array_elements_text(headings)), text,
       array(select jsonb_array_elements_text(words)), array(select jsonb_array_elements_text(impacts)::smallint)
     from jsonb_to_recordset($2) as p(id text, document_id text, position integer, language text, headings jsonb,
       text text, words jsonb, impacts jsonb)
     returning number, document_id as document, position`,
    [shop, JSON.stringify(passages)],
  );
  const numbers = new Map<string, number[]>();
  for (const { document, number } of rows.sort((a, b) => a.position - b.position)) {
    numbers.set(document, [...(numbers.get(document) ?? []), number]);
  }
  return numbers;
}

/** The documents' words, one row for each passage it stands in. */
const documentWords = `
  select p.language, w.word, w.impact, p.number as passage
  from passages p, unnest(p.words, p.impacts) as w(word, impact)
  where p.shop_id = $1 and p.document_id = any($2)`;

/** How often each of the documents' words stands in their passages; '*' stands in every one. */
const documentCounts = `
  select language, word, count(*)::integer as passages from (${documentWords}) as words group by language, word
  union all
  select language, '*', count(*)::integer from passages
  where shop_id = $1 and document_id = any($2) group by language`;

async function indexPassages(sql: Sql, shop: ShopId, documents: readonly string[]): Promise<void> {
  await sql.query(
    `insert into passage_words (shop_id, language, word, impact, passage)
     select $1, language, word, impact, passage from (${documentWords}) as words`,
    [shop, documents],
  );
  await sql.query(
    `insert into word_counts as known (shop_id, language, word, passages)
     select $1, language, word, passages from (${documentCounts}) as counts
     on conflict (shop_id, language, word) do update set passages = known.passages + excluded.passages`,
    [shop, documents],
  );
}

async function removePassages(sql: Sql, shop: ShopId, documents: readonly string[]): Promise<void> {
  await sql.query(
    `delete from passage_words as posting using (${documentWords}) as gone
     where posting.shop_id = $1 and posting.language = gone.language and posting.word = gone.word
       and posting.impact = gone.impact and posting.passage = gone.passage`,
    [shop, documents],
  );
  await sql.query(
    `update word_counts as known set passages = known.passages - gone.passages from (${documentCounts}) as gone
     where known.shop_id = $1 and known.language = gone.language and known.word = gone.word`,
    [shop, documents],
  );
  await sql.query(
    `delete from word_counts as known using (${documentCounts}) as gone
     where known.shop_id = $1 and known.language = gone.language and known.word = gone.word and known.passages <= 0`,
    [shop, documents],
  );
  await sql.query('delete from passages where shop_id = $1 and document_id = any($2)', [shop, documents]);
}
