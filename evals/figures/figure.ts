import { z } from 'zod';
import type { RunRecord } from '../records/run-record.ts';

/** How a figure is made of runs. */
export type Measure =
  /** The share of runs of which it holds; `undefined` leaves a run out of the denominator. */
  | { kind: 'share'; holds: (run: RunRecord) => boolean | undefined }
  /** The mean, median or 95th percentile of all values of all runs. */
  | { kind: 'values'; values: (run: RunRecord) => readonly number[]; take: 'mean' | 'p50' | 'p95' }
  /** The sum of one thing over how many runs have another. */
  | { kind: 'ratio'; over: (run: RunRecord) => number; under: (run: RunRecord) => boolean }
  /** The chance that `k` trials of a scenario all pass. */
  | { kind: 'pass_k'; k: number };

/** What a figure means; printed with it. */
export interface FigureDefinition {
  /** `snake_case`, in thresholds and reports; a grader's is `grader.<id>`. */
  id: string;
  title: string;
  /** What it counts, in a sentence. */
  counts: string;
  numerator: string;
  denominator: string;
  better: 'higher' | 'lower' | 'neither';
  unit: 'share' | 'number' | 'ms' | 'tokens' | 'money';
  of: Measure;
}

/** A figure, with the runs that it is made of. */
export const figureSchema = z.object({
  id: z.string(),
  /** Absent when the denominator is empty. Shares are 0 to 1, times milliseconds. */
  value: z.number().optional(),
  /** With 95 % confidence; absent where nothing was computed. */
  interval: z.tuple([z.number(), z.number()]).optional(),
  /** Of a share its hits, of a mean the sum; of a percentile the number of values. */
  numerator: z.number(),
  denominator: z.number(),
  /** Ids of the runs in the numerator; of a share exactly `numerator` of them. */
  hits: z.array(z.string()),
  /** Ids of the other runs in the denominator. */
  rest: z.array(z.string()),
});
export type Figure = z.infer<typeof figureSchema>;

/** Money per million tokens, in any currency. */
export interface TokenPrice {
  input: number;
  output: number;
}

/** Sides by which figures are told apart. */
export const dimensions = ['language', 'playbook', 'tier', 'mood'] as const;
export type Dimension = (typeof dimensions)[number];
