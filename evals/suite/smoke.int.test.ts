import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeReport } from '../report/report.ts';
import { reportText } from '../report/text.ts';
import type { RunRecord } from '../records/run-record.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import { createScriptedShopper } from '../shoppers/scripted-shopper.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import type { Selection } from './options.ts';
import { planJobs } from './plan-jobs.ts';
import { playJob } from './play-job.ts';
import { ownThresholds, readThresholds } from './thresholds.ts';
import { figureDefinitions } from '../figures/definitions.ts';

const selection: Selection = { tier: 'smoke', trials: 1, seed: 0, model: 'local', shopper: 'scripted' };
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

it('the smoke tier is within all limits', async () => {
  const runs: RunRecord[] = [];
  for (const job of planJobs(await readScenarios(), selection)) {
    runs.push(await playJob(stage, job, createScriptedShopper));
  }
  const thresholds = readThresholds(ownThresholds, figureDefinitions());
  const report = makeReport({ at: new Date(), selection, runs, thresholds });
  expect(report.passedLimits, reportText(report)).toEqual([]);
  expect(report.figures.find(({ id }) => id === 'passed')?.denominator).toBe(runs.length);
}, 600_000);
