import { hashOf } from '../words/hash-of.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** What a reader of texts looks at, each with its strength. */
export type Features = ReadonlyMap<string, number>;

/** What was said, and which matter it is about. */
export interface Example<Label extends string = string> {
  text: string;
  label: Label;
}

/** A linear model of hashed features as JSON: one byte a weight. */
export interface SavedTopicModel {
  /** Of what it was trained on. */
  fingerprint: string;
  labels: string[];
  /** Base64 of float32: by what each label's bytes are multiplied. */
  scales: string;
  /** Base64 of int8, label by label within place by place. */
  weights: string;
}

/** Places that features are hashed to: twice as many tell hardly more apart. */
const dimensions = 4096;
/** Turns scores into shares of belief; chosen on the development questions. */
const sharpness = 30;

/**
 * Regularised least squares (Rifkin, Yeo and Poggio 2003) on hashed features (Weinberger et al. 2009), one label against
 * all others: with two dozen examples a label it tells them apart as well as logistic regression does, and is solved in
 * one step. `strength` is the pull of the weights to zero. Deterministic.
 */
export function trainTopicModel(
  examples: readonly Example[],
  read: (text: string) => Features,
  { strength, fingerprint }: { strength: number; fingerprint: string },
): SavedTopicModel {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const count = labels.length;
  const gram = new Float64Array(dimensions * dimensions);
  const weights = new Float64Array(dimensions * count);
  for (const { text, label } of examples) {
    const places = [...hashed(read(text))];
    const own = labels.indexOf(label);
    for (const [row, value] of places) {
      weights[row * count + own] = (weights[row * count + own] as number) + value;
      for (const [column, other] of places) {
        if (column <= row)
          gram[row * dimensions + column] = (gram[row * dimensions + column] as number) + value * other;
      }
    }
  }
  for (let at = 0; at < dimensions; at++)
    gram[at * dimensions + at] = (gram[at * dimensions + at] as number) + strength;
  solveSymmetric(gram, weights, { size: dimensions, columns: count });
  return { fingerprint, labels, ...inBytes(weights, count) };
}

/** Each label's share of belief in what a text is about, in the order of the model's labels. */
export type TopicShares = (features: Features) => Float64Array;

/** Reads a saved model back. */
export function loadTopicModel(saved: SavedTopicModel): TopicShares {
  const count = saved.labels.length;
  const scales = new Float32Array(fromBase64(saved.scales));
  const weights = new Int8Array(fromBase64(saved.weights));
  return (features) => {
    const scores = new Float64Array(count);
    for (const [place, value] of hashed(features)) {
      const start = place * count;
      for (let label = 0; label < count; label++) {
        scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
      }
    }
    let sum = 0;
    for (let label = 0; label < count; label++) {
      const share = Math.exp(sharpness * (scores[label] as number) * (scales[label] as number));
      scores[label] = share;
      sum += share;
    }
    return scores.map((share) => share / sum);
  };
}

/** A text's features at signed places, scaled to length one. */
function hashed(features: Features): Map<number, number> {
  const places = new Map<number, number>();
  for (const [name, value] of features) {
    const hash = hashOf(name);
    const place = hash % dimensions;
    places.set(place, (places.get(place) ?? 0) + (hash & 0x80000000 ? -value : value));
  }
  const length = Math.hypot(...places.values());
  if (length > 0) for (const [place, value] of places) places.set(place, value / length);
  return places;
}

function inBytes(weights: Float64Array, count: number): Pick<SavedTopicModel, 'scales' | 'weights'> {
  const scales = new Float32Array(count);
  for (const [at, weight] of weights.entries()) {
    scales[at % count] = Math.max(scales[at % count] as number, Math.abs(weight) / 127);
  }
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % count] as number)));
  return { scales: toBase64(scales), weights: toBase64(bytes) };
}

function toBase64(values: Float32Array | Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

function fromBase64(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer; // a copy: a short Buffer lies in a pool at any offset
}
