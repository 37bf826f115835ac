import { rules } from '../../tools/policy/rules.ts';
import type { Grader } from './grader.ts';

const known = new Set<string>(rules.map(({ id }) => id));

export const rulesGrader: Grader = {
  id: 'rules',
  asks: 'Did the rules decide that were to decide, and did nothing get done that a rule refused?',
  grade({ scenario, actions }) {
    const expected = (scenario.expect.actions ?? []).flatMap(({ kind, rule }) => (rule ? [{ kind, rule }] : []));
    const unknown = expected.filter(({ rule }) => !known.has(rule));
    if (unknown.length > 0) return { pass: false, because: `there is no rule ${unknown[0]?.rule}` };
    if (expected.length === 0) return { pass: undefined };
    const absent = expected.filter(
      ({ kind, rule }) => !actions.some((action) => action.kind === kind && action.ruleId === rule),
    );
    const others = actions.flatMap(({ kind, ruleId }) => (ruleId === undefined ? [] : [`${kind}: ${ruleId}`]));
    if (absent.length === 0) return { pass: true };
    const said = absent.map(({ kind, rule }) => `${rule} didn’t decide ${kind}`).join('; ');
    return { pass: false, because: `${said} (decided: ${others.join(', ') || 'nothing'})` };
  },
};
