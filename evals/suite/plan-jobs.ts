import type { NamedScenario } from '../scenarios/scenario.ts';
import type { Job } from '../records/record-run.ts';
import { BadOption, readPattern, type Selection } from './options.ts';

/** The trials of a suite, smoke scenarios first, so that what is basically broken shows at once. Throws BadOption. */
export function planJobs(scenarios: readonly NamedScenario[], selection: Selection): Job[] {
  const { tier, only, trials, seed } = selection;
  const inTier = scenarios.filter((scenario) => tier === 'full' || scenario.tier === 'smoke');
  const pattern = only === undefined ? undefined : readPattern(only);
  const chosen = inTier.filter(({ id, title }) => !pattern || pattern.test(id) || pattern.test(title));
  if (chosen.length === 0) {
    const known = inTier.slice(0, 5).map(({ id }) => id);
    const among = `There are ${inTier.length} in tier ${tier}${known.length > 0 ? `, such as ${known.join(', ')}` : ''}.`;
    throw new BadOption(`${only === undefined ? 'No scenario' : `--only ${only} finds no scenario`}. ${among}`);
  }
  const ordered = [...chosen].sort((a, b) => Number(a.tier === 'full') - Number(b.tier === 'full'));
  return Array.from({ length: trials }, (_, at) => at + 1).flatMap((trial) =>
    ordered.map((scenario) => ({ scenario, trial, seed: seedOf(seed, trial) })),
  );
}

/** Trial 1 of seed 0 says the words as written; every other trial of every seed slips in its own way. */
function seedOf(seed: number, trial: number): number {
  return seed === 0 && trial === 1 ? 0 : seed * 1_000 + trial;
}
