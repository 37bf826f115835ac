import type { FoundPassage } from '../knowledge-base.ts';

/** Tuned on `dev-questions.examples.ts`; what they do on questions held out is in the README beside. */
const limits = { near: { similarity: 0.42, coverage: 0.15 }, leastSimilarity: 0.14, enough: 0.76 };
const worth = { similarity: 0.6, headed: 0.2 };

/**
 * Whether a passage is about what was asked: its meaning is near, or it holds enough of the question's words, those in
 * its headings counting more, while its meaning isn't far. When even the best doesn't fit, the shop knows nothing about
 * the matter, and an answer from it would be made up.
 */
export function fits({
  similarity,
  coverage,
  headed,
}: Pick<FoundPassage, 'similarity' | 'coverage' | 'headed'>): boolean {
  if (similarity >= limits.near.similarity && coverage >= limits.near.coverage) return true;
  if (similarity < limits.leastSimilarity) return false;
  return coverage + worth.similarity * similarity + worth.headed * headed >= limits.enough;
}
