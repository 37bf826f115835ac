import { describe, expect, it } from 'vitest';
import type { FoundPassage } from '../knowledge-base.ts';
import { bestSentence } from './best-sentence.ts';
import { byAnswer } from './by-answer.ts';
import { queryWords } from './query-words.ts';

const counts = { total: 100, of: () => 5 };
const passage = (id: string, heading: string, text: string): FoundPassage => ({
  id,
  documentId: 'doc_1',
  title: 'Warranty',
  headings: [heading],
  text,
  language: 'en',
  source: 'warranty.md',
  score: 1,
  fit: 'sure',
  isMeant: false,
  similarity: 0.4,
  coverage: 0.8,
  headed: 0.5,
  focus: 0.5,
  tells: [],
  leavesOut: [],
});

describe('byAnswer', () => {
  it('puts the passage first that answers in the way it is asked', () => {
    const text = 'how long does a repair take';
    const found = byAnswer(
      [
        passage('pas_1', 'Who repairs it', 'Our own workshop repairs it and sends it back to you.'),
        passage('pas_2', 'How long a repair takes', 'A repair takes up to 10 working days from arrival.'),
      ],
      { text, words: queryWords(text), counts },
    );
    expect(found.map(({ id }) => id)).toEqual(['pas_2', 'pas_1']);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? Infinity);
  });

  it('is empty for nothing', () => {
    expect(byAnswer([], { text: 'x', words: [], counts })).toEqual([]);
  });
});

describe('bestSentence', () => {
  it('wants the words together', () => {
    const words = queryWords('battery swollen');
    const together = bestSentence(words, 'A swollen battery is dangerous. Stop.', counts);
    const scattered = bestSentence(words, 'The battery lasts long. A swollen foot needs rest.', counts);
    expect(together).toBeGreaterThan(scattered);
  });
});
