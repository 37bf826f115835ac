import { isByNameOfGoods } from './asks-care.ts';
import { remembered } from '../words/remembered.ts';
import { byWording } from './by-wording.ts';
import { topicsOf } from './topic-reader.ts';
import { topicCalled, type TopicId } from './topic.ts';

/** A matter of the shop's rules that a question seems to be about. */
export interface MeantTopic {
  id: TopicId;
  /** Share of belief among all topics, 0 … 1. */
  confidence: number;
  /** How clearly it stands out from the others, 0 … 1: what tells whether to believe it. */
  clarity: number;
}

/** With less belief a topic isn't even looked up. */
const worthLooking = 0.06;
/**
 * The clarity from which on what a topic leads to is the closest there is, from which on it is the answer, and from which
 * on it is so whatever the message sounded like. Chosen on the development questions, off-topic ones among them.
 */
export const believed = { near: 0.2, sure: 0.3, evident: 0.55 };
/** What lies behind the second hardly ever holds the answer. */
const mostTopics = 2;
/** Belief that may lie anywhere else, for the clarity. */
const elsewhere = 0.1;

/** The matters that a question may be about, likeliest first. */
export const meantTopics: (question: string) => readonly MeantTopic[] = remembered(50, (question) => {
  const called = topicCalled(question);
  if (called !== undefined) return [{ id: called, confidence: 1, clarity: 1 }];
  const guesses = byWording(question, topicsOf(question)).filter(
    ({ id }) => !isByNameOfGoods(id, question), // “礼盒能放得下羽绒服吗” has nothing to do with washing
  );
  const sum = guesses.reduce((all, { confidence }) => all + confidence, elsewhere);
  return guesses
    .slice(0, mostTopics)
    .filter(({ confidence }) => confidence >= worthLooking)
    .map(({ id, confidence }) => ({ id, confidence, clarity: confidence / sum }));
});
