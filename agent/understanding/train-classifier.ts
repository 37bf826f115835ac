import { createClassifier, toRow, type Classifier, type ReadingOptions, type TrainedModel } from './classifier.ts';
import { shopConcepts } from './concepts.ts';
import { createFeatureReader, type Features } from './features.ts';
import { fitLinearModel } from './linear-model.ts';
import { normalise } from './normalise.ts';

export interface Example<Label extends string = string> {
  text: string;
  label: Label;
}

export interface TrainOptions extends ReadingOptions {
  /** Pull of the weights to zero. */
  l2?: number;
  /** 0: labels count by their examples; 1: all labels count the same. */
  balance?: number;
  /** Features seen in fewer examples are left out. */
  minCount?: number;
  maxSteps?: number;
  temperature?: number;
}

/** Learns to tell labels apart from labelled texts, in any mix of English and Chinese. Deterministic. */
export function trainClassifier<Label extends string>(
  examples: readonly Example<Label>[],
  options: TrainOptions = {},
): Classifier<Label> {
  return createClassifier(trainModel(examples, options), options);
}

/** The training itself, for those who want to keep its result. */
export function trainModel<Label extends string>(
  examples: readonly Example<Label>[],
  options: TrainOptions = {},
): TrainedModel<Label> {
  const labels = [...new Set(examples.map((example) => example.label))];
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  const reader = createFeatureReader({
    concepts: options.concepts ?? shopConcepts,
    ...(options.featureWeights ? { weights: options.featureWeights } : {}),
    ...(options.standIns ? { standIns: options.standIns } : {}),
  });
  const normals = examples.map((example) => normalise(example.text));
  const features = normals.map((normal) => reader.read(normal));
  const vocabulary = new Map(frequent(features, options.minCount ?? 1).map((name, index) => [name, index]));
  const indexOf = (feature: string): number | undefined => vocabulary.get(feature);
  const linear = fitLinearModel(
    features.map((each) => toRow(each, indexOf)),
    examples.map((example) => labelIndex.get(example.label) ?? 0),
    { features: vocabulary.size, labels: labels.length },
    { l2: options.l2 ?? 1e-5, balance: options.balance ?? 0.3, maxSteps: options.maxSteps ?? 100 },
  );
  const words = byFrequency(normals.flatMap((normal) => reader.words(normal)));
  return { labels, indexOf, words, linear, temperature: options.temperature ?? 1 };
}

function frequent(features: readonly Features[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const each of features) for (const name of each.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= minCount).map(([name]) => name);
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
