import { meantTopics, topicIds, wordingOf } from '../../../tools/asked-topics.ts';
import type { DialogueMemory } from '../playbook.ts';

/** Said as a topic other than that of what was told last: “who pays for the way back” goes on with no rule on a refund. */
export function turnsToTopic(text: string, { topic }: Readonly<DialogueMemory>): boolean {
  if (!isSaidAsTopic(text)) return false;
  const [told] = topic ? meantTopics(topic.question) : [];
  return told === undefined || ![...Object.values(wordingOf(told.id))].includes(text.replace(/[?？]$/, ''));
}

/** Put in the words of its topics by a reader that knew what it leans on: it is asked of the rules, and goes on with nothing. */
export const isSaidAsTopic = (text: string): boolean =>
  text.split(/(?<=[?？])\s*/).every((each) => wordings.has(each.replace(/[?？]$/, '')));

const wordings: ReadonlySet<string> = new Set(topicIds.flatMap((id) => Object.values(wordingOf(id))));
