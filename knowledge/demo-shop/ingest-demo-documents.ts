import { fileURLToPath } from 'node:url';
import type { ManagedKnowledgeBase } from '../create-knowledge-base.ts';
import type { ShopId } from '../shop-id.ts';

/** Where the demo shop's documents lie: `en/` and `zh/`. */
export const demoDocumentsFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Makes the demo shop's documents the shop's collection `demo`; after the first time that costs a few milliseconds.
 * Throws when one of our own documents can't be read.
 */
export async function ingestDemoDocuments(
  knowledgeBase: Pick<ManagedKnowledgeBase, 'ingestFolder'>,
  shop: ShopId,
): Promise<void> {
  for await (const { file } of knowledgeBase.ingestFolder({ shop, folder: demoDocumentsFolder, collection: 'demo' })) {
    if (file.status === 'failed') throw new Error(`${file.source}: ${file.message}`);
  }
}
