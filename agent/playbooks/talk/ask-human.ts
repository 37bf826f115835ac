import { besidesPerson } from '../../wishes/besides-person.ts';
import { demandsPerson } from '../../wishes/demands-person.ts';
import { asksWhatNow } from '../readers/leaning/of-one-order.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { asksWaiting } from './asks-waiting.ts';
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
    // where they stand in line is told with the announcement
    if (asksWaiting(said, context.memory)) return yield* step({ do: 'handoff', reason: 'shopper_request' });
    if (!context.resumes && asksPeopleHours(said)) {
      yield* tellHours(context);
      if (!demandsPerson(said)) return yield* offerOne(context);
    }
    if (context.resumes && (asksWhatNow(said) || tellsWhich.test(said.trim()))) {
      yield* say(context, phrases.onlyThem);
      return yield* offerOne(context);
    }
    const isOnlyCall = besidesPerson(said) === '';
    const { sentiment } = context.turn;
    const upset = sentiment === 'angry' || (sentiment === 'negative' && !isOnlyCall);
    yield* say(context, upset ? phrases.upset : isOnlyCall ? phrases.sure : phrases.passedOn);
    yield { do: 'handoff', reason: (offered?.asks === 'human' ? offered.reason : undefined) ?? 'shopper_request' };
  },
};

/** “Should be L”, “要黑色的”: what the person who was offered is to see to, and no yes yet. */
export const tellsWhich =
  /^(?:it |i |that )?(?:should|must|needs? to|has to|meant to|want(?:ed)?) (?:be |have |get )?(?:an? |the )?[\w -]{1,14}[.!]?$|^(?:应该|要|想要?|改成?|换成?)(?:是|要|成)?[^,，。?？吗不]{1,6}[。!！]?$/i;

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
  onlyThem: phrase({
    en: () => 'From here a colleague has to look at it with you; everything you told me goes along.',
    zh: () => '接下来要由同事帮您看，您前面说的都会一并转过去。',
  }),
  offer: phrase({
    en: () => 'Would you like me to pass you to a person?',
    zh: () => '需要我现在帮您转人工吗？',
  }),
  sure: phrase({
    en: () => 'Of course, a person it is.',
    zh: () => '好的，帮您找人工客服。',
  }),
  /** Beside a demand or a grievance: a plain yes would sound like a yes to that. */
  passedOn: phrase({
    en: () => "I'm sorry I couldn't settle this for you myself. A person decides it, so I'm passing it on.",
    zh: () => '抱歉，这件事我这边没能帮您解决，现在转给人工客服来处理。',
  }),
  upset: phrase({
    en: () => "I'm sorry for the trouble; that's completely understandable.",
    zh: () => '实在抱歉给您添麻烦了，我理解您的心情。',
  }),
};
