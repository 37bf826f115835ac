import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

/** The shopper wants a person: at once, no questions. The server announces the handoff in its own words. */
export const askHuman: Playbook = {
  intent: 'ask_human',
  *run(context) {
    const offered = context.resumes?.asks === 'human' ? context.resumes : context.memory.open;
    const upset = context.turn.sentiment === 'angry' || context.turn.sentiment === 'negative';
    yield* say(context, upset ? phrases.upset : phrases.sure);
    yield { do: 'handoff', reason: (offered?.asks === 'human' ? offered.reason : undefined) ?? 'shopper_request' };
  },
};

const phrases = {
  sure: phrase({
    en: [() => 'Of course.', () => 'Sure, no problem.'],
    zh: [() => '好的，没问题。', () => '好的，这就安排。'],
  }),
  upset: phrase({
    en: () => "I'm sorry for the trouble; that's completely understandable.",
    zh: () => '实在抱歉给您添麻烦了，我理解您的心情。',
  }),
};
