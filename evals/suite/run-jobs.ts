import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { recordFault, type Job } from '../records/record-run.ts';
import type { RunRecord } from '../records/run-record.ts';
import { BadOption, type Selection } from './options.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** From its source. */
const ownWorker: WorkerProgram = {
  file: path.join(import.meta.dirname, 'worker.ts'),
  execArgv: ['--import', import.meta.resolve('tsx')],
};

/** What a worker process runs: `worker.ts`, or a bundle of it. */
export interface WorkerProgram {
  file: string;
  execArgv: readonly string[];
}

interface RunJobsOptions {
  selection: Selection;
  concurrency: number;
  /** Hears each run as it ends. */
  onRun: (record: RunRecord) => void;
  /** A run that takes longer is given up, with its process. */
  patienceMs?: number;
  /** By default from its source. */
  worker?: WorkerProgram | undefined;
}

/**
 * Plays jobs in worker processes with a stage each, in order, as many at once as told. A worker that dies or hangs costs
 * the one run that it was at, which is recorded as broken. Throws BadOption when no stage can be opened.
 */
export async function runJobs(jobs: readonly Job[], options: RunJobsOptions): Promise<void> {
  const queue = jobs.values();
  const hands = Math.min(options.concurrency, jobs.length);
  const children = new Set<ChildProcess>();
  let over = false;
  const hand = async () => {
    let worker: Worker | undefined;
    for (const job of queue) {
      worker ??= await openWorker(options.worker ?? ownWorker, options.selection, children);
      const record = await worker.play(job, options.patienceMs ?? 15 * 60_000);
      if (over) return;
      options.onRun(record);
      if (!worker.isAlive()) worker = undefined;
    }
  };
  try {
    await Promise.all(Array.from({ length: hands }, hand));
  } finally {
    over = true;
    for (const child of children) child.kill('SIGKILL');
  }
}

interface Worker {
  play(job: Job, patienceMs: number): Promise<RunRecord>;
  isAlive(): boolean;
}

async function openWorker(
  { file, execArgv }: WorkerProgram,
  selection: Selection,
  children: Set<ChildProcess>,
): Promise<Worker> {
  const child = fork(file, { execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const complaints = hearErrors(child);
  const opened = await answerOf(child, { kind: 'open', selection });
  if (opened.kind === 'unusable') throw new BadOption(opened.because);
  if (opened.kind !== 'ready') throw new BadOption(`No stage could be opened: ${complaints() || opened.kind}.`);
  return {
    async play(job, patienceMs) {
      const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      const answer = await answerOf(child, { kind: 'play', job });
      clearTimeout(late);
      if (answer.kind === 'played') return answer.record;
      const why = complaints().slice(-500);
      return recordFault(
        job,
        'broken',
        `its process ended (${answer.kind === 'gone' ? answer.how : answer.kind})${why === '' ? '' : `: ${why}`}`,
      );
    },
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
  };
}

type Answer = FromWorker | { kind: 'gone'; how: string };

function answerOf(child: ChildProcess, message: ToWorker): Promise<Answer> {
  return new Promise((resolve) => {
    const done = (answer: Answer) => {
      child.off('message', onMessage).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (answer: FromWorker) => done(answer);
    const onExit = (code: number | null, signal: string | null) =>
      done({ kind: 'gone', how: signal ?? `code ${code ?? '?'}` });
    child.on('message', onMessage).on('exit', onExit);
    if (!child.connected) done({ kind: 'gone', how: 'it was gone before' });
    else child.send(message);
  });
}

/** The last of what a worker wrote to stderr. */
function hearErrors(child: ChildProcess): () => string {
  let heard = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    heard = `${heard}${text}`.slice(-4_000);
  });
  return () => heard.trim();
}
