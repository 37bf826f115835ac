import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { landsIn } from '../../../tools/places.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf } from './passage-text.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

const abroad =
  /\b(?:abroad|overseas|foreign|international|customs|outside (?:the )?(?:mainland|china))\b|海外|国外|境外|国际|关税/i;

/**
 * What another passage of the document that told says of those abroad, to a question that names a foreign land and was told
 * nothing of it: students in London verify with their university e-mail.
 */
export function abroadBeside(
  question: string,
  told: readonly Answer[],
  passages: readonly FoundPassage[],
): Answer | undefined {
  const [first] = told;
  if (!first || abroad.test(first.title) || !landsIn(question).some(({ isForeign }) => isForeign)) return undefined;
  if (told.some(({ statements }) => statements.some(({ text }) => abroad.test(text)))) return undefined;
  for (const { title, label, headings, text, documentId } of passages) {
    if (title !== first.title || label === first.label || abroad.test(headings.at(-1) ?? '')) continue;
    const found = statementsOf(text).find((each) => each.kind === 'sentence' && abroad.test(each.text));
    if (found) return { statements: [found], label, title, documentId, isSure: first.isSure };
  }
  return undefined;
}
