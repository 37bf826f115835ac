import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EffectsBench, grantOf, reason, yuan } from './contract-shop-testing.ts';
import type { Effect, LineShare } from './effect.ts';
import { type Money, money, sum } from './money.ts';
import { done, expectRefusal, shown } from './order-effects-contract.ts';
import type { Order } from './order.ts';

type RefundEffect = Extract<Effect, { kind: 'refund' }>;

export function refundOf(order: Order, amount: Money, set: Partial<RefundEffect> = {}): RefundEffect {
  return { kind: 'refund', orderNumber: order.number, lines: [], amount, reason, withReturn: false, ...set };
}

/** What all refunds of an order add up to, rejected ones left out. */
export function refunded({ refunds }: Order): number {
  return sum(
    refunds.filter(({ rejected }) => !rejected).map(({ amount }) => amount),
    'CNY',
  ).amount;
}

function pieces(order: Order, ...quantities: readonly number[]): LineShare[] {
  return quantities.flatMap((quantity, at) => {
    const line = order.lines[at];
    return line && quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
}

export function describeRefundEffects(bench: EffectsBench): void {
  describe('refunding', () => {
    describeRecords(bench);
    describePieces(bench);
    describeSums(bench);
  });
}

function describeRecords(bench: EffectsBench): void {
  it('without a return is approved at once and waits for its payout', async () => {
    const order = bench.take('delivered');
    const receipt = await done(bench, refundOf(order, yuan(50), { lines: pieces(order, 1) }));
    const at = new Date(receipt.at);
    expect((await shown(bench, order)).refunds).toEqual([
      {
        id: receipt.refundId,
        lineIds: [order.lines[0]?.id],
        pieces: pieces(order, 1),
        amount: yuan(50),
        reason,
        withReturn: false,
        stages: ['requested', 'approved', 'refund_approved'].map((stage) => ({ stage, at })),
      },
    ]);
    expect(receipt.returnTo).toBeUndefined();
  });

  it('with a return is approved, and the receipt tells where to send the goods', async () => {
    const order = bench.take('delivered');
    const receipt = await done(bench, refundOf(order, yuan(400), { lines: pieces(order, 1), withReturn: true }));
    const { refunds } = await shown(bench, order);
    expect(refunds).toMatchObject([{ id: receipt.refundId, withReturn: true }]);
    expect(refunds[0]?.stages.map(({ stage }) => stage)).toEqual(['requested', 'approved']);
    expect(receipt.returnTo?.zh).toMatch(/\S/);
    expect(receipt.returnTo?.en).toMatch(/\S/);
  });

  it('leaves everything else of the order as it was', async () => {
    const order = bench.take('delivered');
    await done(bench, refundOf(order, yuan(800)));
    const { refunds: _, ...rest } = await shown(bench, order);
    const { refunds: __, ...before } = order;
    expect(rest).toEqual(before);
  });
}

function describePieces(bench: EffectsBench): void {
  it('takes each piece back once', async () => {
    const order = bench.take('delivered');
    const back = (amount: number, ...quantities: number[]) =>
      refundOf(order, yuan(amount), { lines: pieces(order, ...quantities), withReturn: true });
    await done(bench, back(10, 1));
    await done(bench, back(11, 1));
    await expectRefusal(bench, back(12, 1), 'state_changed');
    await expectRefusal(bench, back(12, 1, 1), 'state_changed');
    await done(bench, back(12, 0, 1));
    await done(bench, refundOf(order, yuan(1), { lines: pieces(order, 1) }));
  });

  it('takes nothing back that has not left, and pays nothing for what was not paid or was cancelled', async () => {
    const paid = bench.take('paid');
    await expectRefusal(bench, refundOf(paid, yuan(1), { lines: pieces(paid, 1), withReturn: true }), 'state_changed');
    await expectRefusal(bench, refundOf(bench.take('unpaid'), yuan(1)), 'state_changed');
    await done(bench, { kind: 'cancel_order', orderNumber: paid.number, refund: yuan(100), reason });
    await expectRefusal(bench, refundOf(paid, yuan(1)), 'state_changed');
  });

  it("knows the order's own pieces only", async () => {
    const order = bench.take('delivered');
    const foreign = pieces(bench.take('delivered'), 1);
    const once = pieces(order, 1);
    const lists = [foreign, pieces(order, 3), [...once, ...once], [{ lineId: once[0]?.lineId ?? '', quantity: 0.5 }]];
    for (const lines of lists) await expectRefusal(bench, refundOf(order, yuan(1), { lines }), 'not_found');
    await expectRefusal(bench, refundOf(order, yuan(1), { withReturn: true }), 'not_found');
  });
}

function describeSums(bench: EffectsBench): void {
  it('never adds up to more than was paid, to the last fen', async () => {
    const order = bench.take('delivered');
    await expectRefusal(bench, refundOf(order, money(80001, 'CNY')), 'exceeds_paid');
    await done(bench, refundOf(order, money(79999, 'CNY')));
    await expectRefusal(bench, refundOf(order, money(2, 'CNY')), 'exceeds_paid');
    await done(bench, refundOf(order, money(1, 'CNY')));
    await expectRefusal(bench, refundOf(order, money(1, 'CNY')), 'exceeds_paid');
  });

  it('pays whole amounts above nothing, in the money of the order', async () => {
    const order = bench.take('delivered');
    const amounts = [yuan(0), yuan(-1), money(1, 'JPY'), { amount: 0.5, currency: 'CNY' }];
    for (const amount of amounts) await expectRefusal(bench, refundOf(order, amount), 'exceeds_paid');
    await expectRefusal(bench, refundOf(order, { amount: NaN, currency: 'CNY' }), 'exceeds_paid');
  });

  it('counts no refund that the shop turned down, nor its pieces', async () => {
    const order = bench.take('refund_rejected');
    await done(bench, refundOf(order, yuan(800), { lines: pieces(order, 2, 1), withReturn: true }));
  });

  it('stays within what was paid though twenty ask at once', async () => {
    const order = bench.take('delivered');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => bench.commerce().execute(grantOf(refundOf(order, yuan(150))))),
    );
    expect(results.filter(({ status }) => status === 'done')).toHaveLength(5);
    expect(results.filter((each) => each.status === 'refused' && each.why === 'exceeds_paid')).toHaveLength(15);
    expect(refunded(await shown(bench, order))).toBe(75_000);
  });

  it('stays within what was paid and within the pieces, whatever is asked in whatever sequence', async () => {
    const ask = fc.record({
      amount: fc.integer({ min: 1, max: 50_000 }),
      first: fc.nat(3),
      second: fc.nat(1),
      withReturn: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ask, { minLength: 1, maxLength: 8 }), async (asks) => {
        const order = bench.take('delivered');
        for (const { amount, first, second, withReturn } of asks) {
          const lines = pieces(order, first, second);
          await bench.commerce().execute(grantOf(refundOf(order, money(amount, 'CNY'), { lines, withReturn })));
        }
        const after = await shown(bench, order);
        expect(refunded(after)).toBeLessThanOrEqual(order.totals.paid.amount);
        for (const { id, quantity } of order.lines) {
          const back = after.refunds
            .filter((each) => each.withReturn)
            .flatMap((each) => each.pieces ?? [])
            .filter(({ lineId }) => lineId === id);
          expect(back.reduce((count, each) => count + each.quantity, 0)).toBeLessThanOrEqual(quantity);
        }
      }),
      { numRuns: 12 },
    );
  });
}
