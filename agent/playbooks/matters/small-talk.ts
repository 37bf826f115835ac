import type { IntentId } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { talk, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';

/** Beside a real question, yes, no, thanks and noise need no answer of their own. */
export function dropEmptyTalk(matters: readonly Matter[], memory: Readonly<DialogueMemory>): Matter[] {
  const real = matters.some((matter) => !talk.has(matter.intent));
  if (real) {
    const firstTurn = (memory.turns ?? 0) === 0;
    return matters.filter(
      (matter) =>
        !talk.has(matter.intent) || matter.intent === 'small_talk' || (matter.intent === 'greeting' && firstTurn),
    );
  }
  const order: IntentId[] = ['goodbye', 'thanks', 'small_talk', 'greeting', 'deny', 'affirm', 'nonsense'];
  const kept = order.flatMap((intent) => matters.filter((matter) => matter.intent === intent)).slice(0, 1);
  const greeting = matters.find((matter) => matter.intent === 'greeting');
  return kept[0]?.intent === 'small_talk' && greeting ? [greeting, ...kept] : kept;
}

/** The first words of a conversation are greeted back, even when a question follows in the same breath. */
export function greetBack(
  matters: readonly Matter[],
  turn: Understanding,
  memory: Readonly<DialogueMemory>,
): readonly Matter[] {
  const [first] = matters;
  const [said] = hello.exec(turn.segments[0]?.text.trim() ?? '') ?? [];
  if (
    !first ||
    said === undefined ||
    (memory.turns ?? 0) > 0 ||
    matters.some(({ intent }) => intent === 'greeting' || talk.has(intent))
  )
    return matters;
  // of the words only the hello: what follows it is answered by itself
  return [{ ...first, intent: 'greeting', segment: { ...first.segment, text: said } }, ...matters];
}

const hello = /^(?:你好|您好|hi|hello|hey|good (?:morning|afternoon|evening)|早上好|下午好|晚上好)(?![a-z])/i;
