import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import { anOrder } from '../../commerce/testing.ts';
import type { ActionCase, PastAction } from '../action-case.ts';
import { aCase, claimOf, noHistory, pastAction, ruled } from '../testing.ts';

const reason = { en: 'Stay with us', zh: '挽留' };
const coupon = {
  ...{ kind: 'coupon' as const, customerId: 'cus_1' as never, value: money(3000, 'CNY') },
  ...{ expiresAt: '2026-04-30T00:00:00.000Z', reason },
};

function cancelling(actions: readonly PastAction[], set: Partial<ActionCase> = {}) {
  const order = anOrder({ state: 'paid', shipments: [] });
  const { claim: _, ...rest } = aCase({
    ...{ kind: 'cancel_order', order, lines: [], history: { ...noHistory, actions } },
    effect: { kind: 'cancel_order', orderNumber: order.number, refund: order.totals.paid, reason },
    ...set,
  });
  return ruled(rest);
}

describe('an order that a coupon was taken for keeping', () => {
  const { number } = anOrder();
  const taken = pastAction({ kind: 'accept_retention_offer', effect: coupon, orderNumber: number });

  it('is cancelled by a person, and by nobody’s button', () => {
    expect(cancelling([]).decision).toBe('confirm');
    const ruling = cancelling([taken]);
    expect(ruling).toMatchObject({ decision: 'human', ruleId: 'kept_for_coupon' });
    expect(ruling.tell?.en).toContain(number);
    expect(ruling.tell?.zh).toMatch(/券.*同事/);
  });

  it('is another order’s matter when the coupon was for that one', () => {
    expect(cancelling([{ ...taken, orderNumber: 'SM77777' }]).decision).toBe('confirm');
  });

  it('is not held by a goodwill coupon, nor by another offer, which is gone with the order', () => {
    expect(cancelling([{ ...taken, kind: 'give_goodwill' }]).decision).toBe('confirm');
    const faster = pastAction({
      kind: 'accept_retention_offer',
      effect: { kind: 'upgrade_shipping', orderNumber: number },
      orderNumber: number,
    });
    expect(cancelling([faster]).decision).toBe('confirm');
  });

  it('comes back for no reason through a person, and for a fault as any other', () => {
    const history = { ...noHistory, actions: [taken] };
    const returned = ruled(aCase({ history }));
    expect(returned).toMatchObject({ decision: 'human', ruleId: 'kept_for_coupon' });
    expect(returned.tell?.en).toContain('no return is opened yet');
    expect(returned.tell?.zh).toMatch(/券.*同事.*没有办理退货/);
    expect(ruled(aCase({ history, claim: claimOf('faulty') })).decision).toBe('confirm');
  });
});
