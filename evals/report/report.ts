import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { compareRuns, comparisonSchema, type Comparison } from '../figures/compare.ts';
import { computeFigure, computeSlices } from '../figures/compute-figures.ts';
import { figureDefinitions } from '../figures/definitions.ts';
import { dimensions, figureSchema, type FigureDefinition, type TokenPrice } from '../figures/figure.ts';
import { runRecordSchema, type RunRecord } from '../records/run-record.ts';
import { BadOption, selectionSchema, type Selection } from '../suite/options.ts';
import { passedLimits, passedLimitSchema, type Thresholds } from '../suite/thresholds.ts';

/** Raised when older reports can't be read any more. */
const reportVersion = 1;

const definedSchema = z.object({
  id: z.string(),
  title: z.string(),
  counts: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  better: z.enum(['higher', 'lower', 'neither']),
  unit: z.enum(['share', 'number', 'ms', 'tokens', 'money']),
});

const agreementSchema = z.object({
  model: z.string(),
  /** Runs that it read, and of which it could be had. */
  asked: z.int(),
  judged: z.int(),
  /** Of the judged: both passed, both failed, it alone passed, it alone failed. */
  bothPass: z.int(),
  bothFail: z.int(),
  judgeAlonePasses: z.int(),
  judgeAloneFails: z.int(),
  agreement: z.number().optional(),
  /** Cohen's kappa: agreement beyond what chance would give. */
  kappa: z.number().optional(),
  words: z.array(z.object({ run: z.string(), passes: z.boolean(), because: z.string() })),
});
/** How far a model's reading of the runs agrees with the graders. It changes no figure. */
export type JudgeAgreement = z.infer<typeof agreementSchema>;

export const reportSchema = z.object({
  version: z.literal(reportVersion),
  /** When it was made, ISO 8601. */
  at: z.iso.datetime(),
  selection: selectionSchema,
  /** How many runs didn't count, and why: `infrastructure`, `out_of_role`. */
  leftOut: z.record(z.string(), z.int()),
  definitions: z.array(definedSchema),
  figures: z.array(figureSchema),
  /** By language, playbook, tier and mood. */
  slices: z.array(
    z.object({
      dimension: z.enum(dimensions),
      groups: z.array(z.object({ value: z.string(), figures: z.array(figureSchema) })),
    }),
  ),
  passedLimits: z.array(passedLimitSchema),
  comparison: comparisonSchema.extend({ base: z.string() }).optional(),
  judge: agreementSchema.optional(),
  runs: z.array(runRecordSchema),
});
/** All that is known of a suite: every report is made from it alone, and it is the JSON one. */
export type Report = z.infer<typeof reportSchema>;

interface ReportParts {
  at: Date;
  selection: Selection;
  runs: readonly RunRecord[];
  thresholds: Thresholds;
  price?: TokenPrice;
  base?: { name: string; runs: readonly RunRecord[] };
  judge?: JudgeAgreement;
}

/** Works a suite's runs out into figures. */
export function makeReport({ at, selection, runs, thresholds, price, base, judge }: ReportParts): Report {
  const definitions = definitionsOf(selection, price);
  const figures = definitions.map((definition) => computeFigure(definition, runs));
  const sliced = definitions.filter(({ of }) => of.kind !== 'ratio' && (of.kind !== 'pass_k' || of.k === 1));
  const comparison: Comparison | undefined = base && compareRuns(definitions, base.runs, runs);
  return {
    version: reportVersion,
    at: at.toISOString(),
    selection,
    leftOut: Object.fromEntries(
      (['infrastructure', 'out_of_role'] as const).map((state) => [
        state,
        runs.filter((run) => run.state === state).length,
      ]),
    ),
    definitions: definitions.map(({ of: _, ...told }) => told),
    figures,
    slices: dimensions.map((dimension) => ({ dimension, groups: computeSlices(sliced, runs, dimension) })),
    passedLimits: passedLimits(thresholds, definitions, figures),
    ...(comparison && base ? { comparison: { base: base.name, ...comparison } } : {}),
    ...(judge ? { judge } : {}),
    runs: [...runs],
  };
}

/** The figures of a suite: pass^k as far as it plays trials. */
export function definitionsOf({ trials }: Selection, price?: TokenPrice): FigureDefinition[] {
  return figureDefinitions({ trials, ...(price ? { price } : {}) });
}

/** An earlier report, to be compared with. Throws BadOption. */
export function readBase(file: string): { name: string; runs: RunRecord[] } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadOption(`--compare ${file} can't be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  const read = reportSchema.pick({ version: true, runs: true }).safeParse(data);
  if (!read.success)
    throw new BadOption(`--compare ${file} is no report.json of this version of the suite: make it anew.`);
  return { name: file, runs: read.data.runs };
}
