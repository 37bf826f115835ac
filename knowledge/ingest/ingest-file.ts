import { createHash } from 'node:crypto';
import type { Embedder } from '../embed/embedder.ts';
import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase } from '../store/database.ts';
import { embeddedText, indexWhenLarge, saveEmbeddings } from '../store/embeddings.ts';
import { findContentHash } from '../store/read-documents.ts';
import { lockKnowledge, writeDocument } from '../store/write-document.ts';
import { analysisVersion } from '../words/analyse.ts';
import { chunkDocument } from './chunk-document.ts';
import { readDocument } from './read-document.ts';
import { fileLimits, UnreadableFile, type SourceFile, type UnreadableReason } from './source-file.ts';

/** Raise when the same file is read or cut otherwise than before: then it is ingested again though it didn't change. */
const readingVersion = 1;

export interface IngestDeps {
  database: ShopDatabase;
  embedder: Embedder;
  /** Told when the embedder fails; the passages are then found by words, until `reembed` has caught up. */
  onEmbedderError(error: unknown): void;
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
  const contentHash = hashOf(file, collection);
  const known = await deps.database.inShop(shop, (sql) => findContentHash(sql, shop, source));
  if (known === contentHash) return { source, status: 'unchanged' };
  try {
    const document = await readDocument(file);
    const passages = chunkDocument(document.markdown, document.language);
    if (passages.length === 0) throw new UnreadableFile('empty', 'There is no text in the file.');
    if (passages.length > fileLimits.passages) {
      throw new UnreadableFile('too_large', `The file makes more than ${fileLimits.passages} passages.`);
    }
    const { title } = document;
    const vectors = await embedPassages(deps, title, passages, signal);
    const { markdown: _, ...properties } = document;
    const bytes = file.bytes.length;
    const written = await deps.database.inShop(shop, async (sql) => {
      await lockKnowledge(sql, shop);
      const stored = await writeDocument(sql, shop, {
        ...properties,
        source,
        collection,
        bytes,
        contentHash,
        passages,
      });
      if (vectors) await saveEmbeddings(sql, shop, spaceOf(deps.embedder), stored.passages, vectors);
      return stored;
    });
    if (vectors) await deps.database.inShop(shop, (sql) => indexWhenLarge(sql, shop, spaceOf(deps.embedder)));
    return { source, status: 'stored', documentId: written.id, title, passages: passages.length, embedded: !!vectors };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { source, status: 'failed', reason: error.reason, message: error.message };
  }
}

function spaceOf({ id, dimensions }: Embedder) {
  return { embedder: id, dimensions };
}

/** Of everything that decides what is stored, so that equal hashes mean nothing to do. */
function hashOf({ bytes, title, language }: SourceFile, collection: string): string {
  return createHash('sha256')
    .update(JSON.stringify([readingVersion, analysisVersion, collection, title, language]))
    .update(bytes)
    .digest('hex');
}

async function embedPassages(
  { embedder, onEmbedderError }: IngestDeps,
  title: string,
  passages: readonly { headings: string[]; text: string }[],
  signal?: AbortSignal,
): Promise<readonly Float32Array[] | undefined> {
  try {
    return await embedder.embed(
      passages.map((passage) => embeddedText({ title, ...passage })),
      signal,
    );
  } catch (error) {
    signal?.throwIfAborted();
    onEmbedderError(error);
    return undefined;
  }
}
