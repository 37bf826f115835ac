import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProgress } from '../retail/progress.ts';
import type { RunRecord } from '../records/run-record.ts';
import { runId } from '../records/record-run.ts';
import { reportHtml } from '../report/html.ts';
import { reportJunit } from '../report/junit.ts';
import { definitionsOf, makeReport, readBase, type Report } from '../report/report.ts';
import { reportText } from '../report/text.ts';
import { BadScenarios, ownScenarios, readScenarios } from '../scenarios/read-scenarios.ts';
import { StartupError } from '../../server/startup-error.ts';
import { keepRuns, readKeptSelection } from './kept-runs.ts';
import { BadOption, readOptions, usage, type Selection, type SuiteOptions } from './options.ts';
import { planJobs } from './plan-jobs.ts';
import { runJobs, type WorkerProgram } from './run-jobs.ts';
import { ownThresholds, readThresholds } from './thresholds.ts';

/** Where the table goes, and what goes wrong. */
export interface Output {
  log(text: string): void;
  error(text: string): void;
}

/**
 * Plays scenarios and reports on them. Answers the exit code: 0 when all limits hold; 1 when one is passed, no run
 * counts, or what was asked for can't be done, which is told in a sentence. The processes run `worker`, by default from
 * its source.
 */
export async function runSuite(args: string[], out: Output, worker?: WorkerProgram): Promise<number> {
  try {
    const options = readOptions(args, readKeptSelection);
    if (options !== 'help') return await run(options, out, worker);
    out.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof BadOption || error instanceof BadScenarios || error instanceof StartupError)) throw error;
    out.error(`${error.message}\nnpm run evals -- --help tells what there is.`);
    return 1;
  }
}

async function run(options: SuiteOptions, out: Output, worker?: WorkerProgram): Promise<number> {
  const { selection, concurrency, price } = options;
  const at = new Date();
  const definitions = definitionsOf(selection, price);
  const thresholds = readThresholds(options.thresholds ?? ownThresholds, definitions);
  // Before anything is written: what can't be had is told at once.
  await checkParts(selection);
  const base = options.compare === undefined ? undefined : readBase(options.compare);
  const folder = selection.scenarios === undefined ? ownScenarios : path.resolve(selection.scenarios);
  const scenarios = await readFolder(folder);
  const jobs = planJobs(scenarios, selection);
  const home = options.out ?? path.join('.evals', at.toISOString().slice(0, 19).replaceAll(':', '-'));
  const kept = keepRuns(home, selection, options.resume);

  const runs = new Map<string, RunRecord>(kept.finished(jobs).map((record) => [record.id, record]));
  const left = jobs.filter((job) => !runs.has(runId(job)));
  if (runs.size > 0) out.error(`${runs.size} of ${jobs.length} runs are there already.`);
  const progress = createProgress(left.length, 'runs');
  const onInterrupt = () => {
    progress.end();
    out.error(`\nInterrupted. Finished runs are kept: go on with npm run evals -- --resume ${home}`);
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  try {
    await runJobs(left, {
      ...{ selection, concurrency, worker },
      onRun(record) {
        runs.set(record.id, record);
        kept.add(record);
        progress.step();
      },
    });
  } finally {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
    progress.end();
  }

  const inOrder = jobs.flatMap((job) => runs.get(runId(job)) ?? []);
  const judge = selection.judgeModel === undefined ? undefined : await judgeRuns(inOrder, selection.judgeModel);
  const besides = { ...(price ? { price } : {}), ...(base ? { base } : {}), ...(judge ? { judge } : {}) };
  const report = makeReport({ at, selection, runs: inOrder, thresholds, ...besides });
  write(home, report);
  out.log(reportText(report, { explain: options.explain }));
  out.log(`\n${path.join(home, 'report.html')} shows every run; report.json and junit.xml stand beside it.`);
  const counted = report.figures.find(({ id }) => id === 'passed')?.denominator ?? 0;
  if (counted === 0) out.error('Not one run counts, so nothing is known of the agent.');
  return counted === 0 || report.passedLimits.length > 0 ? 1 : 0;
}

/** Throws BadOption when a model that was asked for isn't configured. */
async function checkParts(selection: Selection): Promise<void> {
  if (selection.model === 'local' && selection.shopper === 'scripted') return;
  const { chooseParts } = await import('./choose-parts.ts');
  await chooseParts(selection);
}

/** Only where it was asked for: its model's package takes a second to load. */
async function judgeRuns(runs: readonly RunRecord[], model: string) {
  const [{ judgeByModel }, { openModel }] = await Promise.all([
    import('../judge/judge-by-model.ts'),
    import('./choose-parts.ts'),
  ]);
  const progress = createProgress(runs.length, 'runs judged');
  const agreement = await judgeByModel(await openModel(model, '--judge'), runs, () => progress.step());
  progress.end();
  return agreement;
}

async function readFolder(folder: string) {
  try {
    return await readScenarios(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new BadOption(`There is no folder ${folder} to read scenarios from.`);
    throw error;
  }
}

function write(home: string, report: Report): void {
  writeFileSync(path.join(home, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(path.join(home, 'junit.xml'), reportJunit(report));
  writeFileSync(path.join(home, 'report.html'), reportHtml(report));
}
