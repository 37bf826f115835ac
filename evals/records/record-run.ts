import { createHash } from 'node:crypto';
import { judgeHandoff } from '../graders/handoff.ts';
import { gradeRun } from '../graders/graders.ts';
import { ungroundedOf } from '../graders/grounding.ts';
import { wrongDeeds } from '../graders/end-state.ts';
import type { Run } from '../run.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import type { RunFacts, RunRecord, RunState } from './run-record.ts';
import { transcriptLines } from './transcript-lines.ts';

/** Which trial of which scenario. */
export interface Job {
  scenario: NamedScenario;
  trial: number;
  seed: number;
}

/** A played run with its grades, as it is kept. */
export function recordRun(run: Run): RunRecord {
  const { passed, verdicts } = gradeRun(run);
  const state: RunState = run.outOfRole === undefined ? (passed ? 'passed' : 'failed') : 'out_of_role';
  const failed = verdicts.filter(({ pass }) => pass === false);
  const because = run.outOfRole ?? failed.map(({ grader, because: why }) => `${grader}: ${why ?? 'no'}`).join(' | ');
  return {
    ...headOf(run),
    ...(run.model === 'none' ? {} : { model: run.model }),
    state,
    ...(because === '' ? {} : { because }),
    facts: factsOf(run),
    verdicts: verdicts.map(({ grader, pass, because: why, seqs, score }) => ({
      grader,
      ...(pass === undefined ? {} : { pass }),
      ...(why === undefined ? {} : { because: why }),
      ...(seqs === undefined ? {} : { seqs: [...seqs] }),
      ...(score === undefined ? {} : { score }),
    })),
    transcript: transcriptLines(run.log),
  };
}

/** A run that didn't come to its end. */
export function recordFault(job: Job, state: 'broken' | 'infrastructure', because: string): RunRecord {
  return { ...headOf(job), state, because, verdicts: [], transcript: [] };
}

/** Names a trial: `en/cancel-order/too-late#1`. */
export const runId = ({ scenario, trial }: Pick<Job, 'scenario' | 'trial'>): string => `${scenario.id}#${trial}`;

/** Changes when anything in a scenario's file does. */
export function hashOf(scenario: NamedScenario): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 16);
}

function headOf(job: Job) {
  const { id: scenario, title, language, tier, playbook, mood, shopper, goal } = job.scenario;
  const head = { id: runId(job), scenario, title, language, tier, playbook, mood, shopper, goal };
  return { ...head, scenarioHash: hashOf(job.scenario), trial: job.trial, seed: job.seed };
}

function factsOf(run: Run): RunFacts {
  const { outcome, turns, usage, ms } = run;
  const handoff = judgeHandoff(run);
  const handedOver = outcome.handoffs[0]?.reason;
  const wrong = wrongDeeds(run);
  return {
    outcome: outcome.kind,
    involved: outcome.involved,
    contained: outcome.contained,
    verified: outcome.verified,
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(handoff === undefined ? {} : { handoff }),
    ...(wrong === undefined
      ? {}
      : { wrongActions: wrong.map(({ kind, orderNumber }) => [kind, orderNumber].join(' ').trim()) }),
    ungrounded: ungroundedOf(run).map(({ kind, words }) => `${kind} “${words}”`),
    turns: turns.length,
    toolCalls: turns.reduce((sum, { tools }) => sum + tools.length, 0),
    turnMs: turns.flatMap(({ timing }) => (timing ? [Math.round(timing.queuedMs + timing.totalMs)] : [])),
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    ms: Math.round(ms),
  };
}
