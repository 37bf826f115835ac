import type { Grader } from './grader.ts';

export const outcomeGrader: Grader = {
  id: 'outcome',
  asks: 'Did the conversation come to the end that it should, by the classifier that counts in production?',
  grade({ scenario, outcome }) {
    const { outcome: expected } = scenario.expect;
    if (expected === undefined) return { pass: undefined };
    const pass = outcome.kind === expected || (expected === 'contained' && outcome.verified);
    const open = outcome.matters.filter(({ because }) => because !== undefined);
    const why = open.map(({ intent, because }) => `${intent}: ${because}`).join('; ');
    return {
      pass,
      ...(pass ? {} : { because: `it is ${outcome.kind}, not ${expected}${why === '' ? '' : ` (${why})`}` }),
      seqs: outcome.matters.map(({ seq }) => seq),
    };
  },
};
