import type { FoundPassage } from '../knowledge-base.ts';
import { conceptTerm } from '../words/analyse.ts';
import { bestSentence, sayingOf } from './best-sentence.ts';
import { coverage } from './coverage.ts';
import { headingWords } from './heading-words.ts';
import type { QueryWord } from './query-words.ts';
import { givesFigure, sameForm } from './question-form.ts';
import type { WordCounts } from './rarity.ts';

interface Asked {
  text: string;
  words: readonly QueryWord[];
  counts: WordCounts;
}

/** How many of the found passages are read closely; what lies behind them hardly ever holds the answer. */
const readClosely = 10;

/**
 * What each measure says for a passage's being the answer: the weights of a softmax over a question's passages, fitted on
 * the development questions with their right passages.
 */
const worth = {
  fused: 1.1,
  first: 1.1,
  similarity: 3.6,
  coverage: 3,
  headed: 2.9,
  focus: 1.6,
  sentence: 1,
  heading: 0.9,
  figure: 0.8,
  form: 1.4,
  length: 1.2,
};

/**
 * The found passages with those first that answer the question rather than speak of the same matter: by what their best
 * sentence and their own heading say, and by the kind of answer (a time, an amount, a way to do it) that is asked for.
 * `score` becomes that measure.
 */
export function byAnswer(found: readonly FoundPassage[], asked: Asked): FoundPassage[] {
  const best = found[0]?.score ?? 1;
  const close = found
    .slice(0, readClosely)
    .map((passage, place) => ({
      ...withSaying(passage, asked),
      score: answerScore(passage, asked, place, passage.score / best),
    }))
    .sort((a, b) => b.score - a.score);
  const least = close.at(-1)?.score ?? 0;
  const others = found.slice(readClosely).map((passage, at) => ({ ...passage, score: least - at - 1 }));
  return [...close, ...others];
}

/** With the sentence of it that says most of the question. */
export function withSaying(passage: FoundPassage, { words, counts }: Pick<Asked, 'words' | 'counts'>): FoundPassage {
  const saying = sayingOf(words, { heading: passage.headings.at(-1) ?? '', text: passage.text }, counts);
  return saying ? { ...passage, saying } : passage;
}

function answerScore(passage: FoundPassage, { text, words, counts }: Asked, place: number, fused: number): number {
  const heading = passage.headings.at(-1) ?? '';
  const said = headingWords(heading).flatMap(({ term, concepts, inside }) => [
    term,
    ...concepts.map(conceptTerm),
    ...inside,
  ]);
  return (
    worth.fused * fused +
    (place === 0 ? worth.first : 0) +
    worth.similarity * passage.similarity +
    worth.coverage * passage.coverage +
    worth.headed * passage.headed +
    worth.focus * passage.focus +
    worth.sentence * bestSentence(words, passage.text, counts) +
    worth.heading * coverage(words, new Set(said), counts) +
    (givesFigure(text, passage.text) ? worth.figure : 0) +
    worth.form * sameForm(text, heading) +
    worth.length * Math.log(Math.max(1, passage.text.length))
  );
}
