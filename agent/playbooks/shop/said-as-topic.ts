import { topicIds, wordingOf } from '../../../tools/asked-topics.ts';

/** Put in the words of its topics by a reader that knew what it leans on: it is asked of the rules, and goes on with nothing. */
export const isSaidAsTopic = (text: string): boolean =>
  text.split(/(?<=[?？])\s*/).every((each) => wordings.has(each.replace(/[?？]$/, '')));

const wordings: ReadonlySet<string> = new Set(topicIds.flatMap((id) => Object.values(wordingOf(id))));
