import type { AgentReport, Trial } from './run-benchmark.ts';

function lineOf({ task, trial, ending, problem, turns, decisions, grade }: Trial): string {
  const verdict = grade ? (grade.reward === 1 ? 'passed' : 'FAILED') : 'did not run';
  const failed = grade?.parts.filter(({ met }) => !met).map(({ part, why }) => `${part}: ${why ?? 'no'}`) ?? [];
  const done = decisions.filter(({ decision }) => decision === 'done').map(({ tool }) => tool);
  const denied = decisions.filter(({ decision }) => decision === 'deny').map(({ tool, why }) => `${tool} by ${why}`);
  return [
    `task ${task}, trial ${trial + 1}: ${verdict}, ${ending}${problem === undefined ? '' : ` (${problem})`}, ${turns} turns; done: ${done.join(', ') || 'nothing'}`,
    ...(denied.length > 0 ? [`    denied: ${denied.join(', ')}`] : []),
    ...failed.map((each) => `    ${each}`),
  ].join('\n');
}

/** The report as a person reads it. */
export function agentText(report: AgentReport): string {
  const { split, model, userModel, tasks, trials, passHats, counted, infrastructure, judged, results } = report;
  const figures = passHats.map((value, at) => `pass^${at + 1} ${(100 * value).toFixed(1)} %`);
  const [first] = passHats;
  return [
    ...results.map(lineOf),
    '',
    `Agent, ${split}: ${model} in our turn loop, users by ${userModel}; ${tasks} tasks, ${trials} trials each.`,
    first === undefined ? 'No trial ran, so there is no figure.' : figures.join(', '),
    `pass^k is the benchmark's own: the mean over tasks of C(successes, k) / C(trials, k). ${counted} conversations count; ${infrastructure}`,
    `did not run for want of a model and are left out, as the benchmark does; ${judged} have a part that ${userModel} judged. Not a`,
    'replay. Unlike in the benchmark, changes are confirmed on a card, our rules hold, and users follow our own prompt.',
  ].join('\n');
}
