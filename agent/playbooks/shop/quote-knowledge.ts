import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { extractAnswer, type Answer } from './extract-answer.ts';

export type Quoted = { status: 'quoted'; text: string } | { status: 'nothing_fits' } | { status: 'failed' };

/** What a playbook asks the knowledge base, cut to what the tool takes. */
export function knowledgeArgs(query: string): { query: string; limit: number } {
  return { query: query.trim().slice(0, 300), limit: 4 };
}

/** The shop's own words on a question, with their citation. */
export function* quoteKnowledge(
  context: PlaybookContext,
  query: string,
  limits: { sentences: number; leastCover?: number; plain?: boolean } = { sentences: 3 },
): Steps<Quoted> {
  const found = yield* look('search_knowledge', knowledgeArgs(query));
  if (found.status === 'failed') return { status: 'failed' };
  if (found.status === 'refused') return { status: 'nothing_fits' };
  const chars = context.language === 'zh' ? 170 : 380;
  const answers = extractAnswer(query, found.content.passages, { ...limits, chars });
  if (answers.length === 0) return { status: 'nothing_fits' };
  const text = answers
    .map((answer) => cite(limits.plain ? plainly(answer) : answer, context.language))
    .join(context.language === 'zh' ? '' : ' ');
  return { status: 'quoted', text };
}

/** As a statement rather than as the answer to a question: without its heading, and without the yes or no in front. */
function plainly({ statements, label }: Answer): Answer {
  const [first, ...rest] = statements;
  if (!first) return { statements, label };
  const text = first.text.replace(/^(?:能|可以|会|不会|不能|支持|不支持)的?。|^(?:Yes|No)\. /, '');
  return { statements: [{ ...first, text }, ...rest], label };
}

/** The statements as running text, with their passage cited at the end. */
function cite({ statements, label, lead }: Answer, language: PlaybookContext['language']): string {
  const isZh = language === 'zh';
  const text = statements.reduce(
    (said, { text: piece, kind }, index) => {
      const next = statements[index + 1];
      const bare = piece.replace(/[;；,，:：.。]$/, '');
      if (kind === 'intro') return `${said}${bare}${isZh ? '：' : ': '}`;
      if (kind !== 'sentence' && next?.kind === kind) return `${said}${bare}${isZh ? '；' : '; '}`;
      const closed = /[!?！？]$/.test(piece) ? piece : `${bare}${isZh ? '。' : '.'}`;
      return `${said}${closed}${next && !isZh ? ' ' : ''}`;
    },
    lead === undefined ? '' : `${lead}${isZh ? '：' : ': '}`,
  );
  return `${text}${isZh ? '' : ' '}[${label}]`;
}
