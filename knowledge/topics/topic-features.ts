import { analyse, conceptTerm, type Word } from '../words/analyse.ts';
import type { Features } from './topic-model.ts';

/** How much each kind of feature counts. */
const weight = {
  word: 1,
  pair: 0.4,
  /** Two words with one between them. */
  skip: 0.2,
  gram: 0.5,
  /** One, two or three Chinese characters in a row. */
  han: [1.5, 1, 0.2],
  concept: 1,
  conceptPair: 0.9,
  size: 0.6,
};

type Add = (name: string, value: number) => void;

/** What a text is learned by and read by: words, letter grams, Chinese character grams, concepts and pairs of them. */
export function topicFeatures(text: string): Features {
  const { words, concepts } = analyse(text);
  const features = new Map<string, number>();
  const add: Add = (name, value) => features.set(name, value);
  let latin: Word[] = [];
  let han = '';
  const close = () => {
    addWords(latin, add);
    addHan(han, add);
    latin = [];
    han = '';
  };
  for (const word of words) {
    const isHan = /^\p{Script=Han}/u.test(word.term);
    if (isHan ? latin.length > 0 : han !== '') close();
    if (isHan) han += word.surface;
    else latin.push(word);
  }
  close();
  for (const [at, concept] of [...concepts].sort().entries()) {
    add(conceptTerm(concept), weight.concept);
    for (const other of [...concepts].sort().slice(at + 1)) add(`#${concept}+${other}`, weight.conceptPair);
  }
  add(`size ${Math.min(4, Math.floor(Math.log2(1 + text.length / 4)))}`, weight.size);
  return features;
}

function addWords(words: readonly Word[], add: Add): void {
  const terms = [
    '^',
    ...words.map(({ term }) => (/^\d/.test(term) ? '0'.repeat(Math.min(5, term.length)) : term)),
    '$',
  ];
  if (words.length === 0) return;
  for (const [at, term] of terms.entries()) {
    const [next, second] = terms.slice(at + 1);
    if (at > 0 && next !== undefined) add(term, weight.word);
    if (next !== undefined) add(`${term} ${next}`, weight.pair);
    if (at > 0 && second !== undefined && second !== '$') add(`${term} _ ${second}`, weight.skip);
  }
  for (const { surface } of words) {
    if (!/^[a-z]{3,}/.test(surface)) continue;
    const framed = `_${surface}_`;
    for (const size of [3, 4, 5]) {
      for (let at = 0; at + size <= framed.length; at++) add(`~${framed.slice(at, at + size)}`, weight.gram);
    }
  }
}

function addHan(run: string, add: Add): void {
  const chars = Array.from(run);
  for (const [more, value] of weight.han.entries()) {
    for (let at = 0; at + more < chars.length; at++) add(`=${chars.slice(at, at + more + 1).join('')}`, value);
  }
}
