import { communicatedGrader } from './communicated.ts';
import { endStateGrader } from './end-state.ts';
import type { Grader, Verdict } from './grader.ts';
import { groundingGrader } from './grounding.ts';
import { handoffGrader } from './handoff.ts';
import { handoffQualityGrader } from './handoff-quality.ts';
import { languageGrader } from './language.ts';
import { outcomeGrader } from './outcome.ts';
import { rulesGrader } from './rules.ts';
import { safetyGrader } from './safety.ts';
import { summaryFactsGrader } from './summary-facts.ts';
import { toolReceiptsGrader } from './tool-receipts.ts';
import type { Run } from '../run.ts';

/** All that look at a run, in the order in which a report shows them. */
export const graders: readonly Grader[] = [
  endStateGrader,
  outcomeGrader,
  handoffGrader,
  handoffQualityGrader,
  summaryFactsGrader,
  toolReceiptsGrader,
  rulesGrader,
  communicatedGrader,
  groundingGrader,
  languageGrader,
  safetyGrader,
];

/** What all graders say of a run. It passes when each that has a say passes it. */
export function gradeRun(run: Run): { passed: boolean; verdicts: Verdict[] } {
  const verdicts = graders.map((grader) => ({ grader: grader.id, ...grader.grade(run) }));
  return { passed: verdicts.every(({ pass }) => pass !== false), verdicts };
}
