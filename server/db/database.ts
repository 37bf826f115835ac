import type { ShopDatabase, Sql } from '../../knowledge/store/database.ts';

/** A `NOTIFY` that reached a listening client. */
export interface Notification {
  channel: string;
  payload?: string;
}

/** One checked-out client of a `SessionPool`; the part of `pg.PoolClient` that BullMQ and `LISTEN` need. */
export interface SessionClient {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the row type that pg and BullMQ give here
  query<Row = any>(text: string, params?: readonly unknown[]): Promise<{ rows: Row[]; rowCount?: number | null }>;
  on(event: 'notification', listener: (message: Notification) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  removeListener(event: 'notification', listener: (message: Notification) => void): this;
  removeAllListeners(event?: string): this;
  /** Gives the client back; with `true` its session is not used again. */
  release(destroy?: boolean): void;
}

/**
 * The part of `pg.Pool` that BullMQ's Postgres backend and a bus on `LISTEN`/`NOTIFY` need, with pg's own parsing of
 * values. Runs as the owner with `search_path = public, bullmq`. On the embedded database all clients share one
 * session: a transaction of one client holds back the statements of the others until it ends.
 */
export interface SessionPool {
  readonly options: { readonly keepAlive: boolean };
  query: SessionClient['query'];
  connect(): Promise<SessionClient>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: SessionClient) => void): this;
  removeAllListeners(event?: string): this;
}

/** The server's database: Postgres, or PGlite embedded in this process. Both behave the same. */
export interface Database extends ShopDatabase {
  readonly kind: 'embedded' | 'postgres';
  /**
   * Runs `work` in one transaction as the owner, across all shops: migrations, claiming turns, sweeping. Never for a
   * shopper's request.
   */
  asSystem<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Sessions for queue and notifications. Connects when first used. */
  readonly pool: SessionPool;
  /** Ends after running statements are done; statements after it fail. */
  close(): Promise<void>;
}
