import type { Language } from '../../knowledge/language.ts';
import type { PlaybookContext } from './playbook.ts';

/** How one thing is said; several wordings take turns, so that the same thing said twice doesn't sound canned. */
export type Wording<Facts> = (facts: Facts) => string;

/** The same thing in both languages, each written by a native hand. */
export type Phrase<Facts> = Readonly<Record<Language, Wording<Facts> | readonly Wording<Facts>[]>>;

/** Keeps a phrase's facts typed while it is written. */
export function phrase<Facts = void>(wordings: Phrase<Facts>): Phrase<Facts> {
  return wordings;
}

/** Says a phrase in the turn's language; which wording depends on the turn's number alone. */
export function speak<Facts>(context: Pick<PlaybookContext, 'language' | 'memory'>, said: Phrase<Facts>, facts: Facts): string {
  const wordings = said[context.language];
  if (typeof wordings === 'function') return wordings(facts);
  const wording = wordings[(context.memory.turns ?? 0) % wordings.length];
  if (!wording) throw new RangeError('a phrase needs at least one wording');
  return wording(facts);
}
