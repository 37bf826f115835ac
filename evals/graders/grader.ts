import type { Run } from '../run.ts';

/** One grader's word on one run. */
export interface Verdict {
  grader: string;
  /** `undefined`: it has nothing to say of this scenario, and doesn't count. */
  pass: boolean | undefined;
  /** What it found, in a sentence that a person can check; also when it passed, if that says something. */
  because?: string;
  /** Where in the log. */
  seqs?: readonly number[];
  /** 0 to 1, where a grader measures rather than decides. */
  score?: number;
}

/** Looks at one side of a run. Pure: the same run, the same verdict. */
export interface Grader {
  /** `kebab-case`, in reports and thresholds. */
  id: string;
  /** What it asks, in one sentence. */
  asks: string;
  grade(run: Run): Omit<Verdict, 'grader'>;
}
