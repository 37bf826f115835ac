import type { Language } from '../../../knowledge/language.ts';
import type { Answer } from './extract-answer.ts';

/** Without its heading, and without the yes or no in front. */
export function plainly({ lead: _, ...answer }: Answer): Answer {
  const [first, ...rest] = answer.statements;
  if (!first) return answer;
  const text = first.text.replace(/^(?:能|可以|会|不会|不能|支持|不支持)的?。|^(?:Yes|No)\. /, '');
  return { ...answer, statements: [{ ...first, text }, ...rest] };
}

/** The statements as running text, with their passage cited at the end. */
export function cite({ statements, label, lead }: Answer, language: Language): string {
  const isZh = language === 'zh';
  const areSteps = statements.some(({ text, kind }) => kind === 'item' && /[.。!！]\s*\S/u.test(text));
  const text = statements.reduce(
    (said, { text: piece, kind }, index) => {
      const next = statements[index + 1];
      const bare = piece.replace(/[;；,，:：.。]$/, '');
      if (kind === 'intro') return `${said}${bare}${isZh ? '：' : ': '}`;
      if (kind !== 'sentence' && next?.kind === kind && !areSteps) return `${said}${bare}${isZh ? '；' : '; '}`;
      const closed = /[!?！？]$/.test(piece) ? piece : `${bare}${isZh ? '。' : '.'}`;
      return `${said}${closed}${next && !isZh ? ' ' : ''}`;
    },
    lead === undefined ? '' : `${lead}${isZh ? '：' : ': '}`,
  );
  return `${text}${isZh ? '' : ' '}[${label}]`;
}
