import type { FoundPassage } from '../knowledge-base.ts';

/** Tuned on `dev-questions.examples.ts`; what they do on questions held out is in the README beside. */
const limits = { similarity: 0.42, coverage: 0.5, leastSimilarity: 0.1 };

/**
 * Whether a passage is about what was asked: its meaning is near, or it holds enough of the question's words while its
 * meaning isn't far. When even the best doesn't fit, the shop knows nothing about the matter, and an answer from it
 * would be made up.
 */
export function fits({ similarity, coverage }: Pick<FoundPassage, 'similarity' | 'coverage'>): boolean {
  if (similarity >= limits.similarity) return true;
  return coverage >= limits.coverage && similarity >= limits.leastSimilarity;
}
