import type { PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { asksOwnStanding, standingUnseen } from './own-standing.ts';
import type { Quotation } from './quote-knowledge.ts';

/**
 * Says what was quoted: as no more than the closest there is when it doesn't surely answer, as the rule alone where only their
 * account would tell, and with a colleague offered for what nothing answers.
 */
export function* tellQuoted(context: PlaybookContext, quoted: Quotation): Steps {
  if (asksOwnStanding(context.segment.text)) yield* say(context, standingUnseen);
  yield* step({ do: 'say', text: quoted.isSure ? quoted.text : speak(context, closest, quoted) });
  if (quoted.unanswered.length === 0) return;
  yield {
    do: 'offer',
    text: speak(context, notFound, { asked: quoted.unanswered }),
    replies: replies(context, 'human', 'no'),
    open: { intent: context.intent, asks: 'human', reason: 'missing_knowledge' },
  };
}

const closest = phrase<{ text: string }>({
  en: [
    ({ text }) => `I'm not sure this answers it; the closest I have in our rules is: ${text}`,
    ({ text }) => `I don't have that exactly. The closest in our rules: ${text}`,
  ],
  zh: [
    ({ text }) => `没有查到完全对应的说明，规则里最接近的是：${text}`,
    ({ text }) => `这一点没有写得很明确，最接近的规则是：${text}`,
  ],
});

const notFound = phrase<{ asked: readonly string[] }>({
  en: [
    ({ asked }) => `On ${quotedIn(asked, ['“', '”'], ' and ')} I found nothing in our rules. Shall I ask a colleague?`,
    ({ asked }) => `I have nothing written on ${quotedIn(asked, ['“', '”'], ' and ')}. Shall I ask a colleague?`,
  ],
  zh: [
    ({ asked }) => `${quotedIn(asked, ['“', '”'], '和')}这一点我没查到，要帮您转同事确认吗？`,
    ({ asked }) => `至于${quotedIn(asked, ['“', '”'], '和')}，资料里没有写，需要我请同事来回答吗？`,
  ],
});

function quotedIn(asked: readonly string[], [open, close]: readonly [string, string], and: string): string {
  return asked.map((text) => `${open}${text.replace(/[?？.。!！]+$/u, '')}${close}`).join(and);
}
