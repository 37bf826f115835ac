import type { IntentExamples } from './lines.ts';
import { en } from './out-of-scope.en.examples.ts';
import { zh } from './out-of-scope.zh.examples.ts';

/** A clear wish that has nothing to do with this shop, and attempts to make the agent something else. */
export const outOfScope: IntentExamples = { en, zh };
