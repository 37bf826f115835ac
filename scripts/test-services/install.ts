import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildPgvector, hasPgvector } from './pgvector.ts';
import { MissingPart, mustRun, step, tryRun } from './run-command.ts';

/** Where the programs are that the services run from. */
export interface Programs {
  /** Folder of `postgres` and `initdb`. */
  postgresBin: string;
  redisServer: string;
  chromium: string;
}

interface Part {
  /** As told to a person. */
  name: string;
  /** Debian 12's packages of it. */
  packages: string[];
  present(): Promise<boolean>;
}

const parts: Part[] = [
  {
    name: 'PostgreSQL 15 or newer',
    packages: ['postgresql-15'],
    present: async () => (await findPostgres()) !== undefined,
  },
  {
    name: 'Redis (redis-server)',
    packages: ['redis-server'],
    present: async () => (await which('redis-server')) !== undefined,
  },
  { name: 'Chromium', packages: ['chromium'], present: async () => (await findChromium()) !== undefined },
  { name: 'a Chinese font (fonts-noto-cjk)', packages: ['fonts-noto-cjk', 'fontconfig'], present: hasChineseFont },
];

/**
 * Makes sure that PostgreSQL with pgvector, Redis, Chromium and a Chinese font are on this machine. As root on Debian it
 * installs what is missing; elsewhere a MissingPart names it.
 */
export async function ensureInstalled(): Promise<Programs> {
  const missing: Part[] = [];
  for (const part of parts) if (!(await part.present())) missing.push(part);
  if (missing.length > 0) await install(missing);

  const postgresBin = await findPostgres();
  if (postgresBin === undefined) throw new MissingPart(`The tests need PostgreSQL 15, and it isn't installed.`);
  const pgConfig = path.join(postgresBin, 'pg_config');
  if (!(await hasPgvector(pgConfig))) {
    await mayInstall('pgvector 0.8 or newer');
    await buildPgvector(pgConfig, aptInstall);
  }
  return {
    postgresBin,
    redisServer: (await which('redis-server')) ?? 'redis-server',
    chromium: (await findChromium()) ?? 'chromium',
  };
}

async function install(missing: readonly Part[]): Promise<void> {
  const names = missing.map(({ name }) => name).join(', ');
  await mayInstall(names);
  try {
    await step(`Installing ${names}`, async () => {
      await mustRun('apt-get', ['-q', 'update']);
      await aptInstall(missing.flatMap(({ packages }) => packages));
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MissingPart(`The tests need ${names}, which can't be installed here: ${why}`);
  }
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  await mustRun('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, 'install', ...packages]);
}

/** We install on Debian and as root alone: nothing else was tried. */
async function mayInstall(names: string): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && (await which('apt-get')) !== undefined) return;
  const how = isRoot ? 'this system has no apt-get' : 'only root may do that';
  throw new MissingPart(`The tests need ${names}. Install it, or run them as root on Debian 12 (${how}).`);
}

/** The newest PostgreSQL from 15 on that has a server, as Debian lays them out, or the one of the path. */
async function findPostgres(): Promise<string | undefined> {
  const root = '/usr/lib/postgresql';
  const versions = (await readdir(root).catch(() => [])).map(Number).filter((version) => version >= 15);
  const folders = versions.sort((a, b) => b - a).map((version) => path.join(root, String(version), 'bin'));
  const withServer: string[] = [];
  for (const folder of folders) if (await isThere(path.join(folder, 'postgres'))) withServer.push(folder);
  for (const folder of withServer) if (await hasPgvector(path.join(folder, 'pg_config'))) return folder;
  if (withServer.length > 0) return withServer.at(-1);
  const onPath = (await tryRun('pg_config', ['--bindir']))?.trim();
  return onPath !== undefined && (await isThere(path.join(onPath, 'postgres'))) ? onPath : undefined;
}

async function findChromium(): Promise<string | undefined> {
  return (await which('chromium')) ?? (await which('chromium-browser')) ?? (await which('google-chrome'));
}

async function hasChineseFont(): Promise<boolean> {
  return ((await tryRun('fc-list', [':lang=zh-cn', 'family'])) ?? '').trim() !== '';
}

async function which(program: string): Promise<string | undefined> {
  const found = (await tryRun('sh', ['-c', `command -v ${program}`]))?.trim();
  return found === '' ? undefined : found;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
