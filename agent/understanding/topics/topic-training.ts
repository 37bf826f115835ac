import { createHash } from 'node:crypto';
import { languages } from '../../../knowledge/language.ts';
import type { Example } from '../train-classifier.ts';
import { examplesBesideRules, topicExamples } from './topic-examples.ts';
import { trainTopicModel, type SavedTopicModel } from './topic-model.ts';
import { topic, topicIds } from './topic.ts';
import { topicFeatures } from './topic-reader.ts';

/** Chosen on the development questions. */
const strength = 1;

/** All that is learned from, in both languages: the topics' own wordings and examples, and what is no topic. */
export function allTopicExamples(): Example[] {
  return languages.flatMap((language) => [
    ...topicIds.map((id): Example => ({ text: topic(id).wording[language], label: id })),
    ...topicExamples(language),
    ...examplesBesideRules(language),
  ]);
}

/** Changes when the examples change, or, by a sample of what is read from them, the lexicon and the code that reads. */
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
