import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { meantTopics } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';

type Passage = SearchKnowledgeContent['passages'][number];

/** How documents on what holds abroad are called. */
const abroad = /海外|国外|境外|外国|国际|港澳|清关|海关|关税/;
const topicsAbroad = /^(?:international|customs)_|_overseas$/;

/**
 * Whether a passage stands in a document on what holds abroad, while nothing that was said is of abroad: “拒收可以吗” asks of what
 * holds at home. In Chinese alone: who asks in English may well live abroad.
 */
export function isOfAbroad(said: readonly string[], { title }: Pick<Passage, 'title'>): boolean {
  if (!abroad.test(title)) return false;
  return said.every(
    (text) =>
      !abroad.test(text) && landsIn(text).length === 0 && !meantTopics(text).some(({ id }) => topicsAbroad.test(id)),
  );
}
