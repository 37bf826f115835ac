import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import { fitOf } from '../../knowledge/retrieve/fits.ts';

/** A knowledge base of a few passages, found by any word or pair of characters in common. */
export function fewPassages(...passages: Pick<Passage, 'title' | 'headings' | 'text' | 'language'>[]): KnowledgeBase {
  const all = passages.map((each, at) => ({ ...each, id: `pas_${at}`, documentId: `doc_${at}`, source: `${at}.md` }));
  const terms = (text: string) =>
    new Set(text.toLowerCase().match(/[a-z]{4,}|\p{Script=Han}(?=\p{Script=Han})/gu) ?? []);
  return {
    search({ text, language, limit = 5 }) {
      const asked = terms(text);
      const found = all
        .filter((each) => each.language === language)
        .map((each) => {
          const has = terms(`${each.title} ${each.headings.join(' ')} ${each.text}`);
          const shared = [...asked].filter((term) => has.has(term)).length / Math.max(1, asked.size);
          const measures = { similarity: shared, coverage: shared, headed: shared, focus: shared };
          return {
            ...each,
            ...measures,
            score: shared,
            fit: fitOf(measures),
            isMeant: false,
            tells: [],
            leavesOut: [],
          };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      return Promise.resolve(found.slice(0, limit));
    },
  };
}
