import type { Language } from '../../knowledge/language.ts';
import type { PlaybookContext } from './playbook.ts';

/** How one thing is said. */
export type Wording<Facts> = (facts: Facts) => string;

/**
 * One thing in both languages, each written by a native hand. Several wordings take turns, so that the same thing said
 * twice doesn't sound canned.
 */
export type Phrase<Facts> = Readonly<Record<Language, Wording<Facts> | readonly Wording<Facts>[]>>;

/** A phrase without facts is said without an argument. */
export type FactsOf<Facts> = [Facts] extends [undefined] ? [] : [facts: Facts];

/** Keeps a phrase's facts typed while it is written. */
export function phrase<Facts = undefined>(wordings: Phrase<Facts>): Phrase<Facts> {
  return wordings;
}

/** A phrase in the turn's language; which wording depends on the turn's number alone. */
export function speak<Facts>(
  context: Pick<PlaybookContext, 'language' | 'memory'>,
  said: Phrase<Facts>,
  ...[facts]: FactsOf<Facts>
): string {
  const wordings = said[context.language];
  const all = typeof wordings === 'function' ? [wordings] : wordings;
  const wording = all[(context.memory.turns ?? 0) % all.length];
  if (!wording) throw new RangeError('a phrase needs at least one wording');
  return wording(facts as Facts);
}

/** `a, b and c`, in English. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
