import { describe, expect, it } from 'vitest';
import { money } from '../../commerce/money.ts';
import type { OrderState } from '../../commerce/order.ts';
import { aShipment, anOrder } from '../../commerce/testing.ts';
import { aCase, deliveredParcel, ruled } from '../testing.ts';

function cancelling(state: OrderState, shipments = [aShipment()]) {
  const { claim: _, ...rest } = aCase({
    kind: 'cancel_order',
    effect: {
      kind: 'cancel_order',
      orderNumber: 'SM10001',
      refund: money(39900, 'CNY'),
      reason: { en: 'Price', zh: '价格原因' },
    },
    order: anOrder({ state, shipments }),
    lines: [],
  });
  return ruled(rest);
}

describe('cancel_before_dispatch', () => {
  it('asks to confirm while nothing has left', () => {
    expect(cancelling('paid', []).decision).toBe('confirm');
  });

  it('refuses once it is on its way or there, and tells what is possible then', () => {
    for (const [state, parcels] of [
      ['shipped', [aShipment()]],
      ['delivered', [deliveredParcel(3)]],
      ['paid', [aShipment()]],
    ] as const) {
      const ruling = cancelling(state, [...parcels]);
      expect(ruling, state).toMatchObject({ decision: 'deny', ruleId: 'cancel_before_dispatch' });
      expect(ruling.tell?.en).toMatch(/return/);
      expect(ruling.tell?.zh).toMatch(/退货/);
    }
  });

  it('leaves what has left in part to a person', () => {
    expect(cancelling('partly_shipped')).toMatchObject({ decision: 'human' });
  });
});
