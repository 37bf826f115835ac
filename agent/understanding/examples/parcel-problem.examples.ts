import type { IntentExamples } from './lines.ts';
import { en } from './parcel-problem.en.examples.ts';
import { zh } from './parcel-problem.zh.examples.ts';

/** Something is wrong with a parcel on its way: late, stuck, lost, "delivered" and not here. */
export const parcelProblem: IntentExamples = { en, zh };
