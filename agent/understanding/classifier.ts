import { shopConcepts, type Concept } from './concepts.ts';
import { createFeatureReader, type Features, type FeatureWeights } from './features.ts';
import { scoresOf, softmaxInPlace, type LinearModel, type Row } from './linear-model.ts';
import { normalise } from './normalise.ts';
import { createWordCorrector } from './word-corrector.ts';

export interface Guess<Label extends string = string> {
  id: Label;
  /** Share of belief; those of all labels add up to one. */
  confidence: number;
}

export interface Classifier<Label extends string = string> {
  labels: readonly Label[];
  /** Every label, best first. */
  classify(text: string): Guess<Label>[];
  /** What spoke most for (or against) a label, strongest first. */
  explain(text: string, label: Label, limit?: number): { feature: string; weight: number }[];
}

/** What training leaves behind: all that a classifier needs, apart from the lexicon of concepts. */
export interface TrainedModel<Label extends string = string> {
  labels: readonly Label[];
  /** Where a feature's weights are; undefined for one that was not learned. */
  indexOf: (feature: string) => number | undefined;
  /** Known words, most frequent first: what a typo is corrected to. */
  words: readonly string[];
  linear: LinearModel;
  /** Divides the scores: above one makes the classifier more modest. Fitted by cross-validation. */
  temperature: number;
}

/** What both training and classifying must be told alike. */
export interface ReadingOptions {
  concepts?: readonly Concept[];
  featureWeights?: Partial<FeatureWeights>;
  standIns?: (normal: string) => string;
}

/** Puts a trained model to work. */
export function createClassifier<Label extends string>(
  model: TrainedModel<Label>,
  options: ReadingOptions = {},
): Classifier<Label> {
  const { labels, linear, temperature } = model;
  const reader = createFeatureReader({
    concepts: options.concepts ?? shopConcepts,
    correct: createWordCorrector(model.words),
    ...(options.featureWeights ? { weights: options.featureWeights } : {}),
    ...(options.standIns ? { standIns: options.standIns } : {}),
  });
  return {
    labels,
    classify(text) {
      const row = toRow(reader.read(normalise(text)), model.indexOf);
      const scores = scoresOf(linear, row).map((score) => score / temperature);
      softmaxInPlace(scores);
      return labels
        .map((id, index) => ({ id, confidence: scores[index] ?? 0 }))
        .sort((a, b) => b.confidence - a.confidence);
    },
    explain(text, label, limit = 8) {
      const labelAt = labels.indexOf(label);
      if (labelAt < 0) return [];
      return [...reader.read(normalise(text))]
        .flatMap(([feature, value]) => {
          const index = model.indexOf(feature);
          const weight = index === undefined ? undefined : linear.weights[index * labels.length + labelAt];
          return weight === undefined ? [] : [{ feature, weight: (value * weight) / temperature }];
        })
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, limit);
    },
  };
}

/** A text's features as the model's vector; features that it doesn't know are left out. */
export function toRow(features: Features, indexOf: (feature: string) => number | undefined): Row {
  const indices: number[] = [];
  const values: number[] = [];
  for (const [name, value] of features) {
    const index = indexOf(name);
    if (index === undefined) continue;
    indices.push(index);
    values.push(value);
  }
  return { indices: Int32Array.from(indices), values: Float32Array.from(values) };
}
