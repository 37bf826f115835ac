import { EventEmitter } from 'node:events';
import type pg from 'pg';
import type { SessionClient, SessionPool } from './database.ts';
import { createStatementNames } from './statement-names.ts';
import { transactionClient, type TransactionClient } from './transaction.ts';

type Query = string | { text: string; values?: unknown[]; types?: pg.CustomTypesConfig };

/** A pool over the one session that the embedded database has. */
export interface SharedSession {
  readonly pool: SessionPool;
  /** A client for one transaction: has the turn until it is released, by when the transaction must be over. */
  connect(): Promise<TransactionClient>;
}

/**
 * Lets many clients use one session by turns. A statement outside of a transaction waits for its turn; a client that
 * began a transaction keeps the turn until Postgres says that the transaction is over. Waiting longer than
 * `patienceMs` fails: then a transaction runs far too long, or waits for another one inside itself.
 */
export function createSharedSession(session: pg.Client, patienceMs: number): SharedSession {
  const turns = createTurns(patienceMs);
  const nameOf = createStatementNames();
  const clients = new Set<EventEmitter>();
  session.on('notification', (message) => {
    for (const each of clients) each.emit('notification', message);
  });

  const createClient = () => {
    let endTurn: (() => void) | undefined;
    let last: Promise<unknown> = Promise.resolve();

    const run = async (text: Query, values?: unknown[]) => {
      endTurn ??= await turns.take();
      try {
        return await session.query(text as string, values);
      } finally {
        if (session.getTransactionStatus() === 'I') {
          endTurn();
          endTurn = undefined;
        }
      }
    };
    const query = (text: Query, values?: readonly unknown[]) => {
      const result = last.then(() => run(text, values === undefined ? undefined : [...values]));
      last = result.catch(() => undefined);
      return result;
    };
    const release = () => {
      clients.delete(client);
      void last.then(async () => {
        if (endTurn === undefined) return;
        await session.query('rollback').catch(() => undefined);
        endTurn();
      });
    };
    const client = Object.assign(new EventEmitter(), { query, release });
    clients.add(client);
    return client;
  };

  const pool = Object.assign(new EventEmitter(), {
    options: { keepAlive: true }, // nothing between us and the database can drop silently
    query: async (text: Query, values?: readonly unknown[]) => {
      const client = createClient();
      try {
        return await client.query(text, values);
      } finally {
        client.release();
      }
    },
    connect: () => Promise.resolve(createClient() as unknown as SessionClient),
    end: () => Promise.resolve(),
  });

  return {
    pool: pool,
    connect: async () => {
      const release = await turns.take();
      return transactionClient(session, release, nameOf);
    },
  };
}

/** First come, first served. `take` resolves with the function that ends the turn. */
function createTurns(patienceMs: number) {
  const waiting: (() => void)[] = [];
  let taken = false;
  const end = () => {
    const next = waiting.shift();
    if (next === undefined) taken = false;
    else next();
  };
  return {
    take(): Promise<() => void> {
      if (!taken) {
        taken = true;
        return Promise.resolve(end);
      }
      return new Promise((resolve, reject) => {
        const start = () => {
          clearTimeout(impatience);
          resolve(end);
        };
        const impatience = setTimeout(() => {
          waiting.splice(waiting.indexOf(start), 1);
          reject(new Error(`waited ${patienceMs} ms for the database: a transaction runs too long, or inside another`));
        }, patienceMs);
        waiting.push(start);
      });
    },
  };
}
