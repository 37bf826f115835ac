import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '..');
const out = path.join(root, `node_modules/.cache/shopmate-server-${process.pid}`);

/** Of plain Node, without a TypeScript loader, in a folder of its own: away from a developer's .env. */
function start(program: string, cwd: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', path.join(out, program)], {
    cwd,
    env: { PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All that it said until it ended, or until `found`. */
async function saidBy(child: ChildProcess, found: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (found.test(said)) resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => resolve(said));
  });
}

describe('the built server', () => {
  let folder: string;
  beforeAll(async () => {
    await run(process.execPath, ['--import', 'tsx', 'scripts/build-server.ts', '--out', out], { cwd: root });
    folder = await mkdtemp(path.join(tmpdir(), 'shopmate-built-'));
  });
  afterAll(() => Promise.all([out, folder].map((each) => rm(each, { recursive: true, force: true }))));

  it('starts on an empty data folder, finds all it reads from disk, and answers', { timeout: 60_000 }, async () => {
    const child = start('main.js', folder, { OPENAI_API_KEY: 'sk-none', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    try {
      const address = /http:\/\/\S+/.exec(await saidBy(child, /http:\/\/\S+\n/))?.[0] ?? 'it did not start';
      expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ ready: true });
      expect((await fetch(`${address}/widget.js`)).status).toBe(200);
    } finally {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await exit).toEqual([0, null]);
    }
  });

  it('holds the worker too, which says in one sentence what keeps it from starting', async () => {
    const said = await saidBy(start('worker.js', folder, {}), /never/);
    expect(said).toBe('A worker needs a database that it can share: set DATABASE_URL, as for the server.\n');
  });

  it('knows its sources by their contents, and its source maps lead to them', async () => {
    const files = Object.keys(JSON.parse(await readFile(path.join(out, 'sources.json'), 'utf8')) as object);
    expect(files).toEqual(
      expect.arrayContaining(['server/main.ts', 'server/worker.ts', 'agent/understanding/weights.json']),
    );
    expect(files.filter((file) => !existsSync(path.join(root, file)) || file.includes('node_modules'))).toEqual([]);
    const maps = (await readdir(out)).filter((file) => file.endsWith('.map'));
    const mapped = await Promise.all(
      maps.map(
        async (map) => (JSON.parse(await readFile(path.join(out, map), 'utf8')) as { sources: string[] }).sources,
      ),
    );
    expect(mapped.flat().filter((file) => !existsSync(path.join(out, file)))).toEqual([]);
  });
});
