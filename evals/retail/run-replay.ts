import type { ChosenTasks, RetailFolder } from './folder.ts';
import { createProgress } from './progress.ts';
import { replayTask, type TaskReplay } from './replay.ts';

/** What a replay has shown, as `--json` writes it. */
export interface ReplayReport {
  kind: 'replay';
  split: string;
  tasks: number;
  same: number;
  differs: number;
  /** Gold writes, and those of them that the benchmark's own shop turns down as ours does. */
  writes: number;
  refusedWrites: number;
  emptyReads: number;
  ms: number;
  results: TaskReplay[];
}

/** Replays the tasks one after another. */
export async function runReplay({ shop }: RetailFolder, { split, tasks }: ChosenTasks): Promise<ReplayReport> {
  const began = performance.now();
  const progress = createProgress(tasks.length, 'tasks');
  const results: TaskReplay[] = [];
  for (const task of tasks) {
    results.push(await replayTask(shop, task));
    progress.step();
    // Lets the progress be drawn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  progress.end();
  const sum = (count: (result: TaskReplay) => number) => results.reduce((total, each) => total + count(each), 0);
  const same = results.filter((each) => each.same).length;
  return {
    kind: 'replay',
    split,
    tasks: results.length,
    same,
    differs: results.length - same,
    writes: sum(({ writes }) => writes),
    refusedWrites: sum(({ refusedAsExpected }) => refusedAsExpected.length),
    emptyReads: sum(({ emptyReads }) => emptyReads),
    ms: Math.round(performance.now() - began),
    results,
  };
}

function lineOf({ id, same, actions, writes, hash, differences, refused, refusedAsExpected, unknown }: TaskReplay) {
  const head = `task ${id}: ${same ? 'same' : 'DIFFERS'}, ${actions} actions, ${writes} writes, state ${hash.slice(0, 12)}`;
  const expected = new Set(refusedAsExpected.map(({ actionId }) => actionId));
  return [
    head,
    ...refusedAsExpected.map(
      ({ actionId, name, why }) => `    turned down on both sides: ${name} (${actionId}): ${why}`,
    ),
    ...refused
      .filter(({ actionId }) => !expected.has(actionId))
      .map(({ actionId, name, why }) => `    turned down by our tools alone: ${name} (${actionId}): ${why}`),
    ...unknown.map((each) => `    could not be called: ${each}`),
    ...differences.map((each) => `    differs: ${each}`),
  ].join('\n');
}

/** The report as a person reads it. */
export function replayText(report: ReplayReport): string {
  const { split, tasks, same, differs, writes, refusedWrites, emptyReads, ms } = report;
  return [
    ...report.results.map(lineOf),
    '',
    `Replay of gold actions, ${split}: ${same} of ${tasks} tasks end in the expected state, ${differs} differ.`,
    `${writes} writes, ${refusedWrites} of them turned down as the benchmark's own shop does; ${emptyReads} look-ups found nothing; ${ms} ms.`,
    'This shows that our tools, gate and rules let the gold actions through and change the data as they should. The expected',
    'state is worked out by a second implementation in this project, not by the benchmark’s own code; hashes (with --json',
    'in full) are made as the benchmark makes its own, and can be held against it. It says nothing about an agent.',
  ].join('\n');
}
