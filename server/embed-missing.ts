import type { Logger } from 'pino';
import type { ManagedKnowledgeBase } from '../knowledge/create-knowledge-base.ts';
import { shopId } from '../knowledge/shop-id.ts';
import type { Database } from './db/database.ts';

interface EmbedMissingDeps {
  database: Pick<Database, 'asSystem'>;
  knowledge: Pick<ManagedKnowledgeBase, 'reembed'>;
  log: Logger;
  signal: AbortSignal;
}

/**
 * Embeds what has no vector of the present embedder, in all shops, beside the server's other work: after the embedder was
 * changed, or was away while documents came. Passages are found by their words meanwhile. Doesn't throw.
 */
export async function embedMissing({ database, knowledge, log, signal }: EmbedMissingDeps): Promise<void> {
  try {
    const { rows } = await database.asSystem((sql) => sql.query<{ id: string }>('select id from shops order by id'));
    for (const { id } of rows) {
      let embedded = 0;
      for await (const { done } of knowledge.reembed(shopId(id), signal)) embedded = done;
      if (embedded > 0) log.info({ shop: id, passages: embedded }, 'passages were embedded anew');
    }
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, 'passages could not be embedded; the next start tries again');
  }
}
