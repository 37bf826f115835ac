import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '..');

/** A house as small as can be: two programs, built from the sources that lie there. */
let house: string;
const sources = {
  'server/main.ts': `import { greeting } from './greeting.ts';\nconst who: string = 'server';\nconsole.log(greeting, who);`,
  'server/worker.ts': `console.log('from the sources: worker' satisfies string);`,
  'server/greeting.ts': `export const greeting: string = 'from the sources:';`,
};

beforeEach(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'shopmate-start-'));
  await mkdir(path.join(house, 'server'));
  await mkdir(path.join(house, 'dist/server'), { recursive: true });
  await cp(path.join(root, 'server/start.js'), path.join(house, 'server/start.js'));
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  await write('package.json', '{ "type": "module" }');
  for (const [file, text] of Object.entries(sources)) await write(file, text);
  await write('dist/server/main.js', `console.log('as built: server');`);
  await write('dist/server/worker.js', `console.log('as built: worker');`);
  const hashes = Object.entries(sources).map(([file, text]) => [file, createHash('sha256').update(text).digest('hex')]);
  await write('dist/server/sources.json', JSON.stringify(Object.fromEntries(hashes)));
});

afterEach(() => rm(house, { recursive: true, force: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(path.join(house, file), text);
}

async function start(...args: string[]): Promise<string[]> {
  const { stdout } = await run(process.execPath, [path.join(house, 'server/start.js'), ...args]);
  return stdout.trim().split('\n');
}

describe('npm start', () => {
  it('runs what was built, while that is what the sources say', async () => {
    expect(await start()).toEqual(['as built: server']);
    expect(await start('worker')).toEqual(['as built: worker']);
  });

  it('goes by what files hold, not by when they were written', async () => {
    const tomorrow = Date.now() / 1000 + 86_400;
    await utimes(path.join(house, 'server/greeting.ts'), tomorrow, tomorrow);
    expect(await start()).toEqual(['as built: server']);
  });

  it('never runs stale code: it says so and starts from the sources', async () => {
    await write('server/greeting.ts', `export const greeting: string = 'from the newer sources:';`);
    expect(await start()).toEqual([
      'The code has changed since the server was built: starting from its sources, which takes longer. To build it: npm run build',
      'from the newer sources: server',
    ]);
    expect((await start('worker')).at(-1)).toBe('from the sources: worker');
  });

  it('starts from the sources when one that the build knew is gone', async () => {
    await write('server/main.ts', `console.log('without a greeting' as string);`);
    await rm(path.join(house, 'server/greeting.ts'));
    expect((await start()).at(-1)).toBe('without a greeting');
  });

  it('starts from the sources where nothing was built', async () => {
    await rm(path.join(house, 'dist'), { recursive: true });
    expect(await start()).toEqual([
      'The server is not built: starting from its sources, which takes longer. To build it: npm run build',
      'from the sources: server',
    ]);
  });
});
