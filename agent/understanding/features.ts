import { canonical } from './canonical.ts';
import type { Concept } from './concepts.ts';

/** What a reader of texts looks at, each with its strength. Names are readable, so that a decision can be explained. */
export type Features = Map<string, number>;

export interface FeatureReader {
  /** Of a normalised text. */
  read(normal: string): Features;
  /** The Latin words of a normalised text, as features count them. */
  words(normal: string): string[];
}

export interface FeatureOptions {
  concepts?: readonly Concept[];
  /** Maps a word that was never seen to the known word it most likely is. */
  correct?: (word: string) => string | undefined;
  /** Puts stand-ins for names into a normalised text. Concepts are looked for in the text as it was. */
  standIns?: (normal: string) => string;
  weights?: Partial<FeatureWeights>;
}

/** How much each kind of feature counts before the vector is brought to length one. */
export interface FeatureWeights {
  word: number;
  pair: number;
  /** Two words with one between them. */
  skip: number;
  /** How a text begins and ends. */
  edge: number;
  gram: number;
  han1: number;
  han2: number;
  han3: number;
  concept: number;
  conceptPair: number;
  area: number;
  shape: number;
}

const defaultWeights: FeatureWeights = {
  word: 1,
  pair: 0.7,
  skip: 0.4,
  edge: 0.4,
  gram: 0.35,
  han1: 0.8,
  han2: 1,
  han3: 0.7,
  concept: 1,
  conceptPair: 0.7,
  area: 0.7,
  shape: 0.5,
};

const token = /[a-z]+[a-z0-9]*|\d+(?:\.\d+)?|\p{Script=Han}+|[?!]/gu;

/** Words, word pairs, letter grams, Chinese character grams, concepts, pairs of concepts, and the text's shape. */
export function createFeatureReader(options: FeatureOptions = {}): FeatureReader {
  const weights = { ...defaultWeights, ...options.weights };
  const concepts = options.concepts ?? [];
  return {
    words: (normal) => normal.match(/[a-z]+[a-z0-9]*/gu) ?? [],
    read(normal) {
      const features: Features = new Map();
      const add = (name: string, value: number): void => {
        if (value > 0) features.set(name, value);
      };
      const tokensOf = (text: string) => (text.match(token) ?? []).map((each) => unify(each, options.correct));
      const plain = canonical(normal);
      const tokens = tokensOf(normal);
      addTokens(tokensOf(options.standIns?.(plain) ?? plain), weights, add);
      addConcepts(normal, tokens, concepts, weights, add);
      addShape(normal, tokens, weights, add);
      return unitLength(features);
    },
  };
}

/** Numbers become their shape, unknown words their nearest known word. */
function unify(text: string, correct: FeatureOptions['correct']): string {
  if (/^\d/u.test(text)) return '0'.repeat(Math.min(text.replace(/\..*/u, '').length, 5));
  if (/^[a-z]{4,}$/u.test(text)) return correct?.(text) ?? text;
  return text;
}

type Add = (name: string, value: number) => void;

function addTokens(tokens: readonly string[], weights: FeatureWeights, add: Add): void {
  let before = '^';
  let second: string | undefined;
  const [first] = tokens;
  if (first !== undefined) {
    add(`e:^${first.slice(0, 6)}`, weights.edge);
    add(`e:$${(tokens.at(-1) ?? '').slice(-2)}`, weights.edge);
  }
  for (const each of tokens) {
    if (/^\p{Script=Han}/u.test(each)) {
      addHan(each, weights, add);
      before = Array.from(each).at(-1) ?? '';
      continue;
    }
    add(`w:${each}`, weights.word);
    add(`b:${before} ${each}`, weights.pair);
    if (second !== undefined) add(`b:${second} _ ${each}`, weights.skip);
    second = before;
    if (/^[a-z]{3,}/u.test(each)) {
      const framed = `_${each}_`;
      for (const size of [3, 4, 5]) {
        for (let at = 0; at + size <= framed.length; at++) add(`g:${framed.slice(at, at + size)}`, weights.gram);
      }
    }
    before = each;
  }
  add(`b:${before} $`, weights.pair);
}

function addHan(run: string, weights: FeatureWeights, add: Add): void {
  const chars = Array.from(run);
  for (let at = 0; at < chars.length; at++) {
    add(`h:${chars[at] ?? ''}`, weights.han1);
    if (at + 1 < chars.length) add(`h:${chars.slice(at, at + 2).join('')}`, weights.han2);
    if (at + 2 < chars.length) add(`h:${chars.slice(at, at + 3).join('')}`, weights.han3);
  }
}

function addConcepts(
  normal: string,
  tokens: readonly string[],
  concepts: readonly Concept[],
  weights: FeatureWeights,
  add: Add,
): void {
  const words = tokens.filter((each) => /^[a-z]/u.test(each));
  const latin = words.length > 0 ? ` ${words.join(' ')} ` : '';
  const chinese = /\p{Script=Han}/u.test(normal) ? normal : '';
  const found = concepts.filter((concept) => concept.in(latin, chinese));
  const areas = new Map<string, number>();
  for (const [index, { name, area }] of found.entries()) {
    add(`k:${name}`, weights.concept);
    for (const other of found.slice(index + 1)) add(`p:${name}+${other.name}`, weights.conceptPair);
    areas.set(area, (areas.get(area) ?? 0) + 1);
  }
  for (const [area, count] of areas) add(`a:${area}${Math.min(count, 3)}`, weights.area);
  if (concepts.length > 0 && found.length === 0) add('a:none', weights.area);
}

function addShape(normal: string, tokens: readonly string[], weights: FeatureWeights, add: Add): void {
  const size = tokens.reduce((sum, each) => sum + (/^\p{Script=Han}/u.test(each) ? Array.from(each).length / 2 : 1), 0);
  add(`s:size${size <= 1 ? '1' : size <= 3 ? '3' : size <= 7 ? '7' : size <= 15 ? '15' : 'more'}`, weights.shape);
  if (/[?]\s*$/u.test(normal) || /[吗呢么]\s*[?。!]?$/u.test(normal)) add('s:question', weights.shape);
  if (tokens.length === 0) add('s:empty', 1);
}

function unitLength(features: Features): Features {
  let sum = 0;
  for (const value of features.values()) sum += value * value;
  const length = Math.sqrt(sum);
  if (length > 0) for (const [name, value] of features) features.set(name, value / length);
  return features;
}
