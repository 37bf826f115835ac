import { believed, meantTopics, type MeantTopic } from './meant-topics.ts';
import { everyTopicOf } from './topic-reader.ts';
import type { TopicId } from './topic.ts';

/** A matter that a question is about in the light of what was said before it. */
export interface MeantAfter extends MeantTopic {
  /** It takes what was said before to hear it. */
  isByBefore: boolean;
}

/** What the question alone counts beside both together; chosen on pairs of questions of the kinds that shoppers ask. */
const aloneCounts = 0.5;
/** Of what neither names. */
const leastBelief = 1e-4;
/** How much of the belief must fall to it, and how much of that of both together: less where it is kin to what was said. */
const least = { stranger: { share: 0.4, together: 0.01, alone: 0.4 }, kin: { share: 0.3, together: 0.03 } };
/** A question that both together leave so little of is contradicted by what was said. */
const contradicted = 0.04;
/** So clearly of the same matter, it asks for more of it. */
const ofTheSame = 0.5;
/** So little believed by itself, and beside what was asked, it is hardly said. */
const faint = { alone: 0.3, together: 0.02 };
/** So evident by itself, a question needs nothing from before that doesn't speak against it. */
const evident = 0.85;

/**
 * What a question is about that follows `before`, words of the same message or the question that was answered last. What
 * `before` itself is about is left out, since that has its answer, unless the question names it again; undefined when nothing
 * is heard.
 */
export function meantAfter(question: string, before: string): MeantAfter | undefined {
  const [first] = meantTopics(before);
  const [alone] = meantTopics(question);
  if (alone && alone.id === first?.id && alone.confidence >= ofTheSame) return { ...alone, isByBefore: false };
  const byItself = alone && alone.id !== first?.id ? { ...alone, isByBefore: false } : undefined;
  const own = new Map(everyTopicOf(question).map(({ id, confidence }) => [id, confidence]));
  const together = everyTopicOf(togetherOf(question, before));
  const ofFirst = together.find(({ id }) => id === first?.id)?.confidence ?? 0;
  const beliefs = together
    .filter(({ id }) => id !== first?.id)
    .map(({ id, confidence }) => {
      const said = own.get(id) ?? 0;
      const belief = (confidence + leastBelief) * (said + leastBelief) ** aloneCounts;
      return { id, together: confidence, said, belief };
    })
    .sort((a, b) => b.belief - a.belief);
  const [best] = beliefs;
  const left = beliefs.find(({ id }) => id === byItself?.id)?.together ?? 0;
  if (byItself && byItself.confidence >= evident && left >= contradicted) return byItself;
  if (!best) return undefined;
  // “能开发票吗 多久开好”: what is hardly of anything by itself, and together of what was asked, is of that
  if (
    ofFirst >= ofTheSame &&
    best.said < faint.alone &&
    best.together < faint.together &&
    kinOf(best.id) !== kinOf(first?.id)
  )
    return undefined;
  const sum = beliefs.reduce((all, { belief }) => all + belief, 0);
  const confidence = best.belief / sum;
  const isKin = kinOf(best.id) === kinOf(first?.id);
  const isOwn = best.id === byItself?.id && byItself.clarity >= believed.sure;
  const asStranger =
    confidence >= least.stranger.share &&
    (isKin || best.together >= least.stranger.together || best.said >= least.stranger.alone);
  const asKin = isKin && confidence >= least.kin.share && best.together >= least.kin.together;
  if (!isOwn && !asStranger && !asKin) return undefined;
  const clarity = best.id === byItself?.id ? Math.max(confidence, byItself.clarity) : confidence;
  return { id: best.id, confidence, clarity, isByBefore: true };
}

const togetherOf = (question: string, before: string): string =>
  `${before}${/[?？。.!！]\s*$/u.test(before) ? ' ' : '，'}${question}`;

/** Matters of one family are named alike: `invoice_how`, `invoice_until`. */
const kinOf = (topic: TopicId | undefined) => topic?.split('_')[0];
