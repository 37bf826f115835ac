import { willWait } from '../../wishes/waits.ts';
import { withdraws } from '../actions/withdraw.ts';
import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { usualReplies } from '../what-i-can-do.ts';

/** A no: to an offered person it settles that; to an answer we gave, it asks what was meant. */
export const deny: Playbook = {
  intent: 'deny',
  *run(context) {
    if (context.resumes?.asks === 'human') {
      yield { do: 'remember', memory: { declinedHuman: true } };
      return yield* say(context, phrases.noPerson);
    }
    if (willWait(context.segment.text)) return yield* say(context, phrases.waits);
    if (withdraws(context.segment)) return yield* say(context, phrases.left);
    if (context.memory.lastIntent === undefined) return yield* say(context, phrases.fine);
    yield {
      do: 'ask',
      text: speak(context, phrases.whatThen),
      replies: usualReplies(context),
      memory: { open: { intent: 'deny', asks: 'meaning' } },
    };
  },
};

const phrases = {
  noPerson: phrase({
    en: () => "No problem. If you change your mind, or there's anything else, just tell me.",
    zh: () => '好的，那先不转。之后有需要随时跟我说。',
  }),
  left: phrase({
    en: () => "All right, I've left everything as it is. I'm here if you need anything.",
    zh: () => '好的，那就不办了，都保持原样，有需要随时找我。',
  }),
  waits: phrase({
    en: () => 'All right, then we wait. Ask me any time and I’ll look how it stands.',
    zh: () => '好的，那就先等等，想知道进展随时问我。',
  }),
  fine: phrase({
    en: () => "All right. I'm here if you need anything.",
    zh: () => '好的，有需要随时找我。',
  }),
  whatThen: phrase({
    en: [
      () => 'Sorry if I got that wrong. What is it you need?',
      () => 'My mistake, then. Tell me again what you’re after?',
    ],
    zh: [() => '不好意思，可能是我理解错了。您想了解的是？', () => '抱歉没帮到点上，您再说说具体想问什么？'],
  }),
};
