import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { leansBack } from './question-core.ts';
import { givesFigure, termsOf } from './question-terms.ts';

/** “耳机呢”, “and headphones?”: the same question of another thing. */
const ofAnother =
  /^(?:那|还有)?[^怎多几什啥哪]{1,6}呢[?？]?$|^(?:and|or|what about|how about) (?:the |my |an? )?[\w-]+(?: [\w-]+)?\??$|^[\w-]+\?$/iu;

/**
 * Whether a half of a message is answered by what its other half was told: it asks the same of another thing that was spoken
 * of, or says little by itself, is of no evident matter of its own, and got the figure that it asks for (“几天能下来”).
 * With `isKin` both halves are heard to be of one family of matters: then only a word of its own is an answer, no notion.
 */
export function isAnsweredBy(half: string, told: string, isKin = false): boolean {
  if (told === '') return false;
  if (ofAnother.test(half.trim())) {
    const said = termsOf(told);
    const held = [...termsOf(half)].filter((term) => said.has(term));
    return held.some((term) => !isKin || !term.startsWith('#'));
  }
  const isOfItself = (meantTopics(half)[0]?.clarity ?? 0) >= believed.evident;
  return leansBack(half) && !isOfItself && givesFigure(half, told);
}
