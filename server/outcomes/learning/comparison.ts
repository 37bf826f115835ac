import type { ManagedKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ComparedPassage } from '../../contract/operator/learning.ts';
import { answersFolder } from './answer-document.ts';
import { compareWords } from './differences.ts';

/** So many of the nearest passages are held against new words; what lies behind is hardly of the same matter. */
const mostPassages = 4;

/** The shop's passages nearest to new words, best first, each with the numbers that it gives for the same thing. */
export async function compareWithKnowledge(
  knowledge: Pick<ManagedKnowledgeBase, 'search'>,
  shop: ShopId,
  { question, answer, language }: { question: string; answer: string; language: Language },
): Promise<ComparedPassage[]> {
  const text = `${question}\n${answer}`;
  const found = await knowledge.search({ shop, text, language, limit: mostPassages });
  const near = found.filter(({ fit }) => fit !== 'none');
  const compared = compareWords({ question, answer }, near);
  return near.map(({ id, documentId, title, headings, text: words, language: of, source }, at) => ({
    ...{ passageId: id, documentId, title, headings, text: words, language: of, source },
    differences: compared[at]?.differences ?? [],
    repeats: compared[at]?.repeats ?? false,
    learnt: source.startsWith(answersFolder),
  }));
}
