import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase } from './database.ts';
import { saveEmbeddings, tendIndexes, type EmbeddingSpace } from './embeddings.ts';
import { lockKnowledge, writeDocuments } from './write-documents.ts';

/** A passage whose vector is there already. */
export interface LoadedPassage {
  headings: readonly string[];
  text: string;
  vector: Float32Array;
}

/** One document of a bulk load. */
export interface LoadedDocument {
  source: string;
  title: string;
  language: Language;
  passages: readonly LoadedPassage[];
}

/**
 * Loads many passages with their vectors, as an import from another system or a benchmark does: one transaction a
 * document (best 500 to 1,000 passages each), the vector index at the end, when it is built fastest.
 */
export async function loadPassages(
  database: ShopDatabase,
  shop: ShopId,
  space: EmbeddingSpace,
  collection: string,
  documents: Iterable<LoadedDocument> | AsyncIterable<LoadedDocument>,
): Promise<void> {
  for await (const { source, title, language, passages } of documents) {
    const row = { source, title, language, collection, format: 'markdown', bytes: 0, contentHash: 'loaded' };
    await database.inShop(shop, async (sql) => {
      await lockKnowledge(sql, shop);
      const [written] = await writeDocuments(sql, shop, [{ ...row, passages }]);
      const vectors = passages.map(({ vector }) => vector);
      await saveEmbeddings(sql, shop, space, written?.passages ?? [], vectors);
    });
  }
  await database.inShop(shop, (sql) => tendIndexes(sql, shop, space, 'large'));
}
