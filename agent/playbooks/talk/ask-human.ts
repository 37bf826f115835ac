import { demandsPerson } from '../../wishes/demands-person.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { asksPeopleHours } from './people-hours.ts';

/**
 * The shopper wants a person: at once, no questions. The server announces the handoff in its own words. Who asks when
 * people are there hears that, and is offered one.
 */
export const askHuman: Playbook = {
  intent: 'ask_human',
  *run(context) {
    const offered = context.resumes?.asks === 'human' ? context.resumes : context.memory.open;
    const said = context.turn.segments.map(({ text }) => text).join(' ');
    if (!context.resumes && asksPeopleHours(said)) {
      yield* tellHours(context);
      if (!demandsPerson(said)) return yield* offerOne(context);
    }
    const upset = context.turn.sentiment === 'angry' || context.turn.sentiment === 'negative';
    yield* say(context, upset ? phrases.upset : phrases.sure);
    yield { do: 'handoff', reason: (offered?.asks === 'human' ? offered.reason : undefined) ?? 'shopper_request' };
  },
};

function* tellHours(context: PlaybookContext): Steps {
  const query = { en: 'Opening hours: when can I talk to a person?', zh: '人工客服几点上班、几点下班' }[
    context.language
  ];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

function* offerOne(context: PlaybookContext): Steps {
  const text = speak(context, phrases.offer);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'shopper_request' });
}

const phrases = {
  offer: phrase({
    en: () => 'Would you like me to pass you to a person?',
    zh: () => '需要我现在帮您转人工吗？',
  }),
  sure: phrase({
    en: [() => 'Of course.', () => 'Sure, no problem.'],
    zh: [() => '好的，没问题。', () => '好的，这就安排。'],
  }),
  upset: phrase({
    en: () => "I'm sorry for the trouble; that's completely understandable.",
    zh: () => '实在抱歉给您添麻烦了，我理解您的心情。',
  }),
};
