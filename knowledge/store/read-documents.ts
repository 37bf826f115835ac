import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { Sql } from './database.ts';

/** A document as listed, without its text. */
export interface StoredDocument {
  id: string;
  source: string;
  collection: string;
  title: string;
  language: Language;
  topic?: string;
  audience?: string;
  format: string;
  bytes: number;
  contentHash: string;
  passages: number;
  updatedAt: Date;
}

interface DocumentRow extends Omit<StoredDocument, 'topic' | 'audience'> {
  topic: string | null;
  audience: string | null;
}

/** The shop's documents by source; with `collection`, only those. */
export async function listDocuments(sql: Sql, shop: ShopId, collection?: string): Promise<StoredDocument[]> {
  const { rows } = await sql.query<DocumentRow>(
    `select id, source, collection, title, language, topic, audience, format, bytes, passages,
       content_hash as "contentHash", updated_at as "updatedAt"
     from documents where shop_id = $1 and ($2::text is null or collection = $2) order by source`,
    [shop, collection],
  );
  return rows.map(({ topic, audience, ...document }) => ({
    ...document,
    ...(topic !== null && { topic }),
    ...(audience !== null && { audience }),
  }));
}

/** The hash of what is stored for a source; undefined when nothing is. */
export async function findContentHash(sql: Sql, shop: ShopId, source: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ hash: string }>(
    'select content_hash as hash from documents where shop_id = $1 and source = $2',
    [shop, source],
  );
  return rows[0]?.hash;
}

/** A document with its passages, in the order in which they stand there. */
export interface DocumentText extends Pick<StoredDocument, 'id' | 'source' | 'title' | 'language' | 'updatedAt'> {
  passages: { id: string; headings: string[]; text: string }[];
}

/** All that a document says; undefined when the shop has no such document. */
export async function readDocument(sql: Sql, shop: ShopId, id: string): Promise<DocumentText | undefined> {
  const found = await sql.query<Omit<DocumentText, 'passages'>>(
    `select id, source, title, language, updated_at as "updatedAt" from documents where shop_id = $1 and id = $2`,
    [shop, id],
  );
  const [document] = found.rows;
  if (!document) return undefined;
  const { rows } = await sql.query<DocumentText['passages'][number]>(
    'select id, headings, text from passages where shop_id = $1 and document_id = $2 order by position',
    [shop, id],
  );
  return { ...document, passages: rows };
}
