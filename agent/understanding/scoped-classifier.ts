import type { Classifier, Guess } from './classifier.ts';
import { trainClassifier, type Example, type TrainOptions } from './train-classifier.ts';

export interface ScopedTrainOptions extends TrainOptions {
  /**
   * Texts that belong to no label, such as small talk. Learning what they look like makes it easier to see that a text
   * is none of the labels' business.
   */
  background?: readonly string[];
  /** How much of what will be asked is expected to belong to no label; the threshold is the best one for that. */
  outOfScopeShare?: number;
  folds?: number;
}

/** A classifier that knows when a text belongs to none of its labels. */
export interface ScopedClassifier<Label extends string> extends Classifier<Label> {
  /** Below this confidence the best label isn't believed. Chosen on the training data. */
  threshold: number;
  /** The best label, or undefined when the text seems to belong to none. */
  decide(text: string): Guess<Label> | undefined;
  /** What cross-validation says: right labels among texts in scope, and what the threshold makes of both kinds. */
  validation: { accuracy: number; inScopeAccuracy: number; outOfScopeRecall: number };
}

const none = '\u0000none';

/**
 * Trains a classifier and its threshold on labelled texts alone. Each fold holds back a part of the texts of most
 * labels, to measure with, and all texts of the others, which then are questions that nobody prepared for.
 */
export function trainScopedClassifier<Label extends string>(
  examples: readonly Example<Label>[],
  options: ScopedTrainOptions = {},
): ScopedClassifier<Label> {
  const { outOfScopeShare = 0.4, folds = 5 } = options;
  const trials = crossValidate(examples, folds, options);
  const { threshold, inScopeAccuracy, outOfScopeRecall } = bestThreshold(trials, outOfScopeShare);
  const inScope = trials.filter((trial) => trial.truth !== undefined);
  const classifier = withBackground(examples, options);
  return {
    ...classifier,
    threshold,
    validation: {
      accuracy: share(inScope, (trial) => trial.guess.id === trial.truth),
      inScopeAccuracy,
      outOfScopeRecall,
    },
    decide(text) {
      const best = classifier.classify(text)[0];
      return best && best.confidence >= threshold ? best : undefined;
    },
  };
}

/** Learns the background as one more label, which then is never answered: what it takes, the others lack. */
function withBackground<Label extends string>(
  examples: readonly Example<Label>[],
  options: ScopedTrainOptions,
): Classifier<Label> {
  const background = (options.background ?? []).map((text): Example => ({ text, label: none }));
  const classifier = trainClassifier<string>([...examples, ...background], options);
  const labels = [...new Set(examples.map((example) => example.label))];
  const isLabel = (guess: Guess): guess is Guess<Label> => guess.id !== none;
  return {
    labels,
    classify: (text) => classifier.classify(text).filter(isLabel),
    explain: (text, label, limit) => classifier.explain(text, label, limit),
  };
}

/** One guess about a text that the classifier had not seen; without a truth, its label was unknown too. */
interface Trial {
  truth: string | undefined;
  guess: Guess;
}

function crossValidate(examples: readonly Example[], folds: number, options: ScopedTrainOptions): Trial[] {
  const labels = [...new Set(examples.map((example) => example.label))];
  const seen = new Map<string, number>();
  const dealt = examples.map((example) => {
    const turn = seen.get(example.label) ?? 0;
    seen.set(example.label, turn + 1);
    return { ...example, fold: turn % folds, leftOutIn: labels.indexOf(example.label) % folds };
  });
  return Array.from({ length: folds }, (_, fold) => {
    const known = dealt.filter((example) => example.fold !== fold && example.leftOutIn !== fold);
    const asked = dealt.filter((example) => example.fold === fold || example.leftOutIn === fold);
    const classifier = withBackground(known, options);
    return asked.flatMap((example): Trial[] => {
      const guess = classifier.classify(example.text)[0];
      return guess ? [{ truth: example.leftOutIn === fold ? undefined : example.label, guess }] : [];
    });
  }).flat();
}

function bestThreshold(trials: readonly Trial[], outOfScopeShare: number) {
  const inScope = trials.filter((trial) => trial.truth !== undefined);
  const outOfScope = trials.filter((trial) => trial.truth === undefined);
  const candidates = Array.from({ length: 96 }, (_, step) => step / 100).map((threshold) => {
    const right = share(inScope, ({ guess, truth }) => guess.confidence >= threshold && guess.id === truth);
    const refused = share(outOfScope, ({ guess }) => guess.confidence < threshold);
    const accuracy = (1 - outOfScopeShare) * right + outOfScopeShare * refused;
    return { threshold, inScopeAccuracy: right, outOfScopeRecall: refused, accuracy };
  });
  return candidates.reduce((best, each) => (each.accuracy > best.accuracy ? each : best));
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
