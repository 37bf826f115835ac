import { describe, expect, it } from 'vitest';
import { aCase, aCaseLine, claimOf, ruled } from '../testing.ts';

describe('person_grounds', () => {
  it('sends a dangerous device to a person at once, without photos or words', () => {
    const lines = [aCaseLine({ productLine: 'electronics' })];
    const ruling = ruled(aCase({ lines, claim: { ground: 'unsafe', photos: [] } }));
    expect(ruling).toMatchObject({ decision: 'human', ruleId: 'person_grounds' });
    expect(ruling.tell?.en).toMatch(/stop using/);
  });

  it('sends spoiled food to a trained person, with photos', () => {
    const lines = [aCaseLine({ productLine: 'pet_food' })];
    expect(ruled(aCase({ lines, claim: claimOf('faulty', { photos: [] }) }))).toMatchObject({ needs: 'photos' });
    expect(ruled(aCase({ lines, claim: claimOf('faulty') }))).toMatchObject({
      decision: 'human',
      ruleId: 'person_grounds',
    });
  });
});
