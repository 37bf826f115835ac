import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run of the tests alone, in `node_modules/.cache`, so that what is built into it finds packages. */
    builds: string;
  }
}

const root = path.join(import.meta.dirname, '..');

/** Programs that tests start as processes: as bundles they load in a third of the time. */
const programs = [
  'server/main.ts',
  'server/http/testing-server.ts',
  'server/testing-crash.ts',
  'evals/suite/worker.ts',
] as const;

/** The bundle of one of the programs that tests start, made from the present sources. */
export async function builtProgram(program: (typeof programs)[number]): Promise<string> {
  const entries = programs.flatMap((each) => ['--entry', each]);
  const folder = await built('programs', ['scripts/build-server.ts', ...entries]);
  return path.join(folder, program.replaceAll('/', '-').replace(/ts$/, 'js'));
}

/** The folder of the web pages as shops get them, made from the present sources. */
export function builtPages(): Promise<string> {
  return built('pages', ['scripts/build-web.ts']);
}

/** Builds once for all test files of this run: by whoever needs it first, while others wait. */
async function built(name: string, build: readonly string[]): Promise<string> {
  const folder = path.join(inject('builds'), name);
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!(await take(lock))) {
      await sleep(50);
      continue;
    }
    try {
      // A build puts its folder there whole, as its last step.
      if (!existsSync(folder)) await runBuild([...build, '--out', folder]);
    } finally {
      await rmdir(lock);
    }
  }
  return folder;
}

async function runBuild(args: readonly string[]): Promise<void> {
  // For production, as shops get it: a test runner's own NODE_ENV would make the pages larger.
  const options = { cwd: root, env: { NODE_ENV: 'production' } };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], options);
}

function take(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
}
