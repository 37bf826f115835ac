import type { Language } from '../language.ts';
import { analyse, type Word } from '../words/analyse.ts';
import { wordingOf, type TopicId } from './topic.ts';

/** Belief in the second of two matters from which on its own wording may lead to it. */
const leastBelief = 0.12;

/**
 * Guesses, likeliest first. Asked how long something is, of two matters of one family the one that is called so comes first
 * when the question has nothing of the other's words: “手表保修几年” asks for the time, though most who speak of 保修 want a
 * repair. The two change places in belief.
 */
export function byWording<Guess extends { id: TopicId; confidence: number }>(
  question: string,
  guesses: readonly Guess[],
): readonly Guess[] {
  const [first, second, ...others] = guesses;
  if (!first || !second || second.confidence < leastBelief || familyOf(first.id) !== familyOf(second.id))
    return guesses;
  const language: Language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const wording = wordingOf(second.id)[language];
  if (!asksTime.test(question) || !asksTime.test(wording)) return guesses;
  const said = telling(question);
  const own = telling(wording);
  const other = telling(wordingOf(first.id)[language]);
  const rest = said.filter((word) => !own.some((each) => isSame(each, word)));
  const saysOwn = own.length > 0 && own.every((word) => said.some((each) => isSame(each, word)));
  if (!saysOwn || rest.some((word) => other.some((each) => isNear(each, word)))) return guesses;
  return [{ ...second, confidence: first.confidence }, { ...first, confidence: second.confidence }, ...others];
}

const asksTime = /\bhow (?:long|many (?:years|months|days))\b|多久|多长|几年|几天|几个?月|多少[年天个]/i;

/** What a text is about, beside that it asks how long. */
const telling = (text: string): Word[] => analyse(text.replace(asksTime, ' ')).words.filter(({ stop }) => !stop);

const isSame = (one: Word, other: Word) =>
  one.term === other.term || one.concepts.some((each) => other.concepts.includes(each));

/** The same, or with a character in common: 报修, 修好. */
const isNear = (one: Word, other: Word) =>
  isSame(one, other) ||
  (/^\p{Script=Han}/u.test(one.term) && Array.from(one.term).some((letter) => other.term.includes(letter)));

/** Matters of one family are named alike: `invoice_how`, `invoice_until`. */
const familyOf = (id: TopicId) => id.split('_')[0];
