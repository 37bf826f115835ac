import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { MissingPart, mustRun, step } from './run-command.ts';

/** Whether the PostgreSQL of this `pg_config` has pgvector 0.8 or newer, which has iterative index scans. */
export async function hasPgvector(pgConfig: string): Promise<boolean> {
  try {
    const share = (await mustRun(pgConfig, ['--sharedir'])).trim();
    const control = await readFile(path.join(share, 'extension', 'vector.control'), 'utf8');
    const [, major = '0', minor = '0'] = /default_version\s*=\s*'(\d+)\.(\d+)/.exec(control) ?? [];
    return Number(major) > 0 || Number(minor) >= 8;
  } catch {
    return false;
  }
}

/**
 * Builds and installs pgvector from Debian 13's source package (Debian 12 has none new enough), as root. The sources
 * file, lists and downloads are private to this build: the machine's own apt set-up stays as it is.
 */
export async function buildPgvector(
  pgConfig: string,
  aptInstall: (packages: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shopmate-pgvector-'));
  try {
    await step('Building pgvector for the test database', async () => {
      await mustRun('apt-get', ['-q', 'update']);
      const version = (await mustRun(pgConfig, ['--version'])).replace(/\D*(\d+).*/s, '$1');
      await aptInstall([`postgresql-server-dev-${version}`, 'make', 'gcc', 'libc6-dev', 'xz-utils', 'ca-certificates']);
      const source = await downloadSource(folder);
      const make = (...targets: string[]) =>
        mustRun(
          'make',
          [`-j${cpus().length}`, 'OPTFLAGS=', 'with_llvm=no', `PG_CONFIG=${pgConfig}`, ...targets],
          source,
        );
      await make();
      await make('install');
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MissingPart(`The tests need pgvector, which can't be built here: ${why}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Downloads and unpacks the source package; apt checks its signature. Returns the folder of the source. */
async function downloadSource(folder: string): Promise<string> {
  const { mirror, keyring } = await readDebianSources();
  const lists = path.join(folder, 'lists');
  const cache = path.join(folder, 'cache');
  const download = path.join(folder, 'download');
  const source = path.join(folder, 'source');
  for (const each of [lists, cache, download, source]) await mkdir(each, { recursive: true });
  const sourcesFile = path.join(folder, 'trixie.list');
  await writeFile(sourcesFile, `deb-src [signed-by=${keyring}] ${mirror} trixie main\n`);
  const options = [
    `Dir::Etc::SourceList=${sourcesFile}`,
    'Dir::Etc::SourceParts=-',
    `Dir::State::lists=${lists}`,
    `Dir::Cache=${cache}`,
    'APT::Sandbox::User=root', // the folder is ours alone
  ].flatMap((option) => ['-o', option]);
  await mustRun('apt-get', ['-q', ...options, 'update'], download);
  await mustRun('apt-get', ['-q', ...options, 'source', '--download-only', 'pgvector'], download);
  const archive = (await readdir(download)).find((name) => name.includes('.orig.tar'));
  if (archive === undefined) throw new Error('the source package holds no source');
  await mustRun('tar', ['-xf', path.join(download, archive), '-C', source, '--strip-components=1']);
  return source;
}

/** The mirror that this machine's own apt uses for Debian, and the keyring that it trusts. */
async function readDebianSources(): Promise<{ mirror: string; keyring: string }> {
  const folder = '/etc/apt/sources.list.d';
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(list|sources)$/.test(name));
  const files = ['/etc/apt/sources.list', ...names.map((name) => path.join(folder, name))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const mirrors = texts
    .join('\n')
    .split('\n')
    .filter((line) => /^(deb|URIs:)\s/.test(line))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => /^https?:\/\/.*\/debian\/?$/.test(word));
  const mirror = mirrors[0];
  if (mirror === undefined) throw new Error('the sources of apt name no Debian mirror');
  return { mirror, keyring: '/usr/share/keyrings/debian-archive-keyring.gpg' };
}
