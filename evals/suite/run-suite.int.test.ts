import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../report/report.ts';
import type { RunRecord } from '../records/run-record.ts';
import { builtProgram } from '../../server/testing-builds.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';

import { runJobs, type WorkerProgram } from './run-jobs.ts';
import { runSuite } from './run-suite.ts';

const good = `
title: A guest asks when shipping is free
language: en
playbook: policy_question
shopper: guest
goal: Know when shipping is free.
opens: when is shipping free?
expect: { handoff: none, actions: [] }
`;
const wrong = good.replace('handoff: none', 'handoff: [risk]').replace('A guest', 'Somebody');

let folder: string;
let scenarios: string;
let worker: WorkerProgram;

beforeAll(async () => {
  worker = { file: await builtProgram('evals/suite/worker.ts'), execArgv: [] };
  folder = mkdtempSync(path.join(tmpdir(), 'evals-suite-'));
  scenarios = mkdtempSync(path.join(folder, 'scenarios-'));
  writeFileSync(path.join(scenarios, 'good.yaml'), good);
  writeFileSync(path.join(scenarios, 'wrong.yaml'), wrong);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function suite(...args: string[]) {
  const logged: string[] = [];
  const errors: string[] = [];
  const code = await runSuite(args, { log: (text) => logged.push(text), error: (text) => errors.push(text) }, worker);
  return { code, logged: logged.join('\n'), errors: errors.join('\n') };
}

const reportIn = (out: string) => reportSchema.parse(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')));

describe('a suite', () => {
  it('plays in processes, reports, blocks by its limits, goes on, and compares', async () => {
    const out = path.join(folder, 'first');
    const chosen = ['--scenarios', scenarios, '--out', out, '--concurrency', '1'];
    const first = await suite(...chosen, '--trials', '2');
    expect(first.code, first.errors).toBe(1);
    expect(first.logged).toContain('FAILED wrong#1');
    expect(first.logged).toMatch(/LIMIT Passed \(passed\) is 50\.0 %: 45\.0 % below its minimum of 95\.0 %/);
    expect(reportIn(out).runs.map(({ id, seed, state }) => [id, seed, state])).toEqual([
      ['good#1', 0, 'passed'],
      ['wrong#1', 0, 'failed'],
      ['good#2', 2, 'passed'],
      ['wrong#2', 2, 'failed'],
    ]);
    expect(readFileSync(path.join(out, 'junit.xml'), 'utf8')).toContain('failures="2"');

    // Killed while it wrote its last line.
    const runs = readFileSync(path.join(out, 'runs.jsonl'), 'utf8').trim().split('\n');
    writeFileSync(path.join(out, 'runs.jsonl'), `${runs.slice(0, 3).join('\n')}\n`);
    appendFileSync(path.join(out, 'runs.jsonl'), runs[3]?.slice(0, 100) ?? '');
    const lenient = path.join(folder, 'lenient.json');
    writeFileSync(lenient, '{ "passed": { "min": 0.5 } }');
    const before = path.join(folder, 'before.json');
    writeFileSync(before, readFileSync(path.join(out, 'report.json')));
    const again = await suite('--resume', out, '--thresholds', lenient, '--compare', before);
    expect(again.errors).toContain('3 of 4 runs are there already.');
    expect(again.code, again.errors).toBe(0);
    expect(reportIn(out).runs).toHaveLength(4);
    expect(reportIn(out).comparison).toMatchObject({ compared: 2, scenarios: [] });
  }, 240_000);

  it('records a run whose process hangs as broken, and goes on', async () => {
    const scenario = (await readScenarios(scenarios)).find(({ id }) => id === 'good');
    if (!scenario) throw new Error('the scenario is not there');
    const records: RunRecord[] = [];
    const selection = { tier: 'full', trials: 1, seed: 0, model: 'local', shopper: 'scripted' } as const;
    const jobs = [1, 2].map((trial) => ({ scenario, trial, seed: trial }));
    await runJobs(jobs, { selection, concurrency: 1, patienceMs: 1, worker, onRun: (record) => records.push(record) });
    expect(records.map(({ id, state, because }) => [id, state, because])).toEqual([
      ['good#1', 'broken', 'its process ended (SIGKILL)'],
      ['good#2', 'broken', 'its process ended (SIGKILL)'],
    ]);
  }, 240_000);

  it.each([
    [['--model', 'configured'], /--model configured needs a model/],
    [['--tier', 'all'], /--tier must be smoke or full, not all/],
    [['--trials', '0'], /--trials must be a whole number from 1 on/],
    [['--only', '('], /no regular expression/],
    [['--only', 'nothing-like-this'], /finds no scenario.*There are \d+/],
    [['--resume', '/nowhere'], /holds no suite to go on with/],
    [['--resume', '/nowhere', '--seed', '2'], /leave out --seed/],
    [['--compare', '/nowhere.json'], /--compare \/nowhere\.json can't be read/],
    [['--thresholds', '/nowhere.json'], /isn't there/],
    [['--scenarios', '/nowhere'], /no folder \/nowhere/],
    [['--price', '1'], /--price must be two numbers/],
    [['--shopper-model', 'm'], /needs --shopper model/],
    [['--colour'], /--colour/],
  ])('refuses %j in a sentence', async (args, said) => {
    // Whatever this machine has configured.
    vi.stubEnv('MODEL', '');
    const { code, errors } = await suite(...args);
    expect(code).toBe(1);
    expect(errors).toMatch(said);
    expect(errors).not.toMatch(/\n\s+at /);
  });
});
