import type { Language } from '../language.ts';
import table from './topics.json' with { type: 'json' };

/** A matter that shops have rules on, whatever the rules of this shop say. */
export type TopicId = keyof typeof table;

export const topicIds = Object.keys(table) as TopicId[];

const byWording = new Map(topicIds.flatMap((id) => Object.values(table[id]).map((wording) => [wording, id] as const)));

/** The matter whose own wording a text is; undefined for any other text. */
export function topicCalled(text: string): TopicId | undefined {
  return byWording.get(text);
}

/** What a shop's document would be called that answers it, in each language: what is looked for where it is meant. */
export function wordingOf(id: TopicId): Readonly<Record<Language, string>> {
  return table[id];
}
