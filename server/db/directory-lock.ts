import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, utimes, writeFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';

/** Who holds a directory. */
interface Holder {
  pid: number;
  host: string;
  /** Boot and start tick of the process, so that a reused pid isn't taken for the holder. Absent where not known. */
  started?: string | undefined;
  /** Tells two locks of one process apart. */
  token: string;
}

export interface DirectoryLock {
  release(): Promise<void>;
}

const heartbeatMs = 1_000;
/** A holder on another host (a container that shares the folder) is dead when its lock stays still this long. */
const silenceMs = 5 * heartbeatMs;

/**
 * Takes a directory for this process alone, by a lock file in it. The lock of a dead process is taken over, also after
 * kill -9, also when its pid was given to another process since. A live one is refused with a StartupError.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, 'lock');
  const token = randomUUID();
  const own = `${file}.${token}`;
  const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid), token };
  await writeFile(own, JSON.stringify(me));
  try {
    await claim(file, own, directory);
  } finally {
    await rm(own, { force: true });
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, heartbeatMs);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      if ((await readHolder(file))?.token === token) await rm(file, { force: true });
    },
  };
}

/** `link` makes the lock appear at once and whole, or fails when there is one. */
async function claim(file: string, own: string, directory: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      await link(own, file);
      if (attempt === 0) return;
      // Another one may have judged the same dead lock and be moving ours aside just now: it puts it back.
      await sleep(100);
      const [mine, held] = await Promise.all([readHolder(own), readHolder(file)]);
      if (mine?.token === held?.token) return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await clearDeadLock(file, own, directory);
    }
  }
  throw new StartupError(`The data folder ${directory} is being opened by several processes at once. Start one.`);
}

async function clearDeadLock(file: string, own: string, directory: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder !== undefined && (await isAlive(holder, file))) {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
    throw new StartupError(
      `The data folder ${directory} is in use by process ${holder.pid}${where}. ` +
        `Stop that one first, or give this one another folder in DATA_DIR.`,
    );
  }
  const aside = `${own}.old`;
  try {
    await rename(file, aside);
  } catch {
    return; // somebody else cleared it
  }
  const moved = await readHolder(aside);
  if (moved?.token !== holder?.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder, file: string): Promise<boolean> {
  if (holder.host !== hostname()) return beats(file);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.started === undefined || holder.started === (await startOf(holder.pid));
}

async function beats(file: string): Promise<boolean> {
  const mtime = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const before = await mtime();
  for (let waited = 0; waited < silenceMs; waited += 250) {
    await sleep(250);
    if ((await mtime()) !== before) return true;
  }
  return false;
}

/** Boot id and the process's start tick (field 22 of /proc/<pid>/stat; names may hold spaces, so count from the last parenthesis). */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const [boot, line] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()}/${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}
