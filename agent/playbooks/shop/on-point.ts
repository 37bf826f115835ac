import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { termsOf } from './question-terms.ts';
import type { QuoteLimits } from './quote-limits.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

/** Whether a passage is just what is asked about, by the measure that the asking playbook needs. */
export function isOnPoint(
  question: string,
  passage: FoundPassage,
  limits: Pick<QuoteLimits, 'onPoint' | 'focus'>,
): boolean {
  const { coverage, headed, focus, similarity, fit } = passage;
  switch (limits.onPoint ?? 'any') {
    case 'any':
      return true;
    case 'meant':
      return false;
    case 'headed':
      if (coverage >= 0.7 && similarity >= 0.44) return true;
      return coverage >= 0.55 && (headed >= 0.5 || focus >= 0.8) && focus >= (limits.focus ?? 0);
    case 'asked':
      if (focus >= 0.5 && similarity >= 0.3) return true;
      if (coverage >= 0.9 && similarity >= 0.45) return true;
      return fit === 'sure' && coverage >= 0.55 && (headed >= 0.45 || focus >= 0.8);
    case 'surely':
      return saysAll(passage);
    case 'plain':
      if (saysAll(passage)) return true;
      if (fit === 'near') return coverage >= 0.4 && headed >= 0.4 && sharedTerms(question, passage) >= 2;
      if (similarity >= 0.48 && headed >= 0.4) return sharedTerms(question, passage) >= 2;
      return coverage >= 0.55 && (focus >= 0.8 || (headed >= 0.25 && sharedTerms(question, passage) >= 2));
  }
}

/** Passage and question say hardly anything that the other doesn't, whichever words they take for it. */
function saysAll({ coverage, headed, similarity, fit }: FoundPassage): boolean {
  return fit === 'sure' && coverage >= 0.8 && headed >= 0.55 && similarity >= 0.3;
}

function sharedTerms(question: string, { title, headings, text }: FoundPassage): number {
  const said = termsOf([title, ...headings, text].join('\n'));
  return [...termsOf(question)].filter((term) => said.has(term)).length;
}
