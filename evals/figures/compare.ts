import { z } from 'zod';
import { counts, type RunRecord } from '../records/run-record.ts';
import { byKey, computeFigure } from './compute-figures.ts';
import type { FigureDefinition } from './figure.ts';
import { pairedTest } from './paired-test.ts';
import { passHatK } from './pass-k.ts';

const changeSchema = z.enum(['better', 'worse', 'same', 'changed']);

/** A figure then and now, over the scenarios that both have played in the same version. */
const figureChangeSchema = z.object({
  id: z.string(),
  before: z.number().optional(),
  now: z.number().optional(),
  /** `changed`: neither way is better. */
  change: changeSchema,
  /** Of a paired permutation test over scenarios; absent where a figure can't be told by scenario. */
  p: z.number().optional(),
});

/** A scenario that passes more, or less, of its trials than before. */
const scenarioChangeSchema = z.object({
  scenario: z.string(),
  title: z.string(),
  before: z.number(),
  now: z.number(),
  change: changeSchema,
  /** Why it fails now, or failed before. */
  because: z.string().optional(),
});

export const comparisonSchema = z.object({
  figures: z.array(figureChangeSchema),
  scenarios: z.array(scenarioChangeSchema),
  /** How many scenarios are compared. */
  compared: z.int(),
  /** In one of the two alone, or changed since: not compared. */
  left: z.object({ added: z.array(z.string()), gone: z.array(z.string()), rewritten: z.array(z.string()) }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** Differences smaller than this are what adding numbers up does. */
const nothing = 1e-9;

/** What got better and worse since `before`, scenario by scenario. */
export function compareRuns(
  definitions: readonly FigureDefinition[],
  before: readonly RunRecord[],
  now: readonly RunRecord[],
): Comparison {
  const then = byScenario(before);
  const present = byScenario(now);
  const both = [...present.keys()].filter((id) => then.has(id));
  const rewritten = both.filter((id) => then.get(id)?.[0]?.scenarioHash !== present.get(id)?.[0]?.scenarioHash);
  const compared = both.filter((id) => !rewritten.includes(id));
  const pairs = compared.map((id) => ({ id, before: then.get(id) ?? [], now: present.get(id) ?? [] }));
  return {
    figures: definitions.map((definition) => figureChange(definition, pairs)),
    scenarios: pairs.map(scenarioChange).filter(({ change }) => change !== 'same'),
    compared: compared.length,
    left: {
      added: [...present.keys()].filter((id) => !then.has(id)),
      gone: [...then.keys()].filter((id) => !present.has(id)),
      rewritten,
    },
  };
}

interface Pair {
  id: string;
  before: readonly RunRecord[];
  now: readonly RunRecord[];
}

const byScenario = (runs: readonly RunRecord[]) => byKey(runs.filter(counts), ({ scenario }) => scenario);

function figureChange(definition: FigureDefinition, pairs: readonly Pair[]): Comparison['figures'][number] {
  const then = computeFigure(
    definition,
    pairs.flatMap(({ before }) => before),
  ).value;
  const present = computeFigure(
    definition,
    pairs.flatMap(({ now }) => now),
  ).value;
  const differences = pairs.flatMap(({ before, now }) => {
    const [was, is] = [levelOf(definition, before), levelOf(definition, now)];
    return was === undefined || is === undefined ? [] : [is - was];
  });
  return {
    id: definition.id,
    ...(then === undefined ? {} : { before: then }),
    ...(present === undefined ? {} : { now: present }),
    // What one of the two has no cases of can't be compared.
    change: then === undefined || present === undefined ? 'same' : changeOf(present - then, definition.better),
    ...(definition.of.kind === 'ratio' || differences.length === 0 ? {} : { p: pairedTest(differences) }),
  };
}

/** Where one scenario stands in a figure. */
function levelOf({ of }: FigureDefinition, trials: readonly RunRecord[]): number | undefined {
  switch (of.kind) {
    case 'share':
      return meanOf(trials.map(of.holds).flatMap((held) => (held === undefined ? [] : [Number(held)])));
    case 'values':
      return meanOf(trials.flatMap((run) => of.values(run)));
    case 'pass_k':
      return trials.length < of.k ? undefined : passHatK(trialsOf(trials), of.k);
    case 'ratio':
      return undefined;
  }
}

function scenarioChange({ id, before, now }: Pair): Comparison['scenarios'][number] {
  const [was, is] = [shareOfPassed(before), shareOfPassed(now)];
  const failed = (is < was ? now : before).find(({ state }) => state !== 'passed');
  return {
    scenario: id,
    title: now[0]?.title ?? id,
    ...{ before: was, now: is, change: changeOf(is - was, 'higher') },
    ...(failed?.because === undefined ? {} : { because: failed.because }),
  };
}

function changeOf(difference: number, better: FigureDefinition['better']): z.infer<typeof changeSchema> {
  if (Math.abs(difference) < nothing) return 'same';
  if (better === 'neither') return 'changed';
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}

function trialsOf(trials: readonly RunRecord[]) {
  return { trials: trials.length, successes: trials.filter(({ state }) => state === 'passed').length };
}

function shareOfPassed(trials: readonly RunRecord[]): number {
  return passHatK(trialsOf(trials), 1);
}

function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
