import type { Language } from '../../../knowledge/language.ts';
import type { IntentId } from '../intents.ts';
import table from './topics.json' with { type: 'json' };

export type TopicId = keyof typeof table;

/** A matter that shops have rules on, whatever the rules of this shop say. */
export interface Topic {
  /** What a shop's document would be called that answers it: what the knowledge base is asked for. */
  wording: Readonly<Record<Language, string>>;
  /** The wish or look-up that serves it better where an order of the shopper's is known. */
  live: IntentId | undefined;
}

export const topicIds = Object.keys(table) as TopicId[];

/** What is meant by a topic. */
export function topic(id: TopicId): Topic {
  const { en, zh, live }: { en: string; zh: string; live?: string } = table[id];
  return { wording: { en, zh }, live: live as IntentId | undefined };
}
