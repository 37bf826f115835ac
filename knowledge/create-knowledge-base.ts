import type { Embedder } from './embed/embedder.ts';
import { reembed } from './embed/reembed.ts';
import { createBinaryReader } from './ingest/binary-reader.ts';
import { ingestFile, type IngestDeps, type IngestedFile } from './ingest/ingest-file.ts';
import { ingestFolder, type FolderToIngest, type IngestProgress } from './ingest/ingest-folder.ts';
import type { SourceFile } from './ingest/source-file.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { searchPassages } from './retrieve/search-passages.ts';
import { createTopicFindings } from './retrieve/topic-findings.ts';
import type { ShopId } from './shop-id.ts';
import type { ShopDatabase } from './store/database.ts';
import { countEmbedded } from './store/embeddings.ts';
import { listDocuments, readDocument, type DocumentText, type StoredDocument } from './store/read-documents.ts';
import { removeDocument } from './store/write-documents.ts';

/** What a shop's knowledge consists of at present. */
export interface KnowledgeStatus {
  embedder: string;
  documents: number;
  passages: number;
  /** How many passages have a vector of the present embedder; the others are found by words alone until `reembed`. */
  embedded: number;
}

/** The knowledge base with what its keepers need: filling, looking after, emptying. */
export interface ManagedKnowledgeBase extends KnowledgeBase {
  /** Stores one file that somebody handed in, under its `source`, in the collection `uploads`. */
  ingestFile(shop: ShopId, file: SourceFile, signal?: AbortSignal): Promise<IngestedFile>;
  /** Makes a collection equal to a folder; yields once a file. */
  ingestFolder(ask: FolderToIngest): AsyncGenerator<IngestProgress>;
  listDocuments(shop: ShopId): Promise<StoredDocument[]>;
  /** All that a document says; undefined when the shop has no such document. */
  readDocument(shop: ShopId, documentId: string): Promise<DocumentText | undefined>;
  /** False when the shop has no such document. */
  removeDocument(shop: ShopId, documentId: string): Promise<boolean>;
  /** Embeds what has no vector of the present embedder; can be cut off and run again. */
  reembed(shop: ShopId, signal?: AbortSignal): AsyncGenerator<{ done: number; total: number }>;
  status(shop: ShopId): Promise<KnowledgeStatus>;
}

interface KnowledgeBaseDeps {
  database: ShopDatabase;
  embedder: Embedder;
  /** Told of each failure of the embedder; nothing else fails by it. */
  onEmbedderError?: (error: unknown) => void;
}

export function createKnowledgeBase(options: KnowledgeBaseDeps): ManagedKnowledgeBase {
  const deps: IngestDeps = { onEmbedderError: () => undefined, binaryReader: createBinaryReader(), ...options };
  const { database, embedder } = deps;
  const topicFindings = createTopicFindings();
  return {
    search: (query) => searchPassages({ ...deps, topicFindings }, query),
    ingestFile: (shop, file, signal) => ingestFile(deps, shop, 'uploads', file, signal),
    ingestFolder: (ask) => ingestFolder(deps, ask),
    listDocuments: (shop) => database.inShop(shop, (sql) => listDocuments(sql, shop)),
    readDocument: (shop, documentId) => database.inShop(shop, (sql) => readDocument(sql, shop, documentId)),
    removeDocument: (shop, documentId) => database.inShop(shop, (sql) => removeDocument(sql, shop, documentId)),
    reembed: (shop, signal) => reembed(deps, shop, signal),
    status: (shop) =>
      database.inShop(shop, async (sql) => ({
        embedder: embedder.id,
        documents: (await listDocuments(sql, shop)).length,
        ...(await countEmbedded(sql, shop, embedder.id)),
      })),
  };
}
