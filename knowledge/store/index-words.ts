import { analyse, conceptTerm } from '../words/analyse.ts';

/** What is indexed of a passage. */
export interface IndexedText {
  title: string;
  headings: readonly string[];
  text: string;
}

/** Words of a passage for the inverted index, and beside each its weight there. */
export interface IndexWords {
  words: string[];
  impacts: number[];
}

/** How much a word counts by where it stands, against one in the text. */
const fieldWeight = { title: 2, headings: 3, text: 1 };

/** BM25 (Robertson and Zaragoza 2009): saturation of repeated words, and how much long passages are discounted. */
const saturation = 1.2;
const lengthDiscount = 0.5;
const usualLength = 80;

/** A word's weight is stored as a small integer; 1 in BM25 is this much. */
export const impactUnit = 100;

/**
 * The words by which a passage is found: stems and Chinese words, the shorter words inside those, and the concepts they
 * say. Each weight is BM25's term frequency part; the part for rarity is added when searching.
 */
export function indexWords({ title, headings, text }: IndexedText): IndexWords {
  const frequencies = new Map<string, number>();
  let length = 0;
  const add = (word: string, weight: number) => frequencies.set(word, (frequencies.get(word) ?? 0) + weight);
  const addField = (field: string, weight: number) => {
    const { words, concepts } = analyse(field);
    for (const { term, inside, stop } of words) {
      if (stop) continue;
      length += weight;
      add(term, weight);
      for (const part of inside) add(part, weight / 2);
    }
    for (const concept of concepts) add(conceptTerm(concept), weight);
  };
  addField(title, fieldWeight.title);
  addField(headings.join('\n'), fieldWeight.headings);
  addField(text, fieldWeight.text);

  const discount = saturation * (1 - lengthDiscount + (lengthDiscount * length) / usualLength);
  const entries = [...frequencies].filter(([word]) => word.length <= 64).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: entries.map(([word]) => word),
    impacts: entries.map(([, tf]) => Math.max(1, Math.round((impactUnit * tf * (saturation + 1)) / (tf + discount)))),
  };
}
