import type { PlaybookContext, Steps } from './playbook.ts';
import { phrase, speak } from './voice.ts';
import { replies } from './what-i-can-do.ts';

/** The shop's system didn't answer: say so plainly and offer a person. */
export function* sayOutage(context: PlaybookContext): Steps {
  yield {
    do: 'offer_human',
    text: speak(context, phrases.outage),
    replies: replies(context, 'human'),
    reason: 'tool_failure',
  };
}

const phrases = {
  outage: phrase({
    en: () =>
      "I'm sorry, I can't get at that information right now. Please try again in a few minutes, or shall I pass you to a colleague?",
    zh: () => '抱歉，系统这会儿查不到相关信息。您可以过几分钟再试，或者我帮您转人工？',
  }),
};
