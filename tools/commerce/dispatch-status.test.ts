import { describe, expect, it } from 'vitest';
import { dispatchStatus } from './dispatch-status.ts';
import { aLine, anOrder, aShipment } from './testing.ts';

const now = new Date('2026-03-20T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const paid = anOrder({ state: 'paid', shipments: [], dispatchBy: hours(0) });

describe('dispatchStatus', () => {
  it('is not overdue at the very promise, and is a moment later', () => {
    expect(dispatchStatus(paid, now)).toMatchObject({ overdue: false, daysOverdue: 0 });
    expect(dispatchStatus(paid, new Date(now.getTime() + 1))).toMatchObject({ overdue: true, daysOverdue: 1 });
    expect(dispatchStatus(paid, hours(49))).toMatchObject({ overdue: true, daysOverdue: 3 });
  });

  it('names what is left of a partly shipped order', () => {
    const order = anOrder({
      state: 'partly_shipped',
      dispatchBy: hours(5),
      lines: [aLine({ id: 'a' }), aLine({ id: 'b' })],
      shipments: [aShipment({ lineIds: ['a'] })],
    });
    expect(dispatchStatus(order, now)?.lines.map(({ id }) => id)).toEqual(['b']);
  });

  it.each(['awaiting_payment', 'shipped', 'delivered', 'cancelled'] as const)(
    'has nothing to say of a %s order',
    (state) => {
      expect(dispatchStatus({ ...paid, state }, now)).toBeUndefined();
    },
  );

  it('promises nothing of an order that was paid back in full, and goes on where a part was', () => {
    const refund = {
      ...{ id: 'rfd_1', lineIds: ['l1'], amount: paid.totals.paid, reason: { en: 'x', zh: 'x' } },
      ...{ withReturn: false, stages: [] },
    };
    expect(dispatchStatus({ ...paid, refunds: [refund] }, now)).toBeUndefined();
    const part = { ...refund, amount: { ...paid.totals.paid, amount: 100 } };
    expect(dispatchStatus({ ...paid, refunds: [part] }, now)).toBeDefined();
  });
});
