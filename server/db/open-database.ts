import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';

/** Opens the database that the configuration names; what that one doesn't need isn't loaded. Throws a StartupError. */
export async function openDatabase({ database, dataDir }: Config, log: Logger): Promise<Database> {
  if (database.kind === 'embedded') {
    const { createEmbeddedDatabase } = await import('./embedded.ts');
    const onCrash = (error: Error) => log.fatal({ err: error }, 'the embedded database is gone; restart the server');
    return createEmbeddedDatabase(dataDir, { onCrash });
  }
  const { createPostgresDatabase } = await import('./postgres.ts');
  const onIdleError = (error: Error) => log.warn({ reason: error.message }, 'a database connection broke');
  return createPostgresDatabase(database.url, { maxConnections: database.maxConnections, onIdleError });
}
