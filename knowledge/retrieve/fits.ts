import type { FoundPassage } from '../knowledge-base.ts';

/** Tuned on `questions/dev*.txt`; what they do on questions held out is in the README beside. */
const limits = { near: { similarity: 0.42, coverage: 0.15 }, leastSimilarity: 0.14, enough: 0.76 };
const worth = { similarity: 0.6, headed: 0.2 };
/** Below what fits, and yet of the same matter more often than not. */
const nearly = { similarity: 0.25, enough: 0.55 };

type Measures = Pick<FoundPassage, 'similarity' | 'coverage' | 'headed'>;

/**
 * Whether a passage is about what was asked: its meaning is near, or it holds enough of the question's words, those in
 * its headings counting more, while its meaning isn't far. When even the best doesn't fit, the shop knows nothing about
 * the matter, and an answer from it would be made up.
 */
function fits(measures: Measures): boolean {
  const { similarity, coverage } = measures;
  if (similarity >= limits.near.similarity && coverage >= limits.near.coverage) return true;
  return similarity >= limits.leastSimilarity && nearness(measures) >= limits.enough;
}

/** Whether a passage that doesn't surely fit may be shown as the closest there is, by who says that it is no more. */
function isNear(measures: Measures): boolean {
  return measures.similarity >= nearly.similarity && nearness(measures) >= nearly.enough;
}

function nearness({ similarity, coverage, headed }: Measures): number {
  return coverage + worth.similarity * similarity + worth.headed * headed;
}

/** How well a passage fits by its measures alone. */
export function fitOf(measures: Measures): FoundPassage['fit'] {
  return fits(measures) ? 'sure' : isNear(measures) ? 'near' : 'none';
}
