/** One task's trials. */
export interface TaskTrials {
  trials: number;
  successes: number;
}

/**
 * The chance that all of `k` trials of a task, drawn from those that were run, succeed: C(successes, k) / C(trials, k)
 * (tau-bench, arXiv 2406.12045).
 */
export function passHatK({ trials, successes }: TaskTrials, k: number): number {
  let share = 1;
  for (let drawn = 0; drawn < k; drawn += 1) share *= Math.max(0, successes - drawn) / (trials - drawn);
  return share;
}

/**
 * pass^1 to pass^k, each the mean over tasks; k goes as far as the task with the fewest trials. Tasks without a single
 * trial that ran don't count: the benchmark leaves out what its infrastructure broke.
 */
export function passHats(tasks: readonly TaskTrials[]): number[] {
  const ran = tasks.filter(({ trials }) => trials > 0);
  const most = ran.length === 0 ? 0 : Math.min(...ran.map(({ trials }) => trials));
  return Array.from({ length: most }, (_, at) => {
    const sum = ran.reduce((total, each) => total + passHatK(each, at + 1), 0);
    return sum / ran.length;
  });
}
