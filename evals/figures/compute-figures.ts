import { counts, type RunRecord } from '../records/run-record.ts';
import { bootstrapInterval } from './bootstrap.ts';
import type { Dimension, Figure, FigureDefinition } from './figure.ts';
import { passHatK } from './pass-k.ts';
import { shareOf } from './wilson.ts';

/** A figure without what only a report needs. */
type Computed = Omit<Figure, 'id'>;

/** A figure of runs; runs that don't count are left out. */
export function computeFigure({ id, of }: FigureDefinition, all: readonly RunRecord[]): Figure {
  const runs = all.filter(counts);
  switch (of.kind) {
    case 'share':
      return { id, ...shareFigure(runs, of.holds) };
    case 'values':
      return { id, ...valuesFigure(runs, of) };
    case 'ratio':
      return { id, ...ratioFigure(runs, of) };
    case 'pass_k':
      return { id, ...passKFigure(runs, of.k) };
  }
}

/** The figures of each value of a dimension that there are runs of, in order. */
export function computeSlices(
  definitions: readonly FigureDefinition[],
  runs: readonly RunRecord[],
  dimension: Dimension,
): { value: string; figures: Figure[] }[] {
  return [...byKey(runs, (run) => run[dimension])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, mine]) => ({ value, figures: definitions.map((definition) => computeFigure(definition, mine)) }));
}

/** Runs with the same key together, in the order in which keys come. */
export function byKey<Key>(runs: readonly RunRecord[], keyOf: (run: RunRecord) => Key): Map<Key, RunRecord[]> {
  const groups = new Map<Key, RunRecord[]>();
  for (const run of runs) {
    const key = keyOf(run);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return groups;
}

/** Of sorted numbers, the nearest rank. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const scenarioOf = ({ scenario }: RunRecord) => scenario;
const idsOf = (runs: readonly RunRecord[]) => runs.map(({ id }) => id);
const add = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/**
 * Trials of one scenario are like each other, so the interval counts scenarios, not trials: it is never narrower than
 * what is known.
 */
function shareFigure(runs: readonly RunRecord[], holds: (run: RunRecord) => boolean | undefined): Computed {
  const asked = runs.filter((run) => holds(run) !== undefined);
  const hits = asked.filter((run) => holds(run) === true);
  const rest = asked.filter((run) => holds(run) === false);
  const { rate } = shareOf(hits.length, asked.length);
  const scenarios = new Set(asked.map(scenarioOf)).size;
  const counted = { numerator: hits.length, denominator: asked.length, hits: idsOf(hits), rest: idsOf(rest) };
  if (rate === undefined) return counted;
  const [low, high] = shareOf(rate * scenarios, scenarios).interval;
  return { value: rate, interval: [low, high], ...counted };
}

type ValuesMeasure = Extract<FigureDefinition['of'], { kind: 'values' }>;

function valuesFigure(runs: readonly RunRecord[], { values, take }: ValuesMeasure): Computed {
  const asked = runs.filter((run) => values(run).length > 0);
  const all = asked.flatMap(values);
  const numerator = take === 'mean' ? add(all) : all.length;
  const counted = { numerator, denominator: all.length, hits: idsOf(asked), rest: [] };
  if (all.length === 0) return counted;
  const cases = [...byKey(asked, scenarioOf).values()].map((trials) => trials.flatMap(values));
  if (take === 'mean') {
    const sums = cases.map((each) => ({ sum: add(each), of: each.length }));
    return { value: numerator / all.length, ...intervalOf(sums, meanOfSums), ...counted };
  }
  const share = take === 'p50' ? 0.5 : 0.95;
  const at = (drawn: readonly (readonly number[])[]) =>
    quantile(
      drawn.flat().sort((a, b) => a - b),
      share,
    );
  return { value: at(cases), ...intervalOf(cases, at), ...counted };
}

type RatioMeasure = Extract<FigureDefinition['of'], { kind: 'ratio' }>;

function ratioFigure(runs: readonly RunRecord[], { over, under }: RatioMeasure): Computed {
  const hits = runs.filter(under);
  const rest = runs.filter((run) => !under(run));
  const numerator = add(runs.map(over));
  const counted = { numerator, denominator: hits.length, hits: idsOf(hits), rest: idsOf(rest) };
  if (hits.length === 0) return counted;
  const cases = [...byKey(runs, scenarioOf).values()].map((trials) => ({
    sum: add(trials.map(over)),
    of: trials.filter(under).length,
  }));
  return { value: numerator / hits.length, ...intervalOf(cases, meanOfSums), ...counted };
}

function passKFigure(runs: readonly RunRecord[], k: number): Computed {
  const scenarios = [...byKey(runs, scenarioOf).values()].filter((trials) => trials.length >= k);
  const asked = scenarios.flat();
  const passed = (run: RunRecord) => run.state === 'passed';
  const chances = scenarios.map((trials) =>
    passHatK({ trials: trials.length, successes: trials.filter(passed).length }, k),
  );
  const numerator = add(chances);
  const hits = idsOf(asked.filter(passed));
  const rest = idsOf(asked.filter((run) => !passed(run)));
  const counted = { numerator, denominator: chances.length, hits, rest };
  if (chances.length === 0) return counted;
  const mean = (drawn: readonly number[]) => add(drawn) / drawn.length;
  return { value: numerator / chances.length, ...intervalOf(chances, mean), ...counted };
}

interface Sum {
  sum: number;
  of: number;
}

function meanOfSums(drawn: readonly Sum[]): number | undefined {
  let sum = 0;
  let of = 0;
  for (const each of drawn) {
    sum += each.sum;
    of += each.of;
  }
  return of === 0 ? undefined : sum / of;
}

function intervalOf<Case>(cases: readonly Case[], figure: (drawn: readonly Case[]) => number | undefined) {
  const interval = bootstrapInterval(cases, figure);
  return interval ? { interval: [interval[0], interval[1]] as [number, number] } : {};
}
