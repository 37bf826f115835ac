import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { TestServices } from '../../server/db/testing.ts';
import { ensureInstalled, type Programs } from './install.ts';
import { lastLines, mustRun, step } from './run-command.ts';

export interface RunningServices {
  services: TestServices;
  /** Stops them and removes their data. */
  stop(): Promise<void>;
}

/** A user that isn't root: PostgreSQL refuses to run as root. Absent when we aren't root ourselves. */
interface User {
  uid: number;
  gid: number;
}

/**
 * Starts PostgreSQL with pgvector and Redis for tests and benchmarks, on free ports of the loopback, with fresh data in
 * the system's temporary folder, installing what is missing. They stop with `stop`, and also when this process dies.
 * Data isn't flushed to disk unless `durable`, which is what a benchmark of production wants.
 */
export async function startServices({ durable = false } = {}): Promise<RunningServices> {
  const programs = await ensureInstalled();
  const user = await serviceUser();
  // Not in the checkout: the service's user may not be allowed to enter the folders above it.
  const folder = await mkdtemp(path.join(tmpdir(), 'shopmate-services-'));
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const running: Service[] = [];
  const stop = async () => {
    await Promise.all(running.map((service) => service.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [postgresUrl, redisUrl] = await step('Starting PostgreSQL and Redis', () =>
      Promise.all([
        startPostgres({ programs, user, folder, durable, running }),
        startRedis({ programs, user, folder, durable, running }),
      ]),
    );
    return { services: { postgresUrl, redisUrl, chromiumPath: programs.chromium }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Start {
  programs: Programs;
  user: User | undefined;
  folder: string;
  durable: boolean;
  running: Service[];
}

async function startPostgres({ programs, user, folder, durable, running }: Start): Promise<string> {
  const data = path.join(folder, 'postgres');
  const port = await freePort();
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  await mustRun(...asUser(user, path.join(programs.postgresBin, 'initdb'), initdb), folder);
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 300,
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = startService(user, path.join(programs.postgresBin, 'postgres'), ['-D', data, ...options], folder);
  running.push(server);
  await server.ready(() => prepareCluster((database) => `postgres://postgres@127.0.0.1:${port}/${database}`));
  return `postgres://shopmate@127.0.0.1:${port}/shopmate`;
}

/** Shopmate's user is no superuser, as in production: row-level security binds it, and it can't install pgvector. */
async function prepareCluster(url: (database: string) => string): Promise<void> {
  const admin = new pg.Client({ connectionString: url('template1') });
  await admin.connect();
  try {
    await admin.query('create extension if not exists vector'); // so every new database has it
    await admin.query('create role shopmate login createdb createrole');
  } finally {
    await admin.end();
  }
  const other = new pg.Client({ connectionString: url('postgres') });
  await other.connect();
  await other.query('create database shopmate owner shopmate').finally(() => other.end());
}

async function startRedis({ programs, user, folder, durable, running }: Start): Promise<string> {
  const port = await freePort();
  const persistence = durable ? ['--appendonly', 'yes'] : ['--save', '', '--appendonly', 'no'];
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, ...persistence];
  const server = startService(user, programs.redisServer, options, folder);
  running.push(server);
  const url = `redis://127.0.0.1:${port}`;
  await server.ready(async () => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    await client.connect();
    await client.ping();
    client.disconnect();
  });
  return url;
}

interface Service {
  /** Waits until `probe` goes well. */
  ready(probe: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

function startService(user: User | undefined, program: string, args: readonly string[], folder: string): Service {
  // The kernel ends it with us, even if we are killed.
  const [command, all] = asUser(user, program, args, ['--pdeathsig', 'INT']);
  const child: ChildProcess = spawn(command, all, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  return {
    async ready(probe) {
      for (let tries = 0; tries < 300; tries++) {
        if (hasEnded()) break;
        try {
          await probe();
          return;
        } catch {
          await sleep(100);
        }
      }
      throw new Error(`${path.basename(program)} didn't start: ${lastLines(said)}`);
    },
    async stop() {
      if (hasEnded()) return;
      child.kill('SIGINT');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** `setpriv` is part of every Debian; elsewhere (no root then) the program is run as it is. */
function asUser(
  user: User | undefined,
  program: string,
  args: readonly string[],
  options: readonly string[] = [],
): [command: string, args: string[]] {
  if (process.platform !== 'linux') return [program, [...args]];
  const ids = user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  if (ids.length + options.length === 0) return [program, [...args]];
  return ['setpriv', [...ids, ...options, '--', program, ...args]];
}

async function serviceUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string) =>
    Number(await mustRun('id', [flag, 'postgres']).catch(() => mustRun('id', [flag, 'nobody'])));
  return { uid: await id('-u'), gid: await id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
