import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ShopId } from '../shop-id.ts';
import { spaceOf, tendIndexes } from '../store/embeddings.ts';
import { listDocuments } from '../store/read-documents.ts';
import { removeDocument } from '../store/write-documents.ts';
import { storePrepared, type IngestDeps, type IngestedFile } from './ingest-file.ts';
import { contentHashOf, prepareDocument, type PreparedFile } from './prepare-document.ts';
import { fileLimits, formatOf } from './source-file.ts';

/** A folder holds at most this many documents. */
const mostFiles = 5_000;
/** So many files are read at once and stored in one transaction. */
const batchSize = 20;

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
  const stored = await deps.database.inShop(shop, (sql) => listDocuments(sql, shop));
  const hashes = new Map(stored.map(({ source, contentHash }) => [source, contentHash]));
  let done = 0;
  let stale = false; // something was stored or removed
  const progress = (file: IngestProgress['file']) => ({ done, total: sources.length, file });

  const quick = batchesOf(sources.filter((source) => !isSlow(source)));
  const batches = [...quick, ...batchesOf(sources.filter(isSlow))];
  const started: (Promise<FolderFile[]> | undefined)[] = [];
  const prepare = (at: number) => {
    const files = (started[at] ??= prepareBatch(deps, ask, batches[at] ?? [], hashes));
    files.catch(() => undefined); // whoever awaits it hears of it; nobody does when an earlier batch fails
    return files;
  };
  void prepare(quick.length); // a thread of its own reads the slow ones, meanwhile
  for (const [at] of batches.entries()) {
    const files = await prepare(at);
    started[at] = undefined;
    signal?.throwIfAborted();
    void prepare(at + 1); // while these are stored
    const changed = await storePrepared(
      deps,
      shop,
      files.filter((file) => file.status !== 'unchanged'),
    );
    stale ||= changed.some(({ status }) => status === 'stored');
    const results = new Map(changed.map((file) => [file.source, file]));
    for (const { source } of files) {
      done += 1;
      yield progress(results.get(source) ?? { source, status: 'unchanged' });
    }
  }
  const present = new Set(sources);
  for (const { id, source } of stored.filter((each) => each.collection === collection && !present.has(each.source))) {
    signal?.throwIfAborted();
    await deps.database.inShop(shop, (sql) => removeDocument(sql, shop, id));
    stale = true;
    yield progress({ source, status: 'removed' });
  }
  if (stale) await deps.database.inShop(shop, (sql) => tendIndexes(sql, shop, spaceOf(deps.embedder), 'large'));
}

type FolderFile = PreparedFile | { status: 'unchanged'; source: string };

function prepareBatch(
  deps: IngestDeps,
  { folder, collection, signal }: FolderToIngest,
  sources: readonly string[],
  hashes: ReadonlyMap<string, string>,
): Promise<FolderFile[]> {
  return Promise.all(
    sources.map(async (source): Promise<FolderFile> => {
      const file = path.join(folder, source);
      if ((await stat(file)).size > fileLimits.bytes) {
        const message = `The file is larger than ${fileLimits.bytes / 1024 / 1024} MB.`;
        return { status: 'failed', source, reason: 'too_large', message };
      }
      const bytes = await readFile(file);
      if (hashes.get(source) === contentHashOf({ source, bytes }, collection)) return { status: 'unchanged', source };
      return prepareDocument(deps, { source, bytes }, collection, signal);
    }),
  );
}

/** Formats whose parsers take long to load. */
function isSlow(source: string): boolean {
  const format = formatOf(source);
  return format === 'pdf' || format === 'docx' || format === 'csv';
}

function batchesOf(sources: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(sources.length / batchSize) }, (_, at) =>
    sources.slice(at * batchSize, (at + 1) * batchSize),
  );
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
