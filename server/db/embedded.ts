import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import type { Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { emptyDirectory } from './empty-directory.ts';
import { startPGliteThread, type PGliteThread } from './pglite-thread.ts';
import { createSharedSession } from './shared-session.ts';
import { beginAsSystem, beginInShop, inOneTrip, inTransaction } from './transaction.ts';

/** Longer than any statement of ours but the build of a large index. */
const patienceMs = 60_000;

interface EmbeddedOptions {
  /** Called when the database's thread dies by itself; every statement fails from then on. */
  onCrash?: (error: Error) => void;
}

/** A database in memory, for tests. */
export interface MemoryDatabase extends Database {
  /** The data directory as a tar, to start others from. */
  dump(): Promise<Uint8Array>;
}

/**
 * Opens PGlite on `directory`, which it makes when missing and holds alone: another process on it is refused with a
 * StartupError. Statements run in a thread of their own; transactions queue up, for there is one session. Committed
 * data survives the death of the process (PGlite doesn't fsync: not that of the machine).
 */
export async function createEmbeddedDatabase(directory: string, options: EmbeddedOptions = {}): Promise<Database> {
  const lock = await lockDirectory(directory).catch((error: unknown) => {
    throw error instanceof StartupError ? error : new StartupError(unusable(directory, error));
  });
  try {
    const dataDir = path.join(directory, 'postgres');
    if (!existsSync(dataDir)) await initialise(dataDir);
    const thread = await startPGliteThread({ dataDir, ...options });
    return await openDatabase(thread, () => lock.release());
  } catch (error) {
    await lock.release();
    throw new StartupError(unusable(directory, error));
  }
}

/**
 * Copies the data directory that the build left, or else makes one, in a thread of its own, whose memory goes with it:
 * hundreds of megabytes. It appears at the end and whole, so that a process killed meanwhile leaves nothing behind that
 * the next one takes for a database.
 */
async function initialise(dataDir: string): Promise<void> {
  const draft = `${dataDir}.new`;
  await rm(draft, { recursive: true, force: true });
  const built = await emptyDirectory();
  if (existsSync(built)) await cp(built, draft, { recursive: true });
  else await (await startPGliteThread({ dataDir: draft })).close();
  await rename(draft, dataDir);
}

/** An empty PGlite in memory, or one that starts from the file of an earlier `dump`. */
export async function createMemoryDatabase(loadFrom?: string): Promise<MemoryDatabase> {
  const thread = await startPGliteThread(loadFrom === undefined ? {} : { loadFrom });
  const database = await openDatabase(thread, () => Promise.resolve());
  return { ...database, dump: () => thread.dump() };
}

async function openDatabase(thread: PGliteThread, afterClose: () => Promise<void>): Promise<Database> {
  const session = new pg.Client({
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    pipeline: true,
    stream: () => thread.connect(),
  });
  session.on('error', () => undefined); // statements report it
  await session.connect();
  await session.query('set search_path = public, bullmq');
  const { pool, connect } = createSharedSession(session, patienceMs);
  let closed: Promise<void> | undefined;
  return {
    kind: 'embedded',
    pool,
    inShop: (shop, work) => inTransaction(connect, beginInShop(shop), work),
    batch: (shop, statements) => inOneTrip(connect, beginInShop(shop), statements),
    asSystem: (work) => inTransaction(connect, beginAsSystem, work),
    close: () => {
      closed ??= (async () => {
        await session.end();
        await thread.close();
        await afterClose();
      })();
      return closed;
    },
  };
}

function unusable(directory: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The data folder ${directory} can't be opened (${why}). Set DATA_DIR to a folder that can be written, or restore a backup of it.`;
}
