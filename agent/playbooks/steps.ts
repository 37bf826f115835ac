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

/** What is told, without what is offered or asked with it: somebody else decides what comes next. */
export function* withoutOffers(steps: Steps): Steps {
  let taken = steps.next();
  while (!taken.done) {
    const { do: kind } = taken.value;
    if (kind === 'ask' || kind === 'handoff') return;
    const isLeftOut = kind === 'offer' || kind === 'offer_human' || kind === 'suggest';
    taken = steps.next(isLeftOut ? undefined : yield taken.value);
  }
}
