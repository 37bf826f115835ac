import { describe, expect, it } from 'vitest';
import { scoreIntents, type Judged } from './score.ts';

const judged = (...pairs: [string | undefined, string | undefined][]): Judged[] =>
  pairs.map(([truth, guess]) => ({ truth, guess }));

describe('scores of intents', () => {
  it('count a refusal as right only out of scope', () => {
    const scores = scoreIntents(judged(['a', 'a'], ['b', undefined], [undefined, undefined], [undefined, 'a']));
    expect(scores).toMatchObject({ accuracy: 0.5, inScopeAccuracy: 0.5, oosRecall: 0.5 });
  });

  it('agree with the two-class Matthews correlation', () => {
    // 3 true positives, 1 false positive, 2 false negatives, 4 true negatives
    const pairs = judged(
      ...Array.from({ length: 3 }, (): [string, string] => ['y', 'y']),
      ['n', 'y'],
      ['y', 'n'],
      ['y', 'n'],
      ...Array.from({ length: 4 }, (): [string, string] => ['n', 'n']),
    );
    const expected = (3 * 4 - 1 * 2) / Math.sqrt((3 + 1) * (3 + 2) * (4 + 1) * (4 + 2));
    expect(scoreIntents(pairs).mcc).toBeCloseTo(expected, 10);
  });

  it('are 1 when all is right and 0 when one answer is given to everything', () => {
    expect(scoreIntents(judged(['a', 'a'], [undefined, undefined]))).toMatchObject({ accuracy: 1, mcc: 1 });
    expect(scoreIntents(judged(['a', 'a'], ['b', 'a'], [undefined, 'a'])).mcc).toBe(0);
  });
});
