import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import type { Database, SessionPool } from './database.ts';
import { createStatementNames } from './statement-names.ts';
import { beginAsSystem, beginInShop, inOneTrip, inTransaction, transactionClient } from './transaction.ts';

interface PostgresOptions {
  /** Connections for transactions (default 10). The queue's and listening sessions come on top. */
  maxConnections?: number;
  /** How long to wait for a connection before it counts as an outage (default 5,000). */
  connectTimeoutMs?: number;
  /** Told of idle connections that broke; they are replaced by themselves. */
  onIdleError?: (error: Error) => void;
}

const oldestVersion = 150_000;

/**
 * Connects to Postgres and makes sure that it can serve us: reachable, version 15 or newer, pgvector installed.
 * Otherwise a StartupError says what to do.
 */
export async function createPostgresDatabase(url: string, options: PostgresOptions = {}): Promise<Database> {
  const { maxConnections = 10, connectTimeoutMs = 5_000, onIdleError = () => undefined } = options;
  const poolConfig = { connectionString: url, connectionTimeoutMillis: connectTimeoutMs, keepAlive: true };
  const transactions = new pg.Pool({ ...poolConfig, max: maxConnections, pipeline: true });
  survive(transactions, onIdleError);
  try {
    await examine(transactions);
  } catch (error) {
    await transactions.end();
    throw error;
  }

  let sessions: pg.Pool | undefined;
  const openSessions = () => {
    sessions = new pg.Pool({
      ...poolConfig,
      max: 20,
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- pg waits for it; its types don't say so
      onConnect: async (client) => {
        await client.query('set search_path = public, bullmq');
      },
    });
    survive(sessions, onIdleError);
    return sessions;
  };
  let closed: Promise<void> | undefined;
  const nameOf = createStatementNames();
  const connect = async () => {
    const client = await transactions.connect();
    return transactionClient(client, (destroy) => client.release(destroy), nameOf);
  };
  return {
    kind: 'postgres',
    get pool() {
      return (sessions ?? openSessions()) as unknown as SessionPool;
    },
    inShop: (shop, work) => inTransaction(connect, beginInShop(shop), work),
    batch: (shop, statements) => inOneTrip(connect, beginInShop(shop), statements),
    asSystem: (work) => inTransaction(connect, beginAsSystem, work),
    close: () => {
      closed ??= Promise.all([transactions.end(), sessions?.end()]).then(() => undefined);
      return closed;
    },
  };
}

/**
 * A connection that breaks says so as an event, and one that nobody hears would end the process: on the pool while the
 * connection is idle, on the client while it is in use, where the next statement fails too and reports it.
 */
function survive(pool: pg.Pool, onIdleError: (error: Error) => void): void {
  pool.on('error', onIdleError);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
}

interface Server {
  version: number;
  version_text: string;
  has_vector: boolean;
}

async function examine(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<Server>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as version_text,
         exists (select from pg_available_extensions where name = 'vector') as has_vector`,
    )
    .catch((error: unknown) => {
      throw new StartupError(unreachable(error));
    });
  const server = rows[0];
  if (server === undefined) throw new StartupError(unreachable(new Error('it gave no answer')));
  if (server.version < oldestVersion) {
    throw new StartupError(`DATABASE_URL is PostgreSQL ${server.version_text}; Shopmate needs 15 or newer.`);
  }
  if (!server.has_vector) {
    throw new StartupError(
      `The PostgreSQL at DATABASE_URL has no pgvector: install it there (on Debian and Ubuntu the package ` +
        `postgresql-${Math.floor(server.version / 10_000)}-pgvector, elsewhere see the pgvector README), then start again.`,
    );
  }
}

/** Says what Postgres or the network said; neither repeats the URL's password. */
function unreachable(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  const why = message === '' ? (code ?? 'no answer') : message;
  return `PostgreSQL at DATABASE_URL can't be used (${why}). Check that it runs and that the address, user and password are right.`;
}
