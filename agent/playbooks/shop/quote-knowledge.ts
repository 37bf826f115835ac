import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { extractAnswer } from './extract-answer.ts';

export type Quoted = { status: 'quoted'; text: string } | { status: 'nothing_fits' } | { status: 'failed' };

/** What a playbook asks the knowledge base, cut to what the tool takes. */
export function knowledgeArgs(query: string): { query: string; limit: number } {
  return { query: query.trim().slice(0, 300), limit: 4 };
}

/** The shop's own words on a question, each sentence with its citation. */
export function* quoteKnowledge(
  context: PlaybookContext,
  query: string,
  limits: { sentences: number } = { sentences: 3 },
): Steps<Quoted> {
  const found = yield* look('search_knowledge', knowledgeArgs(query));
  if (found.status === 'failed') return { status: 'failed' };
  if (found.status === 'refused') return { status: 'nothing_fits' };
  const chars = context.language === 'zh' ? 170 : 380;
  const sentences = extractAnswer(query, found.content.passages, { ...limits, chars });
  if (sentences.length === 0) return { status: 'nothing_fits' };
  return { status: 'quoted', text: cite(sentences, context.language) };
}

/** Sentences that come from one passage in a row are cited once, at the last of them. */
function cite(sentences: readonly { text: string; label: string }[], language: PlaybookContext['language']): string {
  const between = language === 'zh' ? '' : ' ';
  return sentences
    .map(({ text, label }, index) => {
      const closed = /[.!?。！？]$/.test(text)
        ? text
        : `${text.replace(/[;；,，:：]$/, '')}${language === 'zh' ? '。' : '.'}`;
      return sentences[index + 1]?.label === label ? closed : `${closed}${between}[${label}]`;
    })
    .join(between);
}
