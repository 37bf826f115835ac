import { afterAll, beforeAll } from 'vitest';
import { createKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { ingestDemoDocuments } from '../../../knowledge/demo-shop/ingest-demo-documents.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';

/** The demo shop's documents in an embedded database of the test file's own, for its dialogues; ready when its tests run. */
export function useDemoKnowledge(): KnowledgeBase {
  let test: TestDatabase;
  let base: KnowledgeBase;
  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    const created = createKnowledgeBase({ database: test.database, embedder: createLocalEmbedder() });
    await ingestDemoDocuments(created, shopId('demo'));
    base = created;
  });
  afterAll(() => test.close());
  // the dialogue's shop has another name than that of the database
  return { search: (query) => base.search({ ...query, shop: shopId('demo') }) };
}
