import type { Localized } from '../../../knowledge/language.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { quoted } from '../eye.ts';
import { intentsOf, saysMore, tellingOf } from '../intents-in.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';

const mere: ReadonlySet<string> = new Set([
  'affirm',
  'deny',
  'thanks',
  'goodbye',
  'greeting',
  'small_talk',
  'ask_human',
]);

/** After a deed they asked about something else and then for a person: what the agent said of it wasn't enough. */
export function askedSince(talk: Talk, at: Date, understand: Understand): Localized | undefined {
  const met = answeredUpTo(talk);
  const turn = talk.turns.findLast(({ said, pressed, ...rest }) => {
    const isSince = !pressed && said.some((each) => each.at > at && each.seq > met);
    return (
      isSince && saysMore({ said }) && intentsOf({ said, pressed, ...rest }, understand).some((id) => !mere.has(id))
    );
  });
  const words = turn && tellingOf(turn.said);
  if (!words) return undefined;
  const quote = quoted(words.text, 120);
  return {
    en: `Before they came to a person they wrote ${quote}: what the agent said of it wasn’t enough, take that up.`,
    zh: `转人工前顾客问的是${quote}，AI 助手的回答没解决：接着处理这个。`,
  };
}
