import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase } from '../store/database.ts';
import { saveEmbeddings, spaceOf, tendIndexes } from '../store/embeddings.ts';
import { findContentHash } from '../store/read-documents.ts';
import { lockKnowledge, writeDocuments } from '../store/write-documents.ts';
import { contentHashOf, prepareDocument, type PrepareDeps, type PreparedFile } from './prepare-document.ts';
import type { SourceFile, UnreadableReason } from './source-file.ts';

export interface IngestDeps extends PrepareDeps {
  database: ShopDatabase;
}

/** What became of one file. */
export type IngestedFile =
  | { source: string; status: 'stored'; documentId: string; title: string; passages: number; embedded: boolean }
  | { source: string; status: 'unchanged' }
  | { source: string; status: 'failed'; reason: UnreadableReason; message: string };

/**
 * Makes a file's passages those of the shop, in place of the passages that the same source had before; an unchanged
 * file is left alone. A file that can't be read changes nothing and says why. Rejects only when the database fails.
 */
export async function ingestFile(
  deps: IngestDeps,
  shop: ShopId,
  collection: string,
  file: SourceFile,
  signal?: AbortSignal,
): Promise<IngestedFile> {
  const { source } = file;
  const known = await deps.database.inShop(shop, (sql) => findContentHash(sql, shop, source));
  if (known === contentHashOf(file, collection)) return { source, status: 'unchanged' };
  const [stored] = await storePrepared(deps, shop, [await prepareDocument(deps, file, collection, signal)]);
  await deps.database.inShop(shop, (sql) => tendIndexes(sql, shop, spaceOf(deps.embedder), 'small'));
  if (!stored) throw new Error('one file in, one result out');
  return stored;
}

/** Stores prepared files in one transaction, and says of each what became of it, in their order. */
export async function storePrepared(
  { database, embedder }: IngestDeps,
  shop: ShopId,
  files: readonly PreparedFile[],
): Promise<IngestedFile[]> {
  const prepared = files.filter((file) => file.status === 'prepared');
  const results = new Map<string, IngestedFile>();
  if (prepared.length > 0) {
    await database.inShop(shop, async (sql) => {
      await lockKnowledge(sql, shop);
      const documents = prepared.map(({ document }) => document);
      const written = await writeDocuments(sql, shop, documents);
      const passages: number[] = [];
      const vectors: Float32Array[] = [];
      for (const [at, { source, document, vectors: own }] of prepared.entries()) {
        const { id = '', passages: numbers = [] } = written[at] ?? {};
        if (own) {
          passages.push(...numbers);
          vectors.push(...own);
        }
        results.set(source, {
          source,
          status: 'stored',
          documentId: id,
          title: document.title,
          passages: numbers.length,
          embedded: own !== undefined,
        });
      }
      if (passages.length > 0) await saveEmbeddings(sql, shop, spaceOf(embedder), passages, vectors);
    });
  }
  return files.flatMap((file) => (file.status === 'failed' ? file : (results.get(file.source) ?? [])));
}
