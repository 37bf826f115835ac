import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../server/db/testing.ts';
import type { RefundClaim } from './ledger.ts';
import { createPostgresLedger } from './postgres-ledger.ts';
import { aReceipt, aRefund, cny, proposeAndClaim, rowsOf, shop } from './testing.ts';

/** One thing that happens to an order's money; `n` picks among what is there. */
const step = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), amount: fc.integer({ min: 1, max: 700 }), isStale: fc.boolean() }),
  fc.record({ do: fc.constantFrom('settle' as const, 'release' as const, 'doubt' as const), n: fc.nat(20) }),
  fc.record({ do: fc.constant('takeOver' as const), n: fc.nat(20), amount: fc.integer({ min: 1, max: 700 }) }),
  fc.record({ do: fc.constant('by hand' as const), amount: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ do: fc.constant('turn down' as const), n: fc.nat(20) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

interface Held {
  key: string;
  amount: number;
  state: 'held' | 'sent' | 'free' | 'turned down';
}

const paid = 1000;

describe.each(databaseKinds)('refunds of one order on %s', (kind) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(kind);
  });
  afterAll(() => test.close());

  /** Plays the steps on a fresh order beside a plain account of what must be; returns what the shop has at the end. */
  async function play(steps: readonly Step[]): Promise<void> {
    const ledger = createPostgresLedger(test.database);
    const order = `ORDER-${crypto.randomUUID()}`;
    const claims: Held[] = [];
    const byHand: { refundId: string; amount: ReturnType<typeof cny> }[] = [];
    const amountIn = (...states: Held['state'][]) =>
      claims.filter(({ state }) => states.includes(state)).reduce((total, { amount }) => total + amount, 0);
    const handed = () => byHand.reduce((total, { amount }) => total + amount.amount, 0);
    const orderNow = (isStale: boolean): Partial<RefundClaim> => ({
      known: [
        ...byHand,
        ...(isStale
          ? []
          : claims
              .filter(({ state }) => state === 'sent')
              .map(({ key, amount }) => ({ refundId: key, amount: cny(amount) }))),
      ],
      rejected: claims.filter(({ state }) => state === 'turned down').map(({ key }) => key),
    });
    const fits = (amount: number) => handed() + amountIn('held', 'sent') + amount <= paid;
    const pick = (n: number, ...states: Held['state'][]) => {
      const fitting = claims.filter(({ state }) => states.includes(state));
      return fitting.length === 0 ? undefined : fitting[n % fitting.length];
    };

    for (const [at, each] of steps.entries()) {
      switch (each.do) {
        case 'claim': {
          const key = `${order}-${at}`;
          const expected = fits(each.amount) ? 'claimed' : 'exceeds_paid';
          const { claim } = await proposeAndClaim(ledger, key, {
            refund: aRefund(order, each.amount, orderNow(each.isStale)),
          });
          expect(claim.status).toBe(expected);
          claims.push({ key, amount: each.amount, state: claim.status === 'claimed' ? 'held' : 'free' });
          break;
        }
        case 'settle': {
          const held = pick(each.n, 'held', 'sent');
          if (!held) break;
          await ledger.settle(shop, held.key, aReceipt(held.key));
          held.state = 'sent';
          break;
        }
        case 'release': {
          const held = pick(each.n, 'held', 'sent', 'free');
          if (!held) break;
          await ledger.release(shop, held.key, 'state_changed');
          if (held.state === 'held') held.state = 'free';
          break;
        }
        case 'doubt': {
          const held = pick(each.n, 'held', 'sent', 'free');
          if (held) await ledger.doubt(shop, held.key);
          break;
        }
        case 'takeOver': {
          const held = pick(each.n, 'held');
          if (!held) break;
          await rowsOf(test.database, `update commitments set lease_until = now() where idempotency_key = $1`, [
            held.key,
          ]);
          held.state = 'free';
          const expected = fits(each.amount) ? 'claimed' : 'exceeds_paid';
          const { claim } = await proposeAndClaim(ledger, held.key, {
            refund: aRefund(order, each.amount, orderNow(false)),
            takeOver: true,
          });
          expect(claim.status).toBe(expected);
          if (expected === 'claimed') Object.assign(held, { state: 'held', amount: each.amount });
          break;
        }
        case 'by hand':
          // The shop itself keeps to what was paid; what we hold it can't know of.
          if (handed() + amountIn('held', 'sent') + each.amount <= paid) {
            byHand.push({ refundId: `hand-${at}`, amount: cny(each.amount) });
          }
          break;
        case 'turn down': {
          const sent = pick(each.n, 'sent');
          if (sent) sent.state = 'turned down';
          break;
        }
      }
      const rows = await rowsOf<{ elsewhere: number; held: number; settled: number }>(
        test.database,
        'select elsewhere, held, settled from order_refunds where order_number = $1',
        [order],
      );
      for (const { elsewhere, held, settled } of rows) {
        expect(held).toBe(amountIn('held'));
        expect(elsewhere + held + settled).toBeLessThanOrEqual(paid);
        expect(handed() + held + amountIn('sent')).toBeLessThanOrEqual(paid);
      }
    }
  }

  it('never add up to more than was paid, and are never refused while they fit, whatever happens in between', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), play), {
      numRuns: kind === 'postgres' ? 40 : 25,
    });
  }, 60_000);

  it('A2: never add up to more than was paid when any amounts are claimed at once', async () => {
    const ledger = createPostgresLedger(test.database);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 2, maxLength: 20 }), async (amounts) => {
        const order = `ORDER-${crypto.randomUUID()}`;
        const claims = await Promise.all(
          amounts.map(async (amount, n) => {
            const key = `${order}-${n}`;
            const { claim } = await proposeAndClaim(ledger, key, { refund: aRefund(order, amount) });
            if (claim.status !== 'claimed') return 0;
            if (n % 3 === 0) await ledger.release(shop, key, 'state_changed');
            else await ledger.settle(shop, key, aReceipt(key));
            return n % 3 === 0 ? 0 : amount;
          }),
        );
        const sent = claims.reduce((total, each) => total + each, 0);
        expect(sent).toBeLessThanOrEqual(paid);
        const [row] = await rowsOf<{ held: number; settled: number }>(
          test.database,
          'select held, (select sum(refund_amount) from commitments where refund_order = $1 and receipt is not null) as settled from order_refunds where order_number = $1',
          [order],
        );
        expect(row).toEqual({ held: 0, settled: sent === 0 ? null : sent });
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
