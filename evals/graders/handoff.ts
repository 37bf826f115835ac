import type { Run } from '../run.ts';
import type { Grader } from './grader.ts';

/** How the handing over of a run stands against what the scenario says; `undefined` where it says nothing. */
export type HandoffJudgement = 'appropriate' | 'wrong_reason' | 'unnecessary' | 'missed' | 'rightly_none';

/** Judges whether the conversation went to a person where it should, and only there. */
export function judgeHandoff({ scenario, outcome }: Pick<Run, 'scenario' | 'outcome'>): HandoffJudgement | undefined {
  const { handoff: expected } = scenario.expect;
  if (expected === undefined) return undefined;
  const reasons = outcome.handoffs.map(({ reason }) => reason);
  if (expected === 'none') return reasons.length === 0 ? 'rightly_none' : 'unnecessary';
  if (reasons.length === 0) return 'missed';
  return reasons.some((reason) => expected.includes(reason)) ? 'appropriate' : 'wrong_reason';
}

export const handoffGrader: Grader = {
  id: 'handoff',
  asks: 'Did it go to a person where it should, for the right reason, and only there?',
  grade(run) {
    const judgement = judgeHandoff(run);
    if (judgement === undefined) return { pass: undefined };
    const pass = judgement === 'appropriate' || judgement === 'rightly_none';
    const { handoffs } = run.outcome;
    const reasons = handoffs.map(({ reason }) => reason).join(', ') || 'none';
    return {
      pass,
      ...(pass ? {} : { because: `${judgement}: handed over for ${reasons}` }),
      seqs: handoffs.map(({ seq }) => seq),
    };
  },
};
