import { createClassifier, toRow, type Classifier, type ReadingOptions, type TrainedModel } from './classifier.ts';
import { shopConcepts } from './concepts.ts';
import { createFeatureReader, type Features } from './features.ts';
import { fitLinearModel, type Row } from './linear-model.ts';
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
  /** How much more freely weights may grow for features that keep to few labels; 0: all alike. */
  emphasis?: number;
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
  const rows = features.map((each) => toRow(each, indexOf));
  const targets = examples.map((example) => labelIndex.get(example.label) ?? 0);
  const emphases = emphasesOf(
    rows,
    targets,
    { features: vocabulary.size, labels: labels.length },
    options.emphasis ?? 0.5,
  );
  for (const { indices, values } of rows) {
    for (const [at, index] of indices.entries()) values[at] = (values[at] ?? 0) * (emphases[index] ?? 1);
  }
  const linear = fitLinearModel(
    rows,
    targets,
    { features: vocabulary.size, labels: labels.length },
    { l2: options.l2 ?? 3e-6, balance: options.balance ?? 0.3, maxSteps: options.maxSteps ?? 80 },
  );
  // scaled features with their weights are unscaled features with scaled weights
  for (const [at, weight] of linear.weights.entries()) {
    linear.weights[at] = weight * (emphases[Math.floor(at / labels.length)] ?? 1);
  }
  const words = byFrequency(normals.flatMap((normal) => reader.words(normal)));
  return { labels, indexOf, words, linear, temperature: options.temperature ?? 1 };
}

/**
 * One minus the share of the most uncertainty that is left about the label once the feature is seen, to the power of
 * `power`, scaled to a mean of one over all occurrences.
 */
function emphasesOf(
  rows: readonly Row[],
  targets: readonly number[],
  size: { features: number; labels: number },
  power: number,
): Float64Array {
  const counts = new Float64Array(size.features * size.labels).fill(0.5 / size.labels);
  for (const [at, { indices }] of rows.entries()) {
    for (const index of indices) {
      const place = index * size.labels + (targets[at] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const emphases = new Float64Array(size.features);
  let sum = 0;
  let occurrences = 0;
  for (let feature = 0; feature < size.features; feature++) {
    const own = counts.subarray(feature * size.labels, (feature + 1) * size.labels);
    const total = own.reduce((all, count) => all + count, 0);
    const uncertainty = own.reduce((bits, count) => bits - (count / total) * Math.log(count / total), 0);
    emphases[feature] = (1 - uncertainty / Math.log(Math.max(2, size.labels)) + 1e-3) ** power;
    sum += (emphases[feature] ?? 0) * total;
    occurrences += total;
  }
  return emphases.map((each) => (each * occurrences) / sum);
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
