import type { PlaybookContext, Steps } from './playbook.ts';
import { say } from './steps.ts';
import { phrase, speak } from './voice.ts';
import { replies } from './what-i-can-do.ts';

/** The shop's system didn't answer: say so plainly and offer a person. */
export function* sayOutage(context: PlaybookContext): Steps {
  yield* say(context, phrases.outage);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offer),
    replies: replies(context, 'human', 'no'),
    reason: 'tool_failure',
  };
}

const phrases = {
  outage: phrase({
    en: () => "I'm sorry, I can't get at that information right now. Please try again in a few minutes.",
    zh: () => '抱歉，系统这会儿查不到相关信息，您可以过几分钟再试一下。',
  }),
  offer: phrase({ en: () => 'Or shall I pass you to a colleague?', zh: () => '或者我帮您转人工？' }),
};
