import { createHash } from 'node:crypto';
import { languages } from '../language.ts';
import { topicExamples } from './topic-examples.ts';
import { trainTopicModel, type Example, type SavedTopicModel } from './topic-model.ts';
import { topicFeatures } from './topic-features.ts';
import { topicIds, wordingOf } from './topic.ts';

/** Chosen on the development questions. */
const strength = 1;

/** All that is learned from, in both languages: the topics' own wordings, and the examples. */
export function allTopicExamples(): Example[] {
  return languages.flatMap((language) => [
    ...topicIds.map((id): Example => ({ text: wordingOf(id)[language], label: id })),
    ...topicExamples(language),
  ]);
}

/** Changes when the examples change, or, by a sample of what is read from them, the concepts and the code that reads. */
export function topicFingerprint(): string {
  const examples = allTopicExamples();
  const sample = examples.filter((_, index) => index % 10 === 0).map(({ text }) => [...topicFeatures(text)]);
  return createHash('sha256')
    .update(JSON.stringify([examples, strength, sample]))
    .digest('hex')
    .slice(0, 16);
}

/** Trains on all examples, ready to be written to `weights.json`. Takes a minute. */
export function trainOwnTopics(): SavedTopicModel {
  return trainTopicModel(allTopicExamples(), topicFeatures, { strength, fingerprint: topicFingerprint() });
}
