import type { Turn } from '../../server/contract/turn.ts';
import type { Question } from './question.ts';

/** What became of a question. */
export type Judgement =
  | 'right' // says all that it must
  | 'asked back' // asks for more, such as the order's number, before or without an answer
  | 'wrong' // quotes something else
  | 'none'; // says that it doesn't know, or hands over

/** Judges a turn by what it says; case, spaces and kinds of dashes and quotes don't count. */
export function judge({ must }: Question, turn: Turn): Judgement {
  const said = plain(turn.messages.map(({ text }) => text).join(' '));
  if (must.length > 0 && must.every((words) => said.includes(plain(words)))) return 'right';
  if (turn.outcome?.kind === 'clarifying') return 'asked back';
  const quotes = turn.messages.some(({ citations }) => citations.length > 0);
  return quotes || turn.cards.some(({ type }) => type === 'product') ? 'wrong' : 'none';
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s*_`]+/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/[’‘]/gu, "'");
}
