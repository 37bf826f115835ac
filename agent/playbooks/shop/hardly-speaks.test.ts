import { describe, expect, it } from 'vitest';
import { hardlySpeaks, partlySpeaks } from './hardly-speaks.ts';

const passage = (coverage: number, own: number, isMeant = false) => ({
  ...{ coverage, isMeant },
  saying: { sentence: 'Every parcel is insured.', own, share: own },
});

describe('a passage that shares a word with a question', () => {
  it('hardly speaks of it', () => {
    expect(hardlySpeaks(passage(0.26, 0.26))).toBe(true);
  });

  it('is no more than the closest there is when it says half of it in no sentence', () => {
    expect(hardlySpeaks(passage(0.52, 0.38))).toBe(false);
    expect(partlySpeaks(passage(0.52, 0.38))).toBe(true);
  });

  it('answers when a matter leads to it, or a sentence of it says the question', () => {
    expect(partlySpeaks(passage(0.2, 0.1, true))).toBe(false);
    expect(partlySpeaks(passage(0.4, 0.9))).toBe(false);
  });
});
