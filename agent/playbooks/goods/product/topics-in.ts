import type { PlaybookContext } from '../../playbook.ts';
import { attributeTopics, type AttributeTopic } from './attribute-topics.ts';

/** The points of data that are asked for, beyond those of which a shop writes rules. */
export function topicsIn({ segment: { text, entities } }: PlaybookContext): AttributeTopic[] {
  const bare = entities.products.reduce((rest, word) => rest.toLowerCase().replaceAll(word, ' '), text);
  return attributeTopics.filter(({ asked, ofRules }) => !ofRules && asked.test(bare));
}
