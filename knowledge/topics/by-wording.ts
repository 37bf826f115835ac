import type { Language } from '../language.ts';
import { analyse, type Word } from '../words/analyse.ts';
import { wordingOf, type TopicId } from './topic.ts';

/** Belief in a matter from which on its own wording may lead to it. */
const leastBelief = 0.02;

/**
 * Guesses, likeliest first. Asked how long something is, of two matters of one family the one that is called so comes first
 * when the question has nothing of the other's words: “手表保修几年” asks for the time, though most who speak of 保修 want a
 * repair. The two change places in belief.
 */
export function byWording<Guess extends { id: TopicId; confidence: number }>(
  question: string,
  guesses: readonly Guess[],
): readonly Guess[] {
  const [first, ...others] = guesses;
  if (!first || !asksTime.test(question)) return guesses;
  const called = others.find((guess) => guess.confidence >= leastBelief && isCalled(question, guess, first));
  if (!called) return guesses;
  const rest = others.filter((guess) => guess !== called);
  return [{ ...called, confidence: first.confidence }, { ...first, confidence: called.confidence }, ...rest];
}

/** Whether a matter of the same family asks how long, and is called by what the question says and the first of them isn't. */
function isCalled(question: string, second: { id: TopicId }, first: { id: TopicId }): boolean {
  if (familyOf(first.id) !== familyOf(second.id)) return false;
  const language: Language = /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const wording = wordingOf(second.id)[language];
  if (!asksTime.test(wording)) return false;
  const said = telling(question);
  const own = telling(wording);
  const other = telling(wordingOf(first.id)[language]);
  const rest = said.filter((word) => !own.some((each) => isSame(each, word)));
  const saysOwn = own.length > 0 && own.every((word) => said.some((each) => isSame(each, word)));
  return saysOwn && !rest.some((word) => other.some((each) => isNear(each, word)));
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
