import type { PlaybookContext, PlaybookStep, Steps } from './playbook.ts';
import { speak, type FactsOf, type Phrase } from './voice.ts';

/** Takes one step, so that a playbook can end on it: `return yield* step(…)`. */
export function* step(taken: PlaybookStep): Steps {
  yield taken;
}

/** Says a phrase. */
export function* say<Facts>(context: PlaybookContext, said: Phrase<Facts>, ...facts: FactsOf<Facts>): Steps {
  yield { do: 'say', text: speak(context, said, ...facts) };
}
