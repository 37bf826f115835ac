import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { benchRetail } from './bench-retail.ts';
import { smallShopJson, smallTasks, writeFolder } from './testing/small-shop.ts';

let folder: string;
beforeAll(() => {
  folder = writeFolder(mkdtempSync(path.join(tmpdir(), 'shopmate-retail-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bench(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const out = {
    log: (text: string) => (said.stdout += `${text}\n`),
    error: (text: string) => (said.stderr += `${text}\n`),
  };
  return { status: await benchRetail(args, out), ...said };
}

describe('npm run bench:retail', () => {
  it('replays a folder, writes JSON, and is content when all is the same', async () => {
    const json = path.join(folder, 'out.json');
    const { status, stdout } = await bench('--data', folder, '--replay', '--json', json);
    expect(stdout).toContain('3 of 3 tasks end in the expected state, 0 differ.');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ kind: 'replay', tasks: 3, same: 3, results: [{ id: '0' }, {}, {}] }); // prettier-ignore
  });

  it('fails when a replay differs', async () => {
    const [first] = smallTasks;
    const actions = [{ action_id: '0_0', name: 'no_such_tool', arguments: {} }];
    const odd = { ...first, evaluation_criteria: { actions } };
    const other = writeFolder(path.join(folder, 'odd'), { 'tasks.json': JSON.stringify([odd]) });
    const { status, stdout } = await bench('--data', other, '--replay', '--split', 'test');
    expect(stdout).toContain('task 0: DIFFERS');
    expect(status).toBe(1);
  });

  it('answers bad input in one sentence', async () => {
    const broken = JSON.stringify({ ...smallShopJson, orders: 3 });
    const other = writeFolder(path.join(folder, 'broken'), { 'db.json': broken });
    for (const [args, message] of [
      [['--data', other, '--replay'], /^db\.json in .* is not of tau2-bench's retail shape: orders: /],
      [['--replay'], /^Say where the retail folder is/],
      [['--data', folder], /^Say either --replay or --agent\./],
      [['--data', folder, '--agent'], /^--agent needs a model: set MODEL/],
      [['--data', folder, '--agent', '--trials', 'many'], /^--trials must be a whole number from 1 on\./],
    ] as const) {
      const { status, stderr } = await bench(...args);
      expect(stderr).toMatch(message);
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(1);
    }
    vi.unstubAllEnvs();
  });
});
