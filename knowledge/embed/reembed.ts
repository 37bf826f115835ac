import type { ShopId } from '../shop-id.ts';
import type { ShopDatabase } from '../store/database.ts';
import {
  countEmbedded,
  embeddedText,
  findUnembedded,
  saveEmbeddings,
  spaceOf,
  tendIndexes,
} from '../store/embeddings.ts';
import { lockKnowledge } from '../store/write-documents.ts';
import type { Embedder } from './embedder.ts';

const batchSize = 128;

/**
 * Gives every passage of the shop a vector of this embedder: after a change of embedder, or for passages stored while
 * it was down. Each batch is committed by itself, so that a run that was cut off goes on where it stopped; meanwhile
 * searches compare what is there and find the rest by words. Yields after each batch; rejects when the embedder does.
 */
export async function* reembed(
  { database, embedder }: { database: ShopDatabase; embedder: Embedder },
  shop: ShopId,
  signal?: AbortSignal,
): AsyncGenerator<{ done: number; total: number }> {
  const space = spaceOf(embedder);
  const { passages: total, embedded } = await database.inShop(shop, (sql) => countEmbedded(sql, shop, embedder.id));
  let done = embedded;
  let after = 0;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await database.inShop(shop, (sql) => findUnembedded(sql, shop, embedder.id, after, batchSize));
    const last = batch.at(-1);
    if (!last) break;
    const vectors = await embedder.embed(batch.map(embeddedText), signal);
    const numbers = batch.map(({ number }) => number);
    await database.inShop(shop, async (sql) => {
      await lockKnowledge(sql, shop);
      await saveEmbeddings(sql, shop, space, numbers, vectors);
    });
    after = last.number;
    done += batch.length;
    yield { done, total: Math.max(total, done) };
  }
  await database.inShop(shop, (sql) => tendIndexes(sql, shop, space, 'large'));
}
