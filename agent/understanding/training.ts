import { createHash } from 'node:crypto';
import { shopConcepts } from './concepts.ts';
import { intentExamples } from './intent-examples.ts';
import { createFeatureReader } from './features.ts';
import { intentIds, type IntentId } from './intents.ts';
import { normalise } from './normalise.ts';
import { saveModel, type SavedModel } from './saved-model.ts';
import { createStandIns } from './stand-ins.ts';
import { trainModel, type Example, type TrainOptions } from './train-classifier.ts';

/** How the ear's own model is trained; chosen by five-fold cross-validation on the examples. */
export const ownTraining: TrainOptions = {
  standIns: createStandIns(),
  l2: 3e-6,
  emphasis: 0.5,
  minCount: 2,
  maxSteps: 80,
};

/** All examples of both languages, labelled. */
export function allExamples(): Example<IntentId>[] {
  return intentIds.flatMap((label) =>
    [...intentExamples(label, 'en'), ...intentExamples(label, 'zh')].map((text) => ({ text, label })),
  );
}

/**
 * Changes when anything that the weights are learned from changes: the examples, the settings, and, by a sample of
 * what is read from them, the lexicon and the code that reads.
 */
export function trainingFingerprint(): string {
  const examples = allExamples();
  const reader = createFeatureReader({ concepts: shopConcepts, ...ownTraining });
  const sample = examples.filter((_, index) => index % 10 === 0).map(({ text }) => [...reader.read(normalise(text))]);
  return createHash('sha256')
    .update(JSON.stringify([examples, ownTraining, sample]))
    .digest('hex')
    .slice(0, 16);
}

/** Trains on all examples, ready to be written to `weights.json`. Takes half a minute. */
export function trainOwnModel(): SavedModel {
  const examples = allExamples();
  const model = trainModel(examples, ownTraining);
  const reader = createFeatureReader({ concepts: shopConcepts, ...ownTraining });
  const names = new Set(examples.flatMap((example) => [...reader.read(normalise(example.text)).keys()]));
  return saveModel(model, [...names], trainingFingerprint());
}
