import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ShopId } from '../shop-id.ts';
import { listDocuments } from '../store/read-documents.ts';
import { removeDocument } from '../store/write-document.ts';
import { ingestFile, type IngestDeps, type IngestedFile } from './ingest-file.ts';
import { fileLimits, formatOf } from './source-file.ts';

/** A folder holds at most this many documents. */
const mostFiles = 5_000;

export interface FolderToIngest {
  shop: ShopId;
  folder: string;
  /** What this folder's documents are together; those of the collection that the folder no longer holds are removed. */
  collection: string;
  signal?: AbortSignal;
}

/** One step of a folder's ingestion: `done` of `total` files are through. */
export interface IngestProgress {
  done: number;
  total: number;
  file: IngestedFile | { source: string; status: 'removed' };
}

/**
 * Makes the shop's collection equal to a folder: new and changed files are stored, unchanged ones left alone, removed
 * ones removed. A file that can't be read is reported, keeps what it had stored before, and doesn't stop the others.
 * Hidden files, links, README.md (which is for people) and formats that we don't read are passed over.
 */
export async function* ingestFolder(deps: IngestDeps, ask: FolderToIngest): AsyncGenerator<IngestProgress> {
  const { shop, folder, collection, signal } = ask;
  const sources = await sourcesIn(folder);
  let done = 0;
  for (const source of sources) {
    signal?.throwIfAborted();
    const file = await ingestFromDisk(deps, ask, source);
    done += 1;
    yield { done, total: sources.length, file };
  }
  const present = new Set(sources);
  const stored = await deps.database.inShop(shop, (sql) => listDocuments(sql, shop, collection));
  for (const { id, source } of stored) {
    if (present.has(source)) continue;
    signal?.throwIfAborted();
    await deps.database.inShop(shop, (sql) => removeDocument(sql, shop, id));
    yield { done, total: sources.length, file: { source, status: 'removed' } };
  }
}

async function ingestFromDisk(deps: IngestDeps, ask: FolderToIngest, source: string): Promise<IngestedFile> {
  const file = path.join(ask.folder, source);
  const { size } = await stat(file);
  if (size > fileLimits.bytes) {
    const message = `The file is larger than ${fileLimits.bytes / 1024 / 1024} MB.`;
    return { source, status: 'failed', reason: 'too_large', message };
  }
  return ingestFile(deps, ask.shop, ask.collection, { source, bytes: await readFile(file) }, ask.signal);
}

/** Paths of the folder's documents, with `/`, in a stable order. */
async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== undefined && entry.name.toLowerCase() !== 'readme.md')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((source) => !source.split('/').some((part) => part.startsWith('.')))
    .sort();
  if (sources.length > mostFiles) throw new RangeError(`${folder} holds more than ${mostFiles} documents`);
  return sources;
}
