import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, runId, type Job } from '../records/record-run.ts';
import { runRecordSchema, type RunRecord } from '../records/run-record.ts';
import { BadOption, selectionSchema, type Selection } from './options.ts';

const runsFile = 'runs.jsonl';
const selectionFile = 'suite.json';

/** Finished runs on disk, a JSON line each, kept as they come: whatever ends the suite, they aren't lost. */
export interface KeptRuns {
  /** Of the jobs, those with a run that is kept; of the same scenario, word for word, and the same seed. */
  finished(jobs: readonly Job[]): RunRecord[];
  add(record: RunRecord): void;
}

/** Begins a folder for a suite's runs, or goes on in it. Throws BadOption. */
export function keepRuns(folder: string, selection: Selection, resume: boolean): KeptRuns {
  const file = path.join(folder, runsFile);
  if (!resume && existsSync(file)) {
    throw new BadOption(`${folder} already holds runs: go on with --resume ${folder}, or name another folder.`);
  }
  const kept = resume ? readRuns(file) : [];
  onDisk(folder, () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, selectionFile), `${JSON.stringify(selection, null, 2)}\n`);
    // Whole lines alone: the last one may have been cut off.
    writeFileSync(`${file}.new`, kept.map(asLine).join(''));
    renameSync(`${file}.new`, file);
  });
  return {
    finished(jobs) {
      const byId = new Map(kept.filter(({ state }) => state !== 'infrastructure').map((run) => [run.id, run]));
      return jobs.flatMap((job) => {
        const run = byId.get(runId(job));
        return run && run.seed === job.seed && run.scenarioHash === hashOf(job.scenario) ? [run] : [];
      });
    },
    add: (record) => onDisk(folder, () => appendFileSync(file, asLine(record))),
  };
}

/** What an interrupted suite was to play. Throws BadOption. */
export function readKeptSelection(folder: string): Selection {
  const file = path.join(folder, selectionFile);
  if (!existsSync(file))
    throw new BadOption(`${folder} holds no suite to go on with: there is no ${selectionFile} in it.`);
  const read = selectionSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!read.success) throw new BadOption(`${file} isn't what a suite writes there: start a new one.`);
  return read.data;
}

function readRuns(file: string): RunRecord[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const read = runRecordSchema.safeParse(parseJson(line));
      return read.success ? [read.data] : [];
    });
}

const asLine = (record: RunRecord) => `${JSON.stringify(record)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function onDisk(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new BadOption(`${folder} can't be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}
