import type { RunFacts, RunRecord } from './run-record.ts';

/** Facts of a run in which all went well. */
const goodFacts: RunFacts = {
  ...{ outcome: 'verified', involved: true, contained: true, verified: true },
  ...{ handoff: 'rightly_none', wrongActions: [], ungrounded: [] },
  ...{ turns: 2, toolCalls: 3, turnMs: [100, 300], inputTokens: 0, outputTokens: 0, ms: 500 },
};

/** A record for tests of figures and reports: passed, unless told. */
export function aRecord({
  facts,
  ...told
}: Partial<Omit<RunRecord, 'facts'>> & { facts?: Partial<RunFacts> } = {}): RunRecord {
  const { scenario = 'en/a', trial = 1 } = told;
  return {
    ...{ id: `${scenario}#${trial}`, scenario, trial, seed: 0, scenarioHash: 'h' },
    ...{ title: 'A title', language: 'en', tier: 'full', playbook: 'track_parcel', mood: 'calm', shopper: 'mei' },
    ...{ goal: 'a goal', model: 'local', state: 'passed', verdicts: [], transcript: [] },
    facts: { ...goodFacts, ...facts },
    ...told,
  };
}
