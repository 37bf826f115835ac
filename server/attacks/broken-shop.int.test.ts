import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './attack-house-testing.ts';
import { storm } from './storm-testing.ts';

describe('attackers at once on a shop that breaks off again and again (F3, F5)', () => {
  let house: House;
  let calls = 0;
  beforeAll(async () => {
    house = await openHouse('postgres', {
      wrap: (shop) => ({
        ...shop,
        async execute(grant) {
          const turn = (calls += 1) % 4;
          if (turn === 1) throw new Error('broke off before it did anything');
          const result = await shop.execute(grant);
          if (turn === 2) throw new Error('broke off after it was done');
          return result;
        },
      }),
    });
  });
  afterAll(() => house.close());

  it('have each thing done once, and the book agrees with the shop in the end', async () => {
    const { leaks } = await storm(house, { seed: 4711, attempts: 200 });
    await house.database.asSystem((sql) =>
      sql.query(
        `update commitments set lease_until = now() - interval '2 minutes', claimed_at = now() - interval '11 minutes'
          where state in ('claimed', 'doubtful')`,
      ),
    );
    while ((await house.engine.reconciler.reconcile()) > 0);
    const { violations, committed } = await house.audit();
    expect({ violations, leaks }).toEqual({ violations: [], leaks: [] });
    expect(calls).toBeGreaterThan(4);
    expect(Object.keys(committed).length).toBeGreaterThan(1);
  }, 90_000);
});
