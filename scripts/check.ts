import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { checkEnvExample } from './checks/env-example.ts';
import { checkFolderReadmes } from './checks/folder-readmes.ts';
import { checkFrozenMigrations } from './checks/frozen-migrations.ts';
import { checkTestedTools } from './checks/tested-tools.ts';

/**
 * All checks but the tests, as before a commit and in CI; `npm run check -- types lint` runs those alone. Lists what
 * passed and what failed, with all that the failed ones said.
 */
interface Check {
  name: string;
  /** Resolves with what is wrong; empty: nothing. */
  run(): Promise<string>;
}

process.chdir(path.resolve(import.meta.dirname, '..'));
const floors = ['agent', 'knowledge', 'tools', 'server', 'evals', 'scripts'];

// The slowest first.
const checks: Check[] = [
  {
    name: 'lint',
    run: command('eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']),
  },
  { name: 'types', run: command('tsc', ['-p', '.']) },
  { name: 'types of the web pages', run: command('tsc', ['-p', 'server/web', '--noEmit']) },
  { name: 'types of their tests', run: command('tsc', ['-p', 'server/web/testing', '--noEmit']) },
  { name: 'format', run: command('prettier', ['--check', '--log-level', 'warn', '--cache', '.']) },
  {
    name: 'floors',
    run: command('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...floors]),
  },
  { name: 'nothing unused', run: command('knip', ['--no-progress']) },
  {
    name: 'weight of the web pages',
    run: program('scripts/build-web.ts', ['--out', 'node_modules/.cache/shopmate-web']),
  },
  { name: '.env.example', run: house(checkEnvExample) },
  { name: 'tools and rules are tested', run: house(checkTestedTools) },
  { name: 'migrations are frozen', run: house(checkFrozenMigrations) },
  { name: 'folders have a README', run: house(checkFolderReadmes) },
];

const wanted = process.argv.slice(2);
const queue = checks.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)));
const failures: string[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const failure of failures) console.log(`\n${failure}`);
console.log(failures.length === 0 ? '\nAll checks passed.' : `\n${failures.length} of the checks failed.`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const began = performance.now();
    const said = await check.run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${said === '' ? 'ok    ' : 'FAILED'}  ${check.name} (${seconds} s)`);
    if (said !== '') failures.push(`--- ${check.name}\n${said}`);
  }
}

/** A check of the house's own: it says in one line each what is wrong and what to do. */
function house(check: () => Promise<string[]>): () => Promise<string> {
  return async () => (await check()).join('\n');
}

/** A program of the installed packages that fails by its exit code. */
function command(name: string, args: readonly string[]): () => Promise<string> {
  return () => run(path.join('node_modules/.bin', name), args);
}

function program(file: string, args: readonly string[]): () => Promise<string> {
  return () => run(process.execPath, ['--import', 'tsx', file, ...args]);
}

function run(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0 ? '' : said.trim() || `ended with ${code ?? 'a signal'}`);
    });
  });
}
