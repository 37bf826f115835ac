import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './attack-house-testing.ts';
import { storm } from './storm-testing.ts';

/** The longer run, with any seed, is `scripts/attack.ts`. */
const seed = 20_261_122;

describe('several attackers at once, whose model does whatever they write (A1–A8)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('postgres');
  });
  afterAll(() => house.close());

  it('get nothing that the policy doesn’t give, nothing twice, and nothing without their own yes', async () => {
    const { attempts, oddAnswers, leaks } = await storm(house, { seed, attempts: 300 });
    const { violations, committed, decided, proposed } = await house.audit();
    expect({ violations, oddAnswers, leaks }).toEqual({ violations: [], oddAnswers: [], leaks: [] });
    // A storm in which nothing is possible would prove nothing.
    expect(attempts).toBe(300);
    expect(proposed).toBeGreaterThan(100);
    expect(Object.values(committed).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(20);
    expect(Object.keys(decided).sort()).toEqual(['allow', 'confirm', 'deny', 'human']);
  }, 120_000);
});
