import { minimise } from './lbfgs.ts';

/** A sparse vector: which features, and how strongly. */
export interface Row {
  indices: Int32Array;
  values: Float32Array;
}

/** Multinomial logistic regression: `weights[feature * labelCount + label]`. */
export interface LinearModel {
  labelCount: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface FitOptions {
  /** Strength of the pull to zero; the penalty is `l2 / 2 · |w|²` against the mean loss per example. */
  l2: number;
  /** 0: labels count by their examples; 1: all labels count the same. */
  balance: number;
  maxSteps: number;
}

/** Fits the model to rows with labels `0 … labelCount - 1`. Convex, so the same data gives the same model. */
export function fitLinearModel(
  rows: readonly Row[],
  labels: readonly number[],
  size: { features: number; labels: number },
  options: FitOptions,
): LinearModel {
  const shares = exampleShares(labels, size.labels, options.balance);
  const weightCount = size.features * size.labels;
  const x = new Float64Array(weightCount + size.labels);
  const scores = new Float64Array(size.labels);
  minimise(
    (point, gradient) => {
      let loss = 0;
      for (let i = 0; i < weightCount; i++) {
        const weight = point[i] as number;
        loss += 0.5 * options.l2 * weight * weight;
        gradient[i] = options.l2 * weight;
      }
      gradient.fill(0, weightCount);
      for (const [index, row] of rows.entries()) {
        const share = shares[index] as number;
        const label = labels[index] as number;
        addScores(row, point, weightCount, scores);
        softmaxInPlace(scores);
        loss -= share * Math.log(Math.max(scores[label] as number, 1e-12));
        scores[label] = (scores[label] as number) - 1;
        addGradient(row, scores, share, weightCount, gradient);
      }
      return loss;
    },
    x,
    options.maxSteps,
  );
  return {
    labelCount: size.labels,
    weights: Float32Array.from(x.subarray(0, weightCount)),
    bias: Float32Array.from(x.subarray(weightCount)),
  };
}

/** The model's raw score for each label. */
export function scoresOf(model: LinearModel, row: Row): Float64Array {
  const scores = Float64Array.from(model.bias);
  const count = model.labelCount;
  for (let i = 0; i < row.indices.length; i++) {
    const start = (row.indices[i] as number) * count;
    const value = row.values[i] as number;
    for (let label = 0; label < count; label++) {
      scores[label] = (scores[label] as number) + value * (model.weights[start + label] as number);
    }
  }
  return scores;
}

/** Turns scores into shares that add up to one. */
export function softmaxInPlace(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp((scores[i] as number) - highest);
    scores[i] = value;
    sum += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
}

function exampleShares(labels: readonly number[], labelCount: number, balance: number): Float64Array {
  const counts = new Float64Array(labelCount);
  for (const label of labels) counts[label] = (counts[label] as number) + 1;
  const shares = Float64Array.from(labels, (label) => (counts[label] as number) ** -balance);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

function addScores(row: Row, point: Float64Array, biasAt: number, scores: Float64Array): void {
  const count = scores.length;
  for (let label = 0; label < count; label++) scores[label] = point[biasAt + label] as number;
  for (let i = 0; i < row.indices.length; i++) {
    const start = (row.indices[i] as number) * count;
    const value = row.values[i] as number;
    for (let label = 0; label < count; label++) {
      scores[label] = (scores[label] as number) + value * (point[start + label] as number);
    }
  }
}

function addGradient(row: Row, errors: Float64Array, share: number, biasAt: number, gradient: Float64Array): void {
  const count = errors.length;
  for (let label = 0; label < count; label++) {
    gradient[biasAt + label] = (gradient[biasAt + label] as number) + share * (errors[label] as number);
  }
  for (let i = 0; i < row.indices.length; i++) {
    const start = (row.indices[i] as number) * count;
    const value = share * (row.values[i] as number);
    for (let label = 0; label < count; label++) {
      gradient[start + label] = (gradient[start + label] as number) + value * (errors[label] as number);
    }
  }
}
