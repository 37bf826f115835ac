import { believed, meantTopics, type MeantTopic } from './meant-topics.ts';
import { topicsOf } from './topic-reader.ts';

/** A matter that a question is about in the light of what was said before it. */
export interface MeantAfter extends MeantTopic {
  /** It takes what was said before to hear it. */
  isByBefore: boolean;
}

/** So sure a reading of both together is believed before that of the question alone: "to Germany? how much is postage". */
const together = 0.5;
/** So evident by itself, a question needs nothing from before. */
const evident = 0.85;
/** With so much belief both together still hint at it, where the question alone says nothing. */
const hint = 0.05;

/**
 * What a question is about that follows `before`, words of the same message or the question that was answered last. What
 * `before` itself is about is left out, since that has its answer; undefined when nothing else is heard.
 */
export function meantAfter(question: string, before: string): MeantAfter | undefined {
  const [alone] = meantTopics(question);
  const [first] = topicsOf(before);
  const guesses = topicsOf(`${before}${/[?？。.!！]\s*$/u.test(before) ? ' ' : '，'}${question}`);
  const sum = guesses.reduce((all, { confidence }) => all + confidence, rest);
  const [both] = guesses.filter(({ id }) => id !== first?.id);
  const byBefore = both && { ...both, clarity: both.confidence / sum, isByBefore: both.id !== alone?.id };
  const byItself = alone && alone.id !== first?.id ? { ...alone, isByBefore: false } : undefined;
  if (byItself && byItself.confidence >= evident) return byItself;
  if (byBefore && byBefore.confidence >= together) return byBefore;
  if (byItself && byItself.clarity >= believed.sure) return byItself;
  return byBefore && byBefore.confidence >= hint ? byBefore : undefined;
}

/** Belief that may lie anywhere else. */
const rest = 0.1;
