import type { TrainedModel } from './classifier.ts';

/** A trained model as JSON: weights in one byte each, features by the hash of their names. */
export interface SavedModel {
  /** Of what it was trained on; see `fingerprint`. */
  fingerprint: string;
  labels: string[];
  temperature: number;
  /** Between spaces, most frequent first. */
  words: string;
  /** Base64 of float32. */
  bias: string;
  /** Base64 of uint32, ascending. */
  features: string;
  /** Base64 of float32: by what a feature's bytes are multiplied. */
  scales: string;
  /** Base64 of int8, label by label within feature by feature. */
  weights: string;
}

/** Writes down a model that was trained on `features`. Rounding changes a weight by at most 0.4 % of its feature's largest. */
export function saveModel(model: TrainedModel, features: readonly string[], fingerprint: string): SavedModel {
  const count = model.labels.length;
  const entries = features
    .flatMap((name) => {
      const index = model.indexOf(name);
      return index === undefined ? [] : [{ hash: hashOf(name), index }];
    })
    .sort((a, b) => a.hash - b.hash);
  const scales = new Float32Array(entries.length);
  const weights = new Int8Array(entries.length * count);
  for (const [at, { index }] of entries.entries()) {
    const own = model.linear.weights.subarray(index * count, (index + 1) * count);
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    scales[at] = largest / 127;
    for (const [label, weight] of own.entries()) {
      weights[at * count + label] = largest === 0 ? 0 : Math.round((weight / largest) * 127);
    }
  }
  return {
    fingerprint,
    labels: [...model.labels],
    temperature: model.temperature,
    words: model.words.join(' '),
    bias: toBase64(model.linear.bias),
    features: toBase64(Uint32Array.from(entries, ({ hash }) => hash)),
    scales: toBase64(scales),
    weights: toBase64(weights),
  };
}

/** Reads a saved model back. Throws when its labels aren't `labels`: then it is of another time. */
export function loadModel<Label extends string>(saved: SavedModel, labels: readonly Label[]): TrainedModel<Label> {
  const order = saved.labels.map((id) => {
    const label = labels.find((each) => each === id);
    if (label === undefined) throw new Error(`the saved model knows "${id}", which is no label here: train it again`);
    return label;
  });
  const count = order.length;
  const hashes = new Uint32Array(fromBase64(saved.features));
  const scales = new Float32Array(fromBase64(saved.scales));
  const bytes = new Int8Array(fromBase64(saved.weights));
  const places = new Map<number, number>();
  for (const [index, hash] of hashes.entries()) places.set(hash, index);
  return {
    labels: order,
    indexOf: (feature) => places.get(hashOf(feature)),
    words: saved.words.split(' '),
    linear: {
      labelCount: count,
      weights: inFull(bytes, scales, count),
      bias: new Float32Array(fromBase64(saved.bias)),
    },
    temperature: saved.temperature,
  };
}

/** Two million weights at each start: in plain loops, for typed arrays' `from` goes by an iterator, some twenty times as slow. */
function inFull(bytes: Int8Array, scales: Float32Array, count: number): Float32Array {
  const weights = new Float32Array(bytes.length);
  for (let feature = 0; feature < scales.length; feature++) {
    const scale = scales[feature] as number;
    for (let at = feature * count; at < (feature + 1) * count; at++) weights[at] = (bytes[at] as number) * scale;
  }
  return weights;
}

/** FNV-1a, 32 bit, over UTF-16 units. Two of 30,000 features share a value about once in ten models: harmless. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The bytes of numbers. */
export function toBase64(values: Float32Array | Uint32Array | Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}

/** What `toBase64` wrote. */
export function fromBase64(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer; // a copy: a short Buffer lies in a pool at any offset
}
