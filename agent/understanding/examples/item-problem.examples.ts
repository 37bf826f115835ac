import type { IntentExamples } from './lines.ts';
import { en } from './item-problem.en.examples.ts';
import { zh } from './item-problem.zh.examples.ts';

/** What arrived is damaged, faulty, wrong or incomplete. */
export const itemProblem: IntentExamples = { en, zh };
