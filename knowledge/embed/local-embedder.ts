import { analyse, conceptTerm, type Word } from '../words/analyse.ts';
import { genericConcepts } from '../words/concepts.ts';
import { hashOf } from '../words/hash-of.ts';
import type { Embedder } from './embedder.ts';

const dimensions = 384;

/** How much each kind of feature says about the meaning; tuned on `retrieve/questions/dev*.txt`. */
const weight = {
  concept: 1.6,
  innerConcept: 1,
  generic: 0.4,
  word: 1,
  stopWord: 0.05,
  pair: 0.5,
  inside: 0.5,
  gram: 0.35,
};

/**
 * Embeds with nothing but arithmetic: no download, no network, the same vector on every machine. Words, pairs of
 * neighbours, character n-grams (for typos and compounds) and the shop's concepts (for paraphrases, and for the other
 * language) are hashed to signed places in the vector (feature hashing, Weinberger et al. 2009), each weighted by the
 * square root of its count, and the whole is scaled to length 1.
 */
export function createLocalEmbedder(): Embedder {
  return {
    id: 'local-2',
    dimensions,
    embed: (texts, signal) => {
      signal?.throwIfAborted();
      return Promise.resolve(texts.map(embedText));
    },
  };
}

function embedText(text: string): Float32Array {
  const { words, concepts } = analyse(text);
  const features = new Map<string, { weight: number; count: number }>();
  const add = (feature: string, featureWeight: number) => {
    const known = features.get(feature);
    if (known) known.count += 1;
    else features.set(feature, { weight: featureWeight, count: 1 });
  };
  const outer = new Set(words.flatMap((word) => word.concepts));
  for (const concept of concepts) {
    const generic = genericConcepts.has(concept) ? weight.generic : 1;
    add(conceptTerm(concept), generic * (outer.has(concept) ? weight.concept : weight.innerConcept));
  }
  words.forEach((word, at) => addWord(word, words[at + 1], add));

  const vector = new Float32Array(dimensions);
  for (const [feature, { weight: featureWeight, count }] of features) {
    const hash = hashOf(feature);
    const value = featureWeight * Math.sqrt(count);
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 0x80000000 ? -value : value);
  }
  return normalised(vector);
}

function addWord(word: Word, next: Word | undefined, add: (feature: string, weight: number) => void): void {
  add(word.term, word.stop ? weight.stopWord : weight.word);
  if (word.stop) return;
  for (const part of word.inside) add(part, weight.inside);
  if (next && !next.stop) add(`${word.term} ${next.term}`, weight.pair);
  const grams = gramsOf(word.term);
  for (const gram of grams) add(`~${gram}`, weight.gram / Math.sqrt(grams.length));
}

/** Character trigrams of an English word with its borders; single characters of a Chinese one. */
function gramsOf(term: string): string[] {
  if (/^\p{Script=Han}+$/u.test(term)) return term.length > 1 ? Array.from(term) : [];
  if (!/^[a-z]{4,}$/.test(term)) return [];
  const bordered = `<${term}>`;
  return Array.from({ length: bordered.length - 2 }, (_, at) => bordered.slice(at, at + 3));
}

/** Scaled to length 1; an empty text points nowhere in particular, but always to the same place. */
function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length === 0) {
    vector[0] = 1;
    return vector;
  }
  return vector.map((value) => value / length);
}
