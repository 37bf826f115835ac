import { createHash } from 'node:crypto';
import type { Embedder } from '../embed/embedder.ts';
import { embeddedText } from '../store/embeddings.ts';
import type { NewDocument } from '../store/write-documents.ts';
import { analysisVersion } from '../words/analyse.ts';
import type { BinaryReader } from './binary-reader.ts';
import { chunkDocument } from './chunk-document.ts';
import { readDocument } from './read-document.ts';
import { fileLimits, UnreadableFile, type SourceFile, type UnreadableReason } from './source-file.ts';

/** Raise when the same file is read or cut otherwise than before: then it is ingested again though it didn't change. */
const readingVersion = 1;

export interface PrepareDeps {
  embedder: Embedder;
  binaryReader: BinaryReader;
  /** Told when the embedder fails; the passages are then found by words, until `reembed` has caught up. */
  onEmbedderError(error: unknown): void;
}

export type PreparedFile =
  | { status: 'prepared'; source: string; document: NewDocument; vectors?: readonly Float32Array[] }
  | { status: 'failed'; source: string; reason: UnreadableReason; message: string };

/** Of everything that decides what is stored, so that equal hashes mean nothing to do. */
export function contentHashOf({ bytes, title, language }: SourceFile, collection: string): string {
  return createHash('sha256')
    .update(JSON.stringify([readingVersion, analysisVersion, collection, title, language]))
    .update(bytes)
    .digest('hex');
}

/** Reads, cuts and embeds a file, all that needs no database. Says why when it can't be read; rejects only on abort. */
export async function prepareDocument(
  deps: PrepareDeps,
  file: SourceFile,
  collection: string,
  signal?: AbortSignal,
): Promise<PreparedFile> {
  const { source } = file;
  try {
    const { markdown, ...properties } = await readDocument(file, deps.binaryReader);
    const passages = chunkDocument(markdown, properties.language);
    if (passages.length === 0) throw new UnreadableFile('empty', 'There is no text in the file.');
    if (passages.length > fileLimits.passages) {
      throw new UnreadableFile('too_large', `The file makes more than ${fileLimits.passages} passages.`);
    }
    const texts = passages.map((passage) => embeddedText({ title: properties.title, ...passage }));
    const vectors = await embedTexts(deps, texts, signal);
    const contentHash = contentHashOf(file, collection);
    const document = { ...properties, source, collection, bytes: file.bytes.length, contentHash, passages };
    return { status: 'prepared', source, document, ...(vectors && { vectors }) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { status: 'failed', source, reason: error.reason, message: error.message };
  }
}

async function embedTexts(
  { embedder, onEmbedderError }: PrepareDeps,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Float32Array[] | undefined> {
  try {
    return await embedder.embed(texts, signal);
  } catch (error) {
    signal?.throwIfAborted();
    onEmbedderError(error);
    return undefined;
  }
}
